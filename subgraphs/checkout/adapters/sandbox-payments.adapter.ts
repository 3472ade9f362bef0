import { setTimeout as wait } from 'node:timers/promises';
import { randomInt } from 'node:crypto';
import { ProviderRefusedError, ProviderUnavailableError, type ProviderCall } from '../../kit/sandbox/provider.ts';
import { Permanent } from '../../kit/engine/step.ts';
import type { AuthorizationAnswer, PaymentProvider } from '../ports.ts';

const declines: Record<string, string> = {
  tok_declined: 'The card was declined.',
  tok_insufficient_funds: 'The card has insufficient funds.',
};

const decline = (token: string): AuthorizationAnswer => ({
  declined: { providerCode: token.replace('tok_', ''), reason: declines[token] ?? 'The card is not known.' },
});

const accepted = new Set(['tok_visa', 'tok_slow', 'tok_timeout_after_authorize']);

/** A refusal of something that was promised needs a person; anything else is tried again. */
const permanent = (error: unknown): never => {
  throw error instanceof ProviderRefusedError ? new Permanent(error.message) : error;
};

/** A payment provider that behaves like a real one, told by its tokens and by injected faults what to do. */
export const createSandboxPayments = (call: ProviderCall): PaymentProvider => {
  const lostAnswers = new Set<string>();
  return {
    async authorize({ key, amount, token }) {
      if (token === 'tok_unavailable') throw new ProviderUnavailableError('PAYMENT', 'authorize');
      if (token === 'tok_slow') await wait(3000);
      const effect = (): AuthorizationAnswer =>
        accepted.has(token) ? { authorizationCode: randomInt(1_000_000).toString().padStart(6, '0') } : decline(token);
      try {
        const answer = await call({ operation: 'authorize', key, request: { amount, token }, effect });
        if (token !== 'tok_timeout_after_authorize' || lostAnswers.has(key)) return answer;
      } catch (error) {
        if (error instanceof ProviderRefusedError)
          return { declined: { providerCode: error.providerCode, reason: 'The card was declined.' } };
        throw error;
      }
      lostAnswers.add(key);
      throw new ProviderUnavailableError('PAYMENT', 'authorize');
    },
    async capture({ key, authorizationKey, amount }) {
      await call({
        operation: 'capture',
        key,
        request: { authorizationKey, amount },
        effect: () => ({ status: 'captured' }),
      }).catch(permanent);
    },
    async void({ key, authorizationKey }) {
      await call({ operation: 'void', key, request: { authorizationKey }, effect: () => ({ status: 'canceled' }) }).catch(
        permanent,
      );
    },
  };
};
