import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DomainEvent } from '../../kit/events/record-event.ts';
import { Customer } from '../entities/customer.entity.ts';
import { eventOf } from './events.ts';

interface NewCustomer {
  partyId: string;
  name: string;
  guestKey: string | null;
}

/** Makes a party a customer: the role, without accounts. */
export const storeCustomer = async (
  em: EntityManager,
  { partyId, name, guestKey }: NewCustomer,
  occasion: { now: Date; processId?: string },
): Promise<{ id: string; events: DomainEvent[] }> => {
  const id = randomUUID();
  const status = 'PROSPECTIVE';
  await em.insert(Customer, { id, partyId, name, status, guestKey, createdAt: occasion.now });
  return { id, events: [eventOf('customer', 'Create', id, { status }, occasion)] };
};
