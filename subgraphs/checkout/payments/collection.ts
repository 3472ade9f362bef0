import type { PaymentCollection } from '../ports.ts';
import { authorizePayment } from './authorize-payment.ts';
import { capturePayment } from './capture-payment.ts';
import { keepGuarantee } from './methods/keep-guarantee.ts';
import type { Till } from './till.ts';
import { voidPayment } from './void-payment.ts';

/** Payments as they are written down, collected with the provider this process is configured for. */
export const createCollection = (till: Till): PaymentCollection => ({
  authorize: (paymentId) => authorizePayment(till, paymentId),
  keep: (methodId) => keepGuarantee(till, methodId),
  void: (paymentId) => voidPayment(till, paymentId),
  capture: (paymentId) => capturePayment(till, paymentId),
});
