import type { EntityManager } from '@mikro-orm/postgresql';
import type { DomainEvent } from '../../kit/events/record-event.ts';
import { eventOf } from '../create/events.ts';
import { Login } from '../entities/login.entity.ts';

/** A customer that a login opens, and as what. */
export interface OpenCustomer {
  id: string;
  role: 'customer' | 'buyer' | 'approver';
}

/** The customers a login opens: its own, the oldest link first, then those it buys or approves for; without those who have left. */
export const customersOf = async (
  em: EntityManager,
  { subject, partyId }: Pick<Login, 'subject' | 'partyId'>,
): Promise<OpenCustomer[]> => {
  const rows = await em.execute<OpenCustomer[]>(
    `select opened.id, opened.role
       from (select customer_id as id, 'customer' as role, 0 as rank, position as place from party.login_customer where subject = ?
              union all
             select customer_id, lower(role), 1, seq from party.customer_member where party_id = ?) opened
       join party.customer c on c.id = opened.id and c.status <> 'CLOSED'
      order by rank, place`,
    [subject, partyId],
  );
  // Whose own customer it is, acts for it without a buyer's limits.
  return rows.filter(({ id }, index) => rows.findIndex((row) => row.id === id) === index);
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
