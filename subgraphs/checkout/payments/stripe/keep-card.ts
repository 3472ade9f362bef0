import type { Stripe } from 'stripe';
import { ProviderError } from '../../../kit/provider-error.ts';
import type { KeptMethod } from '../../ports.ts';
import { askStripe } from './ask-stripe.ts';
import { nameOf, tokenOf } from './to-provider-payment.ts';

/** Has Stripe keep a card with somebody of its own there: the bank may refuse that. */
export const keepCard =
  ({ customers, paymentMethods }: Stripe) =>
  async ({ key, token }: { key: string; token: string }): Promise<KeptMethod> => {
    const methodOf = async () => {
      if (!token.startsWith('tok_')) return token;
      return (await paymentMethods.create({ type: 'card', card: { token } }, { idempotencyKey: `${key}:method` })).id;
    };
    try {
      return await askStripe('keep', { key }, async () => {
        const method = await methodOf();
        const owner = await customers.create({ payment_method: method, metadata: { key } }, { idempotencyKey: key });
        const name = nameOf(await paymentMethods.retrieve(method));
        return { status: 'kept' as const, token: tokenOf(owner.id, method), name };
      });
    } catch (error) {
      if (!(error instanceof ProviderError) || error.fields.retryable) throw error;
      return { status: 'declined', providerCode: error.fields.code, reason: error.fields.message };
    }
  };
