import { DBOS } from '@dbos-inc/dbos-sdk';
import { systemClock, type Clock } from '../clock.ts';
import { outside } from './outside.ts';
import { isRepeatable, pause } from './transient.ts';

const AGAIN_MS = 250;
let clock: Clock = systemClock;

/** The clock that dates and deadlines are read against; how long a failed try waits is real time. */
export const useClock = (used: Clock): void => void (clock = used);

export const engineNow = (): number => clock.now().getTime();

/** Whole seconds, rounded up: the engine keeps an integer, and nothing may run before its date. */
export const secondsUntil = (date: number): number => Math.ceil((date - engineNow()) / 1_000);

/**
 * To be called once work was set down that waits for a date: had the clock been moved meanwhile, its `delaySeconds` were counted from
 * what it showed before. Right whether or not the move has found it there.
 */
export async function followClock(id: string, date: number, counted: number): Promise<void> {
  while (clock.synchronize) {
    try {
      await clock.synchronize();
      const delaySeconds = Math.max(1, secondsUntil(date));
      if (Math.abs(delaySeconds - counted) > 1) await outside(() => DBOS.setWorkflowDelay(id, { delaySeconds }));
      return;
    } catch (error) {
      if (!isRepeatable(error)) throw error;
      await pause(AGAIN_MS);
    }
  }
}
