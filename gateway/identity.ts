import { createRemoteJWKSet } from 'jose';
import type { OidcConfig } from './config.ts';
import { createSandboxIssuer, sandboxAudience, sandboxIssuer, type SandboxIssuer } from './sandbox-issuer.ts';
import { createTokenVerifier, type TokenVerifier } from './token-verifier.ts';

export interface Identity {
  verifyToken: TokenVerifier;
  /** Only when no identity provider is configured, which production refuses. */
  issuer?: SandboxIssuer;
}

/** Whose access tokens are believed: the configured provider's, else the sandbox's own. */
export const createIdentity = async (oidc: OidcConfig | undefined, dataDir?: string): Promise<Identity> => {
  if (oidc) {
    const keys = createRemoteJWKSet(new URL(oidc.jwksUrl));
    return { verifyToken: createTokenVerifier({ keys, issuer: oidc.issuer, audience: oidc.audience }) };
  }
  const issuer = await createSandboxIssuer(dataDir);
  return { issuer, verifyToken: createTokenVerifier({ keys: issuer.keys, issuer: sandboxIssuer, audience: sandboxAudience }) };
};
