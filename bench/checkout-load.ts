import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { GraphExecute } from '../gateway/graph-client.ts';
import { createShopper } from '../test/support/shopper.ts';
import { repeat } from './rounds.ts';

const LOOK_EVERY_MS = 10;
const GIVE_UP_MS = 60_000;

/** Marks what only watches, so that it is not counted. */
export const watching = '/* bench */';

/** Whatever takes operations: the graph in this process, or one in another. */
export interface Sender {
  execute: GraphExecute;
}

type Checkout = () => Promise<{ id: string }>;

/** A cart with a line, a number and a SIM, and the one call that is left to make. */
export async function prepareCheckout(graph: Sender): Promise<Checkout> {
  const shopper = createShopper(graph.execute);
  const input = shopper.checkoutInput(await shopper.readyCart(), { waitSeconds: 0 });
  return async () => {
    const process = await shopper.checkout(input);
    if (process.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(process));
    return process;
  };
}

/** So many, shared out among the senders in turn. */
export async function prepareCheckouts(graphs: Sender | readonly Sender[], count: number): Promise<Checkout[]> {
  const senders = [graphs].flat();
  const ready: Checkout[] = [];
  await repeat(count, 8, async (index) => ready.push(await prepareCheckout(senders[index % senders.length]!)));
  return ready;
}

/** Tells when processes are completed: one small query for all that are waited for, past the graph. */
export function watchProcesses(databaseUrl: string) {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  pool.on('error', () => undefined); // an idle connection ends with the server
  const waiting = new Map<string, () => void>();
  let open = true;

  const look = async () => {
    const text = `select id from checkout.checkout_process where id = any($1) and state = 'COMPLETED' ${watching}`;
    const { rows } = await pool.query<{ id: string }>(text, [[...waiting.keys()]]);
    for (const { id } of rows) {
      waiting.get(id)?.();
      waiting.delete(id);
    }
  };
  const watch = (async () => {
    while (open) {
      if (waiting.size > 0) await look();
      await wait(LOOK_EVERY_MS);
    }
  })();

  return {
    completed: async (id: string) => {
      const done = new Promise<void>((resolve) => {
        waiting.set(id, resolve);
      });
      const tooLong = wait(GIVE_UP_MS, 'tooLong', { ref: false });
      if ((await Promise.race([done, tooLong])) === 'tooLong') throw new Error(`The checkout ${id} did not complete.`);
    },
    close: async () => {
      open = false;
      await watch;
      await pool.end();
    },
  };
}

export type Watcher = ReturnType<typeof watchProcesses>;

/** Runs prepared checkouts, so many at once, until each is completed; answers how many milliseconds each took. */
export async function runCheckouts(ready: readonly Checkout[], atOnce: number, watcher: Watcher): Promise<number[]> {
  const took: number[] = [];
  await repeat(ready.length, atOnce, async (index) => {
    const started = performance.now();
    const { id } = await ready[index]!();
    await watcher.completed(id);
    took.push(performance.now() - started);
  });
  return took;
}
