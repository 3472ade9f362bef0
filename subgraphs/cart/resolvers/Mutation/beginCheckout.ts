import { holdCart, type SeenCart } from '../../checkout-hold.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { readOffers } from '../../promise/read-offers.ts';
import { rereadCart } from '../../read-cart.ts';
import { readSurroundings } from '../../surroundings.ts';

export const beginCheckout: NonNullable<MutationResolvers['beginCheckout']> = async (_root, { cartId, processId }, context) => {
  let seen: SeenCart | undefined;
  for (;;) {
    const answer = await holdCart(context.em(), { cartId, processId, now: context.clock.now() }, seen);
    if ('unseen' in answer) {
      const { version, customerId, items } = answer.unseen;
      const asking = {
        readOffers: () => readOffers(items, { catalog: context.catalog, now: context.clock.now() }),
        // The next step of the checkout claims them, or says what is missing.
        readHeld: () => Promise.resolve(null),
      };
      // The second look decides, unless a patch came between.
      seen = { version, around: await readSurroundings(items, customerId, context.loaders, asking) };
    } else if (answer.problems.length > 0) return { __typename: 'CartRejected', problems: answer.problems };
    else return { __typename: 'BeginCheckoutSuccess', cart: await rereadCart(cartId, context) };
  }
};
