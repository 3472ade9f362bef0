import type { Price } from '../../kit/money.ts';
import type { Quote } from '../entities/product-order.entity.ts';
import type {
  BillingPreferencesInput,
  NewCustomerInput,
  SubmitOrderItemInput,
  SubmitProductOrderInput,
} from '../generated/resolvers.ts';
import { toTmf } from '../words.ts';
import type { NewItem } from './new-item.ts';

/** An order as it is submitted. */
export interface NewOrder {
  processId: string;
  /** The process is a checkout, which wants to hear how far the order is. */
  isOfCheckout: boolean;
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
  /** The company's own number of this purchase. */
  purchaseOrderNumber: string | null;
  requestedStartDate: Date | null;
  requestedCompletionDate: Date | null;
  /** The zone its dates are meant in. */
  timeZone: string;
  items: NewItem[];
}

const toItem = (item: SubmitOrderItemInput): NewItem => ({
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
  broughtBy: null,
  productVersion: item.productVersion ?? null,
  billingAccountId: item.billingAccountId ?? null,
  billingAccountAfterProduct: item.billingAccountAfterProduct,
  newBillingAccount: item.newBillingAccount ?? null,
  term: item.term ?? null,
  commitmentMonths: item.commitmentMonths ?? null,
  characteristics: item.characteristics,
  // `JSON` of the contract, sent by services only.
  prices: Array.isArray(item.prices) ? (item.prices as Price[]) : [],
  relationships: item.relationships.map(({ type, itemId }) => ({ type: toTmf(type), itemId })),
  requestedStartDate: item.requestedStartDate ?? null,
  requestedCompletionDate: item.requestedCompletionDate ?? null,
  terminationDate: item.terminationDate ?? null,
});

/** The graph's input in our words. */
export const toNewOrder = (input: SubmitProductOrderInput): NewOrder => ({
  processId: input.processId,
  isOfCheckout: true,
  customerId: input.customerId ?? null,
  partyByValue: input.newCustomer ?? null,
  billing: input.billing ?? null,
  guestKey: input.guestKey ?? null,
  billingAccountId: input.billingAccountId ?? null,
  cartId: input.cartId,
  channel: input.channel ?? null,
  paymentId: input.paymentId ?? null,
  quote: input.quote ? { id: input.quote.id, validUntil: input.quote.validUntil.toISOString() } : null,
  purchaseOrderNumber: input.purchaseOrderNumber ?? null,
  requestedStartDate: input.requestedStartDate ?? null,
  requestedCompletionDate: input.requestedCompletionDate ?? null,
  timeZone: input.timeZone,
  items: input.items.map(toItem),
});
