import type { CheckoutPlanInput } from '../generated/resolvers.ts';
import type { LineTerms } from '../ports.ts';

/** What differs from line to line, in the words of the ports. */
export const termsOf = ({ lines }: Pick<CheckoutPlanInput, 'lines'>): LineTerms[] =>
  (lines ?? []).map(({ cartItemId, billingAccountId, newBillingAccount, requestedStartDate }) => ({
    cartItemId,
    billingAccountId: billingAccountId ?? null,
    newBillingAccount: newBillingAccount?.trim() ?? null,
    requestedStartDate: requestedStartDate?.toISOString() ?? null,
  }));
