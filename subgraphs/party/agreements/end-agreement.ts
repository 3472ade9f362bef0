import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import type { Agreement } from '../entities/agreement.entity.ts';
import { AgreementItem } from '../entities/agreement-item.entity.ts';
import { agreementEvent } from './agreement-events.ts';
import { lockAgreement } from './lock-agreement.ts';

type Facts = Pick<Agreement, 'status' | 'terminatesOn'>;

async function change(em: EntityManager, agreement: Agreement, facts: Facts, now: Date): Promise<void> {
  Object.assign(agreement, facts);
  await em.flush();
  await recordEvents(em, [agreementEvent(agreement, 'StateChange', {}, now)]);
}

/** From now on it is known when the agreement ends: with its term, or at once when that is over or was never set. Null: it ends already. */
export async function beginEnd(em: EntityManager, agreementId: string, now: Date): Promise<Date | null> {
  const agreement = await lockAgreement(em, agreementId);
  if (agreement?.status !== 'ACTIVE') return null;
  const terminatesOn = agreement.endsAt && agreement.endsAt > now ? agreement.endsAt : now;
  await change(em, agreement, { status: 'TERMINATING', terminatesOn }, now);
  return terminatesOn;
}

/** It goes on after all. */
export async function takeEndBack(em: EntityManager, agreementId: string, now: Date): Promise<void> {
  const agreement = await lockAgreement(em, agreementId);
  if (agreement?.status === 'TERMINATING') await change(em, agreement, { status: 'ACTIVE', terminatesOn: null }, now);
}

/** The end itself; its products leave it. False: it was not about to end. */
export async function completeEnd(em: EntityManager, agreementId: string, now: Date): Promise<boolean> {
  const agreement = await lockAgreement(em, agreementId);
  if (agreement?.status !== 'TERMINATING') return false;
  const until = agreement.terminatesOn ?? now;
  await em.nativeUpdate(AgreementItem, { agreementId, until: null }, { until });
  await change(em, agreement, { status: 'TERMINATED', terminatesOn: until }, now);
  return true;
}
