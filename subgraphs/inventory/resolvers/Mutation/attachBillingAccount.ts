import type { MutationResolvers } from '../../generated/resolvers.ts';
import { attachBillingAccount as attach } from '../../products/attach-billing-account.ts';
import { productAfter } from '../product-after.ts';
import { serviceOnly } from '../service-only.ts';

export const attachBillingAccount: NonNullable<MutationResolvers['attachBillingAccount']> = async (_root, args, context) => {
  serviceOnly(context);
  return productAfter(await attach(context.em, args.productId, args.billingAccountId, context.now()), context);
};
