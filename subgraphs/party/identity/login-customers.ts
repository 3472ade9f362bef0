import type { EntityManager } from '@mikro-orm/postgresql';
import type { DomainEvent } from '../../kit/events/record-event.ts';
import { eventOf } from '../create/events.ts';
import { Login } from '../entities/login.entity.ts';

/** The customers a login opens, the oldest link first; without those who have left. */
export const customerIdsOf = async (em: EntityManager, { subject }: Pick<Login, 'subject'>): Promise<string[]> => {
  const rows = await em.execute<{ id: string }[]>(
    `select c.id from party.login_customer l join party.customer c on c.id = l.customer_id
      where l.subject = ? and c.status <> 'CLOSED' order by l.position`,
    [subject],
  );
  return rows.map(({ id }) => id);
};

/** The login opens the customer from now on; the event when it did not before. */
export const linkCustomer = async (
  em: EntityManager,
  { subject, partyId }: Pick<Login, 'subject' | 'partyId'>,
  customerId: string,
  occasion: { now: Date; processId?: string },
): Promise<DomainEvent[]> => {
  const linked = await em.execute<unknown[]>(
    `insert into party.login_customer (subject, customer_id, linked_at) values (?, ?, ?) on conflict do nothing returning subject`,
    [subject, customerId, occasion.now],
  );
  const relatedParty = [{ id: partyId, role: 'login', '@referredType': 'Individual' }];
  return linked.length > 0 ? [eventOf('customer', 'AttributeValueChange', customerId, { relatedParty }, occasion)] : [];
};

/** As above, for who may have a login here. */
export const linkCustomerOf = async (
  em: EntityManager,
  subject: string | null,
  customerId: string,
  occasion: { now: Date; processId?: string },
): Promise<DomainEvent[]> => {
  const login = subject === null ? null : await em.findOne(Login, { subject });
  return login ? linkCustomer(em, login, customerId, occasion) : [];
};
