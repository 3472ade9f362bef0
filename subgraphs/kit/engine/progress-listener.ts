import { getExecutor } from '@dbos-inc/dbos-sdk/internal/dbos';
import pg from 'pg';
import { pause } from './transient.ts';

export const PROGRESS_CHANNEL = 'process_progress';
const RETRY_MS = 500;

/** Somebody who waits for changes of one id. */
export interface ProgressWatch {
  /** True at once when something changed since the last look, or as soon as it does; false when nothing did in time. */
  changed(timeoutMs: number): Promise<boolean>;
  close(): void;
}

interface Watcher {
  dirty: boolean;
  look: (() => void) | undefined;
}

const watchers = new Map<string, Set<Watcher>>();
let listening: Promise<pg.Client> | undefined;

function tell(watcher: Watcher): void {
  watcher.dirty = true;
  watcher.look?.();
}
const tellAll = () => watchers.forEach((own) => own.forEach(tell));

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: getExecutor().config.systemDatabaseUrl,
    application_name: 'tmf-supergraph progress',
    keepAlive: true,
  });
  client.on('error', () => undefined);
  client.on('notification', ({ payload }) => watchers.get(payload ?? '')?.forEach(tell));
  try {
    await client.connect();
    await client.query(`listen ${PROGRESS_CHANNEL}`);
  } catch (error) {
    void client.end().catch(() => undefined);
    throw error;
  }
  client.once('end', () => void reopen());
  return client;
}

/** One connection for all who watch in this process, opened for the first of them. */
function open(): Promise<pg.Client> {
  listening ??= connect().catch((error: unknown) => {
    listening = undefined;
    throw error;
  });
  return listening;
}

/** What was announced meanwhile is not known: everybody looks. */
async function reopen(): Promise<void> {
  listening = undefined;
  while (watchers.size > 0 && !listening) {
    const opened = await open().catch(() => undefined);
    if (!opened) await pause(RETRY_MS);
  }
  tellAll();
}

/** Lets go of the connection; whoever still watches is told nothing more. */
export async function stopListening(): Promise<void> {
  watchers.forEach((own) => own.forEach(({ look }) => look?.()));
  watchers.clear();
  const client = await listening?.catch(() => undefined);
  listening = undefined;
  client?.removeAllListeners('end');
  await client?.end().catch(() => undefined);
}

const wait = (watcher: Watcher, timeoutMs: number) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, timeoutMs).unref();
    watcher.look = () => {
      clearTimeout(timer);
      resolve();
    };
  });

/** Begins before it answers: what is announced from then on is seen. */
export async function watchChannel(id: string): Promise<ProgressWatch> {
  const watcher: Watcher = { dirty: false, look: undefined };
  const own = watchers.get(id) ?? new Set();
  watchers.set(id, own.add(watcher));
  const close = () => {
    own.delete(watcher);
    if (own.size === 0 && watchers.get(id) === own) watchers.delete(id);
    watcher.look?.();
  };
  try {
    await open();
  } catch (error) {
    close();
    throw error;
  }
  return {
    async changed(timeoutMs) {
      if (!watcher.dirty) await wait(watcher, timeoutMs);
      watcher.look = undefined;
      const { dirty } = watcher;
      watcher.dirty = false;
      return dirty;
    },
    close,
  };
}
