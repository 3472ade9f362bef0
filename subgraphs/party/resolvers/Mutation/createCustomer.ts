import { partyRejected } from '../../change/change-party.ts';
import { lockLivingParty } from '../../change/lock-party.ts';
import { Refusal } from '../../change/refusal.ts';
import { checkKey } from '../../rules/input-fields.ts';
import { createOnce } from '../../create/create-once.ts';
import { storeAccounts } from '../../create/store-accounts.ts';
import { storeCustomer } from '../../create/store-customer.ts';
import { unknownParty } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { checkBilling, readBilling } from '../../rules/billing.ts';
import { loadCreated } from '../../create/load-created.ts';
import { visibleParty } from '../../visible.ts';

const operation = 'createCustomer';

export const createCustomer: NonNullable<MutationResolvers['createCustomer']> = async (_root, { input }, context) => {
  const { viewer, clock, em, loaders } = context;
  const billing = readBilling(input.billing);
  const party = await visibleParty(input.partyId, context);
  const problems = [
    ...checkKey(input),
    ...(party ? [] : [unknownParty(['input', 'partyId'])]),
    ...checkBilling(billing, operation),
  ];
  if (!party || problems.length > 0) return partyRejected(problems);

  const accounts = { billing, billingAccountNames: [], withoutBillingAccount: false };
  try {
    const created = await createOnce(em(), { operation, caller: viewer.subject, input }, async (tx) => {
      const occasion = { now: clock.now() };
      const { name } = await lockLivingParty(tx, party.id, ['input', 'partyId']);
      const { id, events } = await storeCustomer(tx, { partyId: party.id, name, guestKey: null }, occasion);
      const opened = await storeAccounts(tx, { customerId: id, ...accounts }, occasion);
      return { id, events: [...events, ...opened.events] };
    });
    if ('conflict' in created) return created.conflict;
    return { __typename: 'CreateCustomerSuccess', customer: await loadCreated(loaders.customers, created.id) };
  } catch (error) {
    if (error instanceof Refusal && error.answer !== 'VERSION_CONFLICT') return partyRejected(error.answer);
    throw error;
  }
};
