import { defineEntity, p } from '@mikro-orm/core';
import type { CharacteristicValue } from '../../../schema/product-types.ts';
import type { Price } from '../../kit/money.ts';
import type { ItemRelationship } from '../fulfilment/dependencies.ts';
import { orderStates } from './product-order.entity.ts';

export const itemActions = ['add', 'modify', 'delete', 'noChange'] as const;
export type ItemAction = (typeof itemActions)[number];

export const failurePolicies = ['bestEffort', 'allOrNothing'] as const;
export type FailurePolicy = (typeof failurePolicies)[number];

/** How the system that serves a line wants to be called. */
export interface BackendProfile {
  bulk: boolean;
  idempotent: boolean;
  /** Null: as configured for all. */
  timeoutMs: number | null;
}

const OrderItemSchema = defineEntity({
  name: 'OrderItem',
  properties: {
    orderId: p.uuid().primary(),
    id: p.text().primary(),
    position: p.integer(),
    action: p.enum([...itemActions]),
    state: p.enum([...orderStates]),
    givenUp: p.enum(['failed', 'cancelled']).nullable(),
    failurePolicy: p.enum([...failurePolicies]),
    quantity: p.integer(),
    name: p.text().nullable(),
    productOfferingId: p.text().nullable(),
    productSpecificationId: p.text().nullable(),
    categoryIds: p.json<string[]>(),
    resourceSpecifications: p.json<string[]>(),
    backend: p.text().nullable(),
    backendProfile: p.json<BackendProfile>().nullable(),
    productId: p.text().nullable(),
    billingAccountId: p.text().nullable(),
    billingAccountAfterProduct: p.boolean(),
    newBillingAccount: p.text().nullable(),
    characteristics: p.json<CharacteristicValue[]>(),
    prices: p.json<Price[]>(),
    relationships: p.json<ItemRelationship[]>(),
    requestedStartDate: p.datetime().nullable(),
    requestedCompletionDate: p.datetime().nullable(),
    expectedCompletionDate: p.datetime().nullable(),
    completionDate: p.datetime().nullable(),
  },
});

/**
 * TMF622 `ProductOrderItem`. Its id means something in its order only; `productId` is known from the start, or once the product is
 * prepared. `givenUp` is how a line ends that will not be fulfilled: it failed itself, or is cancelled because another one did.
 */
export class OrderItem extends OrderItemSchema.class {}
OrderItemSchema.setClass(OrderItem);
