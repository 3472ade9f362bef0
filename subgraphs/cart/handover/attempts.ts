import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

const MOST_ATTEMPTS = 5;
const WINDOW_MS = 15 * 60_000;

/** Counts an attempt before it is made, so that many at once are not more; undefined: it may be made. */
export const takeAttempt = async (em: EntityManager, subject: string, now: Date): Promise<{ blockedUntil: Date } | undefined> => {
  const ends = new Date(now.getTime() + WINDOW_MS);
  const [row] = await em.execute<{ count: number; ends_at: string }[]>(sql`
    insert into cart.handover_attempt as a (subject, count, ends_at) values (${subject}, 1, ${ends})
    on conflict (subject) do update set
      count = case when a.ends_at <= ${now} then 1 else a.count + 1 end,
      ends_at = case when a.ends_at <= ${now} then excluded.ends_at else a.ends_at end
    returning count, ends_at`);
  return row && row.count > MOST_ATTEMPTS ? { blockedUntil: new Date(row.ends_at) } : undefined;
};

/** A right code is no wrong one. Those before it still count: a code of one's own would make room for more. */
export const giveBackAttempt = async (em: EntityManager, subject: string): Promise<void> => {
  await em.execute(sql`update cart.handover_attempt set count = count - 1 where subject = ${subject} and count > 0`);
};
