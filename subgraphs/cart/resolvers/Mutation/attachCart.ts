import { attachCart as attach } from '../../attach/attach-cart.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { rereadCart } from '../../read-cart.ts';

export const attachCart: NonNullable<MutationResolvers['attachCart']> = async (_root, { input }, context) => {
  const answer = await attach(input, context);
  if ('refused' in answer && answer.refused) return answer.refused;
  const { cartId, merge } = answer.attachment;
  return { __typename: 'AttachCartSuccess', cart: await rereadCart(cartId, context), merge };
};
