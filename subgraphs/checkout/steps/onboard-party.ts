import { refuse, type Step } from '../../kit/engine/step.ts';
import type { CheckoutProblem } from '../errors.ts';
import type { Cart, CheckoutPorts } from '../ports.ts';
import { newCustomer } from './new-customer.ts';

/** Who somebody new is. The undo takes back all that the process made of it, as far as it came. */
export const onboardParty: Step<{ cart: Cart }, { partyId: string }, CheckoutProblem[], CheckoutPorts> = {
  name: 'onboardParty',
  async invoke({ processId, cart }, { customers, requests }) {
    const onboarded = await customers.onboardParty(newCustomer(processId, cart, await requests.read(processId)));
    return 'problems' in onboarded ? refuse(onboarded.problems) : onboarded;
  },
  compensate: ({ processId }, { customers }) => customers.offboard(processId),
};
