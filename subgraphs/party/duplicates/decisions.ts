import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Suspicion } from './suspicion.ts';

export type Verdict = 'SAME' | 'DIFFERENT' | 'SHARES_CONTACT';

interface DuplicateDecision {
  /** Of the token it answers; absent where nobody was asked. */
  id?: string;
  suspicion: Suspicion;
  verdict: Verdict;
  /** Whom it is the same as. */
  partyId?: string | null;
  reason?: string | null;
  decidedBy: string;
  decidedAt: Date;
  /** The party it let in, where it is used at once. */
  usedBy?: string | null;
}

/** A decision opens the door for so long. */
const VALID_MS = 24 * 3_600_000;

/** Keeps who decided what about whom, and when; false when this token was used before. */
export const recordDecision = async (em: EntityManager, decision: DuplicateDecision): Promise<boolean> => {
  const { id = randomUUID(), suspicion, verdict, partyId, reason, decidedBy, decidedAt, usedBy } = decision;
  const { affectedRows } = await em.execute<{ affectedRows: number }>(
    `insert into party.duplicate_decision (id, subject_key, against, verdict, party_id, reason, decided_by, decided_at, used_by)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing`,
    [
      id,
      suspicion.subjectKey,
      JSON.stringify(suspicion.matches.map((match) => match.partyId)),
      verdict,
      partyId ?? null,
      reason ?? null,
      decidedBy,
      decidedAt,
      usedBy ?? null,
    ],
    'run',
  );
  return affectedRows === 1;
};

/** Uses an agent's word that somebody is none of those found, once; false when there is none. */
export const useDecision = async (
  em: EntityManager,
  { subjectKey, matches }: Suspicion,
  partyId: string,
  now: Date,
): Promise<boolean> => {
  const { affectedRows } = await em.execute<{ affectedRows: number }>(
    `update party.duplicate_decision set used_by = ?
      where id = (select id from party.duplicate_decision
                   where subject_key = ? and verdict = 'DIFFERENT' and used_by is null and decided_at > ? and against @> ?::jsonb
                   order by decided_at limit 1 for update)
        and used_by is null`,
    [partyId, subjectKey, new Date(now.getTime() - VALID_MS), JSON.stringify(matches.map((match) => match.partyId))],
    'run',
  );
  return affectedRows === 1;
};

/** As `useDecision`, without using it. */
export const isDecided = async (em: EntityManager, { subjectKey, matches }: Suspicion, now: Date): Promise<boolean> => {
  const rows = await em.execute<object[]>(
    `select 1 as one from party.duplicate_decision
      where subject_key = ? and verdict = 'DIFFERENT' and used_by is null and decided_at > ? and against @> ?::jsonb limit 1`,
    [subjectKey, new Date(now.getTime() - VALID_MS), JSON.stringify(matches.map((match) => match.partyId))],
  );
  return rows.length > 0;
};
