import type { Money } from '../../kit/money.ts';
import type { BillingPreferencesInput, NewCustomerInput } from '../generated/resolvers.ts';
import type { FrozenPlan } from '../plan/frozen-plan.ts';

/** How to pay, as it was asked for; a token of the provider, never card data. */
export type PaymentMethod =
  | { kind: 'card'; token: string; save: boolean; returnUrl: string | null }
  | { kind: 'stored'; paymentMethodId: string; returnUrl: string | null }
  | { kind: 'redirect'; name: string; returnUrl: string | null };

/** One payment of what is due; `amount` null: all that is due. */
export interface PaymentShare {
  method: PaymentMethod;
  amount: Money | null;
}

/** What differs for one line. */
export interface LineTerms {
  cartItemId: string;
  billingAccountId: string | null;
  newBillingAccount: string | null;
  /** Instants in ISO 8601. Those of the line itself; absent in checkouts of before, as its term. */
  requestedStartDate: string | null;
  requestedCompletionDate?: string | null;
  /** When the new product ends again. */
  terminationDate?: string | null;
  /** Name of its minimum term. */
  term?: string | null;
}

/** The dates of a whole order: instants in ISO 8601, and the zone they were meant in. */
export interface OrderDates {
  requestedStartDate: string | null;
  requestedCompletionDate: string | null;
  timeZone: string;
}

/** An accepted quote. TMF648 `QuoteRef`. */
export interface QuoteRef {
  id: string;
  /** ISO 8601. */
  validUntil: string;
}

/** What a checkout was asked to do, checked and frozen. Holds personal data: kept in the store, never in the engine's journal. */
export interface CheckoutRequest {
  cartId: string;
  customer: { new: NewCustomerInput } | { existing: { customerId: string; billingAccountId?: string | null } };
  billing: BillingPreferencesInput | null;
  lines: LineTerms[];
  payments: PaymentShare[];
  requestedStartDate: string | null;
  /** Absent in checkouts of before, as the next two. */
  requestedCompletionDate?: string | null;
  timeZone?: string;
  quote?: QuoteRef | null;
  /** Subject of whoever buys for themselves, signed in; absent also in checkouts of before. */
  loginSubject?: string;
  /** The company's own number of this purchase. */
  purchaseOrderNumber?: string | null;
}

/** What people added to a checkout that waited. */
export interface CheckoutAnswers {
  deposit?: PaymentMethod;
  guarantee?: PaymentMethod;
  approval?: { by: string; reason: string };
  purchaseApproval?: { by: string; approved: boolean; reason: string };
  withdrawal?: { by: string; reason: string };
}

/** A request with the plan it began with and the answers it got. */
export interface FrozenRequest extends CheckoutRequest {
  plan: FrozenPlan;
  answers: CheckoutAnswers;
}

/** The frozen request of a process and what was added since; personal data stays out of the engine's journal. */
export interface Requests {
  read(processId: string): Promise<FrozenRequest>;
  answers(processId: string): Promise<CheckoutAnswers>;
  /** Shows the process among those an agent has to decide about, or no longer. */
  callAgent(processId: string, isNeeded: boolean): Promise<void>;
}
