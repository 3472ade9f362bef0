import type { CartLine } from '../cart-line.ts';
import type { Catalog, Quote } from '../ports.ts';
import { asChosen } from './as-chosen.ts';
import { isPromiseOver } from './price-promise.ts';
import { quoteRequests, type AskedLine } from './quote-request.ts';

/** What the catalog says today, by line, of lines whose promise is over. */
export type Offers = ReadonlyMap<string, Quote>;

export const isAnyPromiseOver = (lines: readonly CartLine[], now: Date): boolean =>
  lines.some((line) => isPromiseOver(line, now));

/** Asks the catalog once for all lines whose promise is over, or at least the softer one; not at all while every promise holds. */
export const readOffers = async (
  lines: readonly CartLine[],
  { catalog, now }: { catalog: Catalog; now: Date },
  isOver = isPromiseOver,
): Promise<Offers> => {
  const asked = lines.flatMap((line): AskedLine[] => {
    const wanted = isOver(line, now) ? asChosen(line) : undefined;
    return wanted ? [{ line, wanted }] : [];
  });
  if (asked.length === 0) return new Map();
  const quotes = new Map((await catalog.quoteItems(quoteRequests(asked, lines))).map((quote) => [quote.ref, quote]));
  return new Map(
    asked.flatMap(({ line: { id } }) => {
      const quote = quotes.get(id);
      return quote ? [[id, quote] as const] : [];
    }),
  );
};
