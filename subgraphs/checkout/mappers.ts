/** Which value stands for which GraphQL type in the resolvers. */
export const mappers = {
  CheckoutProcess: '../entities/checkout-process.entity.ts#CheckoutProcess as ProcessRecord',
  CheckoutOutcome: '../entities/checkout-process.entity.ts#CheckoutProcess as ProcessRecord',
  Payment: '../entities/payment.entity.ts#Payment as PaymentRecord',
  ProductOrder: '../references.ts#Reference',
  BillingAccount: '../references.ts#Reference',
};
