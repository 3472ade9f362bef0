import { awaitAnswer, refuse, type Step } from '../../kit/engine/step.ts';
import type { Money } from '../../kit/money.ts';
import { CheckoutProcess } from '../entities/checkout-process.entity.ts';
import { checkoutWithdrawn, holdExpired, type CheckoutProblem } from '../errors.ts';
import { isOver } from '../hold.ts';
import { notABuyer, purchaseRejected } from '../plan/problems.ts';
import type { Cart, CheckoutPorts } from '../ports.ts';
import { amountOf, isOverLimit, monthOf } from '../purchases/purchase-limit.ts';
import { Purchase } from '../purchases/purchase.entity.ts';
import { lockPurchases, spentBy } from '../purchases/purchases.ts';

interface Needs {
  cart: Cart;
  due: Money;
}

const SECONDS_TO_ANSWER = 7 * 86_400;

/**
 * What a member buys for an organization counts towards the member's limits; over them an approver is waited for. One purchase of a
 * buyer after the other, so that two at once are not both the last that fits.
 */
export const approvePurchase: Step<Needs, object, CheckoutProblem[], CheckoutPorts> = {
  name: 'approvePurchase',
  kind: 'local',
  async invoke({ processId, cart, due, expired }, { customers, now, timeZone }, em) {
    const { customerId, buyerPartyId: partyId, answers } = await em.findOneOrFail(CheckoutProcess, { id: processId });
    if (answers.withdrawal) return refuse([checkoutWithdrawn()]);
    if (answers.purchaseApproval?.approved === false) return refuse([purchaseRejected()]);
    const right = customerId != null && partyId != null ? await customers.purchaseRight(customerId, partyId) : undefined;
    if (customerId == null || partyId == null || !right) return refuse([notABuyer()]);

    const buyer = { customerId, partyId, month: monthOf(now(), timeZone) };
    const amount = amountOf(due, cart);
    await lockPurchases(em, buyer);
    const spent = await spentBy(em, buyer, amount.currency, processId);
    if (!answers.purchaseApproval && isOverLimit(right, amount, spent)) {
      const { orderLimit, monthlyLimit } = right;
      const hold = { code: 'PURCHASE_APPROVAL_REQUIRED' as const, amount, orderLimit, monthlyLimit, spentThisMonth: spent };
      if (isOver(hold, expired)) return refuse([holdExpired(hold.code)]);
      await em.nativeUpdate(CheckoutProcess, { id: processId }, { needsApproval: true });
      return awaitAnswer(hold, { seconds: SECONDS_TO_ANSWER });
    }
    await em.nativeUpdate(CheckoutProcess, { id: processId }, { needsApproval: false });
    await em.upsert(Purchase, { processId, ...buyer, amount: amount.value, currency: amount.currency, createdAt: now() });
    return {};
  },
  async compensate({ processId }, _ports, em) {
    await em.nativeDelete(Purchase, { processId });
  },
};
