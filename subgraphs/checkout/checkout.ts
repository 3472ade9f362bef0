import { Process } from '../kit/engine/process.ts';
import type { CheckoutPorts } from './ports.ts';
import { activateCustomer } from './steps/activate-customer.ts';
import { authorizePayment } from './steps/authorize-payment.ts';
import { capturePayment } from './steps/capture-payment.ts';
import { claimNumbers } from './steps/claim-numbers.ts';
import { closeCart } from './steps/close-cart.ts';
import { freezeCart } from './steps/freeze-cart.ts';
import { onboardCustomer } from './steps/onboard-customer.ts';
import { openProcess } from './steps/open-process.ts';
import { preparePayment } from './steps/prepare-payment.ts';
import { recordOutcome } from './steps/record-outcome.ts';
import { startFulfilment } from './steps/start-fulfilment.ts';
import { submitProductOrder } from './steps/submit-product-order.ts';

/** What starts a checkout; the personal part of the request stays in the store. */
export interface CheckoutStart {
  cartId: string;
  guestKey: string | null;
}

/** Cart to product order, the same for every channel. It runs down; on a "no" it undoes up. */
export const checkout = Process.define<CheckoutStart, CheckoutPorts>('checkout')
  .step(openProcess) //         undo: the process is cancelled, with the reason
  .step(freezeCart) //          undo: the shopper has the cart back
  .step(claimNumbers) //        undo: the cart has its leases back
  .step(onboardCustomer) //     undo: what was created is deleted
  .step(preparePayment) //      undo: the payment is denied or cancelled
  .step(authorizePayment) //    undo: the authorization is voided
  .pivot(submitProductOrder) // from here only forward, until it is done
  .step(capturePayment)
  .step(closeCart)
  .step(activateCustomer)
  .step(recordOutcome)
  .step(startFulfilment)
  .build(({ orderId }) => ({ orderId }));
