import { inputFields } from '../../rules/input-fields.ts';
import { createOnce } from '../../create/create-once.ts';
import { loadCreated } from '../../create/load-created.ts';
import { lockCustomer } from '../../create/lock-customer.ts';
import { storeBillingAccount } from '../../create/store-billing-account.ts';
import type { Context } from '../../context.ts';
import { customerClosed, unknownCustomer } from '../../errors.ts';
import type { CreateBillingAccountInput, MutationResolvers } from '../../generated/resolvers.ts';
import { checkBilling, readBilling } from '../../rules/billing.ts';
import { shortText } from '../../rules/readers.ts';
import { changeableCustomer } from '../../visible.ts';

const operation = 'createBillingAccount';
const path = ['input', 'customerId'];

const check = async (input: CreateBillingAccountInput, context: Context) => {
  const fields = inputFields(operation, input);
  const name = fields.optional('name', input.name, shortText(100)) ?? 'Billing account';
  const billing = readBilling(input.billing);
  const customer = await changeableCustomer(input.customerId, context);
  const [account] = customer ? await context.loaders.accountsOfCustomer.load(customer.id) : [];
  const refused = !customer || !account ? [unknownCustomer(path)] : customer.status === 'CLOSED' ? [customerClosed(path)] : [];
  return { name, billing, account, problems: [...fields.problems, ...refused, ...checkBilling(billing, operation)] };
};

export const createBillingAccount: NonNullable<MutationResolvers['createBillingAccount']> = async (_root, { input }, context) => {
  const { viewer, clock, em, loaders } = context;
  const { name, billing, account, problems } = await check(input, context);
  if (!account || problems.length > 0) return { __typename: 'PartyRejected', problems };

  const { id: accountId, customerId } = account;
  const created = await createOnce(em(), { operation, caller: viewer.subject, input }, async (tx) => {
    // Whoever takes the customer back meanwhile sees this account, or we see that the customer has gone.
    if (!(await lockCustomer(tx, customerId))) throw new Error(`The customer ${customerId} has gone.`);
    return storeBillingAccount(tx, { customerId, accountId, name, billing, openedBy: null }, { now: clock.now() });
  });
  if ('conflict' in created) return created.conflict;
  return { __typename: 'CreateBillingAccountSuccess', billingAccount: await loadCreated(loaders.billingAccounts, created.id) };
};
