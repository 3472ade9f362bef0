import { sql } from '@mikro-orm/core';
import { isStaff, type Viewer } from '../../kit/graph/viewer.ts';

/** Who holds numbers for a cart. `key` counts and separates holders; the ids decide who may use a hold. */
export interface Holder {
  key: string;
  customerId: string | null;
  guestKey: string | null;
  /** Acts for any shopper of the tenant. */
  staff: boolean;
}

/** Undefined for somebody who is neither signed in nor sends a cart token: nobody to bind a lease to. */
export const holderOf = (viewer: Viewer): Holder | undefined => {
  const { customerId = null, guestKey = null, subject } = viewer;
  if (isStaff(viewer)) return { key: `staff:${subject}`, customerId: null, guestKey, staff: true };
  if (customerId) return { key: `customer:${customerId}`, customerId, guestKey, staff: false };
  return guestKey ? { key: `guest:${guestKey}`, customerId, guestKey, staff: false } : undefined;
};

/** Rows of a cart that this holder may use. Staff may use those of any holder. */
export const heldBy = (holder: Holder, cartId: string) =>
  holder.staff
    ? sql`cart_id = ${cartId}`
    : sql`(cart_id = ${cartId} and (customer_id = ${holder.customerId} or guest_key = ${holder.guestKey}))`;

/** Rows of a cart that a checkout may use for the cart's owner: the owner's, and what staff leased on behalf. */
export const heldFor = (owner: { customerId: string | null; guestKey: string | null }, cartId: string) =>
  sql`(cart_id = ${cartId} and (customer_id = ${owner.customerId} or guest_key = ${owner.guestKey} or holder like 'staff:%'))`;

/** What makes a row a free one that no cart remembers. */
export const noHold = sql`state = 'available', cart_id = null, cart_item_id = null, holder = null, customer_id = null,
  guest_key = null, process_id = null, hold_until = null, quarantined_until = null, product_id = null,
  random_key = (random() * 2147483646)::int`;
