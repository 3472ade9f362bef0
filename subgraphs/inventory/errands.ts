import { createSweep, type Sweep } from '../kit/sweep.ts';
import type { Logger } from '../kit/logger.ts';

/** Starts what was written down to be done outside: soon after it is asked for, and also when whoever asked has died since. */
export type Errands = Pick<Sweep, 'nudge'>;

export interface Errand {
  name: string;
  /** Starts what is due, a batch at a time; idempotent. Answers how much that was. */
  start(): Promise<number>;
}

/** Looks for errands of all kinds. */
export const createErrands = (errands: readonly Errand[], log: Logger): Sweep =>
  createSweep({
    name: 'Errands of the inventory',
    log,
    gatherMs: 50,
    work: async () => {
      let total = 0;
      for (const { start } of errands) total += await start();
      return total > 0 ? 0 : undefined;
    },
  });
