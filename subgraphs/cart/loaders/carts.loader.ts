import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { ShoppingCart } from '../entities/shopping-cart.entity.ts';

/** Many carts in one query, as they are in the database now. */
export const createCartsLoader = (em: () => EntityManager) =>
  new DataLoader<string, ShoppingCart | undefined>(async (ids) => {
    const carts = await em().find(ShoppingCart, { id: { $in: [...ids] } });
    const byId = new Map(carts.map((cart) => [cart.id, cart]));
    return ids.map((id) => byId.get(id));
  });
