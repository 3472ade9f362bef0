import { createRemoteJWKSet } from 'jose';
import type { OidcConfig } from './config.ts';
import { createSandboxIssuer, sandboxAudience, sandboxIssuer, type SandboxIssuer } from './sandbox-issuer.ts';
import { createTokenVerifier, type TokenVerifier } from './token-verifier.ts';

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
}

/** Whose access tokens are believed: the configured provider's, else the sandbox's own. */
export const createIdentity = async ({ oidc, tenant, dataDir }: IdentityOptions): Promise<Identity> => {
  if (oidc) {
    const keys = createRemoteJWKSet(new URL(oidc.jwksUrl));
    return { tenant, verifyToken: createTokenVerifier({ keys, issuer: oidc.issuer, audience: oidc.audience, tenant }) };
  }
  const issuer = await createSandboxIssuer({ tenant, dataDir });
  const trusted = { keys: issuer.keys, issuer: sandboxIssuer, audience: sandboxAudience, tenant };
  return { issuer, tenant, verifyToken: createTokenVerifier(trusted) };
};
