import { requireService } from '../../../kit/graph/errors.ts';
import { holdCart } from '../../checkout-hold.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import type { KnownProducts } from '../../ports.ts';
import { rereadCart } from '../../read-cart.ts';
import { readProducts } from '../../read-products.ts';

export const beginCheckout: NonNullable<MutationResolvers['beginCheckout']> = async (_root, { cartId, processId }, context) => {
  requireService(context.viewer);
  let products: KnownProducts = new Map();
  for (;;) {
    const answer = await holdCart(context.em(), { cartId, processId, now: context.clock.now() }, products);
    if ('unknownProducts' in answer) {
      const { ids, customerId } = answer.unknownProducts;
      // The second look decides, unless a patch came between with yet another product.
      products = await readProducts(ids, customerId, context.loaders);
    } else if (answer.problems.length > 0) return { __typename: 'CartRejected', problems: answer.problems };
    else return { __typename: 'BeginCheckoutSuccess', cart: await rereadCart(cartId, context) };
  }
};
