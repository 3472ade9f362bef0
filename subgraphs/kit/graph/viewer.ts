/** What somebody with an access token can be. */
export const tokenRoles = ['customer', 'buyer', 'approver', 'agent', 'reviewer', 'service'] as const;
export type TokenRole = (typeof tokenRoles)[number];

export const viewerRoles = ['anonymous', ...tokenRoles] as const;

/** Who is calling, as the gateway verified it. Every subgraph decides with this and nothing else. */
export interface Viewer {
  role: (typeof viewerRoles)[number];
  /** Stable id of the caller: the token's `sub`, or the hash of the cart token. Scopes idempotency keys. */
  subject: string;
  /** Whose deployment this is; a caller of another tenant never gets this far. */
  tenant: string;
  /** The TMF629 Customer that a customer, buyer or approver acts for; a customer without one is not yet a customer. */
  customerId?: string;
  /** The TMF632 Individual who is signed in. */
  partyId?: string;
  /** SHA-256 (hex) of the anonymous cart token sent in the `x-cart-token` header, if any. */
  guestKey?: string;
}

/** What a record says about who owns it. */
export interface Owned {
  customerId?: string | null;
  guestKey?: string | null;
}

/** These act for one customer: the private one themselves, buyers and approvers for their organization. */
const customerRoles: ReadonlySet<string> = new Set<Viewer['role']>(['customer', 'buyer', 'approver']);

export const actsForCustomer = ({ role }: Pick<Viewer, 'role'>): boolean => customerRoles.has(role);

/** May read what belongs to anybody of the tenant. */
export const isStaff = (viewer: Viewer): boolean =>
  viewer.role === 'agent' || viewer.role === 'reviewer' || viewer.role === 'service';

/** May also change it: a reviewer only reads. */
export const mayActForAll = ({ role }: Viewer): boolean => role === 'agent' || role === 'service';

const owns = (viewer: Viewer, owned: Owned): boolean =>
  (viewer.customerId !== undefined && viewer.customerId === owned.customerId) ||
  (viewer.guestKey !== undefined && viewer.guestKey === owned.guestKey);

/** Staff and services see the tenant; whoever acts for a customer sees that one's records; the bearer of a cart token what that cart led to. */
export const maySee = (viewer: Viewer, owned: Owned): boolean => isStaff(viewer) || owns(viewer, owned);

/** As `maySee`, for changes: without those who only read. */
export const mayChange = (viewer: Viewer, owned: Owned): boolean => mayActForAll(viewer) || owns(viewer, owned);

/** The words of a provider or a database are for those who can act on them; others learn that there is a problem. */
export const errorFor = (viewer: Viewer, error: string | null | undefined): string | null =>
  error && !isStaff(viewer) ? 'There was a problem; it is tried again or looked at.' : (error ?? null);
