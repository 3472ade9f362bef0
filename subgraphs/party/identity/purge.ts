import type { EntityManager } from '@mikro-orm/postgresql';
import { HOUR_MS } from './rules.ts';

const KEPT_MS = 24 * HOUR_MS;

/** Deletes what has ended: codes and counts with their addresses a day later, sessions when nothing can renew them. */
export const purgeIdentity = async (em: EntityManager, now: Date): Promise<void> => {
  const before = new Date(now.getTime() - KEPT_MS);
  await em.execute('delete from party.code_challenge where expires_at < ?', [before]);
  await em.execute('delete from party.code_count where hour < ?', [before]);
  await em.execute('delete from party.login_session where expires_at < ?', [now]);
};
