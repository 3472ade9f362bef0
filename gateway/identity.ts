import { createRemoteJWKSet } from 'jose';
import { embeddedAudience, embeddedIssuer } from '../subgraphs/kit/graph/embedded-issuer.ts';
import type { SubgraphClient } from '../subgraphs/kit/graph/subgraph-client.ts';
import type { OidcConfig } from './config.ts';
import { createOwnKeys } from './own-keys.ts';
import { createSandboxIssuer, sandboxAudience, sandboxIssuer, type SandboxIssuer } from './sandbox-issuer.ts';
import { createTokenVerifier, type TokenVerifier, type TrustedIssuer } from './token-verifier.ts';

export interface Identity {
  /** Whose deployment this is. */
  tenant: string;
  verifyToken: TokenVerifier;
  /** Only when no identity provider is configured, which production refuses. */
  issuer?: SandboxIssuer;
}

export interface IdentityOptions {
  oidc?: OidcConfig | undefined;
  tenant: string;
  dataDir?: string;
  /** Where the embedded identity provider is asked for its keys; absent where it is not used. */
  keeper?: SubgraphClient | undefined;
}

/** Whose access tokens are believed: the embedded provider's, and the configured one's or else the sandbox's own. */
export const createIdentity = async ({ oidc, tenant, dataDir, keeper }: IdentityOptions): Promise<Identity> => {
  const own: TrustedIssuer[] = keeper
    ? [{ keys: createOwnKeys(keeper), issuer: embeddedIssuer, audience: embeddedAudience }]
    : [];
  if (oidc) {
    const keys = createRemoteJWKSet(new URL(oidc.jwksUrl));
    const issuers = [...own, { keys, issuer: oidc.issuer, audience: oidc.audience }];
    return { tenant, verifyToken: createTokenVerifier({ issuers, tenant }) };
  }
  const issuer = await createSandboxIssuer({ tenant, dataDir });
  const issuers = [...own, { keys: issuer.keys, issuer: sandboxIssuer, audience: sandboxAudience }];
  return { issuer, tenant, verifyToken: createTokenVerifier({ issuers, tenant }) };
};
