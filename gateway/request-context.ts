import { createHash, randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { GraphQLError } from 'graphql';
import { unauthenticated } from '../subgraphs/kit/graph/errors.ts';
import type { RequestContext } from '../subgraphs/kit/graph/subgraph.ts';
import type { Viewer } from '../subgraphs/kit/graph/viewer.ts';
import type { Identity } from './identity.ts';

/** What the gateway keeps of a request while it is planned and executed. */
export interface GatewayContext {
  request: RequestContext;
}

/** `address` is where the call comes from, where that is known. */
export type RequestContextReader = (headers: IncomingHttpHeaders, address?: string) => Promise<RequestContext>;

const traceparent = /^[\da-f]{2}-([\da-f]{32})-[\da-f]{16}-[\da-f]{2}/;
const channelName = /^[\w.:-]{1,64}$/;

const traceIdOf = (header: unknown) =>
  (typeof header === 'string' && traceparent.exec(header)?.[1]) || randomUUID().replaceAll('-', '');

/** The token itself stays at the gateway: a subgraph or its database never learns it. */
const guestKeyOf = (header: unknown) =>
  typeof header === 'string' && header !== '' ? createHash('sha256').update(header).digest('hex') : undefined;

const originOf = (address: string) => createHash('sha256').update(`origin ${address}`).digest('base64url');

const bearerOf = (header: string | undefined) => {
  if (!header) return undefined;
  const token = /^Bearer +(\S+)$/i.exec(header)?.[1];
  if (!token) throw unauthenticated('Authorization must be a Bearer token.');
  return token;
};

/** Without any token nobody is anybody: the subject is new each time, so keys of strangers never meet. */
const anonymous = (guestKey: string | undefined, tenant: string): Viewer => ({
  role: 'anonymous',
  tenant,
  subject: guestKey ?? `anonymous:${randomUUID()}`,
});

/** An error that ends the request before it is planned answers with its own HTTP status. */
const withHttpStatus = (error: unknown) => {
  if (!(error instanceof GraphQLError)) return error;
  const { extensions, message } = error;
  return new GraphQLError(message, { extensions: { ...extensions, http: { status: extensions.status } } });
};

/** Headers to request context: `authorization`, `x-cart-token`, `traceparent`, `x-channel`. */
export const createRequestContextReader =
  ({ verifyToken, tenant }: Pick<Identity, 'verifyToken' | 'tenant'>): RequestContextReader =>
  async (headers, address) => {
    try {
      const guestKey = guestKeyOf(headers['x-cart-token']);
      const token = bearerOf(headers.authorization);
      const viewer = token ? await verifyToken(token) : anonymous(guestKey, tenant);
      const channel = headers['x-channel'];
      return {
        viewer: guestKey ? { ...viewer, guestKey } : viewer,
        traceId: traceIdOf(headers.traceparent),
        ...(typeof channel === 'string' && channelName.test(channel) && { channel }),
        ...(address !== undefined && { origin: originOf(address) }),
      };
    } catch (error) {
      throw withHttpStatus(error);
    }
  };
