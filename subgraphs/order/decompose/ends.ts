import type { NewItem } from '../submit/new-item.ts';

/** The id of the line that ends the product another one brings. */
export const endOf = (itemId: string): string => `${itemId}:end`;

/** It brings a product, which ends on a date: a bundle that is nothing but its parts brings none. */
const isEnding = ({ action, productSpecificationId, terminationDate }: NewItem) =>
  action === 'add' && productSpecificationId !== null && terminationDate !== null;

/** A product that ends on a date gets a line for that, right after the one that brings it. What relied on each other ends in reverse. */
export function withEnds(items: readonly NewItem[]): NewItem[] {
  const ending = new Set(items.filter(isEnding).map(({ id }) => id));
  return items.flatMap((item) => (ending.has(item.id) ? [item, endLine(item, ending)] : [item]));
}

const endLine = (item: NewItem, ending: ReadonlySet<string>): NewItem => ({
  ...item,
  id: endOf(item.id),
  action: 'delete',
  broughtBy: item.id,
  resourceSpecifications: [],
  characteristics: [],
  prices: [],
  term: null,
  commitmentMonths: null,
  relationships: item.relationships
    .filter(({ type, itemId }) => type !== 'migratesTo' && ending.has(itemId))
    .map(({ type, itemId }) => ({ type, itemId: endOf(itemId) })),
  requestedStartDate: item.terminationDate,
  requestedCompletionDate: null,
  terminationDate: null,
});
