import type { Stripe } from 'stripe';
import type { ProviderPayment } from '../../ports.ts';

const idOf = (reference: string | { id: string } | null | undefined): string | undefined =>
  typeof reference === 'string' ? reference : reference?.id;

/** How a card is called where people choose one. */
export const nameOf = (method: Stripe.PaymentMethod): string => {
  const { card, type } = method;
  return card ? `${card.brand.charAt(0).toUpperCase()}${card.brand.slice(1)} •••• ${card.last4}` : type;
};

/** What is stored of a method that Stripe keeps: its owner there, and itself. */
export const tokenOf = (customer: string, method: string): string => `${customer}/${method}`;

const storedMethodOf = ({ customer, payment_method: method, setup_future_usage: usage }: Stripe.PaymentIntent) => {
  const owner = idOf(customer);
  if (!usage || !owner || !method) return undefined;
  return { token: tokenOf(owner, idOf(method) ?? ''), name: typeof method === 'string' ? 'card' : nameOf(method) };
};

/** A PaymentIntent, in words of the port. */
export const toProviderPayment = (intent: Stripe.PaymentIntent): ProviderPayment => {
  const { id: providerReference, status, last_payment_error: failure } = intent;
  switch (status) {
    case 'requires_capture':
    case 'succeeded':
      return {
        providerReference,
        status: status === 'succeeded' ? 'captured' : 'authorized',
        authorizationCode: idOf(intent.latest_charge) ?? providerReference,
        storedMethod: storedMethodOf(intent),
      };
    case 'requires_action':
    case 'requires_confirmation': {
      const redirectUrl = intent.next_action?.redirect_to_url?.url ?? null;
      return { providerReference, status: 'actionRequired', redirectUrl, clientSecret: intent.client_secret };
    }
    case 'processing':
      return { providerReference, status: 'pending' };
    case 'canceled':
      return { providerReference, status: 'canceled' };
    default: {
      const providerCode = failure?.decline_code ?? failure?.code ?? 'payment_failed';
      return { providerReference, status: 'declined', providerCode, reason: failure?.message ?? 'The payment failed.' };
    }
  }
};
