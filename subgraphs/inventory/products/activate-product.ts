import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { ProductVersion } from '../entities/product-version.entity.ts';
import { hasEnded, type Product } from '../entities/product.entity.ts';
import { productEnded } from '../errors.ts';
import { schedulePortIn } from '../porting/settle-port-in.ts';
import { orderProfiles } from '../sims/order-profiles.ts';
import { pairSims } from '../sims/pair-sims.ts';
import { productEvent } from './product-events.ts';
import { lockProduct } from './touch-product.ts';

/** Puts a prepared product into service: still its first version, for the same order item brought it. Repeating it changes nothing. */
export const activateProduct = (em: EntityManager, productId: string, now: Date): Promise<Product> =>
  em.fork().transactional(async (tx) => {
    const product = await lockProduct(tx, productId);
    if (hasEnded(product)) throw productEnded(productId);
    if (product.status === 'active') return product;
    product.status = 'active';
    product.startDate = now;
    const version = await tx.findOneOrFail(ProductVersion, { productId, version: product.version });
    version.status = 'active';
    version.validFrom = now;
    await tx.flush();
    await recordEvents(tx, [productEvent('ProductStateChangeEvent', product, now)]);
    await pairSims(tx, product.id, now);
    await orderProfiles(tx, product.id);
    await schedulePortIn(tx, product.id, now);
    return product;
  });
