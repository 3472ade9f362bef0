import type { GraphQLFormattedError } from 'graphql';
import { unwrapResolverError } from '@apollo/server/errors';
import type { Logger } from '../subgraphs/kit/logger.ts';
import { withoutValues } from './without-values.ts';

const internal = 'INTERNAL_SERVER_ERROR';
const longest = 300;

/** A message may quote what was sent, which may be long. */
const cut = (message: string) => (message.length > longest ? `${message.slice(0, longest).toWellFormed()}…` : message);

/** The code stays; where it came from and how it looks inside does not. What is unexpected here is logged. */
export const createFormatError =
  (log: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { stacktrace: _stack, serviceName, ...extensions } = formatted.extensions ?? {};
    if (extensions.code !== internal) return { ...formatted, message: cut(withoutValues(formatted.message)), extensions };
    // A subgraph has logged and masked its own.
    if (serviceName === undefined) log.error('The gateway failed', unwrapResolverError(error));
    const { path } = formatted;
    return { message: 'Internal server error', ...(path && { path }), extensions: { code: internal } };
  };
