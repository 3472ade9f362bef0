import type { EntityManager } from '@mikro-orm/postgresql';
import { randomUUID } from 'node:crypto';
import type { Clock } from '../../../kit/clock.ts';
import { withDatabaseLock } from '../../../kit/database/with-lock.ts';
import type { Logger } from '../../../kit/logger.ts';
import type { Sandbox } from '../../../kit/sandbox/sandbox.ts';
import type { PaymentProvider } from '../../ports.ts';
import type { ReceivePaymentEvent } from '../events/receive-payment-event.ts';
import { createDeliveries } from './deliveries.ts';
import { createIntents, type Intent } from './intents.ts';
import { createSandboxPayments } from './sandbox-payments.ts';
import { sign } from './signature.ts';
import { tables } from './tables.ts';

interface SandboxPaymentsWorld {
  databaseUrl: string;
  em: () => EntityManager;
  sandbox: Sandbox;
  secret: string;
  publicUrl: string;
  clock: Clock;
  log: Logger;
}

/** The pretended bank: what it shows of a payment, and what the customer decides there. */
export interface SandboxBank {
  find(reference: string): Promise<Intent | undefined>;
  /** The payment as it is now; undefined when there is none. */
  decide(reference: string, isApproved: boolean): Promise<Intent | undefined>;
}

export interface SandboxPayments {
  provider: PaymentProvider;
  bank: SandboxBank;
  /** From now on its messages are received. */
  connect(receive: ReceivePaymentEvent): Promise<void>;
  close(): Promise<void>;
}

/** So long the provider takes to decide about `tok_pending`. */
const PENDING_MS = 2_000;
/** Each message comes twice, and once more when everybody has forgotten it. */
const TWICE = [0, 50];
const AND_LATE = [...TWICE, 10_000];

/** The pretended provider with its tables and its messages. */
export const openSandboxPayments = async (world: SandboxPaymentsWorld): Promise<SandboxPayments> => {
  const { em, sandbox, secret, publicUrl, clock, log, databaseUrl } = world;
  await withDatabaseLock(databaseUrl, 'migrate sandbox', () => em().execute(tables));
  const intents = createIntents(em);
  const deliveries = createDeliveries(em, log);

  const decide = async (reference: string, isApproved: boolean, delaysMs: readonly number[]) => {
    const decided = await intents.decide(reference, isApproved);
    if (!decided) return intents.byReference(reference);
    const { key, status } = decided;
    const event = { id: `evt_${randomUUID()}`, type: 'payment.updated', data: { key, reference, status } };
    await deliveries.send(JSON.stringify(event), delaysMs);
    return decided;
  };

  const timers = new Set<NodeJS.Timeout>();
  const onPending = (reference: string) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      decide(reference, true, AND_LATE).catch((error: unknown) => log.warn(`A pending sandbox payment: ${String(error)}`));
    }, PENDING_MS).unref();
    timers.add(timer);
  };

  return {
    provider: createSandboxPayments({
      call: sandbox.provider('PAYMENT'),
      intents,
      secret,
      now: () => clock.now(),
      bankUrl: (reference) => `${publicUrl}/sandbox/bank/${reference}`,
      onPending,
    }),
    bank: { find: intents.byReference, decide: (reference, isApproved) => decide(reference, isApproved, TWICE) },
    async connect(receive) {
      deliveries.connect(async (payload) => {
        await receive({ provider: 'sandbox', signature: sign(secret, payload, clock.now()), payload });
      });
      // What a process that is gone would have decided about.
      for (const { reference } of await intents.pending()) onPending(reference);
    },
    async close() {
      for (const timer of timers) clearTimeout(timer);
      await deliveries.close();
    },
  };
};
