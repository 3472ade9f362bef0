import { mayChange } from '../../../kit/graph/viewer.ts';
import { contactRequired } from '../../abandonment/problems.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { onceOnCart } from '../../once-on-cart.ts';
import { refuse } from '../../patch/refusal.ts';
import { rereadCart } from '../../read-cart.ts';
import { checkUsable } from '../../rules/check-cart.ts';

export const setCartContact: NonNullable<MutationResolvers['setCartContact']> = async (_root, { input }, context) => {
  const { clock, timeZone: operatorZone } = context;
  const { consent, emailAddress = null, phoneNumber = null, timeZone } = input;
  const answer = await onceOnCart(context, { operation: 'setCartContact', input, mayDo: mayChange }, (_em, cart) => {
    const now = clock.now();
    const isClear = !consent || (emailAddress === null) !== (phoneNumber === null);
    refuse([...checkUsable(cart, now, ['input', 'cartId']), ...(isClear ? [] : [contactRequired()])]);
    const contact = { emailAddress, phoneNumber, timeZone: timeZone ?? operatorZone, consentedAt: now.toISOString() };
    cart.contact = consent ? contact : null;
    return Promise.resolve(null);
  });
  if ('refused' in answer) return answer.refused;
  return { __typename: 'SetCartContactSuccess', cart: await rereadCart(input.cartId, context) };
};
