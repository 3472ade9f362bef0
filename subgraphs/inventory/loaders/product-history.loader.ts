import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { ProductVersion } from '../entities/product-version.entity.ts';

/** The versions of many products in one query, oldest first. */
export const createProductHistoryLoader = (em: EntityManager) =>
  new DataLoader<string, ProductVersion[]>(async (productIds) => {
    const where = { productId: { $in: [...productIds] } };
    const versions = await em.find(ProductVersion, where, {
      orderBy: { productId: 'asc', version: 'asc' },
      disableIdentityMap: true,
    });
    const byProduct = Map.groupBy(versions, ({ productId }) => productId);
    return productIds.map((id) => byProduct.get(id) ?? []);
  });
