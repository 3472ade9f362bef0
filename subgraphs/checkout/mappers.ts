/** Which value stands for which GraphQL type in the resolvers. */
export const mappers = {
  CheckoutProcess: '../entities/checkout-process.entity.ts#CheckoutProcess as ProcessRecord',
  CheckoutOutcome: '../entities/checkout-process.entity.ts#CheckoutProcess as ProcessRecord',
  PaymentActionRequired: '../resolvers/hold-view.ts#PaymentActionView',
  Payment: '../payments/payment.entity.ts#Payment as PaymentRecord',
  Refund: '../payments/refunds/refund.entity.ts#Refund as RefundRecord',
  StoredPaymentMethod: '../payments/methods/stored-payment-method.entity.ts#StoredPaymentMethod as StoredMethodRecord',
  SandboxBankPayment: '../payments/sandbox/intents.ts#Intent as SandboxIntent',
  Customer: '../references.ts#Reference',
  ProductOrder: '../references.ts#Reference',
  CustomerOrder: '../references.ts#Reference',
  BillingAccount: '../references.ts#Reference',
  ProcessFlow: '../process-flow/process-node.ts#ProcessNode',
  CheckoutProcessConnection: '../process-flow/process-page.ts#ProcessPage',
  CheckoutProcessEdge: '../process-flow/process-page.ts#ProcessEdge',
};
