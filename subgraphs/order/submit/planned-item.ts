import type { PlanOrderItemInput } from '../generated/resolvers.ts';
import { toTmf } from '../words.ts';
import type { NewItem } from './new-item.ts';

/** A line to plan for: what does not matter to the plan is left empty. */
export const toPlannedItem = (item: PlanOrderItemInput): NewItem => ({
  id: item.id,
  action: toTmf(item.action),
  quantity: 1,
  name: null,
  productOfferingId: null,
  productSpecificationId: item.productSpecificationId ?? null,
  categoryIds: item.categoryIds,
  resourceSpecifications: item.resourceSpecifications,
  backend: item.backend ?? null,
  productId: null,
  broughtBy: null,
  productVersion: null,
  billingAccountId: null,
  billingAccountAfterProduct: item.billingAccountAfterProduct,
  newBillingAccount: null,
  term: null,
  commitmentMonths: item.commitmentMonths ?? null,
  characteristics: item.characteristics,
  prices: [],
  relationships: item.relationships.map(({ type, itemId }) => ({ type: toTmf(type), itemId })),
  requestedStartDate: item.requestedStartDate ?? null,
  requestedCompletionDate: null,
  terminationDate: item.terminationDate ?? null,
});
