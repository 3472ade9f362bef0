import type { MutationResolvers } from '../../generated/resolvers.ts';
import { holderOf } from '../../leases/holder.ts';
import { releaseNumbers as release } from '../../leases/release-numbers.ts';

export const releaseNumbers: NonNullable<MutationResolvers['releaseNumbers']> = (_root, { cartId }, { em, viewer, now }) => {
  const holder = holderOf(viewer);
  return holder ? release(em, cartId, holder, now()) : false;
};
