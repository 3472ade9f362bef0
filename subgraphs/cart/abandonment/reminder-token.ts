import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

const ID_BYTES = 16;
const SIGNATURE_BYTES = 16;

const signatureOf = (id: Buffer, secret: string): Buffer =>
  createHmac('sha256', secret).update('cart-reminder:').update(id).digest().subarray(0, SIGNATURE_BYTES);

/** What the links of a reminder end with: derived, never stored, and short enough for a text message. */
export const reminderTokenOf = (reminderId: string, secret: string): string => {
  const id = Buffer.from(reminderId.replaceAll('-', ''), 'hex');
  return Buffer.concat([id, signatureOf(id, secret)]).toString('base64url');
};

/** The reminder a token is of; undefined: it is none of ours. */
export const reminderIdOf = (token: string, secret: string): string | undefined => {
  if (!/^[\w-]{43}$/.test(token)) return undefined;
  const bytes = Buffer.from(token, 'base64url');
  const [id, signature] = [bytes.subarray(0, ID_BYTES), bytes.subarray(ID_BYTES)];
  if (signature.length !== SIGNATURE_BYTES || !timingSafeEqual(signature, signatureOf(id, secret))) return undefined;
  return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};

/** Stands for the bearer of a token, who has no name. */
export const bearerOf = (token: string): string => `bearer of ${createHash('sha256').update(token).digest('hex')}`;
