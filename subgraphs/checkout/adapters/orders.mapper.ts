import type { OrderFlowQuery } from '../generated/order.operations.ts';
import type { Fulfilment } from '../ports.ts';

type OrderInGraph = NonNullable<OrderFlowQuery['customerOrder']>;

const inCamelCase = (kind: string) => kind.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** An order's fulfilment, over all its parts; its tasks are called as in its pipelines. */
export const toFulfilment = ({ parts, ...order }: OrderInGraph): Fulfilment => ({
  ...order,
  partIds: parts.map(({ id }) => id),
  tasks: parts
    .flatMap(({ tasks }) => tasks)
    .map(({ kind, exchanges, ...task }) => ({
      ...task,
      name: inCamelCase(kind),
      exchanges: exchanges.map(({ error, ...exchange }) => ({ ...exchange, ...(error && { error }) })),
    })),
});
