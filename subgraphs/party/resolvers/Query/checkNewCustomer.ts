import { duplicateOf } from '../../duplicates/duplicate-of.ts';
import { duplicateSuspected } from '../../duplicates/suspected-error.ts';
import { ownPerson } from '../../identity/own-person.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { newCustomerFields } from '../../rules/new-customer-fields.ts';
import { readNewCustomer } from '../../rules/new-party.ts';

const path = ['input', 'customer', 'new'];

export const checkNewCustomer: NonNullable<QueryResolvers['checkNewCustomer']> = async (
  _root,
  { customer, caller },
  { clock, em, phoneRegion },
) => {
  const now = clock.now();
  const fields = newCustomerFields();
  const party = readNewCustomer(fields, customer, { now, phoneRegion });
  if (fields.problems.length > 0) return fields.problems;
  // Only for whoever tells all: nobody learns from one address alone that it has an account.
  const own = await em().transactional((tx) => ownPerson(tx, party, caller ?? null));
  const suspicion = await duplicateOf(em(), party, now, own);
  return suspicion ? [await duplicateSuspected(suspicion, { caller: caller ?? '', path, now })] : [];
};
