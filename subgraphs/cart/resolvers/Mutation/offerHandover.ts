import { randomUUID } from 'node:crypto';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { checkHolder } from '../../handover/check-holder.ts';
import { handoverCodeOf, storedHandoverCode } from '../../handover/handover-code.ts';
import { isShopperOf } from '../../handover/is-shopper-of.ts';
import { onceOnCart } from '../../once-on-cart.ts';
import { refuse } from '../../patch/refusal.ts';
import { rereadCart } from '../../read-cart.ts';
import { checkUsable } from '../../rules/check-cart.ts';

export const offerHandover: NonNullable<MutationResolvers['offerHandover']> = async (_root, { input }, context) => {
  const { viewer, clock, config } = context;
  const codeOf = (offerId: string) => handoverCodeOf(offerId, config.tokenSecret);
  const answer = await onceOnCart(context, { operation: 'offerHandover', input, mayDo: isShopperOf }, (_em, cart) => {
    const [now, path] = [clock.now(), ['input', 'cartId']];
    refuse([...checkUsable(cart, now, path), ...checkHolder(cart, viewer, path)]);
    const offerId = randomUUID();
    cart.handoverCode = storedHandoverCode(codeOf(offerId), config.tokenSecret);
    cart.handoverUntil = new Date(now.getTime() + config.handoverMs);
    return Promise.resolve({ offerId, expiresAt: cart.handoverUntil.toISOString() });
  });
  if ('refused' in answer) return answer.refused;
  const { offerId, expiresAt } = answer.result;
  const cart = await rereadCart(input.cartId, context);
  return { __typename: 'OfferHandoverSuccess', code: codeOf(offerId), expiresAt, cart };
};
