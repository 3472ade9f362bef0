import type { Stripe } from 'stripe';
import type { PaymentProvider } from '../../ports.ts';

const TOLERANCE_SECONDS = 300;

/** Reads a message that Stripe signed; ours are those about a PaymentIntent that carries our key. */
export const readStripeEvent =
  ({ webhooks }: Stripe, secret: string): PaymentProvider['readEvent'] =>
  async (signature, payload) => {
    try {
      const { id, data } = webhooks.constructEvent(payload, signature, secret, TOLERANCE_SECONDS);
      const { object, metadata } = data.object as { object?: string; metadata?: Record<string, string> | null };
      const key = object === 'payment_intent' ? metadata?.key : undefined;
      return { event: key === undefined ? undefined : { id, key } };
    } catch {
      return undefined;
    }
  };
