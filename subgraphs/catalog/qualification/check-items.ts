import type { InputProblem } from '../../kit/graph/user-error.ts';
import type { RuleAction } from '../entities/qualification-rule.entity.ts';
import { duplicateItem, wrongNumberOfItems, wrongQuantity } from './errors.ts';

export interface ItemInput {
  id: string;
  productOfferingId: string;
  action?: RuleAction | null;
  quantity?: number | null;
}

const MOST = 100;

const isOutside = (count: number) => count < 1 || count > MOST;

/** All that is wrong with a list of items. */
export const checkItems = (items: readonly ItemInput[]): InputProblem[] => {
  // Of a list that is far too long not every item is told about.
  if (isOutside(items.length)) return [wrongNumberOfItems(MOST)];
  const seen = new Set<string>();
  return items.flatMap(({ id, quantity }, index) => {
    const isRepeated = seen.has(id);
    seen.add(id);
    return [...(isRepeated ? [duplicateItem(id, index)] : []), ...(isOutside(quantity ?? 1) ? [wrongQuantity(MOST, index)] : [])];
  });
};

export const toAsked = ({ productOfferingId, action, quantity }: ItemInput) => ({
  productOfferingId,
  action: action ?? ('ADD' as const),
  quantity: quantity ?? 1,
});
