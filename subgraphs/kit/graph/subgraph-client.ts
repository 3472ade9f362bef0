import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { SubgraphName } from './subgraph.ts';

/** Sends a typed operation to another subgraph with the rights of a service. Throws when the call breaks down. */
export interface SubgraphClient {
  execute<Data, Variables extends object>(
    subgraph: SubgraphName,
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data>;
}
