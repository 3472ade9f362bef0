import { defineEntity, p } from '@mikro-orm/core';

const CartReminderSchema = defineEntity({
  name: 'CartReminder',
  tableName: 'cart_reminder',
  properties: {
    id: p.uuid().primary(),
    cartId: p.text(),
    /** Of the cart when it was left: any change since is a new idle time. */
    version: p.integer(),
    state: p.enum(['DUE', 'WAITING', 'SENT', 'SKIPPED', 'FAILED']),
    /** Why it was skipped. */
    reason: p.text().nullable(),
    createdAt: p.datetime(),
    settledAt: p.datetime().nullable(),
    /** When its link was used. */
    resumedAt: p.datetime().nullable(),
  },
});

/** One reminder of one idle time of a cart. */
export class CartReminder extends CartReminderSchema.class {}
CartReminderSchema.setClass(CartReminder);
