import { decodeCursor, encodeCursor, pageSize, toConnection, type Connection } from '../../kit/pagination.ts';
import { badUserInput } from '../../kit/graph/errors.ts';
import type { Context } from '../context.ts';
import type { ShoppingCart } from '../entities/shopping-cart.entity.ts';
import type { CartState } from '../generated/resolvers.ts';

export type CartPage = Connection<ShoppingCart>;
export type CartEdge = CartPage['edges'][number];

const unmerged: readonly CartState[] = ['OPEN', 'CHECKING_OUT', 'CHECKED_OUT'];

interface PageArguments {
  state?: readonly CartState[] | null;
  first?: number | null;
  after?: string | null;
}

/** Where a cart is in the list: one that is changed meanwhile goes to the top. */
const placeOf = ({ updatedAt, id }: ShoppingCart): [string, string] => [updatedAt.toISOString(), id];

const isPlace = (key: readonly string[]): key is [string, string] =>
  key.length === 2 && !Number.isNaN(Date.parse(key[0] ?? '')) && !key.join('').includes('\0');

/** A page of a customer's carts; the customers of a request share their queries. */
export const cartPage = async (customerId: string, args: PageArguments, { loaders }: Context): Promise<CartPage> => {
  const scope = `carts:${customerId}`;
  const size = pageSize(args);
  const place = args.after ? decodeCursor(scope, args.after) : [];
  if (args.after && !isPlace(place)) throw badUserInput('The cursor is malformed.');
  const key = { customerId, states: args.state ?? unmerged, limit: size + 1, after: isPlace(place) ? place : null };
  const rows = await loaders.cartPages.load(key);
  for (const cart of rows) loaders.carts.prime(cart.id, cart);
  const cursorOf = (cart: ShoppingCart) => encodeCursor(scope, placeOf(cart));
  return toConnection(rows, size, cursorOf, () => loaders.cartCounts.load(key), args.after);
};
