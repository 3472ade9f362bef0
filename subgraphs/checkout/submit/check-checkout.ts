import type { Viewer } from '../../kit/graph/viewer.ts';
import { cartMoved, unknownCart, type CheckoutProblem } from '../errors.ts';
import type { CheckoutInput } from '../generated/resolvers.ts';
import { assessCheckout, type Assessment } from '../plan/assess-checkout.ts';
import { askForOrder, isDated } from '../plan/order-plan.ts';
import { planOf, type Plan } from '../plan/plan-checkout.ts';
import { driftOf, type PlanChange } from '../plan/plan-drift.ts';
import { decodePlan } from '../plan/plan-hash.ts';
import type { PlanSources } from '../plan/plan-sources.ts';
import { unknownPlan } from '../plan/problems.ts';
import { checkShape } from './check-shape.ts';

/** Something moved since the plan was shown. */
export interface Drift {
  changes: PlanChange[];
  newPlan: Plan;
}

/** What this checkout would be, or why it cannot begin; nothing is changed. */
export type Checked = { assessment: Assessment } | { drift: Drift } | { problems: CheckoutProblem[] } | { isSubmitted: true };

export async function checkCheckout(input: CheckoutInput, viewer: Viewer, sources: PlanSources, now: Date): Promise<Checked> {
  const assessment = await assessCheckout(input, viewer, sources, now);
  const shape = checkShape(input, now);
  if (!assessment) return { problems: [unknownCart(), ...shape] };
  const { cart, facts } = assessment;
  if (cart.state !== 'OPEN') return { isSubmitted: true };

  const agreed = input.planHash == null ? undefined : decodePlan(input.planHash, cart.id);
  const changes = agreed ? driftOf(agreed, facts) : [];
  if (changes.length > 0) return { drift: { changes, newPlan: await planOf(assessment, sources) } };

  const problems = [
    ...shape,
    ...(input.planHash != null && !agreed ? [unknownPlan()] : []),
    ...(input.cartVersion != null && input.cartVersion !== cart.version ? [cartMoved(cart.version)] : []),
    ...assessment.problems,
    // What begins at once was checked with the cart; what has dates may not fit together.
    ...(isDated(assessment) ? (await askForOrder(assessment, sources)).problems : []),
  ];
  return problems.length > 0 ? { problems } : { assessment };
}
