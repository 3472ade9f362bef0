import type { SubgraphClient } from '../../kit/graph/subgraph-client.ts';
import { ConcludeAgreementDocument } from '../generated/party.operations.ts';
import type { Agreements } from '../ports.ts';
import { refusedBy } from './refused-by.ts';

const refused = refusedBy('party');

/** Agreements of the party subgraph. */
export const createAgreements = (subgraphs: SubgraphClient): Agreements => ({
  async conclude(input) {
    await subgraphs.execute('party', ConcludeAgreementDocument, { input }).catch(refused);
  },
});
