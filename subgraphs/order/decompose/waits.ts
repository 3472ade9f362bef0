import { dependenciesOf, NEED } from '../fulfilment/dependencies.ts';
import type { NewItem } from '../submit/new-item.ts';

/** One line must be done before another one begins. */
export interface Wait {
  first: string;
  then: string;
}

/**
 * What is set up waits for what it needs; what is ended goes before that, unless its date is the later one; a product must be there
 * before it can be ended. Nothing waits for a line that does nothing.
 */
export function waitsOf(items: readonly NewItem[], startOf: (item: NewItem) => number): Wait[] {
  const acting = new Map(items.filter(({ action }) => action !== 'noChange').map((item) => [item.id, item]));
  const needs = dependenciesOf(items, NEED).flatMap(({ dependent, target }): Wait[] => {
    const [needing, needed] = [acting.get(dependent), acting.get(target)];
    if (!needing || !needed) return [];
    if (needing.action !== 'delete') return [{ first: target, then: dependent }];
    return startOf(needing) <= startOf(needed) ? [{ first: dependent, then: target }] : [];
  });
  const ends = items.flatMap(({ id, broughtBy }) => (broughtBy === null ? [] : [{ first: broughtBy, then: id }]));
  return [...needs, ...ends];
}
