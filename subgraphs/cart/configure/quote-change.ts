import type { CartDraft, DraftLine } from '../patch/cart-draft.ts';
import { applyQuotes, wantedLines } from '../patch/quote-lines.ts';
import type { Catalog, Quote } from '../ports.ts';
import type { PromiseTerms } from '../promise/price-promise.ts';
import { quoteRequests, type AskedLine } from '../promise/quote-request.ts';

/** A product as it is: what it can hold, and what else could be chosen of it. */
const asItIs = (draft: CartDraft, line: DraftLine): AskedLine[] => {
  const product = line.action === 'NO_CHANGE' && line.productId != null ? draft.products.get(line.productId) : undefined;
  if (!product) return [];
  const { characteristics, term } = product;
  return [{ line, wanted: { values: characteristics, current: characteristics, term } }];
};

/** Checks and prices what changes, and asks about what stays, in one call to the catalog. */
export const quoteChange = async (
  draft: CartDraft,
  { catalog, terms }: { catalog: Catalog; terms: PromiseTerms },
): Promise<ReadonlyMap<string, Quote>> => {
  const lines = [...draft.lines.values()];
  const asked = [
    ...wantedLines(draft).map((line) => ({ line, wanted: line.wanted })),
    ...lines.flatMap((line) => asItIs(draft, line)),
  ];
  const answers = await catalog.quoteItems(quoteRequests(asked, lines), { withChoices: true });
  const quotes = new Map(answers.map((quote) => [quote.ref, quote]));
  applyQuotes(draft, quotes, terms);
  for (const line of lines) {
    if (line.action === 'NO_CHANGE') line.excludes = quotes.get(line.id)?.offering?.excludes ?? [];
  }
  return quotes;
};
