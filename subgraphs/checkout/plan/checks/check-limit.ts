import type { CheckoutProblem } from '../../errors.ts';
import { amountOf, isOverLimit, monthOf } from '../../purchases/purchase-limit.ts';
import type { Assessment } from '../assess-checkout.ts';
import type { PlanSources } from '../plan-sources.ts';
import { purchaseOverLimit } from '../problems.ts';

/** Whether a checkout of this member would wait for an approver; only the checkout itself can tell for sure. */
export const checkLimit = async (
  { cart, customer: { known, member }, dueNow, now }: Assessment,
  { ports: { timeZone }, spent }: PlanSources,
): Promise<CheckoutProblem[]> => {
  if (!known || !member) return [];
  const amount = amountOf(dueNow, cart);
  const buyer = { customerId: known.customerId, partyId: member.partyId, month: monthOf(now, timeZone) };
  return isOverLimit(member.right, amount, await spent(buyer, amount.currency)) ? [purchaseOverLimit()] : [];
};
