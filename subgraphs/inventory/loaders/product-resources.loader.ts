import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { Iccid } from '../entities/iccid.entity.ts';
import { Msisdn } from '../entities/msisdn.entity.ts';

/** The numbers and SIMs of many products, those that still rest after its end included: one query each. */
export const createProductResourcesLoader = (em: EntityManager) =>
  new DataLoader<string, (Msisdn | Iccid)[]>(async (productIds) => {
    const where = { productId: { $in: [...productIds] } };
    const options = { orderBy: { value: 'asc' }, disableIdentityMap: true } as const;
    const resources = [...(await em.find(Msisdn, where, options)), ...(await em.find(Iccid, where, options))];
    const byProduct = Map.groupBy(resources, ({ productId }) => productId);
    return productIds.map((id) => byProduct.get(id) ?? []);
  });
