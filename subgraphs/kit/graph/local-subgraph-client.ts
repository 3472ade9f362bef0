import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { outside } from '../engine/outside.ts';
import type { HostedSubgraph } from './host-subgraph.ts';
import { serviceRequest } from './service-request.ts';
import type { SubgraphClient } from './subgraph-client.ts';
import { dataOf, SubgraphError } from './subgraph-error.ts';
import type { SubgraphName } from './subgraph.ts';

/**
 * Calls the subgraphs of this process without HTTP. The map may still fill while subgraphs start; what does not run
 * here is called through `elsewhere`.
 */
export const createLocalSubgraphClient = (
  hosted: ReadonlyMap<SubgraphName, HostedSubgraph>,
  tenant: string,
  elsewhere?: SubgraphClient,
): SubgraphClient => ({
  execute: async <Data>(name: SubgraphName, document: TypedDocumentNode<Data>, variables: object) => {
    const subgraph = hosted.get(name);
    if (subgraph)
      return dataOf(name, await outside(() => subgraph.call({ document, variables }, serviceRequest(tenant)))) as Data;
    if (elsewhere) return elsewhere.execute(name, document, variables);
    throw new SubgraphError(name, [{ message: 'does not run here', extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }]);
  },
});
