import type { Money } from '../../kit/money.ts';
import type { CheckoutProblem } from '../errors.ts';
import type { BillingPreferencesInput, NewCustomerInput } from '../generated/resolvers.ts';

export interface Buyer {
  customerId: string;
  accountId: string | null;
  /** Of the lines without their own; null as long as the billing system wants the products first. */
  billingAccountId: string | null;
  /** Accounts opened by name for single lines. */
  namedBillingAccounts: { id: string; name: string }[];
}

export interface KnownCustomer extends Buyer {
  /** Accounts that may pay for the customer's products: its own, and those of the organization it belongs to. */
  billingAccountIds: string[];
  riskSegment: RiskSegment | null;
  /** A prospect has no accepted order yet. */
  status: 'PROSPECTIVE' | 'ACTIVE' | 'CLOSED';
  isOrganization: boolean;
  /** The organization wants its own number on each order. */
  needsPurchaseOrderNumber: boolean;
}

/** What a person may buy for an organization's customer; null: no limit. */
export interface PurchaseRight {
  role: 'BUYER' | 'APPROVER';
  orderLimit: Money | null;
  monthlyLimit: Money | null;
}

/** The accounts a new customer gets. */
export interface AccountsToOpen {
  billing: BillingPreferencesInput | null;
  billingAccountNames: string[];
  withoutBillingAccount: boolean;
}

export interface Onboarding extends AccountsToOpen {
  processId: string;
  guestKey: string | null;
  customer: NewCustomerInput;
  /** Subject of whoever buys, signed in. */
  loginSubject: string | null;
}

/** An organization that others can belong to: who acts for it, and what can pay for them. */
export interface ParentOrganization {
  customerIds: string[];
  billingAccountIds: string[];
}

/** TMF632, TMF629 and TMF666, owned by the party subgraph. Everything onboarded is made once per process. */
export interface Customers {
  /** All that is wrong or missing, or that somebody with these data is known; `caller` may decide about that. */
  check(customer: NewCustomerInput, caller: string): Promise<CheckoutProblem[]>;
  find(customerId: string): Promise<KnownCustomer | undefined>;
  findOrganization(organizationId: string): Promise<ParentOrganization | undefined>;
  /** Undefined: the person is no member of the customer. */
  purchaseRight(customerId: string, partyId: string): Promise<PurchaseRight | undefined>;
  onboard(onboarding: Onboarding): Promise<{ buyer: Buyer } | { problems: CheckoutProblem[] }>;
  onboardParty(onboarding: Onboarding): Promise<{ partyId: string } | { problems: CheckoutProblem[] }>;
  onboardCustomerRole(processId: string): Promise<{ customerId: string }>;
  onboardAccounts(processId: string, accounts: AccountsToOpen): Promise<Buyer>;
  /** A further account of an existing customer, once per key. */
  openBillingAccount(key: string, customerId: string, name: string, billing: BillingPreferencesInput | null): Promise<string>;
  offboard(processId: string): Promise<void>;
  activate(customerId: string): Promise<void>;
  recordRisk(customerId: string, segment: RiskSegment): Promise<void>;
  /** Prospects made by a process, by process id. */
  prospects(before: Date, first: number, after: string | null): Promise<{ customerId: string; processId: string }[]>;
}

/** Says how likely bills stay unpaid. `key`: the same key is the same assessment. Throws `ProviderError`. */
export interface CreditCheck {
  assess(request: {
    key: string;
    customer: NewCustomerInput | null;
    customerId: string | null;
  }): Promise<{ segment: RiskSegment }>;
}

/** How likely bills stay unpaid. TMF629 `CreditProfile.creditRiskRating`. */
export type RiskSegment = 'LOW' | 'MEDIUM' | 'HIGH';
