import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { Logger } from '../logger.ts';

const HOLDERS = `hashtextextended('embedded-postgres holders', 0)`;
const ATTEMPTS = 5;

/** pg has these, its types do not. */
type Referenced = pg.Client & { ref(): void; unref(): void };

/** Tells every other user of the server that we need it; ends with our connection, however we end. */
export const announceHolder = (client: pg.Client) => client.query(`select pg_advisory_lock_shared(${HOLDERS})`);

/** Watches the announced connection: when it ends by itself the server was lost, and is brought back. */
export function holdServer(announced: pg.Client, log: Logger, revive: () => Promise<pg.Client>) {
  let leaving = false;
  let client = watch(announced);

  function watch(next: pg.Client) {
    const watched = next as Referenced;
    watched.once('end', () => {
      if (!leaving) void bringBack();
    });
    watched.unref(); // alone it must not keep the process alive
    return watched;
  }

  async function bringBack() {
    log.warn('The embedded PostgreSQL was lost; bringing it back…');
    for (let attempt = 1; attempt <= ATTEMPTS && !leaving; attempt++) {
      try {
        client = watch(await revive());
        return void log.info('The embedded PostgreSQL is back.');
      } catch (error) {
        log.error('The embedded PostgreSQL did not come back', error);
        await sleep(1000 * attempt, undefined, { ref: false });
      }
    }
  }

  return {
    /** Gives the server up; true when nobody else holds it. */
    async leave(): Promise<boolean> {
      leaving = true;
      client.ref();
      const alone = await client
        .query<{ alone: boolean }>(`select pg_advisory_unlock_shared(${HOLDERS}), pg_try_advisory_lock(${HOLDERS}) as alone`)
        .then(({ rows }) => rows[0]?.alone ?? true)
        .catch(() => true);
      await client.end().catch(() => undefined);
      return alone;
    },
  };
}
