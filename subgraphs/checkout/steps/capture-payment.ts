import type { Step } from '../../kit/engine/step.ts';
import type { Money } from '../../kit/money.ts';
import type { CheckoutPorts } from '../ports.ts';
import { authorizationKey } from './authorization-key.ts';

/** Takes the money that was set aside. */
export const capturePayment: Step<{ due: Money; paymentId: string | null }, object, never, CheckoutPorts> = {
  name: 'capturePayment',
  async invoke({ processId, stepKey, due, paymentId }, { payments }) {
    if (paymentId !== null) await payments.capture({ key: stepKey, authorizationKey: authorizationKey(processId), amount: due });
    return {};
  },
};
