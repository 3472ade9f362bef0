import type { Step } from '../../kit/engine/step.ts';
import type { CheckoutPorts } from '../ports.ts';

/** Takes the money that was set aside. */
export const capturePayments: Step<{ paymentIds: string[] }, object, never, CheckoutPorts> = {
  name: 'capturePayments',
  async invoke({ paymentIds }, { collection }) {
    for (const paymentId of paymentIds) await collection.capture(paymentId);
    return {};
  },
};
