import { cartMoved, planMoved, type CheckoutProblem } from '../errors.ts';
import type { FrozenPlan } from '../plan/frozen-plan.ts';
import { driftOfCart, type PlanChange } from '../plan/plan-drift.ts';
import type { Cart } from '../ports.ts';

/** Another line, or another offering in it: the plan knows nothing of that. */
const isUnknownToPlan = ({ path }: PlanChange) => path[0] === 'lines' && (path.length === 2 || path[2] === 'productOffering');

/** Why the frozen cart cannot be bought as it was planned; a shopper who agreed to a plan gets just that. */
export const planMovedProblems = (plan: FrozenPlan, cart: Cart): CheckoutProblem[] => {
  const changes = driftOfCart(plan, cart);
  if (plan.isAgreed && changes.length > 0) return [planMoved(changes.map(({ path }) => path.join('.')))];
  return changes.some(isUnknownToPlan) ? [cartMoved(cart.version)] : [];
};
