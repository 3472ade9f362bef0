import { sql } from '@mikro-orm/core';
import { mayActForAll, type Viewer } from '../../kit/graph/viewer.ts';

/** Who asks for what a cart holds. */
export interface Holder {
  viewer: Viewer;
  cartId: string;
  /** What a lease token has opened. */
  opened: readonly string[];
}

/** Rows of a cart that the viewer may use: they belong to the owner of the cart, whoever leased them, or a token opens them. Those of `forAll` may use them all. */
export const heldBy = ({ viewer, cartId, opened }: Holder, forAll = mayActForAll) => {
  if (forAll(viewer)) return sql`cart_id = ${cartId}`;
  const proven = opened.length > 0 ? sql`or value in (${[...opened]})` : sql``;
  return sql`(cart_id = ${cartId} and (customer_id = ${viewer.customerId ?? null} or guest_key = ${viewer.guestKey ?? null} ${proven}))`;
};

/** What makes a row a free one that no cart remembers. */
export const noHold = sql`state = 'available', cart_id = null, cart_item_id = null, customer_id = null,
  guest_key = null, process_id = null, hold_until = null, quarantined_until = null, product_id = null, extended = false,
  random_key = (random() * 2147483646)::int`;
