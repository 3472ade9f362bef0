import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { parse } from 'graphql';
import type { SubgraphClient } from '../graph/subgraph-client.ts';
import type { SubgraphName } from '../graph/subgraph.ts';

/** `PublishedEventInput` of the contract. */
export interface PublishedEvent {
  eventId: string;
  eventType: string;
  eventTime: string;
  correlationId: string | null;
  entityType: string;
  entityId: string;
  customerId: string | null;
  event: unknown;
}

interface Variables {
  source: SubgraphName;
  events: readonly PublishedEvent[];
}

/** The owner of the event log. */
const KEEPER = 'party';

const document: TypedDocumentNode<{ publishEvents: boolean }, Variables> = parse(
  'mutation PublishEvents($source: String!, $events: [PublishedEventInput!]!) { publishEvents(source: $source, events: $events) }',
);

/** Hands events over to the event log, which leaves repeats out. */
export const publishEvents = async (subgraphs: SubgraphClient, variables: Variables): Promise<void> => {
  await subgraphs.execute(KEEPER, document, variables);
};
