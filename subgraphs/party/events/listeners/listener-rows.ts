import type { EntityManager } from '@mikro-orm/postgresql';

const LONGEST_WAIT_S = 300;

interface Standing {
  id: string;
  /** After a failure: how long until the next try. */
  waitMs: number;
}

/** The listeners that have not seen the end of the log. Waiting for a listener is real time, so the database's clock counts. */
export const findBehind = (em: EntityManager): Promise<Standing[]> =>
  em.execute<Standing[]>(
    `select id, greatest(0, coalesce(extract(epoch from next_try_at - now()), 0) * 1000)::int as "waitMs" from party.listener
      where delivered < (select max(sequence) from party.event_log)`,
  );

/** False when the listener was moved or ended meanwhile. */
export const noteDelivered = async (em: EntityManager, id: string, from: string, to: string): Promise<boolean> => {
  const { affectedRows } = await em.execute<{ affectedRows: number }>(
    `update party.listener set delivered = ?, failures = 0, last_error = null, next_try_at = null where id = ? and delivered = ?`,
    [to, id, from],
    'run',
  );
  return affectedRows === 1;
};

/** It is tried again after 1, 2, 4 … seconds, then every five minutes for as long as it takes. */
export const noteFailure = async (em: EntityManager, id: string, from: string, error: string): Promise<void> => {
  await em.execute(
    `update party.listener set failures = failures + 1, last_error = ?,
            next_try_at = now() + least(${LONGEST_WAIT_S}, power(2, least(failures, 10))) * interval '1 second'
      where id = ? and delivered = ?`,
    [error, id, from],
  );
};

/** Where the log ends now: a listener that begins here gets what comes from then on. */
export const endOfLog = async (em: EntityManager): Promise<string> => {
  const [row] = await em.execute<{ end: string }[]>('select coalesce(max(sequence), 0) as "end" from party.event_log');
  return row?.end ?? '0';
};
