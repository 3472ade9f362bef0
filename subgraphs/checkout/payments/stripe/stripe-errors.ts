import { Stripe } from 'stripe';
import { ProviderError } from '../../../kit/provider-error.ts';

/** Another try may help: nothing was decided about the request. */
const isTransient = ({ type, statusCode, code }: Stripe.errors.StripeError) =>
  type === 'StripeConnectionError' ||
  type === 'StripeRateLimitError' ||
  statusCode === 409 ||
  (statusCode ?? 0) >= 500 ||
  code === 'lock_timeout';

/** What Stripe objected to, in our words. */
export const providerErrorOf = (error: unknown): unknown => {
  if (!(error instanceof Stripe.errors.StripeError)) return error;
  return new ProviderError({
    provider: 'stripe',
    code: error.code ?? (error.type === 'StripeConnectionError' ? 'UNAVAILABLE' : error.type),
    message: error.message,
    retryable: isTransient(error),
    correlationId: error.requestId ?? null,
  });
};

const declined = (providerReference: string, providerCode: string, reason: string) => ({
  status: 'declined' as const,
  providerReference,
  providerCode,
  reason,
});

/**
 * A card that was declined is an answer, not a breakdown; so is a request that can never become a payment, for example with a token
 * that Stripe does not know. Its words for that are for developers.
 */
export const declineOf = (error: unknown) => {
  if (error instanceof Stripe.errors.StripeCardError)
    return declined(error.payment_intent?.id ?? '', error.decline_code || error.code || 'card_declined', error.message);
  if (error instanceof Stripe.errors.StripeInvalidRequestError && !isTransient(error))
    return declined('', error.code ?? 'invalid_request', 'The payment method cannot be used for this.');
  return undefined;
};

/** The payment is not in the state that the request is for: done before, or impossible by now. */
export const isUnexpectedState = (error: unknown): boolean =>
  error instanceof Stripe.errors.StripeError && error.code === 'payment_intent_unexpected_state';
