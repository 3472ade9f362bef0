import type { Step } from '../../kit/engine/step.ts';
import { recordEvents } from '../../kit/events/record-event.ts';
import { CheckoutProcess } from '../entities/checkout-process.entity.ts';
import { Payment } from '../entities/payment.entity.ts';
import { paymentEvent } from '../payment-event.ts';
import type { Buyer, CheckoutPorts } from '../ports.ts';

interface Needs {
  buyer: Buyer;
  orderId: string;
  paymentId: string | null;
  authorizationCode: string | null;
}

/** Links process, payment and order, and wipes the personal data the checkout no longer needs. */
export const recordOutcome: Step<Needs, object, never, CheckoutPorts> = {
  name: 'recordOutcome',
  kind: 'local',
  async invoke({ processId, buyer, orderId, paymentId, authorizationCode }, { now }, em) {
    const { customerId, accountId, billingAccountId } = buyer;
    await em.nativeUpdate(
      CheckoutProcess,
      { id: processId },
      { customerId, accountId, billingAccountId, productOrderId: orderId, paymentId, request: null },
    );
    if (paymentId !== null) {
      await em.nativeUpdate(
        Payment,
        { id: paymentId },
        { status: 'CAPTURED', authorizationCode, productOrderId: orderId, paymentDate: now() },
      );
      await recordEvents(em, [paymentEvent('PaymentStateChangeEvent', { paymentId, processId, status: 'CAPTURED', at: now() })]);
    }
    return {};
  },
};
