import { partyRejected } from '../../change/change-party.ts';
import { createOnce } from '../../create/create-once.ts';
import { eventOf } from '../../create/events.ts';
import { loadCreated } from '../../create/load-created.ts';
import { lockCustomer } from '../../create/lock-customer.ts';
import { unknownCustomer } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { inputFields } from '../../rules/input-fields.ts';
import { changeableCustomer } from '../../visible.ts';

const operation = 'updateCustomer';

export const updateCustomer: NonNullable<MutationResolvers['updateCustomer']> = async (_root, { input }, context) => {
  const { viewer, clock, em, loaders } = context;
  const { problems } = inputFields(operation, input);
  const customer = await changeableCustomer(input.customerId, context);
  if (!customer) problems.push(unknownCustomer(['input', 'customerId']));
  if (!customer || problems.length > 0) return partyRejected(problems);
  const { id } = customer;
  const changed = await createOnce(em(), { operation, caller: viewer.subject, input }, async (tx) => {
    const locked = await lockCustomer(tx, id);
    if (!locked) throw new Error(`The customer ${id} has gone.`);
    locked.timeZone = input.timeZone ?? null;
    await tx.flush();
    return { id, events: [eventOf('customer', 'AttributeValueChange', id, { changed: ['timeZone'] }, { now: clock.now() })] };
  });
  if ('conflict' in changed) return changed.conflict;
  return { __typename: 'UpdateCustomerSuccess', customer: await loadCreated(loaders.customers, id) };
};
