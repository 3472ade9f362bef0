import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from '../logger.ts';
import { StartupError } from '../postgres/startup-error.ts';
import { errorChain } from './error-chain.ts';
import { isConnectionLost } from './sql-errors.ts';

const OLDEST = 15;

interface WaitOptions {
  log?: Logger;
  /** How long a database that does not answer may take to come up. */
  patienceMs?: number;
}

/** Resolves when the database can be used as we use it, else throws one clear line. Creates nothing. */
export async function waitForDatabase(url: string, { log, patienceMs = 10_000 }: WaitOptions = {}): Promise<void> {
  const where = describeUrl(url);
  const deadline = performance.now() + patienceMs;
  for (let attempt = 1; ; attempt++) {
    try {
      return void (await check(url, where));
    } catch (error) {
      if (error instanceof StartupError) throw error;
      if (!isConnectionLost(error) || performance.now() > deadline) throw explain(error, where);
      if (attempt === 1) log?.info(`Waiting for the database ${where}…`);
      await sleep(500);
    }
  }
}

async function check(url: string, where: string) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number; name: string; may: boolean; readonly: boolean }>(
      `select current_setting('server_version_num')::int / 10000 as version, current_setting('server_version') as name,
              has_database_privilege(current_database(), 'create') as may, pg_is_in_recovery() as readonly`,
    );
    const [{ version, name, may, readonly } = { version: 0, name: 'unknown', may: false, readonly: false }] = rows;
    if (version < OLDEST) throw new StartupError(`The database ${where} is PostgreSQL ${name}; ${OLDEST} or newer is needed.`);
    if (readonly) throw new StartupError(`The database ${where} is a read-only standby: name the primary in DATABASE_URL.`);
    if (!may) {
      throw new StartupError(
        `The user of DATABASE_URL may not create schemas in ${where}: grant create on that database to the user.`,
      );
    }
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** host:port/database, without the secret. */
function describeUrl(url: string) {
  try {
    const { protocol, hostname, port, pathname } = new URL(url);
    if (/^postgres(ql)?:$/.test(protocol)) return `${hostname || 'localhost'}:${port || '5432'}${pathname}`;
  } catch {
    // told below, without the text, which may hold a password
  }
  throw new StartupError(
    'DATABASE_URL is not a PostgreSQL address: it looks like postgresql://user:password@host:5432/database.',
  );
}

const REASONS: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the host name cannot be looked up',
  '28P01': 'the user or password is wrong',
  '28000': 'the server refuses this user or this kind of connection',
  '3D000': 'the server has no such database: create it first',
  '53300': 'the server has no connection left for us',
};

function explain(error: unknown, where: string) {
  const facts = [...errorChain(error)];
  const known = facts.map(({ code }) => code && REASONS[code]).find(Boolean);
  return new StartupError(`The database ${where} cannot be used: ${known ?? facts[0]?.message ?? String(error)}.`);
}
