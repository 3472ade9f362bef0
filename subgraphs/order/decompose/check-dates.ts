import { dependenciesOf, NEED } from '../fulfilment/dependencies.ts';
import type { InputProblem } from '../../kit/graph/user-error.ts';
import type { NewItem } from '../submit/new-item.ts';
import { bundlesAround, DEEPEST_BUNDLE } from './bundles.ts';
import * as problems from './date-problems.ts';
import { startsAt } from './starts-at.ts';

interface OrderDates {
  requestedStartDate: Date | null;
}

/** What is wrong with the dates of lines that have inherited theirs, and with how they are nested. */
export function checkDates(items: readonly NewItem[], order: OrderDates, now: Date): InputProblem[] {
  const startOf = (item: NewItem) => startsAt(item, order, now) ?? now;
  return [
    ...items.flatMap((item) => checkWindow(item, startOf(item))),
    ...checkNeeds(items, startOf),
    ...items.filter(isTooDeep(items)).map(({ id }) => problems.bundleTooDeep(id, DEEPEST_BUNDLE)),
  ];
}

const isTooDeep = (items: readonly NewItem[]) => {
  const around = bundlesAround(items);
  return ({ id }: NewItem) => around(id).length > DEEPEST_BUNDLE;
};

function checkWindow({ id, action, terminationDate }: NewItem, start: Date): InputProblem[] {
  if (terminationDate === null) return [];
  if (action !== 'add') return [problems.terminationNotAllowed(id)];
  return terminationDate <= start ? [problems.emptyWindow(id)] : [];
}

/** Until when a new product stays. */
const endOf = ({ terminationDate }: NewItem): number => terminationDate?.getTime() ?? Infinity;

function checkNeeds(items: readonly NewItem[], startOf: (item: NewItem) => Date): InputProblem[] {
  const acting = new Map(items.filter(({ action }) => action !== 'noChange').map((item) => [item.id, item]));
  return dependenciesOf(items, NEED).flatMap(({ dependent, target }): InputProblem[] => {
    const [needing, needed] = [acting.get(dependent), acting.get(target)];
    if (!needing || !needed || needing === needed) return [];
    const isEarlier = startOf(needing) < startOf(needed);
    if (needing.action === 'delete') {
      const isEndedLater = needed.action === 'delete' && startOf(needed) < startOf(needing);
      return isEndedLater ? [problems.endsBeforeDependent(target, dependent, 'requestedStartDate')] : [];
    }
    const isLeftAlone = needing.action === 'add' && needed.action === 'add' && endOf(needed) < endOf(needing);
    return [
      ...(isEarlier ? [problems.startsBeforeNeed(dependent, target)] : []),
      ...(isLeftAlone ? [problems.endsBeforeDependent(target, dependent, 'terminationDate')] : []),
    ];
  });
}
