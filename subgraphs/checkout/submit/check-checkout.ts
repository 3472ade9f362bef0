import { mayChange, type Viewer } from '../../kit/graph/viewer.ts';
import { isPositive } from '../../kit/money.ts';
import { amountDue } from '../amount-due.ts';
import {
  cartMoved,
  existingCustomerRequired,
  paymentMethodRequired,
  resourceMissing,
  unknownBillingAccount,
  unknownCart,
  unknownCustomer,
  type CheckoutProblem,
} from '../errors.ts';
import type { CheckoutInput } from '../generated/resolvers.ts';
import type { Cart, CheckoutPorts, Lease } from '../ports.ts';
import { requiredResources } from '../required-resources.ts';
import { checkShape } from './check-shape.ts';

type Checks = Pick<CheckoutPorts, 'carts' | 'numbers' | 'customers'>;

/** Either the cart as it stands, or everything that is wrong with this checkout; nothing is changed. */
export type Checked = { cart: Cart } | { problems: CheckoutProblem[]; submitted?: boolean };

export async function checkCheckout(input: CheckoutInput, viewer: Viewer, ports: Checks, now: Date): Promise<Checked> {
  const [found, lease, customerProblems] = await Promise.all([
    ports.carts.find(input.cartId),
    ports.numbers.leaseOf(input.cartId),
    checkCustomer(input, viewer, ports.customers),
  ]);
  const shape = checkShape(input, now);
  if (!found || !mayChange(viewer, found.cart)) return { problems: [unknownCart(), ...shape] };
  const { cart, problems } = found;
  if (cart.state !== 'OPEN') return { problems, submitted: true };
  const all = [...shape, ...problems, ...checkCart(input, cart, lease), ...customerProblems];
  return all.length > 0 ? { problems: all } : { cart };
}

function checkCart(input: CheckoutInput, cart: Cart, lease: Lease): CheckoutProblem[] {
  const held = new Set(lease.held.map(({ cartItemId, kind }) => `${cartItemId} ${kind}`));
  const due = amountDue(cart, lease.fees);
  const boundTo = cart.customerId;
  const touchesProducts = cart.lines.some(({ action }) => action !== 'ADD');
  const buyer = input.customer.existing?.customerId;
  return [
    ...(input.cartVersion != null && input.cartVersion !== cart.version ? [cartMoved(cart.version)] : []),
    ...requiredResources(cart)
      .filter(({ cartItemId, kind }) => !held.has(`${cartItemId} ${kind}`))
      .map(({ cartItemId, kind }) => resourceMissing(cart.id, cartItemId, kind)),
    ...((boundTo !== null && boundTo !== buyer) || (touchesProducts && !buyer) ? [existingCustomerRequired()] : []),
    ...(isPositive(due) && !input.paymentMethod ? [paymentMethodRequired(due)] : []),
  ];
}

async function checkCustomer(
  { customer }: CheckoutInput,
  viewer: Viewer,
  customers: Checks['customers'],
): Promise<CheckoutProblem[]> {
  if (customer.new) return customers.check(customer.new);
  const { customerId, billingAccountId } = customer.existing;
  // Somebody else's customer looks like one that does not exist.
  const known = mayChange(viewer, { customerId }) ? await customers.find(customerId) : undefined;
  if (!known) return [unknownCustomer()];
  return billingAccountId != null && !known.billingAccountIds.includes(billingAccountId) ? [unknownBillingAccount()] : [];
}
