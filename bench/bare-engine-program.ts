import { randomUUID } from 'node:crypto';
import { launchEngine } from '../subgraphs/kit/engine/launch-engine.ts';
import { Process, type OpenProcess } from '../subgraphs/kit/engine/process.ts';
import { perSecond } from './rounds.ts';
import { log } from './world.ts';

/** The durable engine alone: processes of so many empty steps. Answers each message with how many a second it ran. */
interface Order {
  times: number;
  atOnce: number;
}

const [databaseUrl = '', steps = '1'] = process.argv.slice(2);

let list: OpenProcess<object, unknown, object, never> = Process.define('empty');
for (let n = 0; n < Number(steps); n++) list = list.step({ name: `step ${n}`, invoke: () => Promise.resolve({}) });
const empty = list.build().register(undefined);

await launchEngine({ databaseUrl, role: 'bench', executorId: randomUUID(), log, onLost: () => process.exit(1) });

process.on('message', ({ times, atOnce }: Order) => {
  void perSecond(times, atOnce, async () => {
    const id = randomUUID();
    await empty.start(id, {});
    await empty.outcome(id, 60_000);
  }).then((rate) => process.send?.(rate));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
