import { needsResources, type HeldResource } from '../../schema/missing-resources.ts';
import type { CartLine } from './cart-line.ts';
import type { Context } from './context.ts';
import type { ChangeAhead, KnownProducts } from './ports.ts';
import type { Offers } from './promise/read-offers.ts';
import { readProducts } from './read-products.ts';
import { productIdsOf } from './rules/existing-products.rule.ts';
import { linksFromProducts } from './rules/relationships.rule.ts';

type Loaders = Pick<Context['loaders'], 'products' | 'changesAhead'>;
type CustomerId = string | null | undefined;

/** What has to be known of others to say whether a cart can be ordered. */
export interface Surroundings {
  products: KnownProducts;
  /** What is planned for them. */
  ahead: ReadonlyMap<string, readonly ChangeAhead[]>;
  /** What the catalog says of lines whose promise is over. */
  offers: Offers;
  /** What its lines hold; null: that is seen to by whoever asks. */
  held: readonly HeldResource[] | null;
}

export const nothingAround: Surroundings = { products: new Map(), ahead: new Map(), offers: new Map(), held: null };

/** How the rest is asked for. */
interface Asking {
  readOffers(): Promise<Offers>;
  readHeld(): Promise<Surroundings['held']>;
}

/** Existing products rely on each other in short chains. */
const LONGEST_CHAIN = 10;

/** The products of these lines; where a line about one leads on to other lines, also all that those products rely on. */
export const readProductsAround = async (
  lines: readonly CartLine[],
  customerId: CustomerId,
  loaders: Pick<Loaders, 'products'>,
): Promise<KnownProducts> => {
  const found = new Map(await readProducts(productIdsOf(lines), customerId, loaders));
  if (!linksFromProducts(lines)) return found;
  for (let step = 0; step < LONGEST_CHAIN; step += 1) {
    const related = [...found.values()].flatMap((product) => product?.relationships ?? []).map(({ productId }) => productId);
    const unknown = [...new Set(related)].filter((id) => !found.has(id));
    if (unknown.length === 0) break;
    for (const [id, product] of await readProducts(unknown, customerId, loaders)) found.set(id, product);
  }
  return found;
};

/** Asks nobody about a cart without existing products while its promises hold. */
export const readSurroundings = async (
  lines: readonly CartLine[],
  customerId: CustomerId,
  loaders: Loaders,
  { readOffers, readHeld }: Asking,
): Promise<Surroundings> => {
  const ids = customerId == null ? [] : productIdsOf(lines);
  const [offers, held, products, ahead] = await Promise.all([
    readOffers(),
    needsResources(lines) ? readHeld() : nothingAround.held,
    ids.length === 0 ? nothingAround.products : readProductsAround(lines, customerId, loaders),
    Promise.all(ids.map(async (id) => [id, await loaders.changesAhead.load(id)] as const)),
  ]);
  return { products, ahead: new Map(ahead), offers, held };
};
