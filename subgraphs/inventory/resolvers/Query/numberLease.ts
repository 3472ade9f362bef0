import { isPlainText } from '../../../kit/plain-text.ts';
import { isStaff } from '../../../kit/graph/viewer.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { heldBy } from '../../leases/held-by.ts';
import { leaseOfCart } from '../../leases/lease-of-cart.ts';

export const numberLease: NonNullable<QueryResolvers['numberLease']> = async (_root, { cartId, leaseToken }, context) => {
  if (!isPlainText(cartId, 1, 64)) return null;
  const { em, viewer, leaseTokens } = context;
  const now = context.now();
  const opened = leaseTokens.opened(leaseToken, cartId, now);
  return (await leaseOfCart(em, cartId, heldBy({ viewer, cartId, opened }, isStaff), now)) ?? null;
};
