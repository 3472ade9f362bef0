import type { SubgraphClient } from '../../kit/graph/subgraph-client.ts';
import { ContactForRemindersDocument, CustomerOfCartDocument, RefuseRemindersDocument } from '../generated/party.operations.ts';
import type { Customers } from '../ports.ts';

/** The customers of the party subgraph. */
export const createCustomers = (subgraphs: SubgraphClient): Customers => ({
  exists: async (id) => (await subgraphs.execute('party', CustomerOfCartDocument, { id })).customer != null,
  contactForReminders: async (customerId) => {
    const { contactForPurpose } = await subgraphs.execute('party', ContactForRemindersDocument, { customerId });
    return contactForPurpose ?? undefined;
  },
  refuseReminders: async (customerId) => {
    await subgraphs.execute('party', RefuseRemindersDocument, { customerId });
  },
});
