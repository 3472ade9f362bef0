import { isInDoubt } from '../fulfilment/assess-cancellations.ts';
import type { FulfilmentTask } from '../entities/fulfilment-task.entity.ts';
import type { OrderItem } from '../entities/order-item.entity.ts';
import type { ProductOrder } from '../entities/product-order.entity.ts';
import type { OrderProblem } from '../errors.ts';
import { linesFallingWith } from '../fulfilment/give-up.ts';
import { isFinal } from '../fulfilment/states.ts';
import { Work } from '../fulfilment/work.ts';
import { hasBegun, tasksByLine, type AskedOrder } from '../requests/asked-order.ts';
import { cancellability, hasPrice } from '../requests/cancellability.ts';
import type { LineChange } from './line-changes.ts';
import { pastPointOfNoReturn, type PastLine, type PastPointOfNoReturn } from '../requests/request-problems.ts';
import * as problems from './problems.ts';

/** What goes over to the supplemental part. */
export interface Moving {
  part: ProductOrder;
  items: OrderItem[];
  /** What is left where they were has to come to an end first. */
  comesAfter: boolean;
}

export type Assessed = { moving: Moving } | { problems: OrderProblem[] } | { past: PastPointOfNoReturn };

/** Which lines an amendment takes along, or why it cannot. */
export function assessAmendment({ parts, items, tasks }: AskedOrder, changes: readonly LineChange[], now: Date): Assessed {
  const live = new Map(items.map((item) => [item.id, item]));
  const named = changes.flatMap(({ itemId }) => live.get(itemId) ?? []);
  const unknown = changes.filter(({ itemId }) => !live.has(itemId)).map(({ itemId }) => problems.unknownItem(itemId));
  const [partId, ...others] = new Set(named.map(({ orderId }) => orderId));
  const part = parts.find(({ id }) => id === partId);
  if (unknown.length > 0 || !part) return { problems: unknown };
  if (others.length > 0) return { problems: [problems.severalParts()] };

  const own = items.filter(({ orderId }) => orderId === part.id);
  const ownTasks = tasks.filter(({ orderId }) => orderId === part.id);
  const isDated = changes.some(({ start }) => start !== null);
  if (hasBegun(part)) return assessBegun({ part, own, ownTasks, named, isDated }, now);
  const open = own.filter(({ state }) => !isFinal(state));
  const going = isDated ? named : open;
  const tasksOf = tasksByLine(ownTasks);
  const reviewed = isDated ? going.filter((item) => hasPrice(cancellability(item, tasksOf(item), now))) : [];
  const found = [...named.flatMap(problemsOfLine), ...reviewed.map(({ id }) => problems.dateNeedsReview(id))];
  return found.length > 0 ? { problems: found } : { moving: { part, items: going, comesAfter: going.length === open.length } };
}

const problemsOfLine = ({ id, state, givenUp, requestId }: OrderItem): OrderProblem[] => [
  ...(givenUp != null || state === 'cancelled' || state === 'failed' ? [problems.lineEnded(id)] : []),
  ...(givenUp == null && requestId != null ? [problems.requestOpen(id)] : []),
];

interface BegunPart {
  part: ProductOrder;
  own: OrderItem[];
  ownTasks: FulfilmentTask[];
  named: OrderItem[];
  isDated: boolean;
}

/** What was delivered is changed by another order; what has ended is gone. */
const followOnOf = ({ action, productId }: OrderItem): PastLine['followOn'] =>
  productId == null || action === 'delete' ? null : { operation: 'modifyProduct', productId };

/** What has begun is undone and done again: with all lines of the part that rely on it, and as long as it can be taken back. */
function assessBegun({ part, own, ownTasks, named, isDated }: BegunPart, now: Date): Assessed {
  const work = new Work(own, ownTasks);
  const falling = new Set(named.flatMap(({ id }) => linesFallingWith(work, id)).map(({ id }) => id));
  const moved = own.filter(({ id, givenUp }) => falling.has(id) && givenUp == null);
  const tasksOf = tasksByLine(ownTasks);
  const answers = moved.map((item) => ({ item, answer: cancellability(item, tasksOf(item), now) }));
  const past = answers.flatMap(({ item, answer }) =>
    answer.may || answer.since === null ? [] : [{ itemId: item.id, since: answer.since, followOn: followOnOf(item) }],
  );
  if (past.length > 0) return { past: { ...pastPointOfNoReturn(past), path: ['input', 'items'] } };
  const found = [
    ...(isDated ? named.map(({ id }) => problems.alreadyBegun(id)) : []),
    ...[...new Set([...named, ...moved])].flatMap(problemsOfLine),
    ...moved.filter(({ id }) => work.tasksOf(id).some(isInDoubt)).map(({ id }) => problems.beingDecided(id)),
    ...answers.filter(({ answer }) => hasPrice(answer)).map(({ item }) => problems.undoingHasPrice(item.id)),
    ...moved.filter(({ resourceSpecifications: held }) => held.length > 0).map(({ id }) => problems.resourcesAssigned(id)),
  ];
  return found.length > 0 ? { problems: found } : { moving: { part, items: moved, comesAfter: true } };
}
