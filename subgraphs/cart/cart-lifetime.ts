/** How long a cart can be used after its last change. */
export const CART_LIFETIME_MS = 30 * 24 * 60 * 60 * 1000;
