import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { parse } from 'graphql';
import type { SubgraphClient } from '../../subgraphs/kit/graph/subgraph-client.ts';

/** Shorter than a subgraph waits for its calls when it stops. */
const SECONDS = 9;

interface Question {
  processId: string;
  cursor: string | null;
  seconds: number;
}

const awaitProgress = parse(`query AwaitProgress($processId: ID!, $cursor: String, $seconds: Int!) {
  awaitProgress(processId: $processId, cursor: $cursor, seconds: $seconds)
}`) as TypedDocumentNode<{ awaitProgress: string }, Question>;

/** Answers when something about a process may have changed since `cursor`, or after some seconds with the same one. */
export type ProgressSource = (processId: string, cursor: string | null) => Promise<string>;

/** Asks the checkout subgraph, which has the call wait. */
export const createProgressSource =
  (subgraphs: SubgraphClient): ProgressSource =>
  async (processId, cursor) =>
    (await subgraphs.execute('checkout', awaitProgress, { processId, cursor, seconds: SECONDS })).awaitProgress;
