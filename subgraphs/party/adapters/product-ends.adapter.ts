import type { SubgraphClient } from '../../kit/graph/subgraph-client.ts';
import { PlanProductEndDocument } from '../generated/order.operations.ts';
import type { ProductEnds } from '../ports.ts';

/** Orders of the order subgraph that end products. */
export const createProductEnds = (subgraphs: SubgraphClient): ProductEnds => ({
  async plan({ at, ...end }) {
    const input = { ...end, at: at.toISOString() };
    const { planProductEnd: planned } = await subgraphs.execute('order', PlanProductEndDocument, { input });
    if (planned.__typename === 'OrderRejected') {
      return { problems: planned.problems.map(({ code, reason, path }) => ({ code, reason, path, recover: [] })) };
    }
    return { customerOrderId: planned.customerOrder?.id ?? null };
  },
});
