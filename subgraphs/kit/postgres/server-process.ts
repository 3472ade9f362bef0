import { readFile, stat, truncate } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '../logger.ts';
import type { DataDirectory } from './data-directory.ts';
import type { NativeBinaries } from './native-binaries.ts';
import { runProgram } from './run-program.ts';
import { StartupError } from './startup-error.ts';

const START_SECONDS = 300; // a crash recovery is allowed to take its time
const STOP_SECONDS = 20;
const LEFTOVERS_MS = 15_000;
const LOG_LIMIT = 5_000_000;

const settings = (port: number, durable: boolean) => ({
  port,
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 200,
  timezone: 'UTC',
  log_timezone: 'UTC',
  jit: 'off', // compiling costs more than our short statements take
  io_method: 'sync', // no extra worker processes on a laptop
  wal_level: 'minimal',
  max_wal_senders: 0,
  log_checkpoints: 'off',
  log_min_messages: 'log', // a refused row would put its values, somebody's data, into the log
  log_min_error_statement: 'panic',
  ...(!durable && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
});

/** Starts the server detached from us: Ctrl-C in a terminal reaches only us, and we stop it when our own work has ended. */
export async function startServer(
  directory: DataDirectory,
  binaries: NativeBinaries,
  port: number,
  durable: boolean,
  log: Logger,
) {
  const slow = setTimeout(() => log.info('The embedded PostgreSQL is replaying its log after a crash…'), 5000);
  const deadline = performance.now() + LEFTOVERS_MS;
  try {
    for (;;) {
      const complaint = await tryStart(directory, binaries, port, durable);
      if (complaint === undefined) return;
      // After a kill of the server alone its sessions end a little later.
      const leftovers = /shared memory block .* still in use/.test(complaint) && performance.now() < deadline;
      if (!leftovers) throw new StartupError(`The embedded PostgreSQL did not start: ${complaint} (log: ${directory.serverLog})`);
      await sleep(250);
    }
  } finally {
    clearTimeout(slow);
  }
}

/** Undefined when it runs, else what it said. */
async function tryStart(
  { cluster, serverLog, user, root }: DataDirectory,
  { pgCtl }: NativeBinaries,
  port: number,
  durable: boolean,
) {
  const size = (await stat(serverLog).catch(() => undefined))?.size ?? 0;
  const before = size > LOG_LIMIT ? 0 : size;
  if (before !== size) await truncate(serverLog);
  const options = Object.entries(settings(port, durable)).map(([name, value]) => `-c ${name}=${value}`);
  const args = ['start', '-D', cluster, '-l', serverLog, '-w', '-t', String(START_SECONDS), '-s', '-o', options.join(' ')];
  const { ok } = await runProgram(pgCtl, args, { user, cwd: root, leavesServer: true });
  if (ok) return undefined;
  const said = (await readFile(serverLog, 'utf8').catch(() => '')).slice(before).trim().split('\n');
  return said.find((line) => /(FATAL|PANIC):/.test(line)) ?? said.at(-1) ?? 'no reason given';
}

/** Fast shutdown; when that does not end in time, an immediate one, from which the next start recovers. */
export async function stopServer({ cluster, user, root }: DataDirectory, { pgCtl }: NativeBinaries) {
  for (const mode of ['fast', 'immediate']) {
    const run = await runProgram(pgCtl, ['stop', '-D', cluster, '-m', mode, '-w', '-t', String(STOP_SECONDS), '-s'], {
      user,
      cwd: root,
    });
    if (run.ok) return;
  }
}
