import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents, type DomainEvent } from '../../kit/events/record-event.ts';
import type { InputProblem } from '../../kit/graph/user-error.ts';
import { Msisdn } from '../entities/msisdn.entity.ts';
import { PortOut } from '../entities/port-out.entity.ts';
import { Product } from '../entities/product.entity.ts';
import { resourceEvents } from '../leases/resource-events.ts';
import { NumberRefusal } from '../life-cycle/number-refusal.ts';
import { noSuchNumber, wrongState } from '../life-cycle/problems.ts';
import { forgetCode } from './port-out-code.ts';
import { wrongCode } from './problems.ts';

export interface PortOutRequest {
  msisdn: string;
  recipientOperator: string;
  wantedDate: string;
  dueAt: Date;
  /** Whose code was shown; undefined: it is no valid one. */
  provenBy: string | undefined;
}

/** TMF652 notifications: ids and states. */
export const portOutEvent = (
  eventType: 'ResourceOrderCreateEvent' | 'ResourceOrderStateChangeEvent',
  { id, state }: PortOut,
  customerId: string,
  eventTime: Date,
): DomainEvent => ({
  eventType,
  entityType: 'resourceOrder',
  entityId: id,
  customerId,
  event: { resourceOrder: { id, category: 'portOut', state } },
  eventTime,
});

/** Nothing about a number is told to whom does not have its code. */
const check = (number: Msisdn | null, line: Product | null, { msisdn, provenBy }: PortOutRequest): InputProblem | undefined => {
  if (!number || number.state === 'portedOut' || number.state === 'portingIn') return noSuchNumber(msisdn);
  if (provenBy === undefined || (line && line.customerId !== provenBy)) return wrongCode();
  return number.state === 'assigned' && line ? undefined : wrongState(msisdn, number.state);
};

/** Blocks a number for the operator it leaves to. Answers the id of the request. */
export const requestPortOut = async (em: EntityManager, request: PortOutRequest, now: Date): Promise<string> => {
  const { msisdn, recipientOperator, wantedDate, dueAt } = request;
  const number = await em.findOne(Msisdn, { value: msisdn }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const line = number?.productId ? await em.findOne(Product, { id: number.productId }) : null;
  const problem = check(number, line, request);
  if (problem) throw new NumberRefusal(problem);
  if (!number || !line) throw new Error('An assigned number has a product.');
  number.state = 'portingOut';
  const portOut = em.create(PortOut, {
    id: crypto.randomUUID(),
    state: 'scheduled',
    msisdn,
    recipientOperator,
    wantedDate,
    dueAt,
    productId: line.id,
    errand: 'release',
    requestedAt: now,
  });
  await forgetCode(em, msisdn);
  await em.flush();
  await recordEvents(em, [
    ...resourceEvents('portingOut', { msisdn: [msisdn], iccid: [] }, now),
    portOutEvent('ResourceOrderCreateEvent', portOut, line.customerId, now),
  ]);
  return portOut.id;
};
