import { exchanging } from '../../../kit/engine/exchange.ts';
import { providerErrorOf } from './stripe-errors.ts';

/** One call to Stripe, its objections in our words; the customer's way to the bank is not kept in any journal. */
export const askStripe = <T>(operation: string, request: object, call: () => Promise<T>): Promise<T> =>
  exchanging({ provider: 'stripe', operation, request, mask: ['redirectUrl', 'returnUrl'] }, () =>
    call().catch((error: unknown) => {
      throw providerErrorOf(error);
    }),
  );
