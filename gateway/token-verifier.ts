import { createHash } from 'node:crypto';
import { errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { unauthenticated, unavailable } from '../subgraphs/kit/graph/errors.ts';
import type { Viewer } from '../subgraphs/kit/graph/viewer.ts';

const claims = z.object({
  sub: z.string().min(1),
  role: z.enum(['customer', 'agent', 'reviewer', 'service']).default('customer'),
  customer_id: z.string().min(1).optional(),
  exp: z.number(),
});

export type TokenVerifier = (token: string) => Promise<Viewer>;

export interface TokenVerifierOptions {
  keys: JWTVerifyGetKey;
  issuer: string;
  audience: string;
}

const algorithms = ['ES256', 'ES384', 'EdDSA', 'RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'];
const rememberMs = 60_000;

const isKeyServerDown = (error: unknown) => !(error instanceof errors.JOSEError) || error instanceof errors.JWKSTimeout;

/** Turns an access token into a viewer. A good token is remembered for up to a minute, never beyond its end. */
export const createTokenVerifier = ({ keys, issuer, audience }: TokenVerifierOptions): TokenVerifier => {
  const verified = new LRUCache<string, Viewer>({ max: 5000 });

  const verify = async (token: string) => {
    try {
      const { payload } = await jwtVerify(token, keys, { issuer, audience, algorithms, clockTolerance: 5 });
      return claims.safeParse(payload);
    } catch (error) {
      throw isKeyServerDown(error) ? unavailable('The identity provider cannot be reached.') : unauthenticated();
    }
  };

  return async (token) => {
    const key = createHash('sha256').update(token).digest('base64');
    const known = verified.get(key);
    if (known) return known;
    const { data, success } = await verify(token);
    if (!success) throw unauthenticated();
    const viewer: Viewer = { role: data.role, subject: data.sub, ...(data.customer_id && { customerId: data.customer_id }) };
    verified.set(key, viewer, { ttl: Math.max(1, Math.min(rememberMs, data.exp * 1000 - Date.now())) });
    return viewer;
  };
};
