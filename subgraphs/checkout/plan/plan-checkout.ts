import type { Viewer } from '../../kit/graph/viewer.ts';
import type { CheckoutProblem } from '../errors.ts';
import type {
  BackingSystem,
  CheckoutPlanInput,
  CheckoutRequirement,
  CustomerStrategy,
  PlannedPart,
  PlannedTask,
} from '../generated/resolvers.ts';
import type { Money } from '../../kit/money.ts';
import { qualify } from '../policy/qualification.ts';
import { optionalStepsOf } from '../policy/strategy.ts';
import { assessCheckout, type Assessment } from './assess-checkout.ts';
import { taskGraph } from './checkout-tasks.ts';
import { encodePlan } from './plan-hash.ts';
import { toOrderLine, type PlanLine } from './plan-line.ts';
import type { PlanSources } from './plan-sources.ts';
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
  tasks: PlannedTask[];
  systems: BackingSystem[];
  requirements: CheckoutRequirement[];
  problems: CheckoutProblem[];
}

const idsOf = (lines: readonly PlanLine[]) => lines.map(({ id }) => id);

/** The lines by the instant they begin; what begins at once comes first. */
const partsOf = (lines: readonly PlanLine[]): PlannedPart[] =>
  [...Map.groupBy(lines, ({ effectiveStartDate }) => effectiveStartDate)]
    .sort(([one], [other]) => (one ?? '').localeCompare(other ?? ''))
    .map(([start, of]) => ({ requestedStartDate: start === null ? null : new Date(start), cartItemIds: idsOf(of) }));

const systemsOf = (lines: readonly PlanLine[]): BackingSystem[] =>
  [...Map.groupBy(lines, ({ backend }) => backend)].flatMap(([name, of]) =>
    of[0] ? [{ name, ...of[0].profile, cartItemIds: idsOf(of) }] : [],
  );

/** The plan of a checkout that was assessed; asks the order subgraph for its tasks and changes nothing. */
export const planOf = async (assessment: Assessment, { ports, policy }: PlanSources): Promise<Plan> => {
  const { cart, customer, segment, strategy, lines, dueNow, deposit, facts } = assessment;
  const optionalSteps = optionalStepsOf(strategy, { isExisting: customer.known !== undefined });
  const problems = [
    ...assessment.problems,
    // With these a checkout would begin, and wait.
    ...qualify(policy, lines, segment).map(notQualified),
    ...(assessment.isGuaranteeMissing ? [guaranteeMissing()] : []),
  ];
  const orderTasks = await ports.orders.plan(lines.map(toOrderLine));
  return {
    planHash: encodePlan(cart.id, facts),
    strategy,
    dueNow,
    monthly: cart.monthly,
    deposit,
    parts: partsOf(lines),
    tasks: taskGraph(optionalSteps, ports.payments, orderTasks),
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
