import type { CharacteristicValue } from '../../../schema/product-types.ts';
import type { ZonedInstant } from '../../kit/time/requested-date.ts';
import { isPlainText } from '../../kit/plain-text.ts';
import type { OrderProblem } from '../errors.ts';
import type { AmendOrderInput, AmendOrderItemInput } from '../generated/resolvers.ts';
import type { AskedOrder } from '../requests/asked-order.ts';
import { withCompanions } from '../requests/check-reschedule.ts';
import { readNewDate } from '../requests/read-new-date.ts';
import { invalidInput, severalDates } from './problems.ts';

const MAX_QUANTITY = 100;
const MOST_ITEMS = 500;

/** What one line shall be like; null: as it was. */
export interface LineChange {
  itemId: string;
  characteristics: CharacteristicValue[] | null;
  quantity: number | null;
  start: ZonedInstant | null;
}

interface Now {
  now: Date;
  timeZone: string;
}

/** The new date; null: it stays. */
const startOf = ({ itemId, requestedStartDate }: AmendOrderItemInput, around: Now) =>
  requestedStartDate == null ? null : readNewDate(requestedStartDate, around, ['input', 'items', itemId, 'requestedStartDate']);

function checkItem(item: AmendOrderItemInput, start: ReturnType<typeof startOf>): OrderProblem[] {
  const { itemId, characteristics, quantity, requestedStartDate } = item;
  const isEmpty = characteristics == null && quantity == null && requestedStartDate == null;
  const isOutOfRange = quantity != null && (quantity < 1 || quantity > MAX_QUANTITY);
  return [
    ...(isEmpty ? [invalidInput(['items', itemId], 'Say what changes.')] : []),
    ...(isOutOfRange ? [invalidInput(['items', itemId, 'quantity'], `The quantity is 1 to ${MAX_QUANTITY}.`)] : []),
    ...(start && 'problem' in start ? [start.problem] : []),
  ];
}

/** What the amendment asks for, or everything that is wrong with it by itself. */
export function readChanges(input: AmendOrderInput, around: Now): { changes: LineChange[]; problems: OrderProblem[] } {
  const { idempotencyKey, items, reason } = input;
  const read = items.map((item) => startOf(item, around));
  const starts = read.map((start) => (start && 'at' in start ? start : null));
  const changes = items.map(({ itemId, characteristics, quantity }, index) => ({
    itemId,
    characteristics: characteristics?.map(({ name, value }) => ({ name, value })) ?? null,
    quantity: quantity ?? null,
    start: starts[index] ?? null,
  }));
  const twice = [...Map.groupBy(items, ({ itemId }) => itemId)].filter(([, same]) => same.length > 1);
  const dates = new Set(starts.map((start) => start?.at.getTime() ?? null));
  const problems = [
    ...(isPlainText(idempotencyKey, 16) ? [] : [invalidInput(['idempotencyKey'], 'The key needs 16 to 200 characters.')]),
    ...(reason == null || isPlainText(reason, 1, 500) ? [] : [invalidInput(['reason'], 'The reason needs 1 to 500 characters.')]),
    ...(items.length === 0 ? [invalidInput(['items'], 'Say which lines change.')] : []),
    ...(items.length > MOST_ITEMS ? [invalidInput(['items'], `At most ${MOST_ITEMS} lines at once.`)] : []),
    ...twice.map(([itemId]) => invalidInput(['items', itemId], 'The line is named twice.')),
    ...items.flatMap((item, index) => checkItem(item, read[index] ?? null)),
    ...(dates.size > 1 ? [severalDates()] : []),
  ];
  return { changes, problems };
}

/** What cannot be left behind is moved along with the lines that get another date. */
export function withMovedAlong(asked: AskedOrder, changes: readonly LineChange[]): LineChange[] {
  const [start] = changes.flatMap((change) => change.start ?? []);
  if (!start) return [...changes];
  const named = new Set(changes.map(({ itemId }) => itemId));
  const moved = withCompanions(
    asked,
    asked.items.filter(({ id }) => named.has(id)),
  );
  const along = moved.filter(({ id }) => !named.has(id));
  return [...changes, ...along.map(({ id }) => ({ itemId: id, characteristics: null, quantity: null, start }))];
}
