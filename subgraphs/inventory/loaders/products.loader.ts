import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { maySee, type Viewer } from '../../kit/graph/viewer.ts';
import { Product } from '../entities/product.entity.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Products by id, many in one query; one the viewer may not see is as good as missing. */
export const createProductsLoader = (em: EntityManager, viewer: Viewer) =>
  new DataLoader<string, Product | null>(async (ids) => {
    const known = ids.filter((id) => uuid.test(id));
    const products = known.length > 0 ? await em.find(Product, { id: { $in: known } }, { disableIdentityMap: true }) : [];
    const byId = new Map(products.filter((product) => maySee(viewer, product)).map((product) => [product.id, product]));
    return ids.map((id) => byId.get(id.toLowerCase()) ?? null);
  });
