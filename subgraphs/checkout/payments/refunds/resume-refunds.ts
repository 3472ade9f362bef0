import type { EntityManager } from '@mikro-orm/postgresql';
import { Refund } from './refund.entity.ts';
import type { Refunds } from './refund-flow.ts';

const OLDER_THAN_MS = 10_000;
const AT_ONCE = 500;

/** Starts refunds that were written down and never handed to the engine; those it knows are left alone. */
export async function resumeRefunds(em: EntityManager, refunds: Refunds, now: Date): Promise<void> {
  const before = new Date(now.getTime() - OLDER_THAN_MS);
  const where = { status: 'PENDING' as const, createdAt: { $lt: before } };
  const waiting = await em.find(Refund, where, { fields: ['id'], orderBy: { createdAt: 'asc' }, limit: AT_ONCE });
  for (const { id } of waiting) await refunds.start(id);
}
