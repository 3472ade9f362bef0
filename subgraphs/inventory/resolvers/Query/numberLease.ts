import { isPlainText } from '../../../kit/plain-text.ts';
import { isStaff } from '../../../kit/graph/viewer.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { heldBy } from '../../leases/held-by.ts';
import { leaseOfCart } from '../../leases/lease-of-cart.ts';

export const numberLease: NonNullable<QueryResolvers['numberLease']> = async (_root, { cartId }, { em, viewer, now }) => {
  if (!isPlainText(cartId, 1, 64)) return null;
  return (await leaseOfCart(em, cartId, heldBy(viewer, cartId, isStaff), now())) ?? null;
};
