import { isPlainText } from '../../../kit/plain-text.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { releaseNumbers as release } from '../../leases/release-numbers.ts';

export const releaseNumbers: NonNullable<MutationResolvers['releaseNumbers']> = (_root, { cartId, leaseToken }, context) => {
  const { em, viewer, leaseTokens } = context;
  const now = context.now();
  return isPlainText(cartId, 1, 64) && release(em, { cartId, viewer, opened: leaseTokens.opened(leaseToken, cartId, now) }, now);
};
