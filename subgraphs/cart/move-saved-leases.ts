import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { leasedLines } from './attach/prepare-merge.ts';
import { moveInSteps } from './attach/move-leases.ts';
import { CartItem } from './entities/cart-item.entity.ts';
import { ShoppingCart } from './entities/shopping-cart.entity.ts';
import type { Inventory } from './ports.ts';

/** What lines have leased that were left behind goes with them. A repeat moves what a breakdown left where it was, of lines that are still there. */
export const moveSavedLeases = async (
  em: EntityManager,
  cartId: string,
  inventory: Pick<Inventory, 'moveLeases'>,
): Promise<void> => {
  const { successorId } = await em.findOneOrFail(ShoppingCart, { id: cartId });
  const successor = successorId == null ? null : await em.findOne(ShoppingCart, { id: successorId });
  if (successor?.customerId == null) return;
  const { id: toCartId, customerId, guestKey } = successor;
  const lines = leasedLines(await em.find(CartItem, { cartId: toCartId }, { orderBy: { id: 'asc' } }), (id) => id);
  const digest = createHash('sha256').update(JSON.stringify(lines)).digest('hex');
  await moveInSteps(
    { key: `left-behind:${cartId}:${digest}`, fromCartId: cartId, toCartId, lines, customerId, guestKey },
    inventory,
  );
};
