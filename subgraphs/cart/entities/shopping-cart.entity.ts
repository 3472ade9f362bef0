import { defineEntity, p } from '@mikro-orm/core';
import type { StoredContact } from '../abandonment/cart-contact.ts';
import type { Setback } from '../abandonment/note-setback.ts';
import type { Attachment } from '../attach/cart-merge.ts';
import type { Actor } from '../actor.ts';

const ShoppingCartSchema = defineEntity({
  name: 'ShoppingCart',
  tableName: 'shopping_cart',
  properties: {
    id: p.text().primary(),
    version: p.integer(),
    state: p.enum(['OPEN', 'CHECKING_OUT', 'CHECKED_OUT', 'MERGED']),
    channel: p.text().nullable(),
    customerId: p.text().nullable(),
    guestKey: p.text().nullable(),
    /** The checkout that froze or closed it. */
    processId: p.text().nullable(),
    /** The last checkout that gave it back: a late repeat of its freeze must not take effect. */
    revertedProcessId: p.text().nullable(),
    /** Who changed it last. */
    changedBy: p.json<Actor>().nullable(),
    /** The cart that took over what was saved for later, or everything. */
    successorId: p.text().nullable(),
    /** What is stored of the code the shopper offered; it works until then, and once. */
    handoverCode: p.text().nullable(),
    handoverUntil: p.datetime().nullable(),
    /** The agent in whose hands it is. */
    handedTo: p.json<Actor>().nullable(),
    handedAt: p.datetime().nullable(),
    /** Where the shopper agreed to be reminded of it. */
    contact: p.json<StoredContact>().nullable(),
    /** What the shopper was refused last, and when. */
    setback: p.json<Setback>().nullable(),
    setbackAt: p.datetime().nullable(),
    /** The version that was announced as left. */
    announcedVersion: p.integer().nullable(),
    /** What became of it when a customer signed in. */
    attachment: p.json<Attachment>().nullable(),
    /** Its leases are still to be moved. */
    leasesPending: p.boolean(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
    validUntil: p.datetime(),
  },
});

/** TMF663 ShoppingCart. `version` guards against two tabs editing one cart. */
export class ShoppingCart extends ShoppingCartSchema.class {
  isExpired(now: Date): boolean {
    return this.validUntil <= now;
  }

  /** Whatever was offered or accepted is over. */
  endHandover(): void {
    this.handoverCode = null;
    this.handoverUntil = null;
    this.handedTo = null;
    this.handedAt = null;
  }

  /** An agent can still take it over. */
  isOffered(now: Date): boolean {
    return this.handoverCode != null && this.handoverUntil != null && this.handoverUntil > now;
  }
}
ShoppingCartSchema.setClass(ShoppingCart);
