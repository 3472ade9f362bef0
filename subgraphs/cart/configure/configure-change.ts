import type { ProductChangeConflict } from '../../../schema/product-change-conflict.ts';
import { resolveRequestedDate } from '../../kit/time/requested-date.ts';
import type { Context } from '../context.ts';
import { invalidDate, type CartProblem } from '../errors.ts';
import type { ConfigureChangeInput } from '../generated/resolvers.ts';
import type { CartDraft, DraftLine } from '../patch/cart-draft.ts';
import { modifyProduct } from '../patch/operations/modify-product.ts';
import { quoteLines } from '../patch/quote-lines.ts';
import type { ExistingProduct } from '../ports.ts';
import { conflictsOn } from '../rules/planned-changes.rule.ts';
import { priceEffect } from './price-effect.ts';

/** What a change would do, or why it cannot be made. */
export interface ConfiguredChange {
  productVersion: number;
  delta: { attribute: string; from: unknown; to: unknown }[];
  priceEffect: ReturnType<typeof priceEffect>;
  conflicts: ProductChangeConflict[];
  problems: CartProblem[];
}

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

const deltaOf = ({ characteristics }: DraftLine, product: ExistingProduct) => {
  const today = new Map(product.characteristics.map(({ name, value }) => [name, value]));
  return characteristics.map(({ name, value }) => ({ attribute: name, from: today.get(name) ?? null, to: value }));
};

/** Works a change out as `patchCart` would, in no cart. */
export async function configureChange(
  product: ExistingProduct,
  input: ConfigureChangeInput,
  { catalog, clock, config, loaders, timeZone }: Pick<Context, 'catalog' | 'clock' | 'config' | 'loaders' | 'timeZone'>,
): Promise<ConfiguredChange> {
  const now = clock.now();
  const date = dateOf(input, timeZone, now);
  const at = date ?? now;
  const draft: CartDraft = {
    lines: new Map(),
    products: new Map([[product.id, product]]),
    problems: date ? [] : [invalidDate()],
    now,
  };
  modifyProduct(draft, { productId: product.id, configuration: input.configuration }, ['input']);
  await quoteLines(draft, { catalog, terms: config.promise });
  const [line] = draft.lines.values();
  const isChanged = line?.action === 'MODIFY' && draft.problems.length === 0;
  const ahead = isChanged ? await loaders.changesAhead.load(product.id) : [];
  const change = line && { ...line, productId: product.id };
  return {
    productVersion: product.version,
    delta: line ? deltaOf(line, product) : [],
    priceEffect: isChanged ? priceEffect(product.prices, line.prices, at, timeZone) : unchanged(product, at, timeZone),
    conflicts: change ? conflictsOn(at, change, ahead, product.customerId, now) : [],
    problems: draft.problems,
  };
}

/** What was due once is not due again. */
const unchanged = ({ prices }: ExistingProduct, at: Date, timeZone: string) => {
  const recurring = prices.filter(({ period }) => period != null);
  return priceEffect(recurring, recurring, at, timeZone);
};
