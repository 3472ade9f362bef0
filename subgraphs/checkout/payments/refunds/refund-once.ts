import type { EntityManager } from '@mikro-orm/postgresql';
import { idempotent } from '../../../kit/database/idempotency.ts';
import type { RefundPaymentInput } from '../../generated/resolvers.ts';
import { requestPaymentRefund } from './request-payment-refund.ts';

/** How the keys of agents' refunds begin; the others say what they are for. */
export const BY_AGENT = 'agent:';

/** Writes an agent's refund down, once per key of the caller. */
export const refundOnce = (em: EntityManager, { idempotencyKey: key, ...input }: RefundPaymentInput, caller: string, at: Date) =>
  idempotent(em, { operation: 'refundPayment', caller, key, input }, (tx) =>
    requestPaymentRefund(tx, { ...input, amount: input.amount ?? null, key: `${BY_AGENT}${caller}:${key}`, at }),
  );
