import { checkDates } from '../decompose/check-dates.ts';
import { endOf, withEnds } from '../decompose/ends.ts';
import * as problems from '../errors.ts';
import type { OrderProblem } from '../errors.ts';
import { CONTAINMENT, dependenciesOf, NEED, REPLACEMENT } from '../fulfilment/dependencies.ts';
import { findCycle } from './find-cycle.ts';
import type { NewItem } from './new-item.ts';

export interface RequestedDates {
  requestedStartDate: Date | null;
  requestedCompletionDate: Date | null;
}

export const endsBeforeItBegins = ({ requestedStartDate, requestedCompletionDate }: RequestedDates): boolean =>
  requestedStartDate !== null && requestedCompletionDate !== null && requestedCompletionDate < requestedStartDate;

export const repeated = <T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] =>
  [...Map.groupBy(items, keyOf)].filter(([, same]) => same.length > 1);

/** What is wrong with the ids, the dates and the links of lines that have inherited what they inherit. */
export const checkLines = (items: readonly NewItem[], order: RequestedDates, now: Date): OrderProblem[] => [
  ...checkIds(items),
  ...items.filter((item) => datesClash(item, order)).map(({ id }) => problems.datesOfItem(id)),
  ...checkRelationships(items),
  ...checkDates(items, order, now),
];

/** The end of a window takes an id too. */
function checkIds(items: readonly NewItem[]): OrderProblem[] {
  const taken = new Set(withEnds(items).flatMap(({ broughtBy }) => (broughtBy === null ? [] : [endOf(broughtBy)])));
  const twice = repeated(items, ({ id }) => id).map(([id]) => id);
  const clashing = items.map(({ id }) => id).filter((id) => taken.has(id));
  return [...new Set([...twice, ...clashing])].map(problems.duplicateItemId);
}

/** An item's own date overrides the order's; dates of the order alone are the order's problem. */
const datesClash = (item: NewItem, order: RequestedDates) =>
  (item.requestedStartDate !== null || item.requestedCompletionDate !== null) &&
  endsBeforeItBegins({
    requestedStartDate: item.requestedStartDate ?? order.requestedStartDate,
    requestedCompletionDate: item.requestedCompletionDate ?? order.requestedCompletionDate,
  });

function checkRelationships(items: readonly NewItem[]): OrderProblem[] {
  const ids = new Set(items.map(({ id }) => id));
  const sound = items.map(({ id, relationships }) => ({
    id,
    relationships: relationships.filter(({ itemId }) => itemId !== id && ids.has(itemId)),
  }));
  const broken = items.flatMap(({ id, relationships }) =>
    relationships.flatMap(({ itemId }, index) => {
      if (itemId === id) return [problems.selfRelationship(id, index)];
      return ids.has(itemId) ? [] : [problems.unknownOrderItem(id, index, itemId)];
    }),
  );
  // Each meaning by itself: a bundle may well rely on one of its parts.
  const cycles = [NEED, CONTAINMENT, REPLACEMENT].map((meaning) => findCycle(dependenciesOf(sound, meaning)));
  return [...broken, ...cycles.filter((cycle) => cycle !== undefined).map(problems.relationshipCycle)];
}
