import type { EntityManager } from '@mikro-orm/postgresql';
import { ProductOrder } from '../entities/product-order.entity.ts';

/** Whether a part that this one follows is not final. */
export const hasOpenPredecessor = async (em: EntityManager, { follows }: ProductOrder): Promise<boolean> =>
  follows.length > 0 && (await em.count(ProductOrder, { id: { $in: follows }, completionDate: null })) > 0;
