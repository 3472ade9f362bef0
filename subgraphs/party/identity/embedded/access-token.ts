import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { systemClock } from '../../../kit/clock.ts';
import { embeddedAudience, embeddedIssuer } from '../../../kit/graph/embedded-issuer.ts';
import type { Claims } from '../identity-provider.ts';
import type { SigningKey } from './signing-key.ts';

const LIFE_SECONDS = 600;

/** In real time, as whoever checks a token reads it: the sandbox's clock makes none of them older. */
export const signAccessToken = async (
  { kid, privateKey }: SigningKey,
  { subject, partyId, customerId, role }: Claims,
  tenant: string,
): Promise<{ accessToken: string; expiresAt: Date }> => {
  const seconds = Math.floor(systemClock.now().getTime() / 1000) + LIFE_SECONDS;
  const claims = { role, tenant, party_id: partyId, ...(customerId !== null && { customer_id: customerId }) };
  const accessToken = await new SignJWT(claims)
    .setProtectedHeader({ alg: 'ES256', kid })
    .setSubject(subject)
    .setIssuer(embeddedIssuer)
    .setAudience(embeddedAudience)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime(seconds)
    .sign(privateKey);
  return { accessToken, expiresAt: new Date(seconds * 1000) };
};
