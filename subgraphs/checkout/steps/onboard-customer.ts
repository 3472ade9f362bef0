import { refuse, type Step } from '../../kit/engine/step.ts';
import { existingCustomerRequired, unknownCustomer, type CheckoutProblem } from '../errors.ts';
import type { Buyer, Cart, CheckoutPorts } from '../ports.ts';

/**
 * Individual or organization, customer, customer account and billing account of somebody new, for whom the cart's token stays the key
 * to all of it; the accounts of somebody known, who signs in.
 */
export const onboardCustomer: Step<{ cart: Cart }, { buyer: Buyer; guestKey: string | null }, CheckoutProblem[], CheckoutPorts> =
  {
    name: 'onboardCustomer',
    async invoke({ processId, cart }, { customers, requests }) {
      const { customer, billing } = await requests.read(processId);
      const buyerId = 'existing' in customer ? customer.existing.customerId : null;
      // The frozen cart decides: it may have become a customer's since it was checked.
      if (cart.customerId !== null && cart.customerId !== buyerId) return refuse([existingCustomerRequired()]);
      if ('new' in customer) {
        const onboarded = await customers.onboard(processId, cart.guestKey, customer.new, billing);
        return 'problems' in onboarded ? refuse(onboarded.problems) : { ...onboarded, guestKey: cart.guestKey };
      }
      const { customerId, billingAccountId } = customer.existing;
      const known = await customers.find(customerId);
      if (!known) return refuse([unknownCustomer()]);
      const buyer = { customerId, accountId: known.accountId, billingAccountId: billingAccountId ?? known.billingAccountId };
      return { buyer, guestKey: null };
    },
    compensate: ({ processId }, { customers }) => customers.offboard(processId),
  };
