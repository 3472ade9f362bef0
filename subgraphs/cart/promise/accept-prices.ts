import { problem } from '../errors.ts';
import type { AcceptPricesInput } from '../generated/resolvers.ts';
import type { CartDraft, DraftLine } from '../patch/cart-draft.ts';
import { MAX_LINES } from '../rules/check-cart.ts';
import { asChosen } from './as-chosen.ts';
import { acceptanceOf } from './price-change.ts';
import { isSoftOver } from './price-promise.ts';
import { otherPrices } from './problems.ts';

/** Prices the lines anew, as they are; the prices must then be those that were accepted. */
export const acceptPrices = (draft: CartDraft, { items }: AcceptPricesInput, path: string[]): void => {
  if (items.length === 0 || items.length > MAX_LINES) {
    const reason = `Prices are accepted for 1 to ${MAX_LINES} lines.`;
    draft.problems.push(problem('NO_ITEMS', reason, [...path, 'items'], 'Name the lines whose price has changed.'));
    return;
  }
  items.forEach(({ id, acceptance }, index) => {
    const line = draft.lines.get(id);
    const at = [...path, 'items', String(index)];
    const wanted = line && asChosen(line);
    if (!line || !wanted) {
      const reason = line ? 'This line has no price.' : `The cart has no line ${id}.`;
      draft.problems.push(
        problem(line ? 'NO_PRICE' : 'UNKNOWN_ITEM', reason, [...at, 'id'], 'Name a line whose price has changed.'),
      );
      return;
    }
    line.path = at;
    line.wanted ??= wanted;
    line.accepted = acceptance;
  });
};

/** After the catalog was asked: nobody pays another price than the one they have seen. */
export const checkAccepted = (draft: CartDraft, before: ReadonlyMap<string, DraftLine>): void => {
  for (const line of draft.lines.values()) {
    if (line.accepted === undefined || line.prices.length === 0 || acceptanceOf(line.prices) === line.accepted) continue;
    draft.problems.push(otherPrices(before.get(line.id) ?? line, line.prices, line.path ?? []));
  }
};

/** A touched line whose promise is only a hard one is priced anew. */
export const renewPromise = (line: DraftLine, now: Date): void => {
  if (!line.wanted && isSoftOver(line, now)) line.wanted = asChosen(line);
};
