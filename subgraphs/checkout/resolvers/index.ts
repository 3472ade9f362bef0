import type { Resolvers } from '../generated/resolvers.ts';
import { BillingAccount } from './BillingAccount.ts';
import { CheckoutOutcome } from './CheckoutOutcome.ts';
import { CheckoutProcess } from './CheckoutProcess.ts';
import { checkout } from './Mutation/checkout.ts';
import { clearFaults } from './Mutation/clearFaults.ts';
import { injectFault } from './Mutation/injectFault.ts';
import { reportFulfilment } from './Mutation/reportFulfilment.ts';
import { retryCheckout } from './Mutation/retryCheckout.ts';
import { Payment } from './Payment.ts';
import { ProductOrder } from './ProductOrder.ts';
import { checkoutProcess } from './Query/checkoutProcess.ts';
import { sandboxFaults } from './Query/sandboxFaults.ts';

export const resolvers: Resolvers = {
  Query: { checkoutProcess, sandboxFaults },
  Mutation: { checkout, retryCheckout, injectFault, clearFaults, reportFulfilment },
  CheckoutProcess,
  CheckoutOutcome,
  Payment,
  ProductOrder,
  BillingAccount,
};
