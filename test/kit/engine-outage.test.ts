import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { silentLogger } from '../../subgraphs/kit/logger.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../subgraphs/kit/postgres/start-embedded-postgres.ts';
import { killMachines, startMachine, type Machine } from './engine-processes.ts';
import { SHOP_TABLES } from './engine-shop.ts';

let server: EmbeddedPostgres;
let machine: Machine;

beforeAll(async () => {
  server = await startEmbeddedPostgres({
    dataDir: join(tmpdir(), `engine-outage-${process.pid}`),
    log: silentLogger,
  });
  await query(SHOP_TABLES);
  machine = await startMachine({ databaseUrl: server.url, executorId: 'machine' });
});

afterAll(async () => {
  await machine?.close();
  killMachines();
  await server?.stop();
  if (server) await rm(server.dataDir, { recursive: true, force: true });
});

async function query<Row extends pg.QueryResultRow>(sql: string) {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Kills the postmaster as a power failure would; whoever holds the server starts it again. */
async function killPostmaster() {
  const files = await readdir(server.dataDir, { recursive: true });
  const file = files.find((name) => name.endsWith('postmaster.pid'));
  const pid = Number((await readFile(join(server.dataDir, file ?? ''), 'utf8')).split('\n')[0]);
  process.kill(pid, 'SIGKILL');
}

describe('a database that goes away in the middle', () => {
  it('delays the processes under way and decides none of them', async () => {
    const ids = Array.from({ length: 24 }, (_, i) => `order ${i}`);
    // An undo, too, must get over it: every third order is declined after it has reserved.
    const declined = (i: number) => i % 3 === 2;
    await Promise.all(ids.map((id, i) => machine.start(id, { item: 'phone', slowMs: i * 10, decline: declined(i) })));
    await killPostmaster();
    const outcomes = await Promise.all(ids.map((id) => machine.outcome(id, 30_000)));
    expect(outcomes.map((outcome) => outcome?.state)).toEqual(ids.map((_, i) => (declined(i) ? 'refused' : 'completed')));
    expect(outcomes.filter((outcome) => JSON.stringify(outcome).includes('STEP_FAILED'))).toEqual([]);

    const doubled = await query(`select process_id, text from shop.entry group by process_id, text having count(*) > 1`);
    expect(doubled).toEqual([]);
    const [sums] = await query<{ ordered: number; reserved: number; released: number }>(
      `select (select count(*)::int from shop.entry where text = 'ordered') as ordered,
              (select count(distinct process_id)::int from shop.effect where act = 'reserve') as reserved,
              (select count(distinct process_id)::int from shop.effect where act = 'release') as released`,
    );
    expect(sums).toEqual({ ordered: 16, reserved: 24, released: 8 });
  });
});
