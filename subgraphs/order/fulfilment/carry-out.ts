import type { NamedAct } from '../../kit/engine/flow.ts';
import type { TaskRegistry } from '../pipelines/registry.ts';
import type { OrderPorts } from '../ports.ts';
import type { TaskResult } from '../tasks/task.ts';
import { toGraph } from '../words.ts';
import type { Todo } from './next-wave.ts';

/** One try of one task, or of its undo. The outside knows both by the task's key: done once, however often they are tried. */
export function carryOut(orderId: string, todo: Todo, registry: TaskRegistry, ports: OrderPorts): NamedAct<TaskResult> {
  const { kind, itemId, undo, isFirstTry } = todo;
  if (itemId === null) {
    const act = async () => {
      await registry.ofOrder[kind]?.act({ key: `${orderId}:${kind}`, orderId, isFirstTry }, ports);
      return {};
    };
    return { name: toGraph(kind), act };
  }
  const input = async () => {
    const line = await ports.orders.line(orderId, itemId);
    return { key: `${orderId}:${itemId}:${kind}`, orderId, line, isFirstTry };
  };
  const name = `${toGraph(kind)} ${itemId}`;
  const task = registry.ofItem[kind];
  if (!undo) return { name, act: async () => (await task?.act(await input(), ports)) ?? {} };
  return {
    name: `UNDO ${name}`,
    act: async () => {
      await task?.undo?.(await input(), ports);
      return {};
    },
  };
}
