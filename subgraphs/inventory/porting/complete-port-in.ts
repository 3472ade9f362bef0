import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { hasEnded } from '../entities/product.entity.ts';
import { PortIn } from '../entities/port-in.entity.ts';
import { resourceEvents } from '../leases/resource-events.ts';
import { productEvent } from '../products/product-events.ts';
import { restNumbers } from '../products/quarantine-resources.ts';
import { recordVersion } from '../products/record-version.ts';
import { lockProduct } from '../products/touch-product.ts';
import { pairSims } from '../sims/pair-sims.ts';
import { changeState, forgetDonorData } from './change-state.ts';
import { lockPortIn } from './find-port-in.ts';

/** The swap: the line has the ported number, what it had rests, the SIM answers to the new one. False when it is not wanted any more. */
export const completePortIn = async (em: EntityManager, id: string, now: Date, quarantineMs: number): Promise<boolean> => {
  const { productId } = await em.findOneOrFail(PortIn, { id });
  if (!productId) return false;
  const product = await lockProduct(em, productId);
  const portIn = await lockPortIn(em, id);
  if (portIn?.state !== 'scheduled' || hasEnded(product)) return false;
  const { msisdn } = portIn;
  await restNumbers(em, productId, new Date(now.getTime() + quarantineMs), now);
  await em.execute(sql`
    update inventory.msisdn set state = 'assigned', product_id = ${productId} where value = ${msisdn} and state = 'portingIn'`);
  await pairSims(em, productId, now);
  product.version += 1;
  recordVersion(em, product, 'modify', { key: `portIn:${id}`, orderId: null, orderItemId: null }, now);
  forgetDonorData(portIn);
  await changeState(em, portIn, 'completed', now);
  await recordEvents(em, [
    ...resourceEvents('assigned', { msisdn: [msisdn], iccid: [] }, now),
    productEvent('ProductAttributeValueChangeEvent', product, now),
  ]);
  return true;
};
