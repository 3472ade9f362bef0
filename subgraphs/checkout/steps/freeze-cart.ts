import { refuse, type Step } from '../../kit/engine/step.ts';
import type { CheckoutStart } from '../checkout.ts';
import { problemsOf } from '../problems-of.ts';
import { existingCustomerRequired, type CheckoutProblem } from '../errors.ts';
import type { Cart, CheckoutPorts } from '../ports.ts';
import { planMovedProblems } from './plan-moved.ts';

/** Decides, under the cart's lock, what is bought: from here on nobody can change it. */
export const freezeCart: Step<CheckoutStart, { cart: Cart }, CheckoutProblem[], CheckoutPorts> = {
  name: 'freezeCart',
  async invoke({ processId, cartId }, { carts, requests }) {
    const frozen = await carts.freeze(cartId, processId);
    if ('problems' in frozen) return refuse(frozen.problems);
    const { customer, plan } = await requests.read(processId);
    const buyerId = 'existing' in customer ? customer.existing.customerId : null;
    const { customerId } = frozen.cart;
    // The frozen cart decides: it may have changed, or become a customer's, since it was checked.
    const isAnothers = customerId !== null && customerId !== buyerId;
    const problems = isAnothers ? [existingCustomerRequired()] : planMovedProblems(plan, frozen.cart);
    if (problems.length === 0) return frozen;
    // A step that says no is not undone.
    await carts.giveBack(cartId, processId, problems[0]?.code);
    return refuse(problems);
  },
  compensate: ({ processId, cartId, problem }, { carts }) => carts.giveBack(cartId, processId, problemsOf(problem)[0]?.code),
};
