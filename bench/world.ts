import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { consoleLogger, silentLogger } from '../subgraphs/kit/logger.ts';
import { benchConfig } from './config.ts';
import { startEmbeddedPostgres } from '../subgraphs/kit/postgres/start-embedded-postgres.ts';

/** Says what is logged as an error; the rest is noise here. */
export const log = { ...silentLogger, error: consoleLogger.error };

/** A PostgreSQL server that commits to disk, thrown away afterwards. */
export interface BenchServer {
  /** An empty database of one's own. */
  createDatabase(): Promise<string>;
  stop(): Promise<void>;
}

const createDatabase = (serverUrl: string) => async () => {
  const name = `bench_${randomBytes(4).toString('hex')}`;
  await withClient(serverUrl, (client) => client.query(`create database ${name}`));
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
};

export async function startServer(): Promise<BenchServer> {
  const dataDir = join(tmpdir(), `tmf-supergraph-bench-${process.pid}`);
  const server = await startEmbeddedPostgres({ dataDir, log });
  return {
    createDatabase: createDatabase(server.url),
    async stop() {
      await server.stop();
      for (const root of [server.dataDir, dataDir]) await rm(root, { recursive: true, force: true });
    },
  };
}

/** The server of whoever measures, where there is one. */
export async function givenServer(): Promise<{ name: string; server: BenchServer } | undefined> {
  const { databaseUrl } = benchConfig;
  if (!databaseUrl) return undefined;
  const version = await withClient(databaseUrl, (client) => client.query<{ server_version: string }>('show server_version'));
  const made: string[] = [];
  const create = createDatabase(databaseUrl);
  const server = {
    createDatabase: async () => {
      const url = await create();
      made.push(new URL(url).pathname.slice(1));
      return url;
    },
    stop: async () => {
      for (const name of made) await withClient(databaseUrl, (client) => client.query(`drop database ${name} with (force)`));
    },
  };
  return { name: `PostgreSQL ${version.rows[0]!.server_version}`, server };
}

export async function withClient<Result>(databaseUrl: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
