import pg from 'pg';
import type { Clock } from '../clock.ts';
import { withDatabaseLock } from '../database/with-lock.ts';
import { shiftDelays } from '../engine/shift-delays.ts';
import { isRolledBackForOther } from '../database/sql-errors.ts';
import { pause } from '../engine/transient.ts';

const POLL_MS = 500;

const table = `
  create schema if not exists sandbox;
  create table if not exists sandbox.clock (is_only boolean primary key default true check (is_only), offset_ms bigint not null);
  insert into sandbox.clock (offset_ms) values (0) on conflict do nothing`;

/** What the clock showed before it was moved and shows since. */
export interface Moved {
  from: Date;
  to: Date;
}

/** The operator's clock in the sandbox: the time of the clock beneath it, and how far that was moved. One for all processes of a database. */
export interface SandboxClock extends Clock {
  synchronize(): Promise<void>;
  /** How far ahead it is; negative: behind. */
  offsetMs(): number;
  /** Moves it and all that waits for a date, at once. `target` is told what it shows, and what it would show by itself. */
  move(target: (now: Date, unmoved: Date) => Date | Promise<Date>): Promise<Moved>;
  close(): Promise<void>;
}

/** Opens it, with its table. Another process follows within half a second, and at once where it matters: `synchronize`. */
export async function openSandboxClock(databaseUrl: string, beneath: Clock): Promise<SandboxClock> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 3, application_name: 'sandbox clock' });
  // An idle connection that breaks is replaced by the pool.
  pool.on('error', () => undefined);
  await withDatabaseLock(databaseUrl, 'migrate sandbox', () => pool.query(table));

  let offset = 0;
  const read = async (lock: string) => {
    const { rows } = await pool.query<{ offset: string }>(`select offset_ms as "offset" from sandbox.clock ${lock}`);
    offset = Number(rows[0]?.offset ?? 0);
  };
  await read('');
  const timer = setInterval(() => void read('').catch(() => undefined), POLL_MS).unref();

  const moveOnce = async (target: Parameters<SandboxClock['move']>[0]): Promise<Moved> => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      const { rows } = await client.query<{ offset: string }>('select offset_ms as "offset" from sandbox.clock for update');
      const before = Number(rows[0]?.offset ?? 0);
      const unmoved = beneath.now();
      const from = new Date(unmoved.getTime() + before);
      const to = await target(from, unmoved);
      const after = to.getTime() - unmoved.getTime();
      await client.query('update sandbox.clock set offset_ms = $1', [after]);
      await shiftDelays(client, after - before);
      await client.query('commit');
      offset = after;
      return { from, to };
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  };

  return {
    now: () => new Date(beneath.now().getTime() + offset),
    offsetMs: () => offset,
    synchronize: () => read('for share'),
    async move(target) {
      for (;;) {
        try {
          return await moveOnce(target);
        } catch (error) {
          // The engine changes the same rows all the time.
          if (!isRolledBackForOther(error)) throw error;
          await pause(50);
        }
      }
    },
    async close() {
      clearInterval(timer);
      await pool.end();
    },
  };
}
