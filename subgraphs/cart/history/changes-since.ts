import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '../actor.ts';
import { CartChange } from '../entities/cart-change.entity.ts';
import type { ShoppingCart } from '../entities/shopping-cart.entity.ts';
import type { LineChange } from './line-change.ts';

/** One change of a line, and which version it belongs to. */
export interface RememberedChange extends LineChange {
  version: number;
  at: Date;
  actor: Actor;
}

/** What led from a version to the cart as it was read, and from which version on nothing is forgotten. */
export const changesSince = async (em: EntityManager, { id: cartId, version }: ShoppingCart, seen: number) => {
  const steps = await em.find(CartChange, { cartId, version: { $gt: seen, $lte: version } }, { orderBy: { version: 'asc' } });
  const changes = steps.flatMap((step): RememberedChange[] =>
    step.changes.map((change) => ({ ...change, version: step.version, at: step.at, actor: step.actor })),
  );
  // A version from the future has seen everything.
  const changesSince = steps[0] ? steps[0].version - 1 : Math.max(seen, version);
  return { changes, changesSince };
};
