import type { EntityManager } from '@mikro-orm/postgresql';
import type { PaymentProvider } from '../ports.ts';

/** What it takes to collect payments and to give them back. */
export interface Till {
  em: () => EntityManager;
  provider: PaymentProvider;
  now: () => Date;
  /** So long numbers are kept while the customer is at the bank. */
  actionMs: number;
  /** Carries a refund out that was written down; idempotent. */
  startRefund(refundId: string): Promise<void>;
  /** Gives back what a payment that is over may have brought after all; idempotent per occasion. */
  settleLate(paymentId: string, occasion: string): Promise<void>;
}
