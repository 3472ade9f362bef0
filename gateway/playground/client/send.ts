import { GraphQLError } from 'graphql';
import type { ExecutionResult } from 'graphql';

export interface Operation {
  query: string;
  variables?: unknown;
  operationName?: string | null;
}

/** GraphiQL learns the name a moment after a tab is opened: a quick click must not send the previous tab's. */
export const nameOf = ({ query, operationName }: Operation) =>
  operationName && new RegExp(`\\b${operationName}\\b`).test(query) ? operationName : undefined;

/** An answer made here, shown where the server's would be. */
export const failure = (...messages: string[]): ExecutionResult => ({
  errors: messages.map((message) => new GraphQLError(message)),
});

/** Sends one operation. `refused` tells that the gateway did not accept the token. */
export const send = async (url: string, operation: Operation, headers: Record<string, unknown>) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    },
    body: JSON.stringify({ ...operation, operationName: nameOf(operation) }),
  });
  const text = await response.text();
  try {
    const answer = JSON.parse(text) as ExecutionResult;
    const codes = JSON.stringify(answer.errors ?? []);
    return { answer, refused: response.status === 401 || codes.includes('"UNAUTHENTICATED"') };
  } catch {
    return { answer: failure(`HTTP ${response.status}: ${text.slice(0, 500) || response.statusText}`), refused: false };
  }
};
