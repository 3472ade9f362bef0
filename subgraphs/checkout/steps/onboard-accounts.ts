import type { Step } from '../../kit/engine/step.ts';
import { accountsToOpen } from '../order-lines.ts';
import type { Buyer, Cart, CheckoutPorts } from '../ports.ts';

/** Customer account and billing accounts of the new customer. Taken back with the party. */
export const onboardAccounts: Step<{ cart: Cart }, { buyer: Buyer }, never, CheckoutPorts> = {
  name: 'onboardAccounts',
  async invoke({ processId, cart }, { customers, requests }) {
    const buyer = await customers.onboardAccounts(processId, accountsToOpen(cart, await requests.read(processId)));
    return { buyer };
  },
};
