import type { InputProblem } from '../../kit/graph/user-error.ts';
import type { Context } from '../context.ts';
import { loadCreated } from '../create/load-created.ts';
import type { Login } from '../entities/login.entity.ts';
import type { NewCustomerInput, NewIndividualInput, RegisterCustomerInput } from '../generated/resolvers.ts';
import { checkBilling, readBilling, type NewBilling } from '../rules/billing.ts';
import { checkParent } from '../rules/check-parent.ts';
import { readNewCustomer, type NewParty } from '../rules/new-party.ts';
import { inputFields } from '../rules/input-fields.ts';
import { SHORTEST_KEY } from './rules.ts';

const operation = 'registerCustomer';

/** What somebody told when they signed up stands in for what they leave out now. */
const withSignUp = async (given: NewIndividualInput, { partyId }: Login, { loaders }: Context): Promise<NewIndividualInput> => {
  const { givenName, familyName, birthDate, email, phoneNumber } = await loadCreated(loaders.parties, partyId);
  const told = Object.fromEntries(Object.entries(given).filter(([, value]) => value != null));
  return { givenName, familyName, birthDate, email, phoneNumber, ...told };
};

/** Who becomes a customer, as it will be stored; or all that is missing or wrong. */
export const readRegistration = async (
  input: RegisterCustomerInput,
  login: Login,
  context: Context,
): Promise<{ party: NewParty; billing: NewBilling } | { problems: InputProblem[] }> => {
  const { clock, phoneRegion } = context;
  const { individual } = input.customer;
  const asked: NewCustomerInput = individual ? { individual: await withSignUp(individual, login, context) } : input.customer;
  const fields = inputFields(operation, input, { path: ['input', 'customer'], shortest: SHORTEST_KEY });
  const party = readNewCustomer(fields, asked, { now: clock.now(), phoneRegion });
  const billing = readBilling(input.billing);
  const parent = await checkParent(party, ['input', 'customer', 'organization'], context);
  const problems = [...fields.problems, ...parent, ...checkBilling(billing, operation)];
  return problems.length > 0 ? { problems } : { party, billing };
};
