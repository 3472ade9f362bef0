import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { watchProgress, type ProgressWatch } from '../../kit/engine/progress.ts';

/** A process somebody asks about again and again is watched in between, so that no change falls through. */
const LINGER_MS = 30_000;

interface Entry {
  readonly id: string;
  readonly watch: ProgressWatch;
  changes: number;
  askedAt: number;
}

const cursorOf = ({ id, changes }: Entry) => `${id}.${changes}`;

/** Says when something about a process may have changed. Costs no statement, however many wait for however many processes. */
export interface ProgressBoard {
  /** Answers the cursor of now, as soon as it is not `cursor`, at the latest after `ms`. */
  next(processId: string, cursor: string | null, ms: number): Promise<string>;
  /** Answers everybody who waits. */
  close(): void;
}

const onceWithin = (emitter: EventEmitter, name: string, ms: number) =>
  new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      emitter.off(name, done);
      resolve();
    };
    const timer = setTimeout(done, ms).unref();
    emitter.on(name, done);
  });

export function createProgressBoard(watch: typeof watchProgress = watchProgress): ProgressBoard {
  const entries = new Map<string, Promise<Entry>>();
  const changes = new EventEmitter().setMaxListeners(0);
  let isClosed = false;

  const keepWatching = async (processId: string, entry: Entry) => {
    while (!isClosed) {
      if (await entry.watch.changed(LINGER_MS)) {
        entry.changes++;
        changes.emit(processId);
      } else if (performance.now() - entry.askedAt > LINGER_MS) break;
    }
    entries.delete(processId);
    entry.watch.close();
  };

  const open = async (processId: string) => {
    const entry: Entry = { id: randomUUID(), watch: await watch(processId), changes: 0, askedAt: performance.now() };
    void keepWatching(processId, entry);
    return entry;
  };

  const entryOf = (processId: string) => {
    const known = entries.get(processId);
    if (known) return known;
    const opened = open(processId);
    entries.set(processId, opened);
    opened.catch(() => entries.delete(processId));
    return opened;
  };

  return {
    async next(processId, cursor, ms) {
      const entry = await entryOf(processId);
      entry.askedAt = performance.now();
      if (cursor === cursorOf(entry) && !isClosed) await onceWithin(changes, processId, Math.min(ms, LINGER_MS));
      return cursorOf(entry);
    },
    close() {
      isClosed = true;
      for (const [processId, entry] of entries) {
        changes.emit(processId);
        entry.then(({ watch: opened }) => opened.close()).catch(() => undefined);
      }
    },
  };
}
