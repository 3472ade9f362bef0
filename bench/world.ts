import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { consoleLogger, silentLogger } from '../subgraphs/kit/logger.ts';
import { startEmbeddedPostgres } from '../subgraphs/kit/postgres/start-embedded-postgres.ts';

/** Says what is logged as an error; the rest is noise here. */
export const log = { ...silentLogger, error: consoleLogger.error };

/** A PostgreSQL server that commits to disk, thrown away afterwards. */
export interface BenchServer {
  /** An empty database of one's own. */
  createDatabase(): Promise<string>;
  stop(): Promise<void>;
}

export async function startServer(): Promise<BenchServer> {
  const dataDir = join(tmpdir(), `tmf-supergraph-bench-${process.pid}`);
  const server = await startEmbeddedPostgres({ dataDir, log });
  return {
    async createDatabase() {
      const name = `bench_${randomBytes(4).toString('hex')}`;
      await withClient(server.url, (client) => client.query(`create database ${name}`));
      const url = new URL(server.url);
      url.pathname = `/${name}`;
      return url.href;
    },
    async stop() {
      await server.stop();
      for (const root of [server.dataDir, dataDir]) await rm(root, { recursive: true, force: true });
    },
  };
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
