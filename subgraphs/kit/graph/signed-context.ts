import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { RequestContext } from './subgraph.ts';
import { viewerRoles } from './viewer.ts';

export const contextHeader = 'x-request-context';

const lifetimeSeconds = 60;
const reuseMilliseconds = 30_000;
const audience = 'subgraph';

const requestContext = z.object({
  viewer: z.object({
    role: z.enum(viewerRoles),
    subject: z.string(),
    tenant: z.string(),
    customerId: z.string().optional(),
    partyId: z.string().optional(),
    guestKey: z.string().optional(),
  }),
  traceId: z.string(),
  channel: z.string().optional(),
  origin: z.string().optional(),
});

const keyOf = (secret: string) =>
  crypto.subtle.importKey('raw', Buffer.from(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);

export type ContextSigner = (request: RequestContext) => Promise<string>;
export type ContextVerifier = (token: string) => Promise<RequestContext>;

/** Vouches for a request context towards a subgraph. One signature serves all fetches of one request. */
export const createContextSigner = (secret: string): ContextSigner => {
  const key = keyOf(secret);
  const signed = new WeakMap<RequestContext, { token: Promise<string>; until: number }>();

  const sign = async ({ viewer, traceId, channel, origin }: RequestContext) =>
    new SignJWT({ viewer, traceId, channel, origin })
      .setProtectedHeader({ alg: 'HS256' })
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime(`${lifetimeSeconds} s`)
      .sign(await key);

  return (request) => {
    const known = signed.get(request);
    if (known && known.until > performance.now()) return known.token;
    const token = sign(request);
    signed.set(request, { token, until: performance.now() + reuseMilliseconds });
    return token;
  };
};

/** Throws for anything that the holder of the secret did not sign for this tenant within the last minute. */
export const createContextVerifier = (secret: string, tenant: string): ContextVerifier => {
  const key = keyOf(secret);
  return async (token) => {
    const { payload } = await jwtVerify(token, await key, { algorithms: ['HS256'], audience, clockTolerance: 5 });
    const request = requestContext.parse(payload);
    if (request.viewer.tenant !== tenant) throw new Error('The call is for another tenant.');
    return request;
  };
};
