import { clash, clashAlways, type ProductChange } from '../../../schema/product-change.ts';
import { productChangeConflict, type ProductChangeConflict } from '../../../schema/product-change-conflict.ts';
import type { CartLine } from '../cart-line.ts';
import type { ChangeAhead } from '../ports.ts';

const namesOf = (values: readonly { name: string }[]) => values.map(({ name }) => name);

/** What is under way, or overdue, happens now. */
const changeOf = ({ action, date, delta }: ChangeAhead, now: Date): ProductChange => ({
  action,
  at: Math.max(date?.getTime() ?? 0, now.getTime()),
  sets: namesOf(delta),
});

type Change = Pick<CartLine, 'action' | 'characteristics'> & { productId: string; startsAt?: Date };

const conflictWith = (line: Change, planned: ChangeAhead, customerId: string | null | undefined, path: string[]) => {
  const { customerOrderId, itemId, action, date, delta } = planned;
  const order = planned.customerId === customerId ? { customerOrderId, itemId } : null;
  return productChangeConflict(line, { order, action, date, delta }, path);
};

interface Occasion {
  at: Date;
  now: Date;
  customerId: string;
  /** Where in the input it is asked for. */
  path: string[];
}

/** What clashes with a change of a product on a date. */
export const conflictsOn = (line: Change, ahead: readonly ChangeAhead[], { at, now, customerId, path }: Occasion) => {
  const change = { action: line.action, at: Math.max(at.getTime(), now.getTime()), sets: namesOf(line.characteristics) };
  return ahead
    .filter((planned) => clash(change, changeOf(planned, now)))
    .map((planned) => conflictWith({ ...line, startsAt: at }, planned, customerId, path));
};

/** Dates come with the checkout: here is told what clashes with what is planned on any date. */
export const checkPlannedChanges = (
  lines: readonly CartLine[],
  ahead: ReadonlyMap<string, readonly ChangeAhead[]>,
  customerId: string | null | undefined,
  now: Date,
): ProductChangeConflict[] =>
  lines.flatMap((line) => {
    const { id, action, productId, characteristics } = line;
    if (productId == null) return [];
    const change = { action, at: 0, sets: namesOf(characteristics) };
    const planned = ahead.get(productId)?.find((one) => clashAlways(change, changeOf(one, now), now.getTime()));
    return planned ? [conflictWith({ ...line, productId }, planned, customerId, ['cart', 'items', id])] : [];
  });
