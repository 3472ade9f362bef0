import { mayChange } from '../../../kit/graph/viewer.ts';
import { actorOf } from '../../actor.ts';
import { cartTimes } from '../../cart-times.ts';
import { notHandedOver } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { nextVersion, wholeCart } from '../../history/next-version.ts';
import { onceOnCart } from '../../once-on-cart.ts';
import { refuse } from '../../patch/refusal.ts';
import { rereadCart } from '../../read-cart.ts';
import { checkUsable } from '../../rules/check-cart.ts';

export const returnHandover: NonNullable<MutationResolvers['returnHandover']> = async (_root, { input }, context) => {
  const call = { operation: 'returnHandover', input, mayDo: mayChange };
  const answer = await onceOnCart(context, call, async (em, cart) => {
    const [actor, times, path] = [actorOf(context.viewer), cartTimes(context), ['input', 'cartId']];
    refuse([...checkUsable(cart, times.now, path), ...(cart.handedTo?.subject === actor.subject ? [] : [notHandedOver(path)])]);
    cart.endHandover();
    await nextVersion(em, cart, wholeCart('HANDED_BACK'), { actor, ...times });
    return null;
  });
  if ('refused' in answer) return answer.refused;
  return { __typename: 'ReturnHandoverSuccess', cart: await rereadCart(input.cartId, context) };
};
