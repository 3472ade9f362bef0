import type { OrderProblem } from '../errors.ts';
import type { BillingPreferencesInput, NewCustomerInput } from '../generated/resolvers.ts';

/** The customer an order carries by value, and the accounts to open. */
export interface Onboarding {
  /** Once per process. */
  processId: string;
  guestKey: string | null;
  customer: NewCustomerInput;
  billing: BillingPreferencesInput | null;
  billingAccountNames: string[];
  withoutBillingAccount: boolean;
}

export interface OnboardedCustomer {
  customerId: string;
  accountId: string;
  /** Of the lines without their own; null as long as the billing system wants the products first. */
  billingAccountId: string | null;
  namedBillingAccounts: { id: string; name: string }[];
}

export interface NewBillingAccount {
  /** One account per key. */
  key: string;
  customerId: string;
  /** Null: the customer's own. */
  name: string | null;
  billing: BillingPreferencesInput | null;
}

/** The contract of a product with a minimum term. */
export interface NewContract {
  /** One contract per key. */
  key: string;
  customerId: string;
  productId: string;
  name: string;
  /** When the product came into service; ISO 8601. */
  start: string;
  months: number;
}

/** TMF651, owned by the party subgraph. */
export interface Agreements {
  conclude(contract: NewContract): Promise<void>;
}

/** TMF632, TMF629 and TMF666, owned by the party subgraph. */
export interface Customers {
  onboard(onboarding: Onboarding): Promise<{ customer: OnboardedCustomer } | { problems: OrderProblem[] }>;
  openBillingAccount(account: NewBillingAccount): Promise<string>;
}
