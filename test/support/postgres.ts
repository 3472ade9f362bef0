import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { withDatabaseLock } from '../../subgraphs/kit/database/with-lock.ts';
import { testConfig } from './config.ts';

export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/** A database of one's own: a clone of what `prepareTemplate` prepared under that name, or an empty one. */
export async function createDatabase(template?: string): Promise<TestDatabase> {
  const name = `${prefix()}_${randomBytes(4).toString('hex')}`;
  // Copying files is several times faster than writing them through the log.
  const source = template === undefined ? '' : ` template "${templateName(template)}" strategy file_copy`;
  await onServer(`create database "${name}"${source}`);
  return { url: urlOf(name), drop: () => onServer(`drop database if exists "${name}" with (force)`) };
}

/** Migrates (and loads) a database once per run, whichever worker comes first; `createDatabase(name)` clones it. */
export async function prepareTemplate(name: string, migrate: (url: string) => Promise<void>): Promise<void> {
  const template = templateName(name);
  await withDatabaseLock(serverUrl(), `template ${template}`, async () => {
    if (await exists(template)) return;
    const draft = `${template}_draft`;
    await onServer(`drop database if exists "${draft}" with (force)`);
    await onServer(`create database "${draft}"`);
    await migrate(urlOf(draft));
    await onServer(`alter database "${draft}" rename to "${template}"`);
  });
}

/** Drops what this run created. */
export async function dropRunDatabases(): Promise<void> {
  const names = await query<{ datname: string }>('select datname from pg_database where starts_with(datname, $1)', [
    `${prefix()}_`,
  ]);
  for (const { datname } of names) await onServer(`drop database if exists "${datname}" with (force)`);
}

const exists = async (database: string) => (await query('select from pg_database where datname = $1', [database])).length > 0;

function serverUrl() {
  const url = testConfig.databaseUrl;
  if (!url) throw new Error('There is no test database: jest.config.js must name test/support/global-setup.ts as globalSetup.');
  return url;
}

const prefix = () => `tmf_test_${testConfig.runId ?? 'adhoc'}`;
const templateName = (name: string) => `${prefix()}_template_${name}`;

function urlOf(database: string) {
  const url = new URL(serverUrl());
  url.pathname = `/${database}`;
  return url.href;
}

const onServer = async (sql: string) => void (await query(sql));

async function query<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []) {
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end();
  }
}
