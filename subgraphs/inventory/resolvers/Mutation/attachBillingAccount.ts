import type { MutationResolvers } from '../../generated/resolvers.ts';
import { attachBillingAccount as attach } from '../../products/attach-billing-account.ts';
import { productAfter } from '../product-after.ts';

export const attachBillingAccount: NonNullable<MutationResolvers['attachBillingAccount']> = async (_root, args, context) =>
  productAfter(await attach(context.em, args.productId, args.billingAccountId, context.now()), context);
