import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  calculateJwkThumbprint,
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  importJWK,
  SignJWT,
  type JWK,
  type JWTVerifyGetKey,
} from 'jose';
import type { TokenRole } from '../subgraphs/kit/graph/viewer.ts';
import { errorCode } from '../subgraphs/kit/graph/error-code.ts';

export const sandboxIssuer = 'urn:sandbox:issuer';
export const sandboxAudience = 'urn:sandbox:graph';

const lifetimeSeconds = 8 * 3600;

export interface TokenRequest {
  role: TokenRole;
  customerId?: string;
  partyId?: string;
  /** The issuer's own unless said otherwise. */
  tenant?: string;
  subject?: string;
}

/** Gives out tokens for any role to anybody: for the sandbox only. */
export interface SandboxIssuer {
  jwks: { keys: JWK[] };
  keys: JWTVerifyGetKey;
  issue(request: TokenRequest): Promise<{ access_token: string; token_type: 'Bearer'; expires_in: number }>;
}

const newKey = async (): Promise<JWK> => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return exportJWK(privateKey);
};

/** Kept in the data folder, so that a token outlives a restart. Of two first processes one writes, both read. */
const keptKey = async (dataDir: string): Promise<JWK> => {
  const file = join(dataDir, 'sandbox-issuer-key.json');
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept !== undefined) return JSON.parse(kept) as JWK;
  const draft = `${file}.${randomUUID()}`;
  await mkdir(dataDir, { recursive: true });
  await writeFile(draft, JSON.stringify(await newKey()), { mode: 0o600 });
  // A link appears whole or not at all, and only once.
  await link(draft, file).catch((error: unknown) => {
    if (errorCode(error) !== 'EEXIST') throw error;
  });
  await rm(draft);
  return JSON.parse(await readFile(file, 'utf8')) as JWK;
};

export interface SandboxIssuerOptions {
  tenant: string;
  dataDir?: string;
}

/** Without a data folder the key lives as long as the process. */
export const createSandboxIssuer = async ({ tenant: own, dataDir }: SandboxIssuerOptions): Promise<SandboxIssuer> => {
  const secretJwk = dataDir === undefined ? await newKey() : await keptKey(dataDir);
  const { d: _secret, ...publicJwk } = secretJwk;
  const kid = await calculateJwkThumbprint(publicJwk);
  const privateKey = await importJWK(secretJwk, 'ES256');
  const jwks = { keys: [{ ...publicJwk, kid, alg: 'ES256', use: 'sig' }] };

  return {
    jwks,
    keys: createLocalJWKSet(jwks),
    issue: async ({ role, customerId, partyId, tenant = own, subject }) => ({
      access_token: await new SignJWT({ role, tenant, customer_id: customerId, party_id: partyId })
        .setProtectedHeader({ alg: 'ES256', kid })
        .setSubject(subject ?? customerId ?? `sandbox-${role}`)
        .setIssuer(sandboxIssuer)
        .setAudience(sandboxAudience)
        .setJti(randomUUID())
        .setIssuedAt()
        .setExpirationTime(`${lifetimeSeconds} s`)
        .sign(privateKey),
      token_type: 'Bearer',
      expires_in: lifetimeSeconds,
    }),
  };
};
