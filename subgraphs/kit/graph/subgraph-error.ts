import type { ExecutionResult, GraphQLFormattedError } from 'graphql';

/** A call to another subgraph broke down: it could not be reached, or answered with errors. */
export class SubgraphError extends Error {
  override readonly name = 'SubgraphError';
  readonly subgraph: string;
  /** `extensions.code` of the first error, for example `NOT_FOUND` or `SUBGRAPH_UNAVAILABLE`. */
  readonly code: string;
  readonly errors: readonly GraphQLFormattedError[];

  constructor(subgraph: string, errors: readonly GraphQLFormattedError[]) {
    super(`${subgraph}: ${errors.map(({ message }) => message).join('; ')}`);
    this.subgraph = subgraph;
    this.errors = errors;
    const code = errors[0]?.extensions?.code;
    this.code = typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR';
  }
}

/** The data of a complete answer; a service has no use for half of one. */
export const dataOf = (subgraph: string, { data, errors }: ExecutionResult): unknown => {
  if (errors?.length) throw new SubgraphError(subgraph, errors);
  return data;
};
