import * as problems from '../errors.ts';
import type { OrderProblem } from '../errors.ts';
import { CONTAINMENT, dependenciesOf, NEED, REPLACEMENT } from '../fulfilment/dependencies.ts';
import { findCycle } from './find-cycle.ts';
import type { NewItem, NewOrder } from './new-order.ts';

/** Everything that is wrong with an order, at once. */
export const checkOrder = (order: NewOrder): OrderProblem[] => [
  ...(order.items.length === 0 ? [problems.emptyOrder()] : []),
  ...(order.customerId === null && order.partyByValue === null ? [problems.customerRequired()] : []),
  ...(endsBeforeItBegins(order) ? [problems.invalidDates(['requestedCompletionDate'])] : []),
  ...checkIds(order.items),
  ...order.items.flatMap((item) => checkItem(item, order)),
  ...checkProducts(order.items),
  ...checkRelationships(order.items),
];

interface Dated {
  requestedStartDate: Date | null;
  requestedCompletionDate: Date | null;
}

const endsBeforeItBegins = ({ requestedStartDate, requestedCompletionDate }: Dated) =>
  requestedStartDate !== null && requestedCompletionDate !== null && requestedCompletionDate < requestedStartDate;

const repeated = <T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] =>
  [...Map.groupBy(items, keyOf)].filter(([, same]) => same.length > 1);

const checkIds = (items: readonly NewItem[]) => repeated(items, ({ id }) => id).map(([id]) => problems.duplicateItemId(id));

/** An item's own date overrides the order's; dates of the order alone are the order's problem. */
const datesClash = (item: NewItem, order: NewOrder) =>
  (item.requestedStartDate !== null || item.requestedCompletionDate !== null) &&
  endsBeforeItBegins({
    requestedStartDate: item.requestedStartDate ?? order.requestedStartDate,
    requestedCompletionDate: item.requestedCompletionDate ?? order.requestedCompletionDate,
  });

function checkItem(item: NewItem, order: NewOrder): OrderProblem[] {
  const { id, action, quantity, productId, productOfferingId } = item;
  return [
    ...(quantity < 1 ? [problems.invalidQuantity(id)] : []),
    ...(action === 'add' && productId !== null ? [problems.productNotAllowed(id)] : []),
    ...(action !== 'add' && productId === null ? [problems.productRequired(id)] : []),
    ...((action === 'add' || action === 'modify') && productOfferingId === null ? [problems.offeringRequired(id)] : []),
    ...(datesClash(item, order) ? [problems.datesOfItem(id)] : []),
  ];
}

/** Two actions on one product in one order would clash. */
const checkProducts = (items: readonly NewItem[]) =>
  repeated(
    items.filter(({ productId }) => productId !== null),
    ({ productId }) => productId ?? '',
  ).map(([productId, same]) =>
    problems.duplicateProduct(
      productId,
      same.map(({ id }) => id),
    ),
  );

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
