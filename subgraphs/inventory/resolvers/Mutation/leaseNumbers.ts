import type { LeaseLineInput, MutationResolvers } from '../../generated/resolvers.ts';
import { unauthenticatedLease } from '../../errors.ts';
import { checkLeaseInput } from '../../leases/check-lines.ts';
import { explainRefusal } from '../../leases/explain-refusal.ts';
import { holderOf } from '../../leases/holder.ts';
import { leaseNumbers as lease } from '../../leases/lease-numbers.ts';

const wanted = ({ cartItemId, msisdn, simCartItemId, simType }: LeaseLineInput) => ({
  cartItemId,
  msisdn,
  simCartItemId: simCartItemId ?? null,
  simType: simType === 'ESIM' ? 'eSIM' : 'physical',
});

export const leaseNumbers: NonNullable<MutationResolvers['leaseNumbers']> = async (
  _root,
  { input },
  { em, viewer, policy, now },
) => {
  const holder = holderOf(viewer);
  const problems = [...(holder ? [] : [unauthenticatedLease()]), ...checkLeaseInput(input)];
  if (!holder || problems.length > 0) return { __typename: 'LeaseRejected', problems };
  const lines = input.lines.map(wanted);
  const result = await lease(em, { key: input.idempotencyKey, cartId: input.cartId, holder, lines }, policy, now());
  if (result.refused) return explainRefusal(em, result.refused, lines, now());
  return result.conflict ?? { __typename: 'NumberLease', ...result.lease };
};
