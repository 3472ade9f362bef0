import type { OnboardAccountsInput } from '../generated/resolvers.ts';
import { readBilling } from '../rules/billing.ts';
import type { FirstAccounts } from './newcomer.ts';

type Given = Pick<OnboardAccountsInput, 'billing' | 'billingAccountNames' | 'withoutBillingAccount'>;

export const readAccounts = ({ billing, billingAccountNames = [], withoutBillingAccount = false }: Given): FirstAccounts => ({
  billing: readBilling(billing),
  billingAccountNames,
  withoutBillingAccount,
});
