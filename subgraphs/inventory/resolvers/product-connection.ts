import { decodeCursor, encodeCursor, pageSize, toConnection, type Connection } from '../../kit/pagination.ts';
import type { Context } from '../context.ts';
import type { Product } from '../entities/product.entity.ts';
import type { ProductStatus } from '../generated/resolvers.ts';
import type { ProductPageKey } from '../loaders/product-pages.loader.ts';
import { toTmf } from '../tmf/words.ts';

export type ProductPage = Connection<Product>;
export type ProductEdge = Connection<Product>['edges'][number];

interface PageArguments {
  status?: readonly ProductStatus[] | null;
  first?: number | null;
  after?: string | null;
}

/** A page of what a customer has or an account is charged for; the parents of a request share their queries. */
export const productPage = async (
  of: ProductPageKey['of'],
  id: string,
  args: PageArguments,
  { loaders }: Context,
): Promise<ProductPage> => {
  const scope = `products:${of}:${id}`;
  const size = pageSize(args);
  const [before = null] = args.after ? decodeCursor(scope, args.after) : [];
  const key = { of, id, statuses: args.status?.map(toTmf) ?? null, limit: size + 1, before };
  const rows = await loaders.productPages.load(key);
  for (const product of rows) loaders.products.prime(product.id, product);
  const cursorOf = (product: Product) => encodeCursor(scope, [product.seq]);
  return toConnection(rows, size, cursorOf, () => loaders.productCounts.load(key), args.after);
};
