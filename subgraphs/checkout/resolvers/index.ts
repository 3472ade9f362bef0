import type { Resolvers } from '../generated/resolvers.ts';
import { BillingAccount } from './BillingAccount.ts';
import { CheckoutOutcome } from './CheckoutOutcome.ts';
import { CheckoutProcess } from './CheckoutProcess.ts';
import { checkout } from './Mutation/checkout.ts';
import { clearFaults } from './Mutation/clearFaults.ts';
import { continueCheckout } from './Mutation/continueCheckout.ts';
import { decideSandboxBankPayment } from './Mutation/decideSandboxBankPayment.ts';
import { injectFault } from './Mutation/injectFault.ts';
import { receivePaymentEvent } from './Mutation/receivePaymentEvent.ts';
import { reconcile } from './Mutation/reconcile.ts';
import { refundPayment } from './Mutation/refundPayment.ts';
import { removePaymentMethod } from './Mutation/removePaymentMethod.ts';
import { reportFulfilment } from './Mutation/reportFulfilment.ts';
import { retryCheckout } from './Mutation/retryCheckout.ts';
import { triggerServiceAction } from './Mutation/triggerServiceAction.ts';
import { Customer } from './Customer.ts';
import { CustomerOrder } from './CustomerOrder.ts';
import { Payment } from './Payment.ts';
import { PaymentActionRequired } from './PaymentActionRequired.ts';
import { awaitProgress } from './Query/awaitProgress.ts';
import { checkoutPlan } from './Query/checkoutPlan.ts';
import { checkoutProcess } from './Query/checkoutProcess.ts';
import { checkoutRequirements } from './Query/checkoutRequirements.ts';
import { paymentMethods } from './Query/paymentMethods.ts';
import { sandboxBankPayment } from './Query/sandboxBankPayment.ts';
import { processesOnHold } from './Query/processesOnHold.ts';
import { processFlow } from './Query/processFlow.ts';
import { reconciliation } from './Query/reconciliation.ts';
import { sandboxFaults } from './Query/sandboxFaults.ts';
import { serviceActions } from './Query/serviceActions.ts';
import { ProcessFlow } from './ProcessFlow.ts';
import { Refund } from './Refund.ts';
import { SandboxBankPayment } from './SandboxBankPayment.ts';
import { StoredPaymentMethod } from './StoredPaymentMethod.ts';
import { erasePersonalDataOfCheckout } from './Mutation/erasePersonalDataOfCheckout.ts';
import { personalDataOfCheckout } from './Query/personalDataOfCheckout.ts';

export const resolvers: Resolvers = {
  Query: {
    personalDataOfCheckout,
    checkoutPlan,
    checkoutProcess,
    checkoutRequirements,
    paymentMethods,
    sandboxBankPayment,
    sandboxFaults,
    serviceActions,
    awaitProgress,
    processesOnHold,
    processFlow,
    reconciliation,
  },
  Mutation: {
    erasePersonalDataOfCheckout,
    checkout,
    continueCheckout,
    retryCheckout,
    triggerServiceAction,
    injectFault,
    clearFaults,
    reportFulfilment,
    decideSandboxBankPayment,
    receivePaymentEvent,
    refundPayment,
    removePaymentMethod,
    reconcile,
  },
  CheckoutProcess,
  CheckoutOutcome,
  PaymentActionRequired,
  ProcessFlow,
  Customer,
  Payment,
  Refund,
  SandboxBankPayment,
  StoredPaymentMethod,
  CustomerOrder,
  BillingAccount,
};
