import { LockMode, sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { isUuid } from '../../kit/uuid.ts';
import { PortOut } from '../entities/port-out.entity.ts';
import { hasEnded, type Product } from '../entities/product.entity.ts';
import { resourceEvents } from '../leases/resource-events.ts';
import { productEvent } from '../products/product-events.ts';
import { restNumbers } from '../products/quarantine-resources.ts';
import { recordVersion } from '../products/record-version.ts';
import { lockProduct } from '../products/touch-product.ts';
import { portOutEvent } from './request-port-out.ts';

/** The request and its product, both locked, while the number is still here. */
const lock = async (em: EntityManager, id: string) => {
  const found = isUuid(id) ? await em.findOne(PortOut, { id }) : null;
  if (!found) return undefined;
  const product = await lockProduct(em, found.productId);
  const portOut = await em.findOneOrFail(PortOut, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  return portOut.state === 'scheduled' ? { portOut, product } : undefined;
};

const end = async (em: EntityManager, portOut: PortOut, product: Product, state: 'completed' | 'cancelled', now: Date) => {
  Object.assign(portOut, { state, endedAt: now, errand: null });
  await em.flush();
  await recordEvents(em, [portOutEvent('ResourceOrderStateChangeEvent', portOut, product.customerId, now)]);
};

/** The number leaves; its product goes on without it until an order ends it. */
export const completePortOut = async (em: EntityManager, id: string, now: Date): Promise<void> => {
  const { portOut, product } = (await lock(em, id)) ?? {};
  if (!portOut || !product) return;
  const { msisdn } = portOut;
  await em.execute(sql`
    update inventory.msisdn set state = 'portedOut', paired_iccid = null where value = ${msisdn} and state = 'portingOut'`);
  await recordEvents(em, resourceEvents('portedOut', { msisdn: [msisdn], iccid: [] }, now));
  await end(em, portOut, product, 'completed', now);
  if (hasEnded(product)) return;
  product.version += 1;
  recordVersion(em, product, 'modify', { key: `portOut:${id}`, orderId: null, orderItemId: null }, now);
  await em.flush();
  await recordEvents(em, [productEvent('ProductAttributeValueChangeEvent', product, now)]);
};

/** The number stays; it rests when its product has ended meanwhile. False when it has left, or stays already. */
export const cancelPortOut = async (em: EntityManager, id: string, now: Date, quarantineMs: number): Promise<boolean> => {
  const { portOut, product } = (await lock(em, id)) ?? {};
  if (!portOut || !product || portOut.dueAt <= now) return false;
  const { msisdn, productId } = portOut;
  await em.execute(sql`update inventory.msisdn set state = 'assigned' where value = ${msisdn} and state = 'portingOut'`);
  await recordEvents(em, resourceEvents('assigned', { msisdn: [msisdn], iccid: [] }, now));
  if (hasEnded(product)) await restNumbers(em, productId, new Date(now.getTime() + quarantineMs), now);
  await end(em, portOut, product, 'cancelled', now);
  return true;
};
