import type { SubgraphClient } from '../../kit/graph/subgraph-client.ts';
import { HeldOfferingsDocument } from '../generated/inventory.operations.ts';
import type { Products } from '../qualification/ports.ts';

/** The products of the inventory subgraph. */
export const createProducts = (subgraphs: SubgraphClient): Products => ({
  heldBy: async (customerId) => {
    const { heldOfferings } = await subgraphs.execute('inventory', HeldOfferingsDocument, { customerId });
    return heldOfferings.map(({ productOffering, productSpecification, count }) => ({
      productOfferingId: productOffering.id,
      productSpecificationId: productSpecification.id,
      count,
    }));
  },
});
