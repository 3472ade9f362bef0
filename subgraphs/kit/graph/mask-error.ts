import { GraphQLError } from 'graphql';
import type { Logger } from '../logger.ts';

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
  log.error(`${name}: ${error.path?.join('.') ?? 'request'} failed (trace ${traceId ?? 'none'})`, error.originalError);
  return new GraphQLError('Internal server error', { path: error.path, extensions: { code: 'INTERNAL_SERVER_ERROR' } });
};
