import { defineEntity, p } from '@mikro-orm/core';

const StoredPaymentMethodSchema = defineEntity({
  name: 'StoredPaymentMethod',
  properties: {
    id: p.uuid().primary(),
    /** Null: still part of a checkout whose customer is not settled. */
    customerId: p.uuid().nullable(),
    /** The checkout that brought it. */
    processId: p.uuid().nullable().index(),
    provider: p.text(),
    /** The provider's, never card data. */
    token: p.text(),
    name: p.text(),
    isGuarantee: p.boolean(),
    /** The provider keeps it; before, the token is good for one use. */
    isKept: p.boolean(),
    createdAt: p.datetime(),
  },
  uniques: [{ properties: ['customerId', 'provider', 'token'] }],
});

/** A way to pay that a customer let us keep. TMF670 `PaymentMethod`. */
export class StoredPaymentMethod extends StoredPaymentMethodSchema.class {}
StoredPaymentMethodSchema.setClass(StoredPaymentMethod);
