import { isStaff, mayActForAll, mayChange, maySee } from '../kit/graph/viewer.ts';
import { isUuid } from '../kit/uuid.ts';
import type { Context } from './context.ts';
import type { TaskRequest } from '../kit/requests/task-request.entity.ts';
import type { Agreement } from './entities/agreement.entity.ts';
import type { BillingAccount } from './entities/billing-account.entity.ts';
import type { Customer } from './entities/customer.entity.ts';
import type { PartyAccount } from './entities/party-account.entity.ts';
import type { Party } from './entities/party.entity.ts';

/** What the viewer may not see is as absent as what does not exist. */
const visible =
  <T>(
    load: (id: string, context: Context) => Promise<T | undefined>,
    allowed: (found: T, context: Context) => Promise<boolean> | boolean,
  ) =>
  async (id: string, context: Context): Promise<T | null> => {
    const found = isUuid(id) ? await load(id, context) : undefined;
    return found && (await allowed(found, context)) ? found : null;
  };

/** Those who may change what a party tells about itself: the person signed in, who acts for the customer it is, and agents; a buyer only buys. */
const mayChangeParty = async (partyId: string, { viewer, loaders }: Context) =>
  mayActForAll(viewer) ||
  viewer.partyId === partyId ||
  ((viewer.role === 'customer' || viewer.role === 'approver') &&
    (await loaders.customersOfParty.load(partyId)).some(({ id }) => id === viewer.customerId));

/** The customer record knows who opens it: the customer, or the bearer of the token that led to it. */
const maySeeCustomer = ({ id, guestKey }: Customer, { viewer }: Context) => maySee(viewer, { customerId: id, guestKey });

const maySeeWhatBelongsTo = async (customerId: string, context: Context) =>
  isStaff(context.viewer) || (await visibleCustomer(customerId, context)) !== null;

export const visibleCustomer = visible<Customer>((id, { loaders }) => loaders.customers.load(id), maySeeCustomer);

/** For those who may also change it; to anybody else it is absent. A buyer only buys. */
export const changeableCustomer = visible<Customer>(
  (id, { loaders }) => loaders.customers.load(id),
  ({ id, guestKey }, { viewer }) => viewer.role !== 'buyer' && mayChange(viewer, { customerId: id, guestKey }),
);

/** A party is opened by being it, or one of its customers. */
export const visibleParty = visible<Party>(
  (id, { loaders }) => loaders.parties.load(id),
  async ({ id }, context) =>
    isStaff(context.viewer) ||
    context.viewer.partyId === id ||
    (await context.loaders.customersOfParty.load(id)).some((customer) => maySeeCustomer(customer, context)),
);

/** For those who may change what a party tells about itself; to anybody else it is absent. */
export const changeableParty = visible<Party>(
  (id, { loaders }) => loaders.parties.load(id),
  ({ id }, context) => mayChangeParty(id, context),
);

export const visibleAccount = visible<PartyAccount>(
  (id, { loaders }) => loaders.accounts.load(id),
  ({ customerId }, context) => maySeeWhatBelongsTo(customerId, context),
);

export const visibleBillingAccount = visible<BillingAccount>(
  (id, { loaders }) => loaders.billingAccounts.load(id),
  ({ customerId }, context) => maySeeWhatBelongsTo(customerId, context),
);

/** A party has customers the viewer may not see when two people share it. */
export const visibleCustomersOf = async (partyId: string, context: Context): Promise<Customer[]> =>
  (await context.loaders.customersOfParty.load(partyId)).filter((customer) => maySeeCustomer(customer, context));

/** An agreement is for the customer and staff, not for the bearer of a cart token. */
export const visibleAgreement = visible<Agreement>(
  (id, { loaders }) => loaders.agreements.load(id),
  ({ customerId }, { viewer }) => maySee(viewer, { customerId }),
);

/** What is asked for about an agreement is seen by those who see that. */
export const visibleRequest = visible<TaskRequest>(
  (id, { loaders }) => loaders.requests.load(id),
  ({ customerId }, { viewer }) => maySee(viewer, { customerId: customerId ?? null }),
);
