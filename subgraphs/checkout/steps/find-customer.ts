import { Permanent, refuse, type Step } from '../../kit/engine/step.ts';
import { unknownCustomer, type CheckoutProblem } from '../errors.ts';
import { accountsToOpen } from '../order-lines.ts';
import type { Buyer, Cart, CheckoutPorts, RiskSegment } from '../ports.ts';

interface Adds {
  buyer: Buyer;
  knownRisk: RiskSegment | null;
}

/** The accounts of somebody the operator knows; further ones that the checkout names are opened. */
export const findCustomer: Step<{ cart: Cart }, Adds, CheckoutProblem[], CheckoutPorts> = {
  name: 'findCustomer',
  async invoke({ processId, cart }, { customers, requests }) {
    const request = await requests.read(processId);
    if (!('existing' in request.customer)) throw new Permanent('The request is for a new customer.');
    const { customerId, billingAccountId } = request.customer.existing;
    const known = await customers.find(customerId);
    if (!known || known.status === 'CLOSED') return refuse([unknownCustomer()]);
    const { billing, billingAccountNames } = accountsToOpen(cart, request);
    const namedBillingAccounts = [];
    for (const name of billingAccountNames) {
      const id = await customers.openBillingAccount(`${processId}:account:${name}`, customerId, name, billing);
      namedBillingAccounts.push({ id, name });
    }
    const { accountId, riskSegment: knownRisk } = known;
    return {
      buyer: { customerId, accountId, billingAccountId: billingAccountId ?? known.billingAccountId, namedBillingAccounts },
      knownRisk,
    };
  },
  compensate: ({ processId }, { customers }) => customers.offboard(processId),
};
