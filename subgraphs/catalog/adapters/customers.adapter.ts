import type { SubgraphClient } from '../../kit/graph/subgraph-client.ts';
import { CustomerToQualifyDocument } from '../generated/party.operations.ts';
import type { Customers } from '../qualification/ports.ts';

/** The customers of the party subgraph. */
export const createCustomers = (subgraphs: SubgraphClient): Customers => ({
  find: async (id) => {
    const { customer } = await subgraphs.execute('party', CustomerToQualifyDocument, { id });
    if (!customer) return undefined;
    const { party, status, riskSegment } = customer;
    return {
      id: customer.id,
      type: party.__typename === 'Individual' ? 'individual' : 'organization',
      status,
      riskSegment: riskSegment ?? null,
      birthDate: party.__typename === 'Individual' ? (party.birthDate ?? null) : null,
    };
  },
});
