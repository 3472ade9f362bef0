import { isUuid } from '../../../kit/uuid.ts';
import { changeBillingAccount } from '../../billing/change-billing-account.ts';
import { Refusal } from '../../change/refusal.ts';
import { eventOf } from '../../create/events.ts';
import { BillingAccount } from '../../entities/billing-account.entity.ts';
import { billingAccountInUse, lastBillingAccount } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { inputFields } from '../../rules/input-fields.ts';

const operation = 'closeBillingAccount';
const path = ['input', 'billingAccountId'];
const state = 'closed';

export const closeBillingAccount: NonNullable<MutationResolvers['closeBillingAccount']> = async (_root, { input }, context) => {
  const fields = inputFields(operation, input);
  // Before any transaction: nobody waits for another subgraph with a lock in hand.
  const isPaying = isUuid(input.billingAccountId) && (await context.ports.products.arePaidBy(input.billingAccountId));
  return changeBillingAccount(
    {
      operation,
      input,
      fields,
      async apply(em, account, _other, now) {
        const { id, customerId } = account;
        const others = await em.count(BillingAccount, { customerId, id: { $ne: id }, state: 'active' });
        const isPayer = (await em.count(BillingAccount, { consolidatedIntoId: id, state: 'active' })) > 0;
        const isInUse = isPaying || isPayer;
        const problems = [...(isInUse ? [billingAccountInUse(path)] : []), ...(others === 0 ? [lastBillingAccount(path)] : [])];
        if (problems.length > 0) throw new Refusal(problems);
        account.state = state;
        return eventOf('billingAccount', 'StateChange', id, { state, customerId }, { now });
      },
    },
    context,
  );
};
