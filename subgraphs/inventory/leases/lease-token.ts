import { createHmac, timingSafeEqual } from 'node:crypto';
import type { NumberLease } from './lease-lines.ts';

const longest = 4096;

/** Who shows one was told of this lease: it opens these numbers and SIMs of this cart, until then. */
export interface LeaseTokens {
  issue(lease: NumberLease): string;
  /** The numbers and SIMs a token opens; none for another cart, after its expiry, or when it is not one of ours. */
  opened(token: string | null | undefined, cartId: string, now: Date): string[];
}

type Content = [cartId: string, expiresAt: string, values: string[]];

const values = ({ lines }: NumberLease) => lines.flatMap(({ msisdn, iccid }) => (iccid === null ? [msisdn] : [msisdn, iccid]));

export const createLeaseTokens = (secret: string): LeaseTokens => {
  const sign = (content: string) => createHmac('sha256', `lease ${secret}`).update(content).digest();
  return {
    issue(lease) {
      const content: Content = [lease.cartId, lease.expiresAt, values(lease)];
      const text = Buffer.from(JSON.stringify(content)).toString('base64url');
      return `${text}.${sign(text).toString('base64url')}`;
    },
    opened(token, cartId, now) {
      const [text, signature, ...more] = token && token.length <= longest ? token.split('.') : [];
      if (text === undefined || signature === undefined || more.length > 0) return [];
      const [given, expected] = [Buffer.from(signature, 'base64url'), sign(text)];
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return [];
      const [cart, expiresAt, opened] = JSON.parse(Buffer.from(text, 'base64url').toString()) as Content;
      return cart === cartId && new Date(expiresAt) > now ? opened : [];
    },
  };
};
