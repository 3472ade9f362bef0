import { setTimeout as wait } from 'node:timers/promises';
import { parse } from 'graphql';
import { createGraph } from '../gateway/graph.ts';
import { subgraphs } from '../test/support/subgraphs.ts';
import { datedOrder } from './dated-order.ts';
import { repeat } from './rounds.ts';
import { log } from './world.ts';

/** What the parent asks: to accept so many dated orders, to sit still, or to move the clock. */
interface Order {
  accept?: { orders: number; at: string; until?: string };
  idleMs?: number;
  moveTo?: string;
}

const [databaseUrl = ''] = process.argv.slice(2);
const started = performance.now();
const graph = await createGraph({ databaseUrl, subgraphs, log });
const launchMs = performance.now() - started;

const submit = parse(`mutation ($input: SubmitProductOrderInput!) { submitProductOrder(input: $input) {
  __typename ... on SubmitProductOrderSuccess { customerOrder { id } } ... on OrderRejected { problems { code reason } } } }`);
const start = parse('mutation ($id: ID!) { startFulfilment(customerOrderId: $id) }');

interface Submitted {
  submitProductOrder: { customerOrder?: { id: string }; problems?: object[] };
}

/** Straight to the order subgraph, as the checkout does it. */
async function accept({ orders, at, until }: NonNullable<Order['accept']>): Promise<number> {
  const begun = performance.now();
  await repeat(orders, 8, async () => {
    const { submitProductOrder } = await graph.subgraphs.execute<Submitted, object>('order', submit, {
      input: datedOrder(at, until),
    });
    if (!submitProductOrder.customerOrder) throw new Error(JSON.stringify(submitProductOrder.problems));
    await graph.subgraphs.execute('order', start, { id: submitProductOrder.customerOrder.id });
  });
  return performance.now() - begun;
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

const move = `mutation ($instant: DateTime!) { moveSandboxClock(input: { to: { instant: $instant } }) { __typename } }`;

async function moveTo(instant: string): Promise<number> {
  const begun = performance.now();
  const agent = { viewer: { role: 'agent' as const, tenant: 'sample', subject: 'bench' } };
  const { errors, data } = await graph.execute(move, { instant }, agent);
  if (errors || data?.moveSandboxClock === undefined) throw new Error(JSON.stringify(errors));
  return performance.now() - begun;
}

process.on('message', (order: Order) => {
  const answer = order.accept
    ? accept(order.accept)
    : order.moveTo !== undefined
      ? moveTo(order.moveTo)
      : sitStill(order.idleMs ?? 0);
  void answer.then((value) => process.send?.(value));
});
process.on('disconnect', () => void graph.close().finally(() => process.exit()));
process.send?.('ready');
