import { setTimeout as wait } from 'node:timers/promises';
import type { GraphProcess } from './graph-process.ts';
import type { ReadyCheckout } from './samples.ts';
import { createShopper } from './shopper.ts';

export interface Finished {
  id: string;
  state: string;
}

/**
 * Sends the same call with the same key until it has come to its end, and answers what the checkout waits for; so it never is a
 * second checkout, whichever process is asked.
 */
export async function finishCheckout(graph: GraphProcess, ready: ReadyCheckout, seconds = 30): Promise<Finished> {
  const { caller } = ready.shopper;
  const shopper = createShopper(graph.execute, caller.headers, caller.viewer);
  const deadline = performance.now() + seconds * 1_000;
  let last: unknown;
  while (performance.now() < deadline) {
    const answer = await shopper.checkout({ ...ready.input, waitSeconds: 5 });
    last = answer;
    if (answer.__typename === 'ActionRequired' && answer.process) await ready.answer?.(answer.process, shopper, graph);
    else if (answer.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(answer));
    else {
      const process = await shopper.progress(answer.id);
      if (process?.state === 'COMPLETED' || process?.state === 'CANCELLED') return { id: answer.id, state: process.state };
      if (process?.result) await ready.afterwards?.(process.result.customerOrder.id, shopper, graph);
    }
    await wait(30);
  }
  throw new Error(`Not ended within ${seconds} s: ${where(last)}`);
}

const where = (answer: unknown) => {
  const { process, ...own } = answer as { process?: object };
  const { state, tasks = [] } = (process ?? own) as { state?: string; tasks?: { name: string; state: string }[] };
  const current = tasks.filter((task) => task.state !== 'COMPLETED' && task.state !== 'NEW');
  return `${String(state)}, ${current.map((task) => `${task.name} ${task.state}`).join(', ')}`;
};
