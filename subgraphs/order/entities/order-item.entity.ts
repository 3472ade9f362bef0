import { defineEntity, p } from '@mikro-orm/core';
import type { CharacteristicValue } from '../../../schema/product-types.ts';
import type { Money, Price } from '../../kit/money.ts';
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

export const reviewPolicies = ['AUTO', 'MANUAL', 'AUTO_UNDER_LIMIT'] as const;
export type ReviewPolicy = (typeof reviewPolicies)[number];

/** What cancelling a line costs past its soft point of no return, and who decides about requests for it. */
export interface CancellationTerms {
  fee: Money | null;
  review: ReviewPolicy;
  /** Of `AUTO_UNDER_LIMIT`: what was due for the line at once may be so much. */
  limit: Money | null;
  /** Before that nobody has to decide. */
  reviewFrom: 'acceptance' | 'softPointOfNoReturn';
  reviewDays: number;
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
    terminationDate: p.datetime().nullable(),
    timeZone: p.text().nullable(),
    term: p.text().nullable(),
    commitmentMonths: p.integer().nullable(),
    productVersion: p.integer().nullable(),
    broughtBy: p.text().nullable(),
    cancellation: p.json<CancellationTerms>().nullable(),
    requestId: p.uuid().nullable(),
    supersededBy: p.uuid().nullable(),
  },
});

/**
 * TMF622 `ProductOrderItem`. Its id means something in its order only; `productId` is known from the start, or once the product is
 * prepared. `givenUp` is how a line ends that will not be fulfilled: it failed itself, or is cancelled because another one did or a
 * request asked for it. `broughtBy` is the line of another part of the same customer order that brings the product this one ends;
 * `productVersion` the version of the product it was made for; `cancellation` its terms as they were when it was accepted (null: free, and nobody decides); `requestId` the request that cancels it, being assessed as long as
 * the line is not given up; `supersededBy` the supplemental
 * order that took it over; `timeZone` the zone its own dates were meant in.
 */
export class OrderItem extends OrderItemSchema.class {}
OrderItemSchema.setClass(OrderItem);
