import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { ProductVersion } from '../entities/product-version.entity.ts';
import { hasEnded } from '../entities/product.entity.ts';
import { productInService } from '../errors.ts';
import type { DiscardProductInput } from '../generated/resolvers.ts';
import { noHold } from '../leases/held-by.ts';
import { resourceEvents } from '../leases/resource-events.ts';
import { cancelPortInsOf } from '../porting/cancel-port-in.ts';
import { beginProduct } from './begin-product.ts';
import { unpair } from '../sims/pair-sims.ts';
import { productEvent } from './product-events.ts';
import type { ResourceKind } from './resource-kinds.ts';
import { lockProduct } from './touch-product.ts';

/** Nobody has used what the line holds or its product got: it is free at once. */
const freeResources = async (
  em: EntityManager,
  { cartId, cartItemId }: DiscardProductInput,
  productId: string | null,
  now: Date,
) => {
  const free = async (kind: ResourceKind) => {
    const also = kind === 'msisdn' ? sql`, sim_cart_item_id = null, paired_iccid = null` : sql``;
    const rows = await em.execute<{ value: string }[]>(sql`
      update inventory.${sql.ref(kind)} set ${noHold} ${also}
      where (cart_id = ${cartId} and cart_item_id = ${cartItemId} and process_id is not null)
        or (product_id = ${productId}::uuid and state = 'assigned') returning value`);
    return rows.map(({ value }) => value);
  };
  const [msisdn, iccid] = [await free('msisdn'), await free('iccid')];
  await unpair(em, iccid);
  await recordEvents(em, resourceEvents('available', { msisdn, iccid }, now));
  return msisdn.length + iccid.length > 0;
};

const cancel = async (em: EntityManager, productId: string, now: Date): Promise<boolean> => {
  const product = await lockProduct(em, productId);
  if (hasEnded(product)) return false;
  if (product.status !== 'pendingActive') throw productInService(productId);
  product.status = 'cancelled';
  product.terminationDate = now;
  const version = await em.findOneOrFail(ProductVersion, { productId, version: product.version });
  version.status = 'cancelled';
  await em.flush();
  await recordEvents(em, [productEvent('ProductStateChangeEvent', product, now)]);
  return true;
};

/**
 * Takes back what an order item of action ADD has made, never in service: the product is cancelled, its number and SIM are free. Where
 * nothing was made yet, nothing can be made by this key any more. True when there was something to take back.
 */
export const discardProduct = (em: EntityManager, input: DiscardProductInput, now: Date): Promise<boolean> =>
  em.fork().transactional(async (tx) => {
    const { productId, discarded } = await beginProduct(tx, input.key);
    if (discarded) return false;
    const cancelled = productId !== null && (await cancel(tx, productId, now));
    await tx.execute(sql`insert into inventory.discarded_product (change_key, discarded_at) values (${input.key}, ${now})`);
    await cancelPortInsOf(tx, { ...input, productId }, now);
    const freed = await freeResources(tx, input, productId, now);
    return cancelled || freed;
  });
