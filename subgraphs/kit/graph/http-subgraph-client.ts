import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print, type DocumentNode } from 'graphql';
import type { HttpTransport } from './http-transport.ts';
import { serviceRequest } from './service-request.ts';
import type { SubgraphClient } from './subgraph-client.ts';
import { dataOf } from './subgraph-error.ts';
import type { SubgraphName } from './subgraph.ts';

/** Calls other subgraphs over HTTP as a service. */
export const createHttpSubgraphClient = (
  urls: Readonly<Record<SubgraphName, string>>,
  transport: HttpTransport,
  tenant: string,
): SubgraphClient => {
  const texts = new WeakMap<DocumentNode, string>();
  const textOf = (document: DocumentNode) => {
    const known = texts.get(document);
    if (known !== undefined) return known;
    const text = print(document);
    texts.set(document, text);
    return text;
  };

  return {
    execute: async <Data>(name: SubgraphName, document: TypedDocumentNode<Data>, variables: object) =>
      dataOf(name, await transport.post(urls[name], { query: textOf(document), variables }, serviceRequest(tenant))) as Data,
  };
};
