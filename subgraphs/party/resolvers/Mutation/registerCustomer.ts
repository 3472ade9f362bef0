import { partyRejected } from '../../change/change-party.ts';
import { Refusal } from '../../change/refusal.ts';
import { createOnce } from '../../create/create-once.ts';
import { loadCreated } from '../../create/load-created.ts';
import { unlessDuplicate } from '../../duplicates/suspected-error.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { openSession } from '../../identity/open-session.ts';
import { readRegistration } from '../../identity/read-registration.ts';
import { registerCustomerOf } from '../../identity/register-customer.ts';
import { requireLogin } from '../../identity/require-login.ts';

const operation = 'registerCustomer';

export const registerCustomer: NonNullable<MutationResolvers['registerCustomer']> = async (_root, { input }, context) => {
  const { clock, em, loaders } = context;
  const login = await requireLogin(context);
  const [caller, now] = [login.subject, clock.now()];
  const registration = await readRegistration(input, login, context);
  if ('problems' in registration) return partyRejected(registration.problems);
  try {
    const created = await unlessDuplicate(
      () => createOnce(em(), { operation, caller, input }, (tx) => registerCustomerOf(tx, login, registration, now)),
      { caller, path: ['input', 'customer'], now },
    );
    if ('duplicate' in created) return partyRejected([created.duplicate]);
    if ('conflict' in created) return created.conflict;
    const customer = await loadCreated(loaders.customers, created.id);
    const session = await openSession({ subject: caller, customerId: customer.id }, context);
    return { __typename: 'RegisterCustomerSuccess', customer, session };
  } catch (error) {
    if (error instanceof Refusal && error.answer !== 'VERSION_CONFLICT') return partyRejected(error.answer);
    throw error;
  }
};
