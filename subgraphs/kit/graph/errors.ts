import { GraphQLError } from 'graphql';

/** `code` is stable and for machines, `status` is its HTTP sibling: TMF630 `Error.code` and `Error.status`. */
const breakdown = (message: string, code: string, status: number) => new GraphQLError(message, { extensions: { code, status } });

/** Also for what the viewer may not see: missing and forbidden look the same. */
export const notFound = (message = 'Not found.') => breakdown(message, 'NOT_FOUND', 404);

export const forbidden = (message = 'Not allowed.') => breakdown(message, 'FORBIDDEN', 403);

export const unauthenticated = (message = 'The access token is not valid.') => breakdown(message, 'UNAUTHENTICATED', 401);

export const badUserInput = (message: string) => breakdown(message, 'BAD_USER_INPUT', 400);

export const unavailable = (message: string, code = 'SERVICE_UNAVAILABLE') => breakdown(message, code, 503);
