import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { ShoppingCart } from './entities/shopping-cart.entity.ts';

/** The cart as it is now, kept from others until the transaction ends. */
export const lockCart = (em: EntityManager, cartId: string): Promise<ShoppingCart | null> =>
  em.findOne(ShoppingCart, { id: cartId }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
