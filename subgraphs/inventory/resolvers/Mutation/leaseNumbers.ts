import { isStaff } from '../../../kit/graph/viewer.ts';
import { isPlainText } from '../../../kit/plain-text.ts';
import type { Context } from '../../context.ts';
import { unauthenticatedLease } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { checkLeaseInput } from '../../leases/check-lines.ts';
import { explainRefusal } from '../../leases/explain-refusal.ts';
import { leaseNumbers as lease } from '../../leases/lease-numbers.ts';
import { isNobody, planLease } from '../../leases/plan-lease.ts';

/** What a shopper could not get may be why the cart is left; that it cannot be kept refuses nothing more. */
const noteRefusal = async (cartId: string, refusal: Awaited<ReturnType<typeof explainRefusal>>, { viewer, carts }: Context) => {
  const code = 'problems' in refusal ? refusal.problems[0]?.code : refusal.code;
  if (code === undefined || code === 'UNKNOWN_CART' || isStaff(viewer)) return;
  await carts.noteSetback(cartId, code).catch(() => undefined);
};

export const leaseNumbers: NonNullable<MutationResolvers['leaseNumbers']> = async (_root, { input }, context) => {
  const { em, viewer, policy, carts, now } = context;
  const { idempotencyKey: key, cartId, lines: asked } = input;
  if (isNobody(viewer)) return { __typename: 'LeaseRejected', problems: [unauthenticatedLease()] };
  const wrong = checkLeaseInput(input, policy.maxHeld);
  // Before any transaction: nobody waits for another subgraph with a lock in hand.
  const plan = planLease(viewer, input, isPlainText(cartId, 1, 64) ? await carts.find(cartId) : undefined);
  if (wrong.length > 0) return { __typename: 'LeaseRejected', problems: [...wrong, ...plan.problems] };

  const result = await lease(em, { key, caller: viewer.subject, cartId, asked, plan }, policy, now());
  if (result.refused) {
    const refusal = await explainRefusal(em, result.refused, plan.lines, now());
    await noteRefusal(cartId, refusal, context);
    return refusal;
  }
  return result.conflict ?? { __typename: 'NumberLease', ...result.lease };
};
