import { refuse, type Step } from '../../kit/engine/step.ts';
import type { CheckoutProblem } from '../errors.ts';
import { orderLines } from '../order-lines.ts';
import type { Cart, CheckoutPorts, Lease, SubmittedOrder } from '../ports.ts';
import type { WithBuyer } from './buyer-of.ts';

interface Needs extends WithBuyer {
  cart: Cart;
  fees: Lease['fees'];
  paymentIds: string[];
}

/**
 * The pivot: once the order is accepted, everything else follows until it is done. One order per process. Without a buyer the order
 * carries the party by value.
 */
export const submitProductOrder: Step<Needs, SubmittedOrder, CheckoutProblem[], CheckoutPorts> = {
  name: 'submitProductOrder',
  async invoke({ processId, cart, fees, buyer, paymentIds }, { orders, requests, now, timeZone: operatorZone }) {
    const request = await requests.read(processId);
    const { timeZone = operatorZone } = request;
    const newCustomer = 'new' in request.customer ? request.customer.new : null;
    const submitted = await orders.submit({
      processId,
      cartId: cart.id,
      channel: cart.channel,
      guestKey: newCustomer ? cart.guestKey : null,
      customerId: buyer?.customerId ?? null,
      newCustomer: buyer ? null : newCustomer,
      billing: buyer ? null : request.billing,
      billingAccountId: buyer?.billingAccountId ?? null,
      lines: orderLines(cart, request, buyer, { now: now(), timeZone }),
      fees,
      requestedStartDate: request.requestedStartDate,
      requestedCompletionDate: request.requestedCompletionDate ?? null,
      timeZone,
      paymentId: paymentIds.at(0) ?? null,
      quote: request.quote ?? null,
      purchaseOrderNumber: request.purchaseOrderNumber ?? null,
    });
    return 'problems' in submitted ? refuse(submitted.problems) : submitted;
  },
};
