import { Process } from '../kit/engine/process.ts';
import type { CheckoutPorts, CustomerStrategy } from './ports.ts';
import { activateCustomer } from './steps/activate-customer.ts';
import { approvePurchase } from './steps/approve-purchase.ts';
import { authorizePayments } from './steps/authorize-payments.ts';
import { capturePayments } from './steps/capture-payments.ts';
import { claimNumbers } from './steps/claim-numbers.ts';
import { closeCart } from './steps/close-cart.ts';
import { createOrderCustomer } from './steps/create-order-customer.ts';
import { findCustomer } from './steps/find-customer.ts';
import { freezeCart } from './steps/freeze-cart.ts';
import { onboardAccounts } from './steps/onboard-accounts.ts';
import { onboardCustomerRole } from './steps/onboard-customer-role.ts';
import { onboardCustomer } from './steps/onboard-customer.ts';
import { onboardParty } from './steps/onboard-party.ts';
import { openProcess } from './steps/open-process.ts';
import { preparePayments } from './steps/prepare-payments.ts';
import { recordOutcome } from './steps/record-outcome.ts';
import { revalidate } from './steps/revalidate.ts';
import { startFulfilment } from './steps/start-fulfilment.ts';
import { submitProductOrder } from './steps/submit-product-order.ts';

/** What starts a checkout; the personal part of the request stays in the store. */
export interface CheckoutStart {
  cartId: string;
  guestKey: string | null;
  strategy: CustomerStrategy;
  /** Names of the optional steps that take part. */
  optionalSteps: string[];
}

/** Cart to product order, the same for every channel. It runs down; on a "no" it undoes up. */
export const checkout = Process.define<CheckoutStart, CheckoutPorts>('checkout')
  .step(openProcess) //              undo: the process is cancelled, with the reason
  .step(freezeCart) //               undo: the shopper has the cart back
  .step(claimNumbers) //             undo: the cart has its leases back
  .optional(findCustomer) //         who exists already; undo: accounts opened for this checkout are closed
  .optional(onboardParty) //         ENTITIES_FIRST; undo: the party is deleted, and what the next two made for it
  .optional(onboardCustomerRole)
  .optional(onboardAccounts)
  .optional(onboardCustomer) //      ORCHESTRATOR; undo: what was created is deleted
  .step(revalidate) //               may wait for a deposit, a guarantee or an approval
  .optional(approvePurchase) //      who buys for a company: may wait for an approver; undo: it does not count any more
  .step(preparePayments) //          undo: the payments are denied or cancelled
  .step(authorizePayments) //        may wait for the customer; undo: the authorizations are voided
  .pivot(submitProductOrder) //      from here only forward, until it is done
  .step(capturePayments)
  .optional(createOrderCustomer) //  ORDER_MANAGEMENT
  .step(closeCart)
  .step(activateCustomer)
  .step(recordOutcome)
  .step(startFulfilment)
  .build(({ orderId }) => ({ orderId }));
