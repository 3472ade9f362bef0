import type { CheckoutProblem } from '../errors.ts';
import type { CheckoutRequirement, RequirementKind } from '../generated/resolvers.ts';

const kinds: Record<string, RequirementKind> = {
  NUMBER_MISSING: 'RESOURCE',
  SIM_MISSING: 'RESOURCE',
  PAYMENT_METHOD_REQUIRED: 'PAYMENT_METHOD',
  EXISTING_CUSTOMER_REQUIRED: 'EXISTING_CUSTOMER',
  PURCHASE_ORDER_NUMBER_REQUIRED: 'PURCHASE_ORDER_NUMBER',
  CUSTOMER_REQUIRED_FIRST: 'EXISTING_CUSTOMER',
};

const isOfNewCustomer = (path: readonly string[]) => path.slice(0, 3).join('.') === 'input.customer.new';

const kindOf = ({ code, path }: CheckoutProblem): RequirementKind | undefined =>
  code === 'MISSING_VALUE' && isOfNewCustomer(path) ? 'CUSTOMER_DATA' : kinds[code];

/** Those of the problems that ask for something more to be told or chosen. */
export const requirementsOf = (problems: readonly CheckoutProblem[]): CheckoutRequirement[] =>
  problems.flatMap((problem) => {
    const kind = kindOf(problem);
    return kind ? [{ kind, path: problem.path, reason: problem.reason, recover: problem.recover }] : [];
  });
