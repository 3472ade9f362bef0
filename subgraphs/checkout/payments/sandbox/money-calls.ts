import { Decimal } from 'decimal.js';
import { ProviderRefusedError, type ProviderCall } from '../../../kit/sandbox/provider.ts';
import type { PaymentProvider } from '../../ports.ts';
import type { Intents } from './intents.ts';

/** What is done with a payment that was authorized; asked again with the same key, nothing more happens. */
export const moneyCalls = (call: ProviderCall, intents: Intents): Pick<PaymentProvider, 'capture' | 'void' | 'refund'> => ({
  async capture({ key, authorizationKey, amount }) {
    const intent = await intents.byKey(authorizationKey);
    if (intent && intent.status !== 'authorized' && intent.status !== 'captured')
      throw new ProviderRefusedError('PAYMENT', 'capture', `payment_${intent.status}`);
    const request = { authorizationKey, amount };
    try {
      await call({ operation: 'capture', key, request, effect: () => ({ status: 'captured' }) });
    } finally {
      await intents.followLedger(key, authorizationKey, ['authorized'], 'captured');
    }
  },
  async void({ key, authorizationKey }) {
    const intent = await intents.byKey(authorizationKey);
    if (intent?.status === 'captured') throw new ProviderRefusedError('PAYMENT', 'void', 'payment_captured');
    try {
      await call({ operation: 'void', key, request: { authorizationKey }, effect: () => ({ status: 'canceled' }) });
    } finally {
      await intents.followLedger(key, authorizationKey, ['authorized', 'actionRequired', 'pending'], 'canceled');
    }
  },
  async refund({ key, authorizationKey, amount }) {
    const intent = await intents.byKey(authorizationKey);
    const left = intent && new Decimal(intent.amount).minus(await intents.refunded(authorizationKey, key));
    if (left?.lessThan(amount.value)) throw new ProviderRefusedError('PAYMENT', 'refund', 'amount_too_large');
    if (intent && intent.status !== 'captured') throw new ProviderRefusedError('PAYMENT', 'refund', 'not_captured');
    await call({ operation: 'refund', key, request: { authorizationKey, amount }, effect: () => ({ status: 'refunded' }) });
  },
});
