import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { CartItem } from '../entities/cart-item.entity.ts';

/** The items of many carts in one query. */
export const createCartItemsLoader = (em: () => EntityManager) =>
  new DataLoader<string, CartItem[]>(async (cartIds) => {
    const items = await em().find(CartItem, { cartId: { $in: [...cartIds] } }, { orderBy: { position: 'asc' } });
    const byCart = Map.groupBy(items, ({ cartId }) => cartId);
    return cartIds.map((id) => byCart.get(id) ?? []);
  });
