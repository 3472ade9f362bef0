import type { QueryResolvers } from '../../generated/resolvers.ts';
import { assessCheckout } from '../../plan/assess-checkout.ts';
import { requirementsOf } from '../../plan/requirements.ts';
import { planSources } from '../plan-sources.ts';

export const checkoutRequirements: NonNullable<QueryResolvers['checkoutRequirements']> = async (
  _root,
  { cartId, customerType },
  context,
) => {
  const { viewer, ports } = context;
  const assessment = await assessCheckout({ cartId }, viewer, planSources(context), ports.now(), customerType);
  return assessment ? requirementsOf(assessment.problems) : null;
};
