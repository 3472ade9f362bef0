import type { Context } from '../context.ts';
import type { ProcessState } from '../generated/resolvers.ts';
import { processStateOf } from '../process-state.ts';
import { childNames, childOfStep, type ProcessNode } from './process-node.ts';
import { stateOfChild, stateOfFulfilment } from './state-of-child.ts';
import { taskOfOrder, taskOfStep, type TaskNode } from './task-node.ts';

type Loaders = Context['loaders'];

/** The order a checkout has made, as its own subgraph tells it. */
export const fulfilmentOf = async ({ checkout: { customerOrderId } }: ProcessNode, loaders: Loaders) =>
  customerOrderId ? loaders.fulfilment.load(customerOrderId) : undefined;

/** The tasks of one process of the tree. */
export async function tasksOf(node: ProcessNode, loaders: Loaders): Promise<TaskNode[]> {
  const { checkout, name } = node;
  if (name === 'orderFulfilment') return (await fulfilmentOf(node, loaders))?.tasks.map(taskOfOrder) ?? [];
  const steps = await loaders.journal.load(checkout.id);
  const own = steps.filter((step) => (childOfStep(step.name) ?? 'orderCapture') === name);
  return own.map((step) => taskOfStep(checkout.id, step));
}

export async function stateOf(node: ProcessNode, loaders: Loaders): Promise<ProcessState> {
  const { checkout, name } = node;
  if (name === 'orderFulfilment') return stateOfFulfilment((await fulfilmentOf(node, loaders))?.state ?? '');
  const state = processStateOf(checkout, await loaders.journal.load(checkout.id));
  return name === 'orderCapture' ? state : stateOfChild(await tasksOf(node, loaders), state);
}

/** When it began; undefined: it has not. */
export async function beginOf(node: ProcessNode, loaders: Loaders): Promise<Date | undefined> {
  if (node.name === 'orderCapture') return node.checkout.createdAt;
  const begins = (await tasksOf(node, loaders)).flatMap(({ startedAt }) => startedAt?.getTime() ?? []);
  if (begins.length > 0) return new Date(Math.min(...begins));
  const order = node.name === 'orderFulfilment' ? await fulfilmentOf(node, loaders) : undefined;
  return order && new Date(order.orderDate);
}

/** When it ended; null: it has not. */
export async function endOf(node: ProcessNode, loaders: Loaders): Promise<Date | null> {
  if (node.name === 'orderCapture') return node.checkout.completedAt ?? null;
  const state = await stateOf(node, loaders);
  if (state !== 'COMPLETED' && state !== 'CANCELLED') return null;
  const ends = (await tasksOf(node, loaders)).flatMap(({ completedAt }) => completedAt?.getTime() ?? []);
  return ends.length > 0 ? new Date(Math.max(...ends)) : null;
}

/** The child processes that have begun. */
export async function childrenOf({ checkout, name }: ProcessNode, loaders: Loaders): Promise<ProcessNode[]> {
  if (name !== 'orderCapture') return [];
  const children = childNames.map((child) => ({ checkout, name: child }));
  const begins = await Promise.all(children.map((child) => beginOf(child, loaders)));
  return children.filter((_child, index) => begins[index] !== undefined);
}
