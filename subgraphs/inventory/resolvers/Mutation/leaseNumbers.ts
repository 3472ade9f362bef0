import { isPlainText } from '../../../kit/plain-text.ts';
import { unauthenticatedLease } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { checkLeaseInput } from '../../leases/check-lines.ts';
import { explainRefusal } from '../../leases/explain-refusal.ts';
import { leaseNumbers as lease } from '../../leases/lease-numbers.ts';
import { isNobody, planLease } from '../../leases/plan-lease.ts';

export const leaseNumbers: NonNullable<MutationResolvers['leaseNumbers']> = async (_root, { input }, context) => {
  const { em, viewer, policy, carts, now } = context;
  const { idempotencyKey: key, cartId, lines: asked } = input;
  if (isNobody(viewer)) return { __typename: 'LeaseRejected', problems: [unauthenticatedLease()] };
  const wrong = checkLeaseInput(input, policy.maxHeld);
  // Before any transaction: nobody waits for another subgraph with a lock in hand.
  const plan = planLease(viewer, input, isPlainText(cartId, 1, 64) ? await carts.find(cartId) : undefined);
  if (wrong.length > 0) return { __typename: 'LeaseRejected', problems: [...wrong, ...plan.problems] };

  const result = await lease(em, { key, caller: viewer.subject, cartId, asked, plan }, policy, now());
  if (result.refused) return explainRefusal(em, result.refused, plan.lines, now());
  return result.conflict ?? { __typename: 'NumberLease', ...result.lease };
};
