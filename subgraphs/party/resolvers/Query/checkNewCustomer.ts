import type { QueryResolvers } from '../../generated/resolvers.ts';
import { newCustomerFields } from '../../rules/new-customer-fields.ts';
import { readNewCustomer } from '../../rules/new-party.ts';

export const checkNewCustomer: NonNullable<QueryResolvers['checkNewCustomer']> = (
  _root,
  { customer },
  { clock, phoneRegion },
) => {
  const fields = newCustomerFields();
  readNewCustomer(fields, customer, { now: clock.now(), phoneRegion });
  return fields.problems;
};
