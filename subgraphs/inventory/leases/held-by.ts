import { sql } from '@mikro-orm/core';
import { mayActForAll, type Viewer } from '../../kit/graph/viewer.ts';

/** Rows of a cart that the viewer may use: they belong to the owner of the cart, whoever leased them. Those of `forAll` may use them all. */
export const heldBy = (viewer: Viewer, cartId: string, forAll = mayActForAll) =>
  forAll(viewer)
    ? sql`cart_id = ${cartId}`
    : sql`(cart_id = ${cartId} and (customer_id = ${viewer.customerId ?? null} or guest_key = ${viewer.guestKey ?? null}))`;

/** What makes a row a free one that no cart remembers. */
export const noHold = sql`state = 'available', cart_id = null, cart_item_id = null, customer_id = null,
  guest_key = null, process_id = null, hold_until = null, quarantined_until = null, product_id = null,
  random_key = (random() * 2147483646)::int`;
