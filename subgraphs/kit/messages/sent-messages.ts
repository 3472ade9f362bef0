import pg from 'pg';
import { withDatabaseLock } from '../database/with-lock.ts';

/** Longer than anything sends a message again. */
const KEPT = '90 days';

const table = `
  create schema if not exists messages;
  create table if not exists messages.sent_message (key text primary key, sent_at timestamptz not null default now());
  create index if not exists sent_message_sent_at_idx on messages.sent_message (sent_at)`;

/** Remembers which messages were sent, for providers that do not. One for all processes of a database. */
export interface SentMessages {
  /** Sends unless that was done under this key; whoever comes meanwhile waits for the outcome. */
  once(key: string, send: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** Opens it, with its table. */
export const openSentMessages = async (databaseUrl: string): Promise<SentMessages> => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 5, application_name: 'sent messages' });
  // An idle connection that breaks is replaced by the pool.
  pool.on('error', () => undefined);
  await withDatabaseLock(databaseUrl, 'migrate messages', () => pool.query(table));
  return {
    async once(key, send) {
      const client = await pool.connect();
      try {
        await client.query('begin');
        // A row that somebody else is about to commit is waited for.
        const { rowCount } = await client.query('insert into messages.sent_message (key) values ($1) on conflict do nothing', [
          key,
        ]);
        if (rowCount === 1) {
          await send();
          await client.query(`delete from messages.sent_message where sent_at < now() - interval '${KEPT}'`);
        }
        await client.query('commit');
        client.release();
      } catch (error) {
        // The connection is closed rather than rolled back: it may be what broke.
        client.release(true);
        throw error;
      }
    },
    close: () => pool.end(),
  };
};
