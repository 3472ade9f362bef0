import * as problems from '../errors.ts';
import type { OrderProblem } from '../errors.ts';
import { checkLines, endsBeforeItBegins, repeated } from './check-lines.ts';
import type { NewItem } from './new-item.ts';
import type { NewOrder } from './new-order.ts';

/** Everything that is wrong with an order whose lines have inherited what they inherit, at once. */
export const checkOrder = (order: NewOrder, now: Date): OrderProblem[] => [
  ...(order.items.length === 0 ? [problems.emptyOrder()] : []),
  ...(order.customerId === null && order.partyByValue === null ? [problems.customerRequired()] : []),
  ...(endsBeforeItBegins(order) ? [problems.invalidDates(['requestedCompletionDate'])] : []),
  ...order.items.flatMap(checkItem),
  ...checkProducts(order.items),
  ...checkLines(order.items, order, now),
];

function checkItem({ id, action, quantity, productId, productOfferingId }: NewItem): OrderProblem[] {
  return [
    ...(quantity < 1 ? [problems.invalidQuantity(id)] : []),
    ...(action === 'add' && productId !== null ? [problems.productNotAllowed(id)] : []),
    ...(action !== 'add' && productId === null ? [problems.productRequired(id)] : []),
    ...((action === 'add' || action === 'modify') && productOfferingId === null ? [problems.offeringRequired(id)] : []),
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
