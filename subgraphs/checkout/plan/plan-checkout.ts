import type { Viewer } from '../../kit/graph/viewer.ts';
import type { CheckoutProblem } from '../errors.ts';
import type {
  BackingSystem,
  CheckoutPlanInput,
  CheckoutRequirement,
  CustomerStrategy,
  PlannedPart,
  PlannedTask,
  WindowCharge,
} from '../generated/resolvers.ts';
import type { Money } from '../../kit/money.ts';
import type { NotQualified } from '../ports.ts';
import { optionalStepsOf } from '../policy/strategy.ts';
import { assessCheckout, type Assessment } from './assess-checkout.ts';
import { taskGraph } from './checkout-tasks.ts';
import { encodePlan } from './plan-hash.ts';
import { askForOrder, toParts, windowCharges } from './order-plan.ts';
import type { PlanLine } from './plan-line.ts';
import type { PlanSources } from './plan-sources.ts';
import { checkLimit } from './checks/check-limit.ts';
import { guaranteeMissing, notQualified } from './problems.ts';
import { requirementsOf } from './requirements.ts';

/** What a checkout would do, as the graph shows it. */
export interface Plan {
  planHash: string;
  strategy: CustomerStrategy;
  dueNow: Money;
  monthly: Money;
  deposit: Money | null;
  parts: PlannedPart[];
  windowCharges: WindowCharge[];
  tasks: PlannedTask[];
  systems: BackingSystem[];
  requirements: CheckoutRequirement[];
  problems: CheckoutProblem[];
}

const idsOf = (lines: readonly PlanLine[]) => lines.map(({ id }) => id);

const systemsOf = (lines: readonly PlanLine[]): BackingSystem[] =>
  [...Map.groupBy(lines, ({ backend }) => backend)].flatMap(([name, of]) =>
    of[0] ? [{ name, ...of[0].profile, cartItemIds: idsOf(of) }] : [],
  );

/** What is sold to companies only is said of a line once. */
const notSaidYet = (lines: readonly NotQualified[], problems: readonly CheckoutProblem[]) => {
  const refused = new Set(problems.flatMap(({ code, path }) => (code === 'ONLY_FOR_COMPANIES' ? (path.at(-1) ?? []) : [])));
  return lines.filter(({ cartItemId }) => !refused.has(cartItemId));
};

/** The plan of a checkout that was assessed; asks the order subgraph for its parts and tasks and changes nothing. */
export const planOf = async (assessment: Assessment, sources: PlanSources): Promise<Plan> => {
  const { ports } = sources;
  const { cart, customer, strategy, lines, dueNow, deposit, facts, qualification } = assessment;
  const optionalSteps = optionalStepsOf(strategy, {
    isExisting: customer.known !== undefined,
    isOfMember: customer.member !== undefined,
  });
  const order = await askForOrder(assessment, sources);
  const problems = [
    ...assessment.problems,
    ...order.problems,
    // With these a checkout would begin, and wait.
    ...notSaidYet(qualification.notQualified, assessment.problems).map(notQualified),
    ...(assessment.isGuaranteeMissing ? [guaranteeMissing()] : []),
    ...(await checkLimit(assessment, sources)),
  ];
  return {
    planHash: encodePlan(cart.id, facts),
    strategy,
    dueNow,
    monthly: cart.monthly,
    deposit,
    parts: toParts(order),
    windowCharges: windowCharges(assessment),
    tasks: taskGraph(optionalSteps, ports.payments, order.tasks),
    systems: systemsOf(lines),
    requirements: requirementsOf(problems),
    problems,
  };
};

/** What `checkout` would do with this input; undefined: no such cart for this viewer. */
export const planCheckout = async (
  input: CheckoutPlanInput,
  viewer: Viewer,
  sources: PlanSources,
  now: Date,
): Promise<Plan | undefined> => {
  const assessment = await assessCheckout(input, viewer, sources, now);
  return assessment && planOf(assessment, sources);
};
