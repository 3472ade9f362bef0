import type { EntityManager } from '@mikro-orm/postgresql';
import type { EndProductInput } from '../generated/resolvers.ts';
import type { Product } from '../entities/product.entity.ts';
import { cancelPortInsOf } from '../porting/cancel-port-in.ts';
import { quarantineResources } from './quarantine-resources.ts';
import { touchProduct } from './touch-product.ts';

/** Ends a product; its record stays, its numbers rest. */
export const terminateProduct = (em: EntityManager, input: EndProductInput, now: Date, quarantineMs: number): Promise<Product> =>
  touchProduct(em, { ...input, action: 'delete', by: input, now }, async (product, tx) => {
    product.status = 'terminated';
    product.terminationDate = now;
    await cancelPortInsOf(tx, { productId: product.id }, now);
    await quarantineResources(tx, product.id, new Date(now.getTime() + quarantineMs), now);
    return 'ProductStateChangeEvent';
  });
