import { isPlainText } from '../../kit/plain-text.ts';
import { missingResources } from '../../../schema/missing-resources.ts';
import { mayChange, type Viewer } from '../../kit/graph/viewer.ts';
import type { Money } from '../../kit/money.ts';
import { amountDue } from '../amount-due.ts';
import type { CheckoutProblem } from '../errors.ts';
import type { CheckoutPlanInput, CustomerType } from '../generated/resolvers.ts';
import { depositOf, needsGuarantee } from '../policy/qualification.ts';
import { strategyOf } from '../policy/strategy.ts';
import type { Cart, CustomerStrategy, KnownCustomer, Prospect, Qualification, RiskSegment } from '../ports.ts';
import { checkBuyer, checkData } from './checks/check-cart.ts';
import { checkCustomer, type CheckedCustomer } from './checks/check-customer.ts';
import { checkDates } from './checks/check-dates.ts';
import { checkLines } from './checks/check-lines.ts';
import { checkPayments } from './checks/check-payments.ts';
import { wrong } from './checks/wrong-value.ts';
import { termsOf, type CheckoutTerms } from './checkout-terms.ts';
import { factsOf, type PlanFacts } from './plan-facts.ts';
import { planLines, type PlanLine } from './plan-line.ts';
import type { PlanSources } from './plan-sources.ts';
import { purchaseOrderNumberRequired } from './problems.ts';

/** A checkout as it would be now, and everything that is wrong with it. */
export interface Assessment {
  cart: Cart;
  terms: CheckoutTerms;
  customer: CheckedCustomer;
  /** Null: not known. */
  segment: RiskSegment | null;
  strategy: CustomerStrategy;
  lines: PlanLine[];
  dueNow: Money;
  deposit: Money | null;
  /** What the catalog's rules say about these lines. */
  qualification: Qualification;
  /** The bills need a stored payment method, and the customer has none. */
  isGuaranteeMissing: boolean;
  /** When it was assessed. */
  now: Date;
  facts: PlanFacts;
  problems: CheckoutProblem[];
}

const checkCycleDay = ({ billing }: CheckoutPlanInput) => {
  const cycleDay = billing?.cycleDay ?? 1;
  return wrong(cycleDay < 1 || cycleDay > 28, ['billing', 'cycleDay'], 'The day of month is 1 to 28.');
};

const checkPurchaseOrder = ({ purchaseOrderNumber: number }: CheckoutPlanInput, known: KnownCustomer | undefined) => [
  ...wrong(number != null && !isPlainText(number, 1, 50), ['purchaseOrderNumber'], 'The number needs 1 to 50 characters.'),
  ...(known?.needsPurchaseOrderNumber && number == null ? [purchaseOrderNumberRequired()] : []),
];

const prospectOf = ({ customer: told }: CheckoutPlanInput, { known }: CheckedCustomer, { channel }: Cart): Prospect => ({
  customerId: known?.customerId ?? null,
  isOrganization: told?.new ? told.new.organization != null : null,
  riskSegment: null,
  channel,
});

/** Looks at all that decides about this checkout, in parallel, and puts it together; undefined: no such cart for this viewer. */
export async function assessCheckout(
  input: CheckoutPlanInput,
  viewer: Viewer,
  { ports, policy, storedMethods }: PlanSources,
  now: Date,
  customerType: CustomerType = 'INDIVIDUAL',
): Promise<Assessment | undefined> {
  const [found, lease, customer] = await Promise.all([
    ports.carts.find(input.cartId),
    ports.numbers.leaseOf(input.cartId),
    checkCustomer(input.customer, viewer, ports.customers, customerType),
  ]);
  if (!found || !mayChange(viewer, found.cart)) return undefined;
  const { cart, problems: cartProblems } = found;
  const { known, billingAccountIds } = customer;
  const [offerings, qualification, stored] = await Promise.all([
    ports.offerings.facts(cart.lines.map(({ productOfferingId }) => productOfferingId)),
    ports.qualifications.qualify(prospectOf(input, customer, cart), cart.lines),
    known ? storedMethods(known.customerId) : [],
  ]);

  const terms = termsOf(input, ports.timeZone);
  const lines = planLines(cart.lines, { policy, offerings, terms, now });
  const categoryIds = lines.flatMap((line) => line.categoryIds);
  const strategy = strategyOf(policy, lines);
  const due = amountDue(cart, lease.fees);
  const segment = known?.riskSegment ?? null;
  const deposit = depositOf(policy, lines, segment);
  const isGuaranteed = needsGuarantee(policy, lines, segment);
  const { redirects } = ports.payments;
  const way = { due, categoryIds, segment, needsGuarantee: isGuaranteed, stored, redirects, rules: policy.paymentMethods };

  const riskSegment = input.customer ? segment : undefined;
  return {
    cart,
    terms,
    customer,
    segment,
    strategy,
    lines,
    dueNow: due,
    deposit,
    qualification,
    isGuaranteeMissing: isGuaranteed && stored.length === 0,
    now,
    facts: factsOf({ cart, cartProblems, lines, lease, strategy, timeZone: terms.timeZone, dueNow: due, deposit, riskSegment }),
    problems: [
      ...checkDates(terms, { lines, offerings, now }),
      ...checkCycleDay(input),
      ...checkLines(input.lines ?? [], { cartItemIds: cart.lines.map(({ id }) => id), billingAccountIds }),
      ...cartProblems,
      ...missingResources(cart.id, cart.lines, lease.held),
      ...checkBuyer(cart, lines, customer, policy),
      ...checkPayments(input, way),
      ...checkPurchaseOrder(input, known),
      ...customer.problems,
      ...checkData(customer, lines, policy),
    ],
  };
}
