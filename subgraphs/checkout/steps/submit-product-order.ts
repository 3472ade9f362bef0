import { refuse, type Step } from '../../kit/engine/step.ts';
import type { CheckoutProblem } from '../errors.ts';
import type { Buyer, Cart, CheckoutPorts, Lease } from '../ports.ts';

interface Needs {
  cart: Cart;
  fees: Lease['fees'];
  buyer: Buyer;
  guestKey: string | null;
  paymentId: string | null;
}

/** The pivot: once the order is accepted, everything else follows until it is done. One order per process. */
export const submitProductOrder: Step<Needs, { orderId: string }, CheckoutProblem[], CheckoutPorts> = {
  name: 'submitProductOrder',
  async invoke({ processId, cart, fees, buyer, guestKey, paymentId }, { orders, requests }) {
    const { requestedStartDate } = await requests.read(processId);
    const submitted = await orders.submit({ ...buyer, processId, guestKey, cart, fees, requestedStartDate, paymentId });
    return 'problems' in submitted ? refuse(submitted.problems) : submitted;
  },
};
