/** Who is calling, as the gateway verified it. Every subgraph decides with this and nothing else. */
export interface Viewer {
  role: 'anonymous' | 'customer' | 'agent' | 'reviewer' | 'service';
  /** Stable id of the caller: the token's `sub`, or the hash of the cart token. Scopes idempotency keys. */
  subject: string;
  /** TMF629 Customer id; only for role `customer`. */
  customerId?: string;
  /** SHA-256 (hex) of the anonymous cart token sent in the `x-cart-token` header, if any. */
  guestKey?: string;
}

/** What a record says about who owns it. */
export interface Owned {
  customerId?: string | null;
  guestKey?: string | null;
}

export const isStaff = (viewer: Viewer): boolean =>
  viewer.role === 'agent' || viewer.role === 'reviewer' || viewer.role === 'service';

/** Staff and services see the tenant; a customer sees own records; the bearer of a cart token what that cart led to. */
export const maySee = (viewer: Viewer, owned: Owned): boolean =>
  isStaff(viewer) ||
  (viewer.customerId !== undefined && viewer.customerId === owned.customerId) ||
  (viewer.guestKey !== undefined && viewer.guestKey === owned.guestKey);
