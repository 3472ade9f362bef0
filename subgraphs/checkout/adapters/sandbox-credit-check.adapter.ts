import type { ProviderCall } from '../../kit/sandbox/provider.ts';
import type { NewCustomerInput } from '../generated/resolvers.ts';
import type { CreditCheck, RiskSegment } from '../ports.ts';

/** An e-mail address tagged `+high` or `+medium` is a risk, as in `ada+high@example.com`; everybody else is none. */
const segmentOf = (customer: NewCustomerInput | null): RiskSegment => {
  const email = (customer?.individual ?? customer?.organization)?.email?.toLowerCase() ?? '';
  if (email.includes('+high@')) return 'HIGH';
  return email.includes('+medium@') ? 'MEDIUM' : 'LOW';
};

/** A credit agency that can be told what to say. It keeps no personal data. */
export const createSandboxCreditCheck = (call: ProviderCall): CreditCheck => ({
  assess: ({ key, customer, customerId }) =>
    call({ operation: 'assess', key, request: { customerId }, effect: () => ({ segment: segmentOf(customer) }) }),
});
