import { readFile, rm } from 'node:fs/promises';
import type pg from 'pg';
import type { Logger } from '../logger.ts';
import { openDataDirectory, type DataDirectory } from './data-directory.ts';
import { initCluster } from './init-cluster.ts';
import { nativeBinaries } from './native-binaries.ts';
import { connectionUrl, connectWhenReady, findRunningServer } from './running-server.ts';
import { announceHolder, holdServer } from './server-holder.ts';
import { choosePort } from './server-port.ts';
import { startServer, stopServer } from './server-process.ts';
import { withStartLock } from './start-lock.ts';
import { StartupError } from './startup-error.ts';

const DATABASE = 'tmf';

export interface EmbeddedPostgresOptions {
  dataDir: string;
  log: Logger;
  /** Otherwise a free one, kept in the data directory. */
  port?: number;
  /** False for data that is thrown away: much faster writes, lost by a power failure. */
  durable?: boolean;
}

export interface EmbeddedPostgres {
  /** Superuser `postgres`, database `tmf`, on 127.0.0.1. */
  url: string;
  /** Where the data really is. */
  dataDir: string;
  /** Stops the server, unless another process still uses it. */
  stop(): Promise<void>;
}

/** Starts the PostgreSQL that npm installed, or adopts the one an earlier process left running on the same data. */
export async function startEmbeddedPostgres({
  dataDir,
  log,
  port,
  durable = true,
}: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const directory = await openDataDirectory(dataDir, log);

  /** Adopts or starts; under the lock, so that nobody stops or starts it between the look and the act. */
  const ensureRunning = (wantedPort?: number) =>
    withStartLock(directory.lock, async () => {
      const running = await findRunningServer(directory.cluster);
      if (running !== undefined) return enter(directory, running);
      const binaries = await nativeBinaries(directory, log);
      await initCluster(directory, binaries, durable, log);
      const chosen = await choosePort(directory.port, wantedPort);
      await startServer(directory, binaries, chosen, durable, log);
      return enter(directory, chosen);
    });

  const first = await ensureRunning(port);
  const holder = holdServer(first.client, log, async () => (await ensureRunning(first.port)).client);
  return {
    url: connectionUrl(first.port, first.password, DATABASE),
    dataDir: directory.root,
    stop: () =>
      withStartLock(directory.lock, async () => {
        if (await holder.leave()) await stopServer(directory, await nativeBinaries(directory, log));
      }),
  };
}

async function enter(directory: DataDirectory, port: number): Promise<{ client: pg.Client; port: number; password: string }> {
  const password = await readFile(directory.password, 'utf8').catch(() => {
    throw new StartupError(
      `${directory.password} is missing or not readable, so the data in ${directory.root} cannot be opened: restore it, or delete the directory.`,
    );
  });
  const client = await connectWhenReady(connectionUrl(port, password, 'postgres'));
  const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
  if (!rowCount) await client.query(`create database ${DATABASE}`);
  await announceHolder(client);
  return { client, port, password };
}

/** Stops a server whose owner is gone, e.g. one of a killed test run, and deletes its data. */
export async function removeAbandonedPostgres(dataDir: string, log: Logger) {
  const directory = await openDataDirectory(dataDir, log);
  if ((await findRunningServer(directory.cluster)) !== undefined)
    await stopServer(directory, await nativeBinaries(directory, log));
  for (const root of [directory.root, dataDir]) await rm(root, { recursive: true, force: true });
}
