import { GraphQLError, type ExecutionResult } from 'graphql';
import type { Logger } from '../logger.ts';
import { createExecutor, type Operation } from './execute.ts';
import { createErrorMask } from './mask-error.ts';
import type { RequestContext, Subgraph, SubgraphName } from './subgraph.ts';

/** A started subgraph that answers calls: the gateway, other subgraphs and HTTP all enter here. */
export interface HostedSubgraph {
  name: SubgraphName;
  /** Each call gets a context of its own; never throws. */
  call(operation: Operation, request: RequestContext): Promise<ExecutionResult>;
}

export const hostSubgraph = (subgraph: Subgraph, log: Logger): HostedSubgraph => {
  const execute = createExecutor(subgraph.schema, { name: subgraph.name, log });
  const mask = createErrorMask(subgraph.name, log);

  const contextFor = (request: RequestContext) => {
    try {
      return { context: subgraph.createContext(request) };
    } catch (error) {
      const originalError = error instanceof Error ? error : new Error(String(error));
      return { failure: mask(new GraphQLError(originalError.message, { originalError }), request.traceId) };
    }
  };

  return {
    name: subgraph.name,
    call: async (operation, request) => {
      const { context, failure } = contextFor(request);
      return failure ? { errors: [failure] } : execute(operation, context, request.traceId);
    },
  };
};
