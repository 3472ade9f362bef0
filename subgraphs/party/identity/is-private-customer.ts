import type { EntityManager } from '@mikro-orm/postgresql';

/** Whether a customer is a person: only then does who answers at one of its lines act for it. */
export const isPrivateCustomer = async (em: EntityManager, customerId: string | undefined): Promise<boolean> => {
  const rows = await em.execute<object[]>(
    `select 1 as one from party.customer c join party.party p on p.id = c.party_id
      where c.id = ? and c.status <> 'CLOSED' and p.type = 'individual'`,
    [customerId ?? ''],
  );
  return rows.length > 0;
};
