import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../kit/clock.ts';
import { defineSchedule } from '../../kit/engine/schedule.ts';
import type { TransactionSource } from '../../kit/engine/transaction.ts';
import type { Logger } from '../../kit/logger.ts';
import type { Sandbox } from '../../kit/sandbox/sandbox.ts';
import type { PaymentCollection, PaymentProvider } from '../ports.ts';
import { createCollection } from './collection.ts';
import type { PaymentConfig } from './config.ts';
import { registerLateAnswers } from './events/late-answer-flow.ts';
import { purgeReceipts } from './events/purge-receipts.ts';
import { createReceiver, type ReceivePaymentEvent } from './events/receive-payment-event.ts';
import { registerRefunds, type Refunds } from './refunds/refund-flow.ts';
import { resumeRefunds } from './refunds/resume-refunds.ts';
import { openSandboxPayments, type SandboxBank } from './sandbox/open-sandbox-payments.ts';
import { openStripePayments } from './stripe/open-stripe-payments.ts';
import { unconfiguredPayments } from './unconfigured-payments.ts';

interface PaymentsWorld {
  databaseUrl: string;
  em: () => EntityManager;
  source: TransactionSource;
  sandbox: Sandbox | undefined;
  config: PaymentConfig;
  clock: Clock;
  log: Logger;
}

/** Payments as this process is configured to collect them. */
export interface Payments {
  provider: PaymentProvider;
  collection: PaymentCollection;
  refunds: Refunds;
  /** In the sandbox only. */
  bank: SandboxBank | undefined;
  /** From now on messages of the provider are received; `wake` lets a checkout look again. */
  connect(wake: (processId: string) => Promise<void>): Promise<ReceivePaymentEvent>;
  close(): Promise<void>;
}

/** To be called before the engine is launched: its refunds and late answers are durable. */
export const openPayments = async (world: PaymentsWorld): Promise<Payments> => {
  const { em, source, sandbox, config, clock } = world;
  const { stripe, sandboxSecret: secret, publicUrl } = config;
  const pretended = sandbox && !stripe ? await openSandboxPayments({ ...world, sandbox, secret, publicUrl }) : undefined;
  const provider = stripe ? openStripePayments(stripe, em) : (pretended?.provider ?? unconfiguredPayments);

  const base = { em, provider, now: () => clock.now() };
  const refunds = registerRefunds(base, source);
  const late = registerLateAnswers({ ...base, startRefund: refunds.start }, source);
  const till = { ...base, actionMs: config.actionMs, startRefund: refunds.start, settleLate: late.start };
  defineSchedule('resume-refunds', '*/30 * * * * *', () => resumeRefunds(em(), refunds, clock.now()));
  defineSchedule('purge-payment-receipts', '0 17 4 * * *', async () => void (await purgeReceipts(em(), clock.now())));

  return {
    provider,
    collection: createCollection(till),
    refunds,
    bank: pretended?.bank,
    async connect(wake) {
      const receive = createReceiver({ ...till, wake });
      await pretended?.connect(receive);
      return receive;
    },
    close: async () => pretended?.close(),
  };
};
