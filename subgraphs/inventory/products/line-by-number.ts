import type { EntityManager } from '@mikro-orm/postgresql';
import { Msisdn } from '../entities/msisdn.entity.ts';
import { Product } from '../entities/product.entity.ts';

/** The product in service that has this number. */
export async function lineByNumber(em: EntityManager, msisdn: string): Promise<Product | null> {
  const number = await em.findOne(Msisdn, { value: msisdn, state: { $in: ['assigned', 'portingOut'] } });
  return number?.productId ? em.findOne(Product, { id: number.productId, status: 'active' }) : null;
}
