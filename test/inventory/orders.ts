import { randomUUID } from 'node:crypto';
import type { ChangesAheadQuery } from '../../subgraphs/inventory/generated/order.operations.ts';
import type { SubgraphClient } from '../../subgraphs/kit/graph/subgraph-client.ts';

type Planned = ChangesAheadQuery['plannedProductChanges'][number];

/** The orders the inventory asks for what is planned, from a list; whatever else is asked goes on. */
export const createOrders = (others: SubgraphClient) => {
  const planned: Planned[] = [];
  let asked = 0;

  const client: SubgraphClient = {
    execute: (subgraph, document, variables) => {
      if (subgraph !== 'order') return others.execute(subgraph, document, variables);
      asked += 1;
      const { productIds } = variables as unknown as { productIds: string[] };
      const plannedProductChanges = planned.filter(({ productId }) => productIds.includes(productId));
      return Promise.resolve({ plannedProductChanges } as never);
    },
  };

  return {
    client,
    asked: () => asked,
    /** An accepted order will end a product, or set its coverage. */
    plan: (productId: string, date: string | null, coverage?: string) => {
      const productOrder = { id: randomUUID() };
      const deltaCharacteristics = coverage === undefined ? [] : [{ name: 'coverage', value: coverage, valueType: null }];
      planned.push({ productId, date, action: coverage === undefined ? 'DELETE' : 'MODIFY', deltaCharacteristics, productOrder });
      return productOrder.id;
    },
  };
};
