import type { Step } from '../../kit/engine/step.ts';
import { CheckoutProcess } from '../entities/checkout-process.entity.ts';
import { paidLines } from '../paid-lines.ts';
import { assignPayments } from '../payments/assign-payments.ts';
import type { Cart, CheckoutPorts, Lease } from '../ports.ts';
import { customerOrderOf, type AcceptedOrder } from './accepted-order.ts';
import { buyerOf, type WithBuyer } from './buyer-of.ts';

interface Needs extends WithBuyer, AcceptedOrder {
  cart: Cart;
  fees: Lease['fees'];
  paymentIds: string[];
}

/** Links process, payments and order, and wipes the personal data the checkout no longer needs. */
export const recordOutcome: Step<Needs, object, never, CheckoutPorts> = {
  name: 'recordOutcome',
  kind: 'local',
  async invoke({ processId, cart, fees, paymentIds, buyer, ...order }, { now }, em) {
    const customerOrderId = customerOrderOf(order);
    const { customerId, accountId, billingAccountId, namedBillingAccounts } = buyerOf({ buyer });
    // Before the answers are wiped: one of them may be a method to keep.
    await assignPayments(em, processId, { customerId, billingAccountId, customerOrderId }, now());
    await em.nativeUpdate(
      CheckoutProcess,
      { id: processId },
      {
        customerId,
        accountId,
        billingAccountId,
        namedBillingAccountIds: namedBillingAccounts.map(({ id }) => id),
        customerOrderId,
        productOrderId: order.orderId,
        paymentId: paymentIds.at(0) ?? null,
        paidLines: paidLines(cart, fees),
        request: null,
        answers: {},
      },
    );
    return {};
  },
};
