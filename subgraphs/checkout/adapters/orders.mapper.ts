import type { OrderFlowQuery } from '../generated/order.operations.ts';
import type { Fulfilment } from '../ports.ts';

type OrderInGraph = NonNullable<OrderFlowQuery['productOrder']>;

const inCamelCase = (kind: string) => kind.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** An order's fulfilment; its tasks are called as in its pipelines. */
export const toFulfilment = ({ tasks, ...order }: OrderInGraph): Fulfilment => ({
  ...order,
  tasks: tasks.map(({ kind, exchanges, ...task }) => ({
    ...task,
    name: inCamelCase(kind),
    exchanges: exchanges.map(({ error, ...exchange }) => ({ ...exchange, ...(error && { error }) })),
  })),
});
