import type { EntityManager } from '@mikro-orm/postgresql';
import type { Logger } from '../../../kit/logger.ts';

const AGAIN_MS = 5_000;
const AT_ONCE = 20;

/** What takes a message; a failure means that it is sent again. */
export type Deliver = (payload: string) => Promise<void>;

/** Messages on their way to us. They lie in the database until they were taken, so none is lost when the process ends. */
export const createDeliveries = (em: () => EntityManager, log: Logger) => {
  const timers = new Set<NodeJS.Timeout>();
  let deliver: Deliver | undefined;
  let sweeping: Promise<void> = Promise.resolve();
  let closed = false;

  const sweepIn = (ms: number) => {
    if (closed) return;
    const timer = setTimeout(() => {
      timers.delete(timer);
      sweeping = sweeping.then(sweep).catch((error: unknown) => {
        log.warn(`The sandbox's payment messages wait: ${String(error)}`);
        sweepIn(AGAIN_MS);
      });
    }, ms).unref();
    timers.add(timer);
  };

  const sweep = async () => {
    if (!deliver || closed) return;
    const due = await em().execute<{ id: string; payload: string }[]>(
      `update sandbox.payment_webhook set due_at = clock_timestamp() + interval '${AGAIN_MS} ms' where id in
         (select id from sandbox.payment_webhook where due_at <= clock_timestamp() order by id limit ${AT_ONCE} for update skip locked)
       returning id, payload`,
    );
    for (const { id, payload } of due) {
      await deliver(payload);
      await em().execute('delete from sandbox.payment_webhook where id = ?', [id]);
    }
    if (due.length === AT_ONCE) sweepIn(0);
  };

  return {
    /** From now on messages are taken; those of before come first. */
    connect(to: Deliver) {
      deliver = to;
      sweepIn(1_000);
      // What a process that is gone was about to send.
      sweepIn(AGAIN_MS + 1_000);
      sweepIn(3 * AGAIN_MS);
    },
    /** Sends a message at each of these moments from now. */
    async send(payload: string, delaysMs: readonly number[]) {
      for (const ms of delaysMs) {
        await em().execute(
          `insert into sandbox.payment_webhook (payload, due_at) values (?, clock_timestamp() + ? * interval '1 ms')`,
          [payload, ms],
        );
        sweepIn(ms + 20);
      }
    },
    async close() {
      closed = true;
      for (const timer of timers) clearTimeout(timer);
      await sweeping;
    },
  };
};
