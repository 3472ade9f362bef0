import type { CharacteristicValue } from '../../../schema/product-types.ts';
import type { Price } from '../../kit/money.ts';
import type { ItemRelationship } from '../fulfilment/dependencies.ts';
import type { ItemAction } from '../entities/order-item.entity.ts';
import type { SubmitOrderItemInput, SubmitProductOrderInput } from '../generated/resolvers.ts';
import { toTmf } from '../words.ts';

/** A line as it is submitted. */
export interface NewItem {
  id: string;
  action: ItemAction;
  quantity: number;
  name: string | null;
  productOfferingId: string | null;
  productSpecificationId: string | null;
  productId: string | null;
  billingAccountId: string | null;
  characteristics: CharacteristicValue[];
  prices: Price[];
  relationships: ItemRelationship[];
  requestedStartDate: Date | null;
  requestedCompletionDate: Date | null;
}

/** An order as it is submitted. */
export interface NewOrder {
  processId: string;
  customerId: string;
  guestKey: string | null;
  billingAccountId: string | null;
  cartId: string;
  channel: string | null;
  paymentId: string | null;
  requestedStartDate: Date | null;
  requestedCompletionDate: Date | null;
  items: NewItem[];
}

const toItem = (item: SubmitOrderItemInput, order: SubmitProductOrderInput): NewItem => ({
  id: item.id,
  action: toTmf(item.action),
  quantity: item.quantity,
  name: item.name ?? null,
  productOfferingId: item.productOfferingId ?? null,
  productSpecificationId: item.productSpecificationId ?? null,
  productId: item.productId ?? null,
  billingAccountId: item.billingAccountId ?? order.billingAccountId ?? null,
  characteristics: item.characteristics,
  // `JSON` of the contract, sent by services only.
  prices: Array.isArray(item.prices) ? (item.prices as Price[]) : [],
  relationships: item.relationships.map(({ type, itemId }) => ({ type: toTmf(type), itemId })),
  requestedStartDate: item.requestedStartDate ?? null,
  requestedCompletionDate: item.requestedCompletionDate ?? null,
});

/** The graph's input in our words. */
export const toNewOrder = (input: SubmitProductOrderInput): NewOrder => ({
  processId: input.processId,
  customerId: input.customerId,
  guestKey: input.guestKey ?? null,
  billingAccountId: input.billingAccountId ?? null,
  cartId: input.cartId,
  channel: input.channel ?? null,
  paymentId: input.paymentId ?? null,
  requestedStartDate: input.requestedStartDate ?? null,
  requestedCompletionDate: input.requestedCompletionDate ?? null,
  items: input.items.map((item) => toItem(item, input)),
});
