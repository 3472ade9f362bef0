import type { MutationResolvers } from '../../generated/resolvers.ts';
import { planProductEnd as plan } from '../../product-end/plan-product-end.ts';

export const planProductEnd: NonNullable<MutationResolvers['planProductEnd']> = async (_root, { input }, context) => {
  const { em, flow, loaders, ports, now } = context;
  const planned = await plan(em, { ...input, at: input.at ?? null }, { ...context, inventory: ports.inventory, now });
  if (planned === null) return { __typename: 'PlanProductEndSuccess', customerOrder: null };
  if ('problems' in planned) return { __typename: 'OrderRejected', problems: planned.problems };
  await flow.start(em, planned.customerOrderId);
  return { __typename: 'PlanProductEndSuccess', customerOrder: await loaders.customerOrder.load(planned.customerOrderId) };
};
