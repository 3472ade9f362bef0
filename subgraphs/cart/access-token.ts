import { createHash, createHmac } from 'node:crypto';

/** The key to an anonymous cart: derived, never stored, so a repeated `createCart` answers with the same one. */
export const accessTokenOf = (cartId: string, secret: string): string =>
  createHmac('sha256', secret).update(cartId).digest('base64url');

/** What is stored of a token, and what the gateway makes of the `x-cart-token` header. */
export const guestKeyOf = (accessToken: string): string => createHash('sha256').update(accessToken).digest('hex');
