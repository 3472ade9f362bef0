import { checkDates } from '../decompose/check-dates.ts';
import type { OrderItem } from '../entities/order-item.entity.ts';
import type { OrderProblem } from '../errors.ts';
import type { AskedOrder } from '../requests/asked-order.ts';
import { endsBeforeItBegins } from '../submit/check-lines.ts';
import type { NewItem } from '../submit/new-item.ts';
import { amended } from './amended-items.ts';
import type { LineChange } from './line-changes.ts';
import { invalidInput } from './problems.ts';

const mend = [{ operation: 'amendOrder', description: 'Choose another date.' }];

/** A line that was given up, or whose product has ended again, stands in nobody's way. */
function counts({ state, terminationDate }: OrderItem, now: Date): boolean {
  const hasEnded = state === 'completed' && terminationDate != null && terminationDate <= now;
  return !hasEnded && state !== 'cancelled' && state !== 'failed';
}

/** All lines as they would be: the end of a window moves with the line that is its end. */
function withNewDates(items: readonly OrderItem[], changes: readonly LineChange[]): NewItem[] {
  const byId = new Map(changes.map((change) => [change.itemId, change]));
  const ends = new Map(
    items.flatMap(({ id, broughtBy }) => {
      const start = byId.get(id)?.start;
      return broughtBy != null && start ? [[broughtBy, start.at] as const] : [];
    }),
  );
  return items.map((item) => {
    const line = amended(item, byId.get(item.id), undefined);
    return { ...line, terminationDate: ends.get(item.id) ?? line.terminationDate };
  });
}

/** Lines whose windows have opened: they may close at any time from then on. */
function openedBefore({ items, parts }: AskedOrder, lines: readonly NewItem[]): ReadonlySet<string> {
  const startedAt = new Map(parts.map((part) => [part.id, part.startedAt]));
  const partOf = new Map(items.map(({ id, orderId }) => [id, orderId]));
  const isOpen = ({ id, terminationDate }: NewItem) => {
    const opened = startedAt.get(partOf.get(id) ?? '');
    return opened != null && terminationDate !== null && terminationDate > opened;
  };
  return new Set(lines.filter(isOpen).map(({ id }) => id));
}

/** What new dates of some lines would break in the order: windows, and lines that rely on others. */
export function checkNewDates(asked: AskedOrder, changes: readonly LineChange[], now: Date): OrderProblem[] {
  if (changes.every(({ start }) => start === null)) return [];
  const lines = withNewDates(
    asked.items.filter((item) => counts(item, now)),
    changes,
  );
  const named = new Set(changes.map(({ itemId }) => itemId));
  const tooLate = lines
    .filter((line) => named.has(line.id) && line.requestedCompletionDate !== null && endsBeforeItBegins(line))
    .map(({ id }) => invalidInput(['items', id, 'requestedStartDate'], 'That is after the date it shall be usable by.'));
  const opened = openedBefore(asked, lines);
  const found = checkDates(lines, { requestedStartDate: asked.order.requestedStartDate ?? null }, now)
    .filter(({ code, path: [, itemId] }) => code !== 'EMPTY_WINDOW' || !opened.has(itemId ?? ''))
    .map((problem) => ({ ...problem, path: ['input', ...problem.path], recover: mend }));
  return [...tooLate, ...found];
}
