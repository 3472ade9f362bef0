import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { CartItem } from '../entities/cart-item.entity.ts';
import { linesToBuy } from '../saved-lines.ts';

/** All lines of many carts, also those that are saved for later, in one query. */
export const createCartLinesLoader = (em: () => EntityManager) =>
  new DataLoader<string, CartItem[]>(async (cartIds) => {
    const items = await em().find(CartItem, { cartId: { $in: [...cartIds] } }, { orderBy: { position: 'asc' } });
    const byCart = Map.groupBy(items, ({ cartId }) => cartId);
    return cartIds.map((id) => byCart.get(id) ?? []);
  });

/** What of a cart is to be bought. */
export const createCartItemsLoader = (lines: ReturnType<typeof createCartLinesLoader>) => ({
  load: async (cartId: string): Promise<CartItem[]> => linesToBuy(await lines.load(cartId)),
});
