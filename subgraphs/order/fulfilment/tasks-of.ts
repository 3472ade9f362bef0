import type { ItemTaskKind } from '../entities/fulfilment-task.entity.ts';
import type { ItemAction } from '../entities/order-item.entity.ts';
import type { FulfilmentPolicy } from './policy.ts';

interface ItemKind {
  action: ItemAction;
  productSpecificationId?: string | null;
}

const pipelines: Record<ItemAction, readonly ItemTaskKind[]> = {
  add: ['prepareProduct', 'configureService', 'completeProduct'],
  modify: ['configureService', 'completeProduct'],
  delete: ['configureService', 'completeProduct'],
  noChange: [],
};

/** What it takes to fulfil a line. */
export function tasksOf({ action, productSpecificationId }: ItemKind, { withoutService }: FulfilmentPolicy): ItemTaskKind[] {
  // A bundle without a specification is nothing but its parts.
  if (action === 'add' && !productSpecificationId) return [];
  const hasService = !productSpecificationId || !withoutService.includes(productSpecificationId);
  return pipelines[action].filter((kind) => hasService || kind !== 'configureService');
}
