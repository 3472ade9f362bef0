import type { Stripe } from 'stripe';
import { ProviderError } from '../../../kit/provider-error.ts';
import type { PaymentProvider } from '../../ports.ts';
import { askStripe } from './ask-stripe.ts';
import { createIntents, type Remember } from './intents.ts';
import { keepCard } from './keep-card.ts';
import { toMinorUnits } from './minor-units.ts';
import { readStripeEvent } from './read-event.ts';
import { isUnexpectedState } from './stripe-errors.ts';

export interface StripePaymentsOptions {
  stripe: Stripe;
  webhookSecret: string;
  redirects: readonly string[];
  remembered: Remember;
}

const refusal = (code: string, message: string) => new ProviderError({ provider: 'stripe', code, message, retryable: false });

/** Payments by Stripe's PaymentIntents, https://docs.stripe.com/payments/payment-intents: authorized at once, captured later. */
export const createStripePayments = (options: StripePaymentsOptions): PaymentProvider => {
  const { stripe, webhookSecret, redirects, remembered } = options;
  const { paymentIntents, refunds } = stripe;
  const intents = createIntents(stripe, remembered);
  const lookup = (key: string) => askStripe('lookup', { key }, () => intents.find(key));

  const referenceOf = async (key: string): Promise<string> => {
    const reference = (await remembered(key))?.providerReference ?? (await lookup(key))?.providerReference;
    if (!reference) throw refusal('NOT_FOUND', `has no payment ${key}.`);
    return reference;
  };

  /** Brings a payment to a state; one that is there already has been brought there by an earlier try. */
  const bring = async (key: string, to: 'succeeded' | 'canceled', call: (id: string) => Promise<Stripe.PaymentIntent>) => {
    const id = await referenceOf(key);
    await askStripe(to === 'succeeded' ? 'capture' : 'void', { key, id }, async () => {
      try {
        return { status: (await call(id)).status };
      } catch (error) {
        if (!isUnexpectedState(error) || (await paymentIntents.retrieve(id)).status !== to) throw error;
        return { status: to };
      }
    });
  };

  return {
    name: 'stripe',
    redirects,
    async authorize(request) {
      const { key, amount, method, returnUrl } = request;
      if (method.kind === 'redirect' && returnUrl === null)
        return { status: 'declined', providerReference: '', providerCode: 'return_url_required', reason: needsReturnUrl };
      return askStripe('authorize', { key, amount, kind: method.kind }, () => intents.create(request));
    },
    lookup,
    capture: ({ key, authorizationKey, amount }) =>
      bring(authorizationKey, 'succeeded', (id) =>
        paymentIntents.capture(id, { amount_to_capture: toMinorUnits(amount) }, { idempotencyKey: key }),
      ),
    async void({ key, authorizationKey }) {
      const found = await lookup(authorizationKey);
      if (!found || found.status === 'canceled') return;
      await bring(authorizationKey, 'canceled', (id) => paymentIntents.cancel(id, {}, { idempotencyKey: key }));
    },
    async refund({ key, authorizationKey, amount }) {
      const payment_intent = await referenceOf(authorizationKey);
      const params = { payment_intent, amount: toMinorUnits(amount), metadata: { key } };
      const { status } = await askStripe('refund', { key, payment_intent, amount }, async () => {
        const refund = await refunds.create(params, { idempotencyKey: key });
        return { id: refund.id, status: refund.status };
      });
      if (status === 'failed' || status === 'canceled') throw refusal('refund_failed', 'The refund failed.');
    },
    keep: keepCard(stripe),
    readEvent: readStripeEvent(stripe, webhookSecret),
  };
};

const needsReturnUrl = 'This way to pay needs a `returnUrl`.';
