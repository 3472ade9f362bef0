import type { ProductChangeConflict } from '../../../schema/product-change-conflict.ts';
import type { Price } from '../../kit/money.ts';
import { resolveRequestedDate } from '../../kit/time/requested-date.ts';
import type { Context } from '../context.ts';
import { invalidDate, type CartProblem } from '../errors.ts';
import type { ConfigureChangeInput } from '../generated/resolvers.ts';
import type { CartDraft } from '../patch/cart-draft.ts';
import { checkLines } from '../rules/check-cart.ts';
import type { PathOf } from '../rules/path-of.ts';
import { conflictsOn } from '../rules/planned-changes.rule.ts';
import type { BundleProduct } from './bundle-product.ts';
import { changeDraft } from './change-draft.ts';
import { changedItems, type ChangedItem } from './changed-item.ts';
import { checkBundleChange } from './check-bundle-change.ts';
import { priceEffect } from './price-effect.ts';
import { quoteChange } from './quote-change.ts';

/** What a change would do, or why it cannot be made. */
export interface ConfiguredChange {
  productVersion: number;
  items: ChangedItem[];
  priceEffect: ReturnType<typeof priceEffect>;
  conflicts: ProductChangeConflict[];
  problems: CartProblem[];
}

type Asking = Pick<Context, 'catalog' | 'clock' | 'config' | 'loaders' | 'timeZone'>;

/** When the change would be made; undefined: there is no such date. What is past is now. */
function dateOf({ requestedStartDate }: ConfigureChangeInput, timeZone: string, now: Date): Date | undefined {
  try {
    const requested = requestedStartDate ? resolveRequestedDate(requestedStartDate, timeZone).at : now;
    return requested > now ? requested : now;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const pathIn =
  ({ lines }: CartDraft): PathOf =>
  (lineIds, ...rest) => [...(lineIds.map((id) => lines.get(id)?.path).find((path) => path !== undefined) ?? ['input']), ...rest];

/** What was due once is not due again. */
const chargedAfter = ({ line, prices, pricesBefore }: ChangedItem): Price[] =>
  prices === pricesBefore && line.action !== 'ADD' ? prices.filter(({ period }) => period != null) : prices;

/** Orders under way or planned that would do something else to what changes; one call for all of it. */
const conflictsOf = async (items: readonly ChangedItem[], at: Date, { clock, loaders }: Asking) => {
  const changed = items.flatMap(({ line, product }) =>
    product && (line.action === 'MODIFY' || line.action === 'DELETE') ? [{ line, product }] : [],
  );
  const ahead = await loaders.changesAhead.loadMany(changed.map(({ product }) => product.id));
  return changed.flatMap(({ line, product }, index) => {
    const planned = ahead[index];
    if (planned instanceof Error) throw planned;
    const occasion = { at, now: clock.now(), customerId: product.customerId, path: line.path ?? ['input'] };
    return conflictsOn({ ...line, productId: product.id }, planned ?? [], occasion);
  });
};

/** Works a change out as `patchCart` would, in no cart: one call to the catalog, at most one to the orders. */
export async function configureChange(
  bundle: BundleProduct,
  input: ConfigureChangeInput,
  asking: Asking,
): Promise<ConfiguredChange> {
  const { catalog, clock, config, timeZone } = asking;
  const now = clock.now();
  const date = dateOf(input, timeZone, now);
  const draft = changeDraft(bundle, input, now);
  if (!date) draft.problems.push(invalidDate());
  const quotes = await quoteChange(draft, { catalog, terms: config.promise });
  draft.problems.push(...checkLines([...draft.lines.values()], draft.products, pathIn(draft)));
  const items = changedItems(draft, bundle, quotes);
  const before = items.flatMap(({ pricesBefore }) => pricesBefore);
  return {
    productVersion: bundle.product.version,
    items,
    priceEffect: priceEffect(before, items.flatMap(chargedAfter), date ?? now, timeZone),
    conflicts: await conflictsOf(items, date ?? now, asking),
    problems: [...draft.problems, ...checkBundleChange(items)],
  };
}
