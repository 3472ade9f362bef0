import { refuse, type Step } from '../../kit/engine/step.ts';
import type { Money } from '../../kit/money.ts';
import { paymentDeclined, paymentMethodRequired, type CheckoutProblem } from '../errors.ts';
import type { CheckoutPorts } from '../ports.ts';
import { authorizationKey } from './authorization-key.ts';

/** Asks the provider to set the money aside; it is taken only when the order was accepted. */
export const authorizePayment: Step<
  { due: Money; paymentId: string | null },
  { authorizationCode: string | null },
  CheckoutProblem[],
  CheckoutPorts
> = {
  name: 'authorizePayment',
  retry: { maxAttempts: 4, intervalSeconds: 0.5 },
  async invoke({ processId, due, paymentId }, { payments, requests }) {
    if (paymentId === null) return { authorizationCode: null };
    const { paymentToken } = await requests.read(processId);
    if (paymentToken === null) return refuse([paymentMethodRequired(due)]);
    const answer = await payments.authorize({ key: authorizationKey(processId), amount: due, token: paymentToken });
    if ('declined' in answer) return refuse([paymentDeclined(answer.declined.providerCode, answer.declined.reason)]);
    return answer;
  },
  async compensate({ processId, paymentId }, { payments }) {
    if (paymentId !== null)
      await payments.void({ key: `${processId}:voidPayment`, authorizationKey: authorizationKey(processId) });
  },
};
