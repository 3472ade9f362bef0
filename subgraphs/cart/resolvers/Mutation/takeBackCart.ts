import { actorOf } from '../../actor.ts';
import { cartTimes } from '../../cart-times.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { isShopperOf } from '../../handover/is-shopper-of.ts';
import { nextVersion, wholeCart } from '../../history/next-version.ts';
import { onceOnCart } from '../../once-on-cart.ts';
import { refuse } from '../../patch/refusal.ts';
import { rereadCart } from '../../read-cart.ts';
import { checkUsable } from '../../rules/check-cart.ts';

export const takeBackCart: NonNullable<MutationResolvers['takeBackCart']> = async (_root, { input }, context) => {
  const call = { operation: 'takeBackCart', input, mayDo: isShopperOf };
  const answer = await onceOnCart(context, call, async (em, cart) => {
    const [times, wasHanded] = [cartTimes(context), cart.handedTo != null];
    if (wasHanded) refuse(checkUsable(cart, times.now, ['input', 'cartId']));
    cart.endHandover();
    if (wasHanded) await nextVersion(em, cart, wholeCart('TAKEN_BACK'), { actor: actorOf(context.viewer), ...times });
    return null;
  });
  if ('refused' in answer) return answer.refused;
  return { __typename: 'TakeBackCartSuccess', cart: await rereadCart(input.cartId, context) };
};
