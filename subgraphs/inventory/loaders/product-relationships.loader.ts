import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { ProductRelationship } from '../entities/product-relationship.entity.ts';

/** The links of many products in one query. */
export const createProductRelationshipsLoader = (em: EntityManager) =>
  new DataLoader<string, ProductRelationship[]>(async (productIds) => {
    const where = { productId: { $in: [...productIds] } };
    const orderBy = { productId: 'asc', type: 'asc', relatedProductId: 'asc' } as const;
    const links = await em.find(ProductRelationship, where, { orderBy, disableIdentityMap: true });
    const byProduct = Map.groupBy(links, ({ productId }) => productId);
    return productIds.map((id) => byProduct.get(id) ?? []);
  });
