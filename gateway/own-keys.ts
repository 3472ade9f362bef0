import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { parse } from 'graphql';
import { createLocalJWKSet, errors, type JWK, type JWTVerifyGetKey } from 'jose';
import type { SubgraphClient } from '../subgraphs/kit/graph/subgraph-client.ts';

const signingKeys = parse('query SigningKeys { signingKeys }') as TypedDocumentNode<{ signingKeys: JWK[] }, object>;

/** A token with an invented key must not make us ask each time. */
const askAgainAfterMs = 5_000;

/** The keys of the embedded identity provider, asked of the party subgraph when the first token comes and when an unknown key does. */
export const createOwnKeys = (subgraphs: SubgraphClient): JWTVerifyGetKey => {
  let known: JWTVerifyGetKey | undefined;
  let askedAt = -Infinity;

  const ask = async () => {
    const { signingKeys: keys } = await subgraphs.execute('party', signingKeys, {});
    askedAt = performance.now();
    return (known = createLocalJWKSet({ keys }));
  };

  return async (header, token) => {
    const keys = known ?? (await ask());
    try {
      return await keys(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || performance.now() - askedAt < askAgainAfterMs) throw error;
      return (await ask())(header, token);
    }
  };
};
