import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import type { Messenger } from '../../kit/messages/messenger.ts';
import type { IdentityProvider } from './identity-provider.ts';
import { codeMessage } from './messages.ts';

const DIGITS = 6;
const BYTES = 6;

export type Codes = Pick<IdentityProvider, 'sendCode' | 'checkCode'>;

/** Our own one-time codes. They are derived, not kept: whoever reads the database, a backup or a log finds none. */
export const createCodes = (secret: string, messenger: Messenger): Codes => {
  const codeOf = (challengeId: string, codesSent: number) => {
    const digest = createHmac('sha256', secret).update(`code ${challengeId} ${codesSent}`).digest();
    return String(digest.readUIntBE(0, BYTES) % 10 ** DIGITS).padStart(DIGITS, '0');
  };
  const digestOf = (code: string) => createHmac('sha256', secret).update(code).digest();

  return {
    async sendCode(challenge) {
      await messenger.send(codeMessage(challenge, codeOf(challenge.id, challenge.codesSent)));
      return null;
    },
    checkCode({ id, codesSent, subject }, code) {
      // Digests have one length and are compared in constant time.
      const isRight = timingSafeEqual(digestOf(code), digestOf(codeOf(id, codesSent)));
      return Promise.resolve(isRight ? { subject: subject ?? randomUUID() } : undefined);
    },
  };
};
