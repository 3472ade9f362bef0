import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { maySee, type Viewer } from '../../kit/graph/viewer.ts';
import { Product } from '../entities/product.entity.ts';
import { isProductId } from '../products/product-id.ts';

/** Products by id, many in one query; one the viewer may not see is as good as missing. */
export const createProductsLoader = (em: EntityManager, viewer: Viewer) =>
  new DataLoader<string, Product | null>(async (ids) => {
    const known = ids.filter(isProductId);
    const products = known.length > 0 ? await em.find(Product, { id: { $in: known } }, { disableIdentityMap: true }) : [];
    const byId = new Map(products.filter((product) => maySee(viewer, product)).map((product) => [product.id, product]));
    return ids.map((id) => byId.get(id.toLowerCase()) ?? null);
  });
