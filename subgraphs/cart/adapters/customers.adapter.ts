import type { SubgraphClient } from '../../kit/graph/subgraph-client.ts';
import { CustomerOfCartDocument } from '../generated/party.operations.ts';
import type { Customers } from '../ports.ts';

/** The customers of the party subgraph. */
export const createCustomers = (subgraphs: SubgraphClient): Customers => ({
  exists: async (id) => (await subgraphs.execute('party', CustomerOfCartDocument, { id })).customer != null,
});
