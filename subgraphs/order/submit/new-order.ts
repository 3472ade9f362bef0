import type { CharacteristicValue } from '../../../schema/product-types.ts';
import type { Price } from '../../kit/money.ts';
import type { Backend } from '../ports.ts';
import type { ItemRelationship } from '../fulfilment/dependencies.ts';
import type { ItemAction } from '../entities/order-item.entity.ts';
import type { Quote } from '../entities/product-order.entity.ts';
import type {
  BillingPreferencesInput,
  NewCustomerInput,
  SubmitOrderItemInput,
  SubmitProductOrderInput,
} from '../generated/resolvers.ts';
import { toTmf } from '../words.ts';

/** A line as it is submitted. */
export interface NewItem {
  id: string;
  action: ItemAction;
  quantity: number;
  name: string | null;
  productOfferingId: string | null;
  productSpecificationId: string | null;
  /** The offering's own first, then those above. */
  categoryIds: string[];
  resourceSpecifications: string[];
  backend: Backend | null;
  productId: string | null;
  billingAccountId: string | null;
  billingAccountAfterProduct: boolean;
  newBillingAccount: string | null;
  characteristics: CharacteristicValue[];
  prices: Price[];
  relationships: ItemRelationship[];
  requestedStartDate: Date | null;
  requestedCompletionDate: Date | null;
}

/** An order as it is submitted. */
export interface NewOrder {
  processId: string;
  customerId: string | null;
  /** The customer to create, where there is none yet. */
  partyByValue: NewCustomerInput | null;
  billing: BillingPreferencesInput | null;
  guestKey: string | null;
  billingAccountId: string | null;
  cartId: string;
  channel: string | null;
  paymentId: string | null;
  quote: Quote | null;
  requestedStartDate: Date | null;
  requestedCompletionDate: Date | null;
  items: NewItem[];
}

/** Its own account is still to be opened. */
const awaitsAccount = ({ newBillingAccount, billingAccountAfterProduct }: SubmitOrderItemInput) =>
  newBillingAccount != null || billingAccountAfterProduct;

const toItem = (item: SubmitOrderItemInput, order: SubmitProductOrderInput): NewItem => ({
  id: item.id,
  action: toTmf(item.action),
  quantity: item.quantity,
  name: item.name ?? null,
  productOfferingId: item.productOfferingId ?? null,
  productSpecificationId: item.productSpecificationId ?? null,
  categoryIds: item.categoryIds,
  resourceSpecifications: item.resourceSpecifications,
  backend: item.backend ?? null,
  productId: item.productId ?? null,
  billingAccountId: item.billingAccountId ?? (awaitsAccount(item) ? null : (order.billingAccountId ?? null)),
  billingAccountAfterProduct: item.billingAccountAfterProduct,
  newBillingAccount: item.newBillingAccount ?? null,
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
  customerId: input.customerId ?? null,
  partyByValue: input.newCustomer ?? null,
  billing: input.billing ?? null,
  guestKey: input.guestKey ?? null,
  billingAccountId: input.billingAccountId ?? null,
  cartId: input.cartId,
  channel: input.channel ?? null,
  paymentId: input.paymentId ?? null,
  quote: input.quote ? { id: input.quote.id, validUntil: input.quote.validUntil.toISOString() } : null,
  requestedStartDate: input.requestedStartDate ?? null,
  requestedCompletionDate: input.requestedCompletionDate ?? null,
  items: input.items.map((item) => toItem(item, input)),
});
