import type { QueryResolvers } from '../../generated/resolvers.ts';
import { newCustomerFields } from '../../rules/new-customer-fields.ts';
import { readNewCustomer } from '../../rules/new-party.ts';

export const checkNewCustomer: NonNullable<QueryResolvers['checkNewCustomer']> = (_root, { customer }, { clock }) => {
  const fields = newCustomerFields();
  readNewCustomer(fields, customer, clock.now());
  return fields.problems;
};
