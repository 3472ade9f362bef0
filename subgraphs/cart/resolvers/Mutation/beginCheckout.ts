import { requireService } from '../../../kit/graph/errors.ts';
import { holdCart } from '../../checkout-hold.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { rereadCart } from '../../read-cart.ts';

export const beginCheckout: NonNullable<MutationResolvers['beginCheckout']> = async (_root, { cartId, processId }, context) => {
  requireService(context.viewer);
  const problems = await holdCart(context.em(), { cartId, processId, now: context.clock.now() });
  if (problems.length > 0) return { __typename: 'CartRejected', problems };
  return { __typename: 'BeginCheckoutSuccess', cart: await rereadCart(cartId, context) };
};
