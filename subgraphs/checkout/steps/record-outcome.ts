import type { Step } from '../../kit/engine/step.ts';
import { CheckoutProcess } from '../entities/checkout-process.entity.ts';
import { paidLines } from '../paid-lines.ts';
import { assignPayments } from '../payments/assign-payments.ts';
import type { Cart, CheckoutPorts, Lease } from '../ports.ts';
import { buyerOf, type WithBuyer } from './buyer-of.ts';

interface Needs extends WithBuyer {
  cart: Cart;
  fees: Lease['fees'];
  orderId: string;
  paymentIds: string[];
}

/** Links process, payments and order, and wipes the personal data the checkout no longer needs. */
export const recordOutcome: Step<Needs, object, never, CheckoutPorts> = {
  name: 'recordOutcome',
  kind: 'local',
  async invoke({ processId, cart, fees, orderId, paymentIds, buyer }, { now }, em) {
    const { customerId, accountId, billingAccountId, namedBillingAccounts } = buyerOf({ buyer });
    // Before the answers are wiped: one of them may be a method to keep.
    await assignPayments(em, processId, { customerId, billingAccountId, orderId }, now());
    await em.nativeUpdate(
      CheckoutProcess,
      { id: processId },
      {
        customerId,
        accountId,
        billingAccountId,
        namedBillingAccountIds: namedBillingAccounts.map(({ id }) => id),
        productOrderId: orderId,
        paymentId: paymentIds.at(0) ?? null,
        paidLines: paidLines(cart, fees),
        request: null,
        answers: {},
      },
    );
    return {};
  },
};
