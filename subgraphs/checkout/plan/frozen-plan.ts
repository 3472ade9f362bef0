import type { CalendarDuration } from '../../kit/time/requested-date.ts';
import type { CustomerStrategy, LineBackend, LineTerms } from '../ports.ts';
import type { RiskRules } from '../policy/checkout-policy.schema.ts';
import type { PlanFacts } from './plan-facts.ts';

/** What the plan decided about one line. */
export interface FrozenLine extends LineTerms {
  /** With its bundle's date, or the order's. Absent in checkouts of before, as the next two. */
  effectiveStartDate?: string | null;
  /** How long the product lasts by itself. */
  validity?: CalendarDuration | null;
  commitmentMonths?: number | null;
  /** Its offering's own categories first, then those above them. */
  categoryIds: string[];
  backend: LineBackend;
  billingAccountAfterProduct: boolean;
}

/**
 * The configuration a checkout began with: it finishes on it, whatever is configured meanwhile. Kept with the process; no personal
 * data.
 */
export interface FrozenPlan {
  strategy: CustomerStrategy;
  /** Names of the optional steps that take part. */
  optionalSteps: string[];
  lines: FrozenLine[];
  /** For deposits and guarantees once the customer is known. */
  rules: RiskRules;
  /** A rule of the catalog looks at how likely bills stay unpaid. Absent in checkouts of before. */
  dependsOnRisk?: boolean;
  /** What the cart was when it was checked. The frozen cart has to be the same where the shopper agreed to a plan. */
  facts: PlanFacts;
  /** Whether the shopper agreed to a plan. */
  isAgreed: boolean;
}
