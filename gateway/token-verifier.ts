import { createHash } from 'node:crypto';
import { decodeJwt, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { unauthenticated, unavailable } from '../subgraphs/kit/graph/errors.ts';
import { actsForCustomer, tokenRoles, type Viewer } from '../subgraphs/kit/graph/viewer.ts';

const id = z.string().min(1).max(200);

const claims = z
  .object({
    sub: id,
    role: z.enum(tokenRoles).default('customer'),
    customer_id: id.optional(),
    party_id: id.optional(),
    /** Absent: the issuer and its audience are this tenant's own. */
    tenant: z.string().optional(),
    exp: z.number(),
  })
  .refine(({ role, customer_id: of }) => (role !== 'buyer' && role !== 'approver') || of !== undefined);

const roleOfCustomer = z.enum(['customer', 'buyer', 'approver']);

/** Amazon Cognito has our claims as attributes of its own, empty where there is none; they make nobody staff. */
const withOurNames = (payload: JWTPayload) => {
  const { 'custom:customer_id': customer, 'custom:party_id': party, 'custom:role': role } = payload;
  return {
    ...(customer !== '' && { customer_id: customer }),
    ...(party !== '' && { party_id: party }),
    ...(role !== undefined && { role: roleOfCustomer.safeParse(role).data ?? 'customer' }),
    ...payload,
  };
};

const toViewer = ({ sub, role, customer_id, party_id }: z.output<typeof claims>, tenant: string): Viewer => ({
  role,
  subject: sub,
  tenant,
  ...(customer_id && actsForCustomer({ role }) && { customerId: customer_id }),
  ...(party_id && { partyId: party_id }),
});

export type TokenVerifier = (token: string) => Promise<Viewer>;

/** Who signs access tokens, and whom they are for. */
export interface TrustedIssuer {
  keys: JWTVerifyGetKey;
  issuer: string;
  audience: string;
}

export interface TokenVerifierOptions {
  issuers: readonly TrustedIssuer[];
  /** A token of another tenant is no good here. */
  tenant: string;
}

const algorithms = ['ES256', 'ES384', 'EdDSA', 'RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'];
const rememberMs = 60_000;

const isKeyServerDown = (error: unknown) => !(error instanceof errors.JOSEError) || error instanceof errors.JWKSTimeout;

/** Turns an access token into a viewer. A good token is remembered for up to a minute, never beyond its end. */
export const createTokenVerifier = ({ issuers, tenant }: TokenVerifierOptions): TokenVerifier => {
  const verified = new LRUCache<string, Viewer>({ max: 5000 });

  const verify = async (token: string) => {
    try {
      // Believed only once the key of whom it names has proven it.
      const { iss } = decodeJwt(token);
      const trusted = issuers.find(({ issuer }) => issuer === iss);
      if (!trusted) throw new errors.JWTInvalid('The issuer is not known.');
      const { keys, issuer, audience } = trusted;
      const { payload } = await jwtVerify(token, keys, { issuer, audience, algorithms, clockTolerance: 5 });
      return claims.safeParse(withOurNames(payload));
    } catch (error) {
      throw isKeyServerDown(error) ? unavailable('The identity provider cannot be reached.') : unauthenticated();
    }
  };

  return async (token) => {
    const key = createHash('sha256').update(token).digest('base64');
    const known = verified.get(key);
    if (known) return known;
    const { data, success } = await verify(token);
    if (!success || (data.tenant ?? tenant) !== tenant) throw unauthenticated();
    const viewer = toViewer(data, tenant);
    verified.set(key, viewer, { ttl: Math.max(1, Math.min(rememberMs, data.exp * 1000 - Date.now())) });
    return viewer;
  };
};
