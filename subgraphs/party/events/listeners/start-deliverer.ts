import { openSessionLocks } from '../../../kit/database/session-locks.ts';
import type { Store } from '../../../kit/database/open-store.ts';
import type { Logger } from '../../../kit/logger.ts';
import { createSweep, type Sweep } from '../../../kit/sweep.ts';
import { deliver, nextFor } from './deliver.ts';
import { findBehind } from './listener-rows.ts';
import { openSender } from './open-sender.ts';

/** Another process is at it, and may have read the log before its end. */
const BUSY_MS = 500;

export interface DelivererOptions {
  store: Store;
  databaseUrl: string;
  log: Logger;
}

/** Brings the log to its listeners, all at once, each by one process at a time. One that does not answer keeps no other waiting. */
export function startDeliverer({ store, databaseUrl, log }: DelivererOptions): Sweep {
  const locks = openSessionLocks(databaseUrl, 'event listeners');
  const sender = openSender();
  const atWork = new Map<string, Promise<void>>();
  let ending = false;

  const serve = async (id: string) => {
    if (!(await nextFor(store.em(), id))) return;
    const lock = `listener ${id}`;
    if (!(await locks.take(lock))) return void sweep.nudge(BUSY_MS);
    try {
      await deliver(store.em, id, sender, () => ending);
    } finally {
      await locks.release(lock);
    }
    // It is to be tried again, or something has come meanwhile.
    sweep.nudge();
  };

  const begin = (id: string) => {
    if (ending || atWork.has(id)) return;
    const work = serve(id)
      .catch((error: unknown) => log.warn(`Listener ${id}: ${error instanceof Error ? error.message : String(error)}`))
      .finally(() => atWork.delete(id));
    atWork.set(id, work);
  };

  const work = async () => {
    const behind = await findBehind(store.em());
    for (const { id, waitMs } of behind) if (waitMs === 0) begin(id);
    return behind.reduce<number | undefined>(
      (least, { waitMs }) => (waitMs > 0 ? Math.min(least ?? waitMs, waitMs) : least),
      undefined,
    );
  };

  const sweep = createSweep({ name: 'Listeners', work, log, gatherMs: 100 });
  return {
    nudge: sweep.nudge,
    async close() {
      ending = true;
      await sweep.close();
      await sender.close();
      await Promise.all(atWork.values());
      await locks.close();
    },
  };
}
