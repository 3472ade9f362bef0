import { Permanent } from '../../kit/engine/step.ts';
import { accountsToOpen } from '../order-lines.ts';
import type { Cart, FrozenRequest, Onboarding } from '../ports.ts';

/** What the party subgraph needs to make the new customer of a checkout. The cart's token stays the key to all of it. */
export const newCustomer = (processId: string, cart: Cart, request: FrozenRequest): Onboarding => {
  if (!('new' in request.customer)) throw new Permanent('The request is for an existing customer.');
  const { customer, loginSubject = null } = request;
  return { processId, guestKey: cart.guestKey, customer: customer.new, loginSubject, ...accountsToOpen(cart, request) };
};
