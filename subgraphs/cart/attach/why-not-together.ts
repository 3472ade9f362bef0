import type { CartLine } from '../cart-line.ts';
import type { CartMergeReason } from '../generated/resolvers.ts';
import { isSaved } from '../saved-lines.ts';

const excludes = (one: CartLine, other: CartLine) => one.excludes.includes(other.productOfferingId);

const currencyOf = (lines: readonly CartLine[]) => lines.flatMap(({ prices }) => prices)[0]?.amount.currency;

/** Why a line cannot be bought with these; undefined: it can. */
export const whyNotTogether = (line: CartLine, own: readonly CartLine[]): CartMergeReason | undefined => {
  const bought = own.filter((other) => !isSaved(other));
  const staying = bought.filter(({ action }) => action !== 'DELETE');
  if (line.action !== 'DELETE' && staying.some((other) => excludes(line, other) || excludes(other, line)))
    return 'OFFERINGS_EXCLUDE_EACH_OTHER';
  const [mine, theirs] = [currencyOf(bought), currencyOf([line])];
  return mine !== undefined && theirs !== undefined && mine !== theirs ? 'CURRENCY_MIX' : undefined;
};
