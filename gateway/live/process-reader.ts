import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { GraphQLFormattedError } from 'graphql';
import type { GraphExecute } from '../graph-client.ts';

/** What the stream tells of a checkout: what the same caller would read by GraphQL, and nothing of other subgraphs. */
const liveProcess = `query LiveProcess($id: ID!) {
  checkoutProcess(id: $id) {
    id
    state
    createdAt
    completedAt
    hold {
      code
      reason
      until
      recover { operation description arguments }
      ... on PaymentActionRequired { payment { id } redirectUrl clientSecret }
      ... on DepositRequired { amount { value currency } }
      ... on OfferingNotQualified { items { cartItemId reason } }
    }
    tasks { name state attempts startedAt completedAt lastError }
    result {
      productOrder { id }
      customer { id }
      account { id }
      billingAccount { id }
      payments { id status }
    }
    problems { code reason path recover { operation description arguments } }
  }
}`;

/** A checkout at one moment. */
export interface Snapshot {
  /** Stands for all of it: another one only when something is different. */
  id: string;
  state: string;
  data: string;
}

export type Reading = { snapshot: Snapshot | null } | { error: GraphQLFormattedError };

export type ProcessReader = (processId: string, headers: IncomingHttpHeaders) => Promise<Reading>;

const idOf = (data: string) => createHash('sha256').update(data).digest('base64url').slice(0, 22);

/** Reads a checkout as its caller may see it; null when there is none or it is not the caller's. */
export const createProcessReader =
  (execute: GraphExecute): ProcessReader =>
  async (processId, headers) => {
    const { data, errors } = await execute<{ checkoutProcess: { state: string } | null }>(
      liveProcess,
      { id: processId },
      { headers },
    );
    const process = data?.checkoutProcess;
    // Half an answer would look like a change.
    const [error] = errors ?? [];
    if (error) return { error };
    if (!process) return { snapshot: null };
    const text = JSON.stringify(process);
    return { snapshot: { id: idOf(text), state: process.state, data: text } };
  };
