import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { ProviderRefusedError, ProviderUnavailableError, type ProviderCall } from '../../../kit/sandbox/provider.ts';
import type { AuthorizationRequest, PaymentProvider } from '../../ports.ts';
import { newCode, type Intent, type Intents } from './intents.ts';
import { moneyCalls } from './money-calls.ts';
import { isSigned } from './signature.ts';
import { keptCard, toProviderPayment } from './to-provider-payment.ts';
import { BANK_TRANSFER, declinedBy, firstAnswer, isKeepable } from './tokens.ts';

export interface SandboxPaymentsOptions {
  call: ProviderCall;
  intents: Intents;
  secret: string;
  now: () => Date;
  /** Where the pretended bank shows a payment. */
  bankUrl: (reference: string) => string;
  /** Called for a payment about which the provider has yet to decide. */
  onPending: (reference: string) => void;
}

const message = z.object({ id: z.string(), data: z.object({ key: z.string() }) });
const SLOW_MS = 3_000;

const tokenOf = ({ method }: AuthorizationRequest) => (method.kind === 'redirect' ? method.name : method.token);

const readMessage = (payload: string) => {
  try {
    return message.safeParse(JSON.parse(payload)).data;
  } catch {
    return undefined;
  }
};

/** A payment provider that behaves like a real one, told by its tokens and by injected faults what to do. */
export const createSandboxPayments = (options: SandboxPaymentsOptions): PaymentProvider => {
  const { call, intents, secret, now, bankUrl, onPending } = options;

  const shown = (intent: Intent) => toProviderPayment(intent, bankUrl);

  /** What took effect is remembered, whether or not its answer comes through. */
  const remember = async (key: string) => {
    const intent = await intents.remember(key);
    if (intent?.status === 'pending') onPending(intent.reference);
    return intent;
  };

  const begin = async (request: AuthorizationRequest): Promise<Intent | undefined> => {
    const token = tokenOf(request);
    const { key, amount, returnUrl } = request;
    if (token === 'tok_unavailable') throw new ProviderUnavailableError('PAYMENT', 'authorize');
    if (token === 'tok_slow') await wait(SLOW_MS);
    const effect = () => ({ ...firstAnswer(token, newCode()), providerReference: `sbx_${randomUUID().replaceAll('-', '')}` });
    try {
      await call({ operation: 'authorize', key, request: { amount, token, returnUrl }, mask: ['returnUrl'], effect });
    } catch (error) {
      await remember(key);
      throw error;
    }
    const intent = await remember(key);
    if (token === 'tok_timeout_after_authorize') throw new ProviderUnavailableError('PAYMENT', 'authorize', 'TIMEOUT');
    return intent;
  };

  return {
    name: 'sandbox',
    redirects: [BANK_TRANSFER],
    async authorize(request) {
      try {
        const intent = await begin(request);
        if (intent) return shown(intent);
      } catch (error) {
        if (!(error instanceof ProviderRefusedError)) throw error;
        return { status: 'declined', providerReference: request.key, providerCode: error.providerCode, reason: refused };
      }
      throw new ProviderUnavailableError('PAYMENT', 'authorize');
    },
    async lookup(key) {
      const intent = await intents.byKey(key);
      const { status } = intent ?? { status: 'unknown' };
      // A question is no effect: each one is a call of its own.
      const reading = { operation: 'lookup', key: `${key}:lookup:${randomUUID()}`, request: { key } };
      await call({ ...reading, effect: () => ({ status }) });
      return intent && shown(intent);
    },
    ...moneyCalls(call, intents),
    async keep({ key, token }) {
      if (!isKeepable(token)) return declinedBy(token);
      await call({ operation: 'keep', key, request: { token }, effect: () => ({ status: 'kept' }) });
      return { status: 'kept', ...keptCard(token) };
    },
    readEvent: async (signature, payload) => {
      if (!isSigned(secret, signature, payload, now())) return undefined;
      const event = readMessage(payload);
      return { event: event && { id: event.id, key: event.data.key } };
    },
  };
};

const refused = 'The card was declined.';
