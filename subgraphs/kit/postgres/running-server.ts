import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { runProgram } from './run-program.ts';
import { isAlive } from './start-lock.ts';
import { errorCode, StartupError } from './startup-error.ts';

export const connectionUrl = (port: number, password: string, database: string) =>
  `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`;

/** The port of the server that runs on this cluster, whoever started it. A dead server's pid file is cleared away. */
export async function findRunningServer(cluster: string): Promise<number | undefined> {
  const file = join(cluster, 'postmaster.pid');
  const [pid, , , port] = (await readFile(file, 'utf8').catch(() => '')).split('\n').map(Number);
  if (!pid) return undefined;
  if (isAlive(pid) && (await servesCluster(pid, cluster))) return port;
  // The pid may since belong to another program, which would make PostgreSQL refuse to start.
  await rm(file, { force: true });
  return undefined;
}

/** Whether that process is a PostgreSQL server on this cluster: its command line says so. */
async function servesCluster(pid: number, cluster: string) {
  if (process.platform === 'linux') {
    const [program = '', ...args] = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0');
    return program.endsWith('postgres') && args.includes(cluster);
  }
  if (process.platform === 'win32') {
    return (await runProgram('tasklist', ['/fi', `PID eq ${pid}`, '/nh'], { cwd: cluster })).output.includes('postgres.exe');
  }
  return (await runProgram('ps', ['-p', String(pid), '-o', 'command='])).output.includes(cluster);
}

const REFUSED_MS = 10_000;
const REPLAYING_MS = 300_000;

/** Waits until the server accepts connections: after a crash it first replays its log, and says so. */
export async function connectWhenReady(url: string): Promise<pg.Client> {
  const begun = performance.now();
  for (;;) {
    const client = new pg.Client({ connectionString: url, application_name: 'embedded-postgres-holder', keepAlive: true });
    client.on('error', () => undefined); // also told by 'end'
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => undefined);
      const refused = ['ECONNREFUSED', 'ECONNRESET'].includes(errorCode(error) ?? '');
      const patience = errorCode(error) === '57P03' ? REPLAYING_MS : refused ? REFUSED_MS : 0;
      if (performance.now() - begun > patience) {
        throw new StartupError(
          `The embedded PostgreSQL does not accept us: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
      await sleep(50);
    }
  }
}
