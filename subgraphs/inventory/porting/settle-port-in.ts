import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Product } from '../entities/product.entity.ts';
import { PortIn } from '../entities/port-in.entity.ts';
import type { PortingAnswer } from '../ports.ts';
import { changeState, leaveNumber } from './change-state.ts';
import { lockPortIn } from './find-port-in.ts';
import { rejectionOf } from './rejections.ts';

/** Nothing is in its way any more: it waits for its day. */
const scheduleWhenReady = async (em: EntityManager, portIn: PortIn, now: Date): Promise<void> => {
  if (portIn.state !== 'accepted' || !portIn.productId) return;
  if ((await em.count(Product, { id: portIn.productId, status: 'active' })) === 0) return;
  portIn.errand = 'activate';
  await changeState(em, portIn, 'scheduled', now);
};

/** What a product that has just come into service brings along. Locked first: whoever writes the donor's answer down comes before or after. */
export const schedulePortIn = async (em: EntityManager, productId: string, now: Date): Promise<void> => {
  const options = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true, orderBy: { id: 'asc' } } as const;
  for (const portIn of await em.find(PortIn, { productId }, options)) await scheduleWhenReady(em, portIn, now);
};

/** The number stays where it is for now; the customer may correct the request. */
export const reject = async (em: EntityManager, portIn: PortIn, donorCode: string, now: Date): Promise<void> => {
  portIn.rejection = rejectionOf(donorCode);
  portIn.authorizationCode = null;
  portIn.errand = null;
  await changeState(em, portIn, 'rejected', now);
  await leaveNumber(em, portIn, now);
};

/** Writes the donor's answer down. The first one counts; false when nobody waits for it any more. */
export const settlePortIn = async (
  em: EntityManager,
  { id, round }: { id: string; round?: number },
  answer: Exclude<PortingAnswer, { state: 'pending' }>,
  now: Date,
): Promise<boolean> => {
  const portIn = await lockPortIn(em, id);
  if (!portIn || (round !== undefined && portIn.round !== round)) return false;
  if (portIn.state !== 'validating' && portIn.state !== 'acknowledged') return false;
  if (answer.state === 'rejected') {
    await reject(em, portIn, answer.donorCode, now);
    return true;
  }
  portIn.authorizationCode = null;
  await changeState(em, portIn, 'accepted', now);
  await scheduleWhenReady(em, portIn, now);
  return true;
};
