import { defineEntity, p } from '@mikro-orm/core';
import type { Actor } from '../actor.ts';
import type { BundleLimit, CartLine, PricePromise, ProductBasis } from '../cart-line.ts';

const CartItemSchema = defineEntity({
  name: 'CartItem',
  tableName: 'cart_item',
  properties: {
    cartId: p.text().primary(),
    id: p.text().primary(),
    position: p.integer(),
    action: p.enum(['ADD', 'MODIFY', 'DELETE', 'NO_CHANGE']),
    status: p.enum(['ACTIVE', 'SAVE_FOR_LATER']),
    quantity: p.integer(),
    name: p.text(),
    productOfferingId: p.text(),
    productSpecificationId: p.text().nullable(),
    productId: p.text().nullable(),
    productVersion: p.integer().nullable(),
    productBasis: p.json<ProductBasis>().nullable(),
    characteristics: p.json<CartLine['characteristics']>(),
    term: p.text().nullable(),
    prices: p.json<CartLine['prices']>(),
    promise: p.json<PricePromise>().nullable(),
    categoryIds: p.json<string[]>().nullable(),
    resourceSpecifications: p.json<string[]>(),
    requires: p.json<CartLine['requires']>(),
    excludes: p.json<string[]>(),
    bundledOnly: p.boolean(),
    bundledOfferings: p.json<string[]>(),
    bundleLimits: p.json<BundleLimit[]>().nullable(),
    relationships: p.json<CartLine['relationships']>(),
    changedBy: p.json<Actor>().nullable(),
    changedAt: p.datetime().nullable(),
  },
});

/** TMF663 CartItem: a line and what was promised for it. */
export class CartItem extends CartItemSchema.class {}
CartItemSchema.setClass(CartItem);
