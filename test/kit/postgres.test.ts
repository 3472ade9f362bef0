import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { silentLogger } from '../../subgraphs/kit/logger.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../subgraphs/kit/postgres/start-embedded-postgres.ts';

let parent: string;
let dataDir: string;
const start = (log = silentLogger) => startEmbeddedPostgres({ dataDir, log, durable: false });

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'tmf-embedded-'));
  await chmod(parent, 0o711); // run as root, the server is another user's
  dataDir = join(parent, 'data');
});
afterAll(() => rm(parent, { recursive: true, force: true }));

async function ask<T>(url: string, sql: string): Promise<T | undefined> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return ((await client.query<{ answer: T }>(sql)).rows as { answer: T }[])[0]?.answer;
  } finally {
    await client.end().catch(() => undefined);
  }
}

const serverPid = async ({ dataDir: at }: Pick<EmbeddedPostgres, 'dataDir'>) =>
  Number((await readFile(join(at, 'cluster', 'postmaster.pid'), 'utf8').catch(() => '0')).split('\n')[0]);

/** Another process that starts the server and is killed without a chance to stop it. */
async function startAndDie() {
  const program = `
    import { startEmbeddedPostgres } from './subgraphs/kit/postgres/start-embedded-postgres.ts';
    import { silentLogger } from './subgraphs/kit/logger.ts';
    await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, log: silentLogger, durable: false });
    console.log('up');
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));
  return serverPid({ dataDir });
}

describe('the embedded PostgreSQL', () => {
  it('is prepared once when two start for the first time at the same moment, and stops with the last', async () => {
    const prepared: string[] = [];
    const log = { ...silentLogger, info: (line: string) => void prepared.push(line) };
    const [one, two] = await Promise.all([start(log), start(log)]);
    expect(prepared.filter((line) => line.includes('first start'))).toHaveLength(1);
    expect(one.url).toBe(two.url);
    await one.stop();
    await expect(ask(two.url, 'select current_database() as answer')).resolves.toBe('tmf');
    await two.stop();
    await expect(ask(two.url, 'select 1 as answer')).rejects.toThrow(/ECONNREFUSED/);
  });

  it('keeps its data and its address, and listens on this machine only, with a password', async () => {
    const first = await start();
    await ask(first.url, 'create table kept (id int)');
    await first.stop();
    const second = await start();
    expect(second.url).toBe(first.url);
    await expect(ask(second.url, 'select count(*)::int as answer from kept')).resolves.toBe(0);
    await expect(ask(second.url, `select current_setting('listen_addresses') as answer`)).resolves.toBe('127.0.0.1');
    await expect(ask(second.url.replace(/:[^:@/]+@/, ':guess@'), 'select 1 as answer')).rejects.toThrow(
      /password authentication/,
    );
    await second.stop();
  });

  it('is adopted when the process that started it was killed', async () => {
    const orphan = await startAndDie();
    const adopted = await start();
    expect(await serverPid(adopted)).toBe(orphan);
    await adopted.stop();
    expect(await serverPid(adopted)).toBe(0);
  });

  it('comes back under the same address when the server itself is killed', async () => {
    const server = await start();
    process.kill(await serverPid(server), 'SIGKILL');
    let answer: number | undefined;
    for (let attempt = 0; attempt < 100 && answer === undefined; attempt++) {
      await sleep(50);
      answer = await ask<number>(server.url, 'select 1 as answer').catch(() => undefined);
    }
    expect(answer).toBe(1);
    await server.stop();
  });

  it('is not misled by the lock and the pid file of the dead', async () => {
    await writeFile(join(dataDir, 'starting.lock'), '999999999');
    await writeFile(
      join(dataDir, 'cluster', 'postmaster.pid'),
      `${process.pid}\n${dataDir}/cluster\n1\n1\n\n127.0.0.1\n1 1\nready\n`,
    );
    const server = await start();
    await expect(ask(server.url, 'select 1 as answer')).resolves.toBe(1);
    await server.stop();
  });

  it('says in one line what is wrong with a data directory', async () => {
    await writeFile(join(parent, 'file'), '');
    await expect(startEmbeddedPostgres({ dataDir: join(parent, 'file', 'data'), log: silentLogger })).rejects.toMatchObject({
      name: 'StartupError',
      message: expect.stringMatching(/^The data directory .* cannot be written \(ENOTDIR\): choose another one\.$/) as unknown,
    });
    await writeFile(join(dataDir, 'cluster', 'PG_VERSION'), '12\n');
    await expect(start()).rejects.toThrow(/was written by PostgreSQL 12, this one is 18/);
  });
});
