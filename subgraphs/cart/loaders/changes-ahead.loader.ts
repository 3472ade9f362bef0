import DataLoader from 'dataloader';
import type { ChangeAhead, Orders } from '../ports.ts';

/** What is planned for existing products, by date, in one call to the orders. */
export const createChangesAheadLoader = (orders: Orders) =>
  new DataLoader<string, ChangeAhead[]>(async (productIds) => {
    const byProduct = Map.groupBy(await orders.changesAhead(productIds), ({ productId }) => productId);
    return productIds.map((id) => byProduct.get(id) ?? []);
  });
