import type { IncomingHttpHeaders } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { GraphQLError, print, type DocumentNode, type GraphQLFormattedError } from 'graphql';
import type { Viewer } from '../subgraphs/kit/graph/viewer.ts';
import type { GatewayContext, RequestContextReader } from './request-context.ts';

/** Who asks: a viewer as if verified, or headers to be read as over HTTP. Nothing at all is an anonymous caller. */
export interface Caller {
  viewer?: Viewer;
  headers?: IncomingHttpHeaders;
}

export interface GraphAnswer<Data> {
  data?: Data | null;
  errors?: readonly GraphQLFormattedError[];
}

export type GraphExecute = <Data = Record<string, unknown>, Variables extends object = object>(
  document: string | TypedDocumentNode<Data, Variables>,
  variables?: Variables,
  caller?: Caller,
) => Promise<GraphAnswer<Data>>;

/** Sends operations through the gateway without HTTP. */
export const createGraphClient = (server: ApolloServer<GatewayContext>, readRequest: RequestContextReader): GraphExecute => {
  const texts = new WeakMap<DocumentNode, string>();
  const textOf = (document: string | DocumentNode) => {
    if (typeof document === 'string') return document;
    const text = texts.get(document) ?? print(document);
    texts.set(document, text);
    return text;
  };

  return async <Data, Variables extends object>(
    document: string | TypedDocumentNode<Data, Variables>,
    variables?: Variables,
    { viewer, headers = {} }: Caller = {},
  ): Promise<GraphAnswer<Data>> => {
    try {
      const read = await readRequest(headers);
      const contextValue = { request: viewer ? { ...read, viewer } : read };
      const request = { query: textOf(document), variables: variables as Record<string, unknown> | undefined };
      const { body } = await server.executeOperation(request, { contextValue });
      if (body.kind !== 'single') throw new Error('Incremental answers are not supported.');
      return body.singleResult as GraphAnswer<Data>;
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error.toJSON()] };
      throw error;
    }
  };
};
