import { Permanent } from '../../kit/engine/step.ts';
import type { Collected, ProviderPayment } from '../ports.ts';
import { changePayment, decided, type PaymentChange } from './change-payment.ts';
import { paymentAt } from './payment-at.ts';
import { Payment } from './payment.entity.ts';
import type { Till } from './till.ts';

const GIVE_UP_MS = 24 * 3_600_000;

/** Brings a payment as far as it goes now. What was asked before is looked up before it is asked again. */
export async function authorizePayment(till: Till, paymentId: string): Promise<Collected> {
  const em = till.em();
  const payment = await paymentAt(em, till.provider, paymentId);
  if (payment.status === 'AUTHORIZED') return { status: 'authorized', waitedSince: payment.waitingSince ?? null };
  if (payment.status === 'DENIED') return declined(payment);

  const wasAsked = payment.status !== 'PENDING_AUTHORIZATION';
  if (!wasAsked) {
    // From here on the answer may be lost, and is looked up.
    await em.nativeUpdate(Payment, { id: paymentId, status: 'PENDING_AUTHORIZATION' }, { status: 'UNKNOWN' });
    payment.status = 'UNKNOWN';
  }
  const answer = (wasAsked ? await till.provider.lookup(payment.correlatorId) : undefined) ?? (await ask(till, payment));
  const change = changeBy(answer, payment, till.now());
  await changePayment(till.em(), payment, change, till.now());
  const { status, denial, waitingSince = payment.waitingSince } = change;
  return collected({ status, denial, waitingSince }, till.actionMs);
}

function ask({ provider }: Till, { correlatorId, amount, currency, methodRequest }: Payment): Promise<ProviderPayment> {
  if (!methodRequest) throw new Permanent('How to pay was wiped.');
  return provider.authorize({ key: correlatorId, amount: { value: amount, currency }, ...methodRequest });
}

/** What the provider's answer makes of a payment. */
function changeBy(answer: ProviderPayment, payment: Payment, at: Date): PaymentChange {
  const { providerReference } = answer;
  const waitingSince = payment.waitingSince ?? at;
  switch (answer.status) {
    case 'authorized':
    case 'captured': {
      const toKeep = payment.methodRequest?.save ? (answer.storedMethod ?? null) : null;
      return { ...decided, status: 'AUTHORIZED', providerReference, authorizationCode: answer.authorizationCode, toKeep };
    }
    case 'actionRequired': {
      const { redirectUrl, clientSecret } = answer;
      return { status: 'ACTION_REQUIRED', providerReference, redirectUrl, clientSecret, waitingSince };
    }
    case 'pending':
      return { status: 'UNKNOWN', providerReference, waitingSince };
    case 'declined': {
      const { providerCode, reason } = answer;
      return { ...decided, status: 'DENIED', providerReference, denial: { providerCode, reason } };
    }
    case 'canceled':
      return { ...decided, status: 'DENIED', providerReference, denial: canceled };
  }
}

const canceled = { providerCode: 'canceled', reason: 'The payment was cancelled at the provider.' };

const declined = ({ denial }: { denial?: Payment['denial'] }): Collected => ({ status: 'declined', ...(denial ?? canceled) });

function collected(
  { status, denial, waitingSince }: Pick<PaymentChange, 'status' | 'denial' | 'waitingSince'>,
  actionMs: number,
): Collected {
  if (status === 'AUTHORIZED') return { status: 'authorized', waitedSince: waitingSince ?? null };
  if (status === 'DENIED') return declined({ denial });
  const since = waitingSince?.getTime() ?? 0;
  return {
    status: 'waiting',
    code: status === 'ACTION_REQUIRED' ? 'PAYMENT_ACTION_REQUIRED' : 'PAYMENT_PENDING',
    keepUntil: new Date(since + actionMs),
    giveUpAt: new Date(since + GIVE_UP_MS),
  };
}
