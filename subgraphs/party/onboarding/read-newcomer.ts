import type { InputProblem } from '../../kit/graph/user-error.ts';
import type { Context } from '../context.ts';
import type { OnboardCustomerInput } from '../generated/resolvers.ts';
import { checkBilling } from '../rules/billing.ts';
import { checkParent } from '../rules/check-parent.ts';
import { newCustomerFields } from '../rules/new-customer-fields.ts';
import { readNewCustomer } from '../rules/new-party.ts';
import type { Newcomer } from './newcomer.ts';
import { readAccounts } from './read-accounts.ts';

const parentPath = ['input', 'customer', 'new', 'organization'];

/** Who becomes a customer, as it will be stored; or all that is missing or wrong. */
export const readNewcomer = async (
  { customer, processId, guestKey, isCommitted = false, loginSubject = null, ...input }: OnboardCustomerInput,
  context: Context,
): Promise<Newcomer | { problems: InputProblem[] }> => {
  const fields = newCustomerFields();
  const party = readNewCustomer(fields, customer, { now: context.clock.now(), phoneRegion: context.phoneRegion });
  const accounts = readAccounts(input);
  const parent = await checkParent(party, parentPath, context);
  const problems = [...fields.problems, ...parent, ...checkBilling(accounts.billing, 'checkout')];
  if (problems.length > 0) return { problems };
  return { processId, guestKey: guestKey ?? null, party, accounts, isCommitted, loginSubject };
};
