import { isDeepStrictEqual } from 'node:util';
import type { CartLine } from '../cart-line.ts';
import { mostOf } from '../rules/quantity.rule.ts';

const valuesOf = ({ characteristics }: CartLine) => new Map(characteristics.map(({ name, value }) => [name, value]));

/** Links of a line by type and where they lead; undefined when one leads to where nothing is known yet. */
const linksOf = ({ relationships }: CartLine, idAfter: (id: string) => string | undefined): Set<string> | undefined => {
  const links = relationships.map(({ type, itemId }) => ({ type, to: idAfter(itemId) }));
  return links.some(({ to }) => to === undefined) ? undefined : new Set(links.map(({ type, to }) => `${type} ${to}`));
};

/** Whether both can be one line with a higher quantity. */
export const isSameLine = (mine: CartLine, theirs: CartLine, idAfter: (id: string) => string | undefined): boolean =>
  mine.action === 'ADD' &&
  theirs.action === 'ADD' &&
  mine.status === theirs.status &&
  mine.productOfferingId === theirs.productOfferingId &&
  (mine.term ?? null) === (theirs.term ?? null) &&
  mostOf(mine) > 1 &&
  mostOf(theirs) > 1 &&
  isDeepStrictEqual(valuesOf(mine), valuesOf(theirs)) &&
  isDeepStrictEqual(
    linksOf(mine, (id) => id),
    linksOf(theirs, idAfter),
  );
