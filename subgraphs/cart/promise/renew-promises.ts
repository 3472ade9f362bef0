import type { EntityManager } from '@mikro-orm/postgresql';
import type { CartItem } from '../entities/cart-item.entity.ts';
import type { ShoppingCart } from '../entities/shopping-cart.entity.ts';
import { priceChangeOf } from './price-change.ts';
import { promiseFrom, type PromiseTerms } from './price-promise.ts';
import type { Offers } from './read-offers.ts';

interface Renewal {
  /** What the catalog says of lines that may be promised anew. */
  offers: Offers;
  now: Date;
  terms: PromiseTerms;
}

/** Promises anew what costs the same as before, unless the cart has changed meanwhile. What costs something else is the shopper's to accept. */
export const renewPromises = async (
  em: EntityManager,
  { id, version }: ShoppingCart,
  items: readonly CartItem[],
  { offers, now, terms }: Renewal,
): Promise<void> => {
  const same = items.filter((item) => offers.get(item.id)?.problems.length === 0 && !priceChangeOf(item, offers.get(item.id)));
  if (same.length === 0) return;
  await em.execute(
    `update cart.cart_item i set promise = ? from cart.shopping_cart c
      where c.id = ? and c.version = ? and c.state = 'OPEN' and i.cart_id = c.id and i.id in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(promiseFrom(now, terms)), id, version, JSON.stringify(same.map((item) => item.id))],
    'run',
  );
};
