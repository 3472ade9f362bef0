import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { launchEngine } from '../subgraphs/kit/engine/launch-engine.ts';
import { Process } from '../subgraphs/kit/engine/process.ts';
import { awaitAnswer } from '../subgraphs/kit/engine/step.ts';
import { repeat } from './rounds.ts';
import { log } from './world.ts';

/** What the parent asks: to let so many processes wait, to sit still, or to wake these. */
interface Order {
  park?: number;
  idleMs?: number;
  wake?: string[];
}

const started = performance.now();
const [databaseUrl = ''] = process.argv.slice(2);
const answered = new Set<string>();

const waiting = Process.define<object>('waiting')
  .step({
    name: 'wait',
    invoke: ({ processId }) =>
      Promise.resolve(answered.has(processId) ? {} : awaitAnswer({ code: 'WAIT' }, { seconds: 30 * 86_400 })),
  })
  .build()
  .register(undefined);

await launchEngine({ databaseUrl, role: 'bench', executorId: randomUUID(), log, onLost: () => process.exit(1) });
const launchMs = performance.now() - started;

async function park(count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID());
  await repeat(count, 16, async (index) => {
    await waiting.start(ids[index]!, {});
    await waiting.outcome(ids[index]!, 60_000);
  });
  return ids;
}

/** What doing nothing costs: megabytes, and the share of one core. */
async function sitStill(ms: number) {
  global.gc?.();
  const before = process.cpuUsage();
  await wait(ms);
  const { user, system } = process.cpuUsage(before);
  const { rss, heapUsed } = process.memoryUsage();
  return { rss: rss / 1e6, heap: heapUsed / 1e6, cpu: (user + system) / 1_000 / ms, launchMs };
}

/** How long each took from its wake to its end, one after the other. */
async function wake(ids: readonly string[]): Promise<number[]> {
  const took: number[] = [];
  for (const id of ids) {
    answered.add(id);
    const begun = performance.now();
    await waiting.wake(id);
    while ((await waiting.outcome(id, 60_000))?.state !== 'completed') await wait(5);
    took.push(performance.now() - begun);
  }
  return took;
}

process.on('message', (order: Order) => {
  const answer = order.park ? park(order.park) : order.wake ? wake(order.wake) : sitStill(order.idleMs ?? 0);
  void answer.then((value) => process.send?.(value));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
