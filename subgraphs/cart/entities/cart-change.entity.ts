import { defineEntity, p } from '@mikro-orm/core';
import type { Actor } from '../actor.ts';
import type { LineChange } from '../history/line-change.ts';

const CartChangeSchema = defineEntity({
  name: 'CartChange',
  tableName: 'cart_change',
  properties: {
    cartId: p.text().primary(),
    /** The version they led to. */
    version: p.integer().primary(),
    at: p.datetime(),
    actor: p.json<Actor>(),
    changes: p.json<LineChange[]>(),
    /** Bytes of them. */
    size: p.integer(),
  },
});

/** All that led to one version of a cart. */
export class CartChange extends CartChangeSchema.class {}
CartChangeSchema.setClass(CartChange);
