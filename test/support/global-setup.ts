import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { consoleLogger, silentLogger } from '../../subgraphs/kit/logger.ts';
import { startEmbeddedPostgres, removeAbandonedPostgres } from '../../subgraphs/kit/postgres/start-embedded-postgres.ts';
import { isAlive } from '../../subgraphs/kit/postgres/start-lock.ts';
import { testConfig } from './config.ts';
import { atTeardown } from './teardown-work.ts';

const PREFIX = 'tmf-supergraph-test-';

/** One PostgreSQL server for the whole run: the one of TEST_DATABASE_URL, else an embedded one that is thrown away. */
export default async function globalSetup() {
  const runId = `${process.pid}_${Date.now().toString(36)}`;
  const given = testConfig.databaseUrl;
  if (given) {
    testConfig.announce(given, runId);
    return;
  }
  await removeAbandoned();
  const dataDir = join(tmpdir(), `${PREFIX}${process.pid}`);
  const server = await startEmbeddedPostgres({ dataDir, log: { ...consoleLogger, info: () => undefined }, durable: false });
  testConfig.announce(server.url, runId);
  atTeardown(async () => {
    await server.stop();
    await rm(server.dataDir, { recursive: true, force: true });
  });
}

/** Servers of test runs that were killed. */
async function removeAbandoned() {
  for (const name of await readdir(tmpdir())) {
    const pid = name.startsWith(PREFIX) ? Number(name.slice(PREFIX.length)) : 0;
    if (!pid || isAlive(pid)) continue;
    await removeAbandonedPostgres(join(tmpdir(), name), silentLogger).catch(() => undefined); // another user's: not ours to clean up
  }
}
