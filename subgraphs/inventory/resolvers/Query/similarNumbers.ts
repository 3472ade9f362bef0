import { isPlainText } from '../../../kit/plain-text.ts';
import { pageSize } from '../../../kit/pagination.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { similarNumbers as similar } from '../../leases/similar-numbers.ts';

export const similarNumbers: NonNullable<QueryResolvers['similarNumbers']> = (_root, { cartId, cartItemIds, first }, context) => {
  if (!isPlainText(cartId, 1, 64)) return [];
  return similar(context.em, { cartId, cartItemIds, count: pageSize({ first }, 10, 50) }, context.now());
};
