import type { QueryResolvers } from '../../generated/resolvers.ts';
import { heldBy, holderOf } from '../../leases/holder.ts';
import { leaseOfCart } from '../../leases/lease-of-cart.ts';

export const numberLease: NonNullable<QueryResolvers['numberLease']> = async (_root, { cartId }, { em, viewer, now }) => {
  const holder = holderOf(viewer);
  return (holder && (await leaseOfCart(em, cartId, heldBy(holder, cartId), now()))) ?? null;
};
