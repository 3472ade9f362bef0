import { defineEntity, p } from '@mikro-orm/core';
import type { CharacteristicValue } from '../../../schema/product-types.ts';
import type { Price } from '../../kit/money.ts';
import type { ItemRelationship } from '../fulfilment/dependencies.ts';
import { orderStates } from './product-order.entity.ts';

export const itemActions = ['add', 'modify', 'delete', 'noChange'] as const;
export type ItemAction = (typeof itemActions)[number];

const OrderItemSchema = defineEntity({
  name: 'OrderItem',
  properties: {
    orderId: p.uuid().primary(),
    id: p.text().primary(),
    position: p.integer(),
    action: p.enum([...itemActions]),
    state: p.enum([...orderStates]),
    quantity: p.integer(),
    name: p.text().nullable(),
    productOfferingId: p.text().nullable(),
    productSpecificationId: p.text().nullable(),
    productId: p.text().nullable(),
    billingAccountId: p.text().nullable(),
    characteristics: p.json<CharacteristicValue[]>(),
    prices: p.json<Price[]>(),
    relationships: p.json<ItemRelationship[]>(),
    requestedStartDate: p.datetime().nullable(),
    requestedCompletionDate: p.datetime().nullable(),
    expectedCompletionDate: p.datetime().nullable(),
    completionDate: p.datetime().nullable(),
  },
});

/** TMF622 `ProductOrderItem`. Its id means something in its order only; `productId` is known from the start, or once the product is prepared. */
export class OrderItem extends OrderItemSchema.class {}
OrderItemSchema.setClass(OrderItem);
