import DataLoader from 'dataloader';
import type { ExistingProduct, Inventory } from '../ports.ts';

interface ProductOfCustomer {
  id: string;
  customerId: string;
}

/** Existing products, in one call to the inventory per customer; undefined: the customer has no such product. */
export const createProductsLoader = (inventory: Inventory) =>
  new DataLoader<ProductOfCustomer, ExistingProduct | undefined, string>(
    async (keys) => {
      const found = await Promise.all(
        [...Map.groupBy(keys, ({ customerId }) => customerId)].map(async ([customerId, same]) => {
          const ids = same.map(({ id }) => id);
          const products = await inventory.productsForOrder(ids, customerId);
          return [customerId, new Map(products.map((product) => [product.id, product]))] as const;
        }),
      );
      const byCustomer = new Map(found);
      return keys.map(({ id, customerId }) => byCustomer.get(customerId)?.get(id));
    },
    { cacheKeyFn: ({ id, customerId }) => JSON.stringify([customerId, id]) },
  );
