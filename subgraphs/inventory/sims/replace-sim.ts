import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { mayChange, type Viewer } from '../../kit/graph/viewer.ts';
import { hasEnded, Product } from '../entities/product.entity.ts';
import { Iccid } from '../entities/iccid.entity.ts';
import { Msisdn } from '../entities/msisdn.entity.ts';
import { NumberRefusal } from '../life-cycle/number-refusal.ts';
import { noSim, noSimLeft, noSuchNumber, wrongState } from '../life-cycle/problems.ts';
import { resourceEvents } from '../leases/resource-events.ts';
import { productEvent } from '../products/product-events.ts';
import { recordVersion } from '../products/record-version.ts';
import { lockProduct } from '../products/touch-product.ts';
import { pickSim } from './pick-sim.ts';
import { pairingEvents } from './sim-events.ts';

interface Replacement {
  msisdn: string;
  /** In TMF words; null: as the old one. */
  simType: string | null;
}

/** The number and its SIM, if the caller may change the line. */
const find = async (em: EntityManager, viewer: Viewer, msisdn: string) => {
  const number = await em.findOne(Msisdn, { value: msisdn });
  const line = number?.productId ? await em.findOne(Product, { id: number.productId }) : null;
  if (!number || !line || !mayChange(viewer, line)) throw new NumberRefusal(noSuchNumber(msisdn));
  if (number.state !== 'assigned') throw new NumberRefusal(wrongState(msisdn, number.state));
  const sim = number.pairedIccid ? await em.findOne(Iccid, { value: number.pairedIccid }) : null;
  if (!sim?.productId) throw new NumberRefusal(noSim(msisdn));
  return { sim, productId: sim.productId };
};

/** The product says which kind of SIM it is. */
const note = (product: Product, simType: string) => {
  product.version += 1;
  product.characteristics = product.characteristics.map((one) => (one.name === 'simType' ? { ...one, value: simType } : one));
};

/** Swaps the SIM of a number; who comes at the same time waits for the SIM's product and finds the new one. */
export const replaceSim = async (em: EntityManager, viewer: Viewer, { msisdn, simType }: Replacement, now: Date) => {
  const { productId } = await find(em, viewer, msisdn);
  const product = await lockProduct(em, productId);
  em.clear();
  const { sim } = await find(em, viewer, msisdn);
  const locked = await em.findOneOrFail(Product, { id: productId });
  if (sim.productId !== productId || hasEnded(product)) throw new NumberRefusal(noSim(msisdn));

  const wanted = simType ?? sim.simType;
  const iccid = await pickSim(em, wanted, productId, now);
  if (!iccid) throw new NumberRefusal(noSimLeft(wanted));
  const swapped = await em.execute<object[]>(sql`
    update inventory.msisdn set paired_iccid = ${iccid}
    where value = ${msisdn} and state = 'assigned' and paired_iccid = ${sim.value} returning value`);
  if (swapped.length === 0) throw new NumberRefusal(noSim(msisdn));
  await em.execute(sql`
    update inventory.iccid set state = 'terminated', matching_id = null,
      profile_state = case when profile_state is null then null else 'deleted' end where value = ${sim.value}`);
  note(locked, wanted);
  recordVersion(em, locked, 'modify', { key: `sim:${iccid}`, orderId: null, orderItemId: null }, now);
  await em.flush();
  await recordEvents(em, [
    ...resourceEvents('assigned', { msisdn: [], iccid: [iccid] }, now),
    ...resourceEvents('terminated', { msisdn: [], iccid: [sim.value] }, now),
    ...pairingEvents({ msisdn, iccid }, now),
    productEvent('ProductAttributeValueChangeEvent', locked, now),
  ]);
  return { msisdn, iccid };
};
