import type { QueryResolvers } from '../../generated/resolvers.ts';
import { planCheckout } from '../../plan/plan-checkout.ts';
import { planSources } from '../plan-sources.ts';

export const checkoutPlan: NonNullable<QueryResolvers['checkoutPlan']> = async (_root, { input }, context) =>
  (await planCheckout(input, context.viewer, planSources(context), context.ports.now())) ?? null;
