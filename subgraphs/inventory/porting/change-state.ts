import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents, type DomainEvent } from '../../kit/events/record-event.ts';
import type { PortIn } from '../entities/port-in.entity.ts';
import { resourceEvents } from '../leases/resource-events.ts';
import { portInTransitions, type StoredPortInState } from './port-in-states.ts';

/** TMF652 notifications: ids and states, nothing of the donor's data. */
export const portInEvent = (
  eventType: 'ResourceOrderCreateEvent' | 'ResourceOrderStateChangeEvent',
  { id, customerId, state }: PortIn,
  eventTime: Date,
): DomainEvent => ({
  eventType,
  entityType: 'resourceOrder',
  entityId: id,
  customerId,
  event: { resourceOrder: { id, category: 'portIn', state } },
  eventTime,
});

/** Moves a locked port-in on, with its event. */
export const changeState = async (em: EntityManager, portIn: PortIn, state: StoredPortInState, now: Date): Promise<void> => {
  if (!portInTransitions[portIn.state].includes(state))
    throw new Error(`A port-in that is ${portIn.state} does not become ${state}.`);
  portIn.state = state;
  portIn.history = [...portIn.history, { state, at: now.toISOString() }];
  await em.flush();
  await recordEvents(em, [portInEvent('ResourceOrderStateChangeEvent', portIn, now)]);
};

/** The number stays with the other operator: whoever has it may ask for it again. */
export const leaveNumber = async (em: EntityManager, { msisdn }: PortIn, now: Date): Promise<void> => {
  const left = await em.execute<object[]>(sql`
    update inventory.msisdn set state = 'portedOut' where value = ${msisdn} and state = 'portingIn' returning value`);
  if (left.length > 0) await recordEvents(em, resourceEvents('portedOut', { msisdn: [msisdn], iccid: [] }, now));
};

/** Nobody needs any more what the donor had to know. */
export const forgetDonorData = (portIn: PortIn): void =>
  void Object.assign(portIn, { accountNumber: null, holder: null, authorizationCode: null });
