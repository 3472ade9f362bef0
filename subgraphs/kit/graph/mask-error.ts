import { GraphQLError } from 'graphql';
import { isConnectionLost, isUnreadableValue } from '../database/sql-errors.ts';
import type { Logger } from '../logger.ts';
import { unavailable } from './errors.ts';
import { SubgraphError } from './subgraph-error.ts';

const away = new Set(['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_TIMEOUT', 'SERVICE_UNAVAILABLE']);

/** The code that says what is away just now, the database or another subgraph; undefined for a defect. */
const awayCode = (error: unknown): string | undefined => {
  if (error instanceof SubgraphError) return away.has(error.code) ? error.code : undefined;
  return isConnectionLost(error) ? 'SERVICE_UNAVAILABLE' : undefined;
};

/** Thrown by a resolver that did not mean the client to read it (graphql-js wraps it). */
const isUnexpected = (error: GraphQLError) =>
  error.originalError !== undefined && !(error.originalError instanceof GraphQLError) && error.extensions.code === undefined;

/** A meant error without a code comes from graphql-js itself: it refused a value of the request. */
const withCode = (error: GraphQLError) =>
  error.extensions.code === undefined
    ? new GraphQLError(error.message, { path: error.path, extensions: { ...error.extensions, code: 'BAD_USER_INPUT' } })
    : error;

/** What a client may know of an error; an unexpected one is logged with its cause and leaves without it. */
export const createErrorMask = (name: string, log: Logger) => (error: GraphQLError, traceId?: string) => {
  if (!isUnexpected(error)) return withCode(error);
  const failed = `${name}: ${error.path?.join('.') ?? 'request'} failed (trace ${traceId ?? 'none'})`;
  if (isUnreadableValue(error.originalError)) {
    log.warn(`${failed}: the database could not read a value`);
    return new GraphQLError('A value of the request is not valid.', { path: error.path, extensions: { code: 'BAD_USER_INPUT' } });
  }
  const code = awayCode(error.originalError);
  if (code !== undefined) {
    log.warn(`${failed}: ${error.message}`);
    const { message, extensions } = unavailable('Something this needs is away just now; try again.', code);
    return new GraphQLError(message, { path: error.path, extensions });
  }
  log.error(failed, error.originalError);
  return new GraphQLError('Internal server error', { path: error.path, extensions: { code: 'INTERNAL_SERVER_ERROR' } });
};
