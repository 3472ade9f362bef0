import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import type { DatabaseWork } from './checkout-statements.ts';
import { perSecond } from './rounds.ts';
import { withClient } from './world.ts';

const ROWS = 10_000;

/** Where Debian and its kin keep it. */
const pgbenchPath = ['/usr/bin/pgbench', ...[18, 17, 16, 15].map((version) => `/usr/lib/postgresql/${version}/bin/pgbench`)].find(
  existsSync,
);

const read = 'select payload from bench_row where id = $1';
const write = 'update bench_row set version = version + 1 where id = $1';

/** As many statements and commits as a checkout, on rows found by their key: the writes spread over the commits, the reads bare. */
const scriptOf = ({ statements, writes, commits }: DatabaseWork): string[] => {
  const blocks = Array.from({ length: commits }, (_, block) => {
    const size = Math.floor(((block + 1) * writes) / commits) - Math.floor((block * writes) / commits);
    return ['begin', ...Array<string>(size).fill(write), 'commit'];
  });
  return [...Array<string>(statements - writes).fill(read), ...blocks.flat()];
};

const randomRow = () => 1 + Math.floor(Math.random() * ROWS);

/** The same amount of work for the same server, without us: from Node, and from pgbench where it is installed. */
export async function sameWork(databaseUrl: string, work: DatabaseWork, atOnce: number) {
  await withClient(databaseUrl, (client) =>
    client.query(`create table bench_row as select id, 0 as version, repeat('x', 200) as payload from generate_series(1, ${ROWS}) id;
      alter table bench_row add primary key (id)`),
  );
  const script = scriptOf(work);
  const pool = new pg.Pool({ connectionString: databaseUrl, max: atOnce });
  pool.on('error', () => undefined); // an idle connection ends with the server
  const folder = await mkdtemp(join(tmpdir(), 'tmf-supergraph-pgbench-'));
  const file = join(folder, 'same-work.sql');
  const line = (sql: string) => (sql.includes('$1') ? `\\set id random(1, ${ROWS})\n${sql.replace('$1', ':id')};` : `${sql};`);
  await writeFile(file, script.map(line).join('\n'));

  const once = async () => {
    const client = await pool.connect();
    for (const sql of script) await client.query(sql, sql.includes('$1') ? [randomRow()] : undefined);
    client.release();
  };
  return {
    pgbenchPath,
    fromNode: (times: number) => perSecond(times, atOnce, once),
    /** Transactions per second as pgbench counts them. */
    async fromPgbench(times: number): Promise<number> {
      if (!pgbenchPath) return NaN;
      const perClient = String(Math.ceil(times / atOnce));
      const options = ['-n', '-M', 'extended', '-c', String(atOnce), '-j', '2', '-t', perClient, '-f', file];
      const { stdout } = await promisify(execFile)(pgbenchPath, [...options, databaseUrl]);
      return Number(/^tps = ([\d.]+)/m.exec(stdout)?.[1]);
    },
    close: async () => {
      await pool.end();
      await rm(folder, { recursive: true });
    },
  };
}
