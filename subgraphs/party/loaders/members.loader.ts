import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { CustomerMember } from '../entities/customer-member.entity.ts';

/** The members of many customers in one query, oldest first. */
export const createMembersLoader = (em: () => EntityManager) =>
  new DataLoader<string, CustomerMember[]>(async (customerIds) => {
    const members = await em().find(CustomerMember, { customerId: { $in: [...customerIds] } }, { orderBy: { seq: 'asc' } });
    const byCustomer = Map.groupBy(members, ({ customerId }) => customerId);
    return customerIds.map((id) => byCustomer.get(id) ?? []);
  });
