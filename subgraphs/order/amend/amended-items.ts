import { toBackend } from '../backend-columns.ts';
import type { OrderItem } from '../entities/order-item.entity.ts';
import type { NewItem } from '../submit/new-item.ts';
import type { LineChange } from './line-changes.ts';
import type { NewValues } from './requote.ts';

/** A stored line as it would be submitted. */
export const asNewItem = (item: OrderItem): NewItem => ({
  id: item.id,
  action: item.action,
  quantity: item.quantity,
  name: item.name ?? null,
  productOfferingId: item.productOfferingId ?? null,
  productSpecificationId: item.productSpecificationId ?? null,
  categoryIds: item.categoryIds,
  resourceSpecifications: item.resourceSpecifications,
  backend: toBackend(item),
  // A new product that was begun is taken back: the line brings another one.
  productId: item.action === 'add' ? null : (item.productId ?? null),
  broughtBy: item.broughtBy ?? null,
  productVersion: item.productVersion ?? null,
  billingAccountId: item.billingAccountId ?? null,
  billingAccountAfterProduct: item.billingAccountAfterProduct,
  newBillingAccount: item.newBillingAccount ?? null,
  term: item.term ?? null,
  commitmentMonths: item.commitmentMonths ?? null,
  characteristics: item.characteristics,
  prices: item.prices,
  relationships: item.relationships,
  requestedStartDate: item.requestedStartDate ?? null,
  requestedCompletionDate: item.requestedCompletionDate ?? null,
  terminationDate: item.terminationDate ?? null,
});

/** The line with what the amendment changes about it. */
export const amended = (item: OrderItem, change: LineChange | undefined, values: NewValues | undefined): NewItem => ({
  ...asNewItem(item),
  ...values,
  ...(change?.start && { requestedStartDate: change.start.at }),
});
