import { outside } from './engine/outside.ts';
import type { Logger } from './logger.ts';

/** Work in the background that is done soon after it is asked for, once for many askings. */
export interface Sweep {
  /** There is something to do, now or after so long. */
  nudge(afterMs?: number): void;
  /** Lets a pass under way finish; there is none after it. */
  close(): Promise<void>;
}

export interface SweepOptions {
  readonly name: string;
  /** One pass; idempotent. Answers after how many milliseconds it wants to come again, at the latest. */
  readonly work: () => Promise<number | undefined>;
  readonly log: Logger;
  /** What is asked for within this time is one pass. */
  readonly gatherMs?: number;
  /** So often it looks without being asked: for what others left behind. */
  readonly idleMs?: number;
}

const GATHER_MS = 500;
const IDLE_MS = 10_000;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

/** Begins with a pass. One that fails is tried again after growing waits, however often it is asked for. Real time: it decides nothing. */
export function createSweep({ name, work, log, gatherMs = GATHER_MS, idleMs = IDLE_MS }: SweepOptions): Sweep {
  let timer: NodeJS.Timeout | undefined;
  let dueAt = Infinity;
  let running: Promise<void> | undefined;
  let isAskedFor = false;
  let failures = 0;
  let closed = false;

  const comeIn = (ms: number) => {
    const at = performance.now() + ms;
    if (closed || at >= dueAt) return;
    clearTimeout(timer);
    dueAt = at;
    // Whoever asks is not whom it is done for: neither an engine's step nor a count of statements goes along.
    timer = outside(() => setTimeout(() => void (running = pass()), ms).unref());
  };

  /** How long until the next pass when nobody asks. */
  const tryWork = async (): Promise<number> => {
    try {
      const next = await work();
      failures = 0;
      return Math.min(next ?? idleMs, idleMs);
    } catch (error) {
      if (failures++ === 0) log.warn(`${name}: ${error instanceof Error ? error.message : String(error)}; it is tried again.`);
      return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1));
    }
  };

  const pass = async () => {
    dueAt = Infinity;
    isAskedFor = false;
    const next = await tryWork();
    running = undefined;
    comeIn(isAskedFor && failures === 0 ? gatherMs : next);
  };

  comeIn(0);
  return {
    nudge(afterMs = gatherMs) {
      if (running) isAskedFor = true;
      else if (failures === 0) comeIn(afterMs);
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      await running;
    },
  };
}
