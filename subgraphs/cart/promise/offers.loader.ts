import DataLoader from 'dataloader';
import type { Clock } from '../../kit/clock.ts';
import type { CartItem } from '../entities/cart-item.entity.ts';
import type { ShoppingCart } from '../entities/shopping-cart.entity.ts';
import type { Catalog } from '../ports.ts';
import { readOffers, type Offers } from './read-offers.ts';

interface Read {
  carts: Pick<DataLoader<string, ShoppingCart | undefined>, 'load'>;
  items: Pick<DataLoader<string, CartItem[]>, 'load'>;
  catalog: Catalog;
  clock: Clock;
}

/** What the catalog says today of an open cart, asked once per cart. */
export const createOffersLoader = ({ carts, items, catalog, clock }: Read) =>
  new DataLoader<string, Offers>((cartIds) =>
    Promise.all(
      cartIds.map(async (id): Promise<Offers> => {
        const cart = await carts.load(id);
        return cart?.state === 'OPEN' ? readOffers(await items.load(id), { catalog, now: clock.now() }) : new Map();
      }),
    ),
  );
