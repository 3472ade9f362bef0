import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../../kit/clock.ts';
import { claimsOf } from '../claims.ts';
import type { Codes } from '../codes.ts';
import type { IdentityProvider } from '../identity-provider.ts';
import { signAccessToken } from './access-token.ts';
import { endSession, endSessionsOf, renewSession, startSession } from './sessions.ts';
import { loadSigningKey, type SigningKey } from './signing-key.ts';

interface EmbeddedOptions {
  em: () => EntityManager;
  clock: Clock;
  codes: Codes;
  secret: string;
  tenant: string;
}

/** Ways in and sessions in the own database. Token format and cryptography are jose's and node's. */
export const createEmbeddedProvider = ({ em, clock, codes, secret, tenant }: EmbeddedOptions): IdentityProvider => {
  let loaded: Promise<SigningKey> | undefined;
  const signingKey = () =>
    (loaded ??= loadSigningKey(em(), secret).catch((error: unknown) => {
      loaded = undefined;
      throw error;
    }));

  return {
    ...codes,
    async openSession(claims) {
      const refreshToken = await startSession(em(), claims, clock.now());
      return { refreshToken, ...(await signAccessToken(await signingKey(), claims, tenant)) };
    },
    async refreshSession(token) {
      const session = await renewSession(em(), token, clock.now());
      const claims = session && (await claimsOf(em(), session.subject, session.customerId));
      if (!claims) return undefined;
      const signed = await signAccessToken(await signingKey(), claims, tenant);
      return {
        subject: claims.subject,
        customerId: claims.customerId,
        tokens: { refreshToken: session.refreshToken, ...signed },
      };
    },
    signOut: (token) => endSession(em(), token),
    signOutEverywhere: (subject) => endSessionsOf(em(), subject),
    publicKeys: async () => [(await signingKey()).publicJwk],
  };
};
