import { createHash, randomUUID } from 'node:crypto';
import { EncryptJWT, jwtDecrypt } from 'jose';
import { z } from 'zod';
import { readPartyConfig } from '../config.ts';
import type { Suspicion } from './suspicion.ts';

const LIFETIME_MS = 30 * 60_000;

const content = z.object({
  jti: z.uuid(),
  sub: z.string(),
  subjectKey: z.string(),
  matches: z.array(
    z.object({
      partyId: z.string(),
      matchedOn: z.array(z.enum(['EMAIL', 'PHONE', 'DOCUMENT', 'COMPANY_REGISTER', 'VAT_ID', 'NAME_BIRTHDATE'])),
    }),
  ),
});

/** A suspicion as one caller was told of it. */
export interface OpenedToken {
  id: string;
  caller: string;
  suspicion: Suspicion;
}

let configured: Uint8Array | undefined;
const key = () =>
  (configured ??= createHash('sha256').update(`resolution token\n${readPartyConfig().identifierSecret}`).digest());

/** What a caller needs to decide about a suspicion, sealed: whom it is about can be read here only. */
export const sealToken = ({ subjectKey, matches }: Suspicion, caller: string, now: Date): Promise<string> =>
  new EncryptJWT({ subjectKey, matches })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setJti(randomUUID())
    .setSubject(caller)
    .setExpirationTime(new Date(now.getTime() + LIFETIME_MS))
    .encrypt(key());

/** Undefined: forged, of another operator, or too old. */
export const openToken = async (token: string, now: Date): Promise<OpenedToken | undefined> => {
  try {
    const { payload } = await jwtDecrypt(token, key(), { currentDate: now });
    const { jti: id, sub: caller, ...suspicion } = content.parse(payload);
    return { id, caller, suspicion };
  } catch {
    return undefined;
  }
};
