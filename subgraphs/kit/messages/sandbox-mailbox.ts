import pg from 'pg';
import type { Clock } from '../clock.ts';
import { withDatabaseLock } from '../database/with-lock.ts';
import { openSandbox } from '../sandbox/sandbox.ts';
import type { Message, Receiver } from './message.ts';

const view = `
  create index if not exists provider_call_receiver_idx on sandbox.provider_call ((request->>'to'), created_at desc) where provider = 'NOTIFICATION';
  create or replace view sandbox.message as
    select key, request->>'kind' as kind, request->>'to' as "to", request->>'subject' as subject, request->>'text' as text,
           (request->>'sentAt')::timestamptz as sent_at, created_at
      from sandbox.provider_call where provider = 'NOTIFICATION' and request->>'to' is not null`;

/** A message as the sandbox has kept it. */
export interface SandboxMessage {
  id: string;
  kind: string;
  to: string;
  subject: string;
  text: string;
  sentAt: Date;
}

/** Everybody's mailbox and phone in the sandbox. Its `send` can be told to fail, like any sandbox provider. */
export interface SandboxMailbox {
  send(message: Message): Promise<void>;
  /** Newest first. */
  messagesTo(address: string, first: number): Promise<SandboxMessage[]>;
  /** Of whoever was reached at any of these. */
  forget(addresses: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

const addressOf = (to: Receiver) => ('emailAddress' in to ? to.emailAddress : to.phoneNumber);

/** Opens it, with its view on what the provider was asked. */
export const openSandboxMailbox = async (databaseUrl: string, clock: Clock): Promise<SandboxMailbox> => {
  const sandbox = await openSandbox(databaseUrl);
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2, application_name: 'sandbox mailbox' });
  // An idle connection that breaks is replaced by the pool.
  pool.on('error', () => undefined);
  await withDatabaseLock(databaseUrl, 'migrate sandbox', () => pool.query(view));
  const call = sandbox.provider('NOTIFICATION');
  return {
    async send({ key, kind, to, subject, text }) {
      const request = { kind, to: addressOf(to), subject, text, sentAt: clock.now().toISOString() };
      await call({ operation: 'send', key, request, mask: ['to', 'subject', 'text'], effect: () => ({ state: 'completed' }) });
    },
    async messagesTo(address, first) {
      const { rows } = await pool.query<SandboxMessage>(
        `select key as id, kind, "to", subject, text, sent_at as "sentAt" from sandbox.message where "to" = $1 order by created_at desc, key limit $2`,
        [address, first],
      );
      return rows;
    },
    async forget(addresses) {
      await pool.query(`delete from sandbox.provider_call where provider = 'NOTIFICATION' and request->>'to' = any($1::text[])`, [
        addresses,
      ]);
    },
    async close() {
      await pool.end();
      await sandbox.close();
    },
  };
};
