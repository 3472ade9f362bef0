import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { Customer } from '../entities/customer.entity.ts';

/** Many customers in one query. */
export const createCustomersLoader = (em: () => EntityManager) =>
  new DataLoader<string, Customer | undefined>(async (ids) => {
    const byId = new Map((await em().find(Customer, { id: { $in: [...ids] } })).map((customer) => [customer.id, customer]));
    return ids.map((id) => byId.get(id));
  });

/** The customers that many parties are, in one query, oldest first. */
export const createCustomersOfPartyLoader = (em: () => EntityManager) =>
  new DataLoader<string, Customer[]>(async (partyIds) => {
    const customers = await em().find(
      Customer,
      { partyId: { $in: [...partyIds] } },
      { orderBy: { createdAt: 'asc', id: 'asc' } },
    );
    const byParty = Map.groupBy(customers, ({ partyId }) => partyId);
    return partyIds.map((id) => byParty.get(id) ?? []);
  });
