import type { SubgraphClient } from '../../kit/graph/subgraph-client.ts';
import { QualifyItemsDocument } from '../generated/catalog.operations.ts';
import type { Qualifications } from '../ports.ts';

/** The rules of the catalog subgraph. */
export const createQualifications = (subgraphs: SubgraphClient): Qualifications => ({
  qualify: async ({ customerId, isOrganization, riskSegment, channel }, lines) => {
    const items = lines.map(({ id, productOfferingId, action, quantity }) => ({ id, productOfferingId, action, quantity }));
    const input = { customerId, assumed: { isOrganization, riskSegment }, channel, items };
    const { qualifyItems } = await subgraphs.execute('catalog', QualifyItemsDocument, { input });
    const offerings = new Map(lines.map(({ id, productOfferingId }) => [id, productOfferingId]));
    return {
      dependsOnRisk: qualifyItems.dependsOnRisk,
      notQualified: qualifyItems.items.map(({ id, reasons, alternatives }) => ({
        cartItemId: id,
        productOfferingId: offerings.get(id) ?? '',
        reason: reasons.map(({ label }) => label).join(' '),
        alternatives: alternatives.map((offering) => offering.id),
      })),
    };
  },
});
