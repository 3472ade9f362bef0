import { idempotencyConflict } from '../../../kit/graph/user-error.ts';
import { mayChange } from '../../../kit/graph/viewer.ts';
import { amendOrder as amend } from '../../amend/amend-order.ts';
import { needsApprover } from '../../amend/problems.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { unknownOrder } from '../../requests/request-problems.ts';

export const amendOrder: NonNullable<MutationResolvers['amendOrder']> = async (_root, { input }, context) => {
  const { flow, loaders, now, viewer } = context;
  const rejected = 'OrderRequestRejected' as const;
  const whole = await loaders.customerOrder.load(input.customerOrderId);
  if (!whole || !mayChange(viewer, whole)) return { __typename: rejected, problems: [unknownOrder()] };
  // What a buyer may spend is settled at the checkout; here nobody could be asked.
  const priced =
    viewer.role === 'buyer' ? input.items.filter((item) => item.characteristics != null || item.quantity != null) : [];
  if (priced.length > 0) return { __typename: rejected, problems: priced.map(({ itemId }) => needsApprover(itemId)) };
  const amended = await amend(input, { ...context, now: now(), wake: flow.wake });
  if ('problems' in amended) return { __typename: rejected, problems: amended.problems };
  if ('past' in amended) return amended.past;
  if ('differingPaths' in amended) return idempotencyConflict(amended.differingPaths);

  const { orderId, supersedesId } = amended;
  const [order, supersedes] = await Promise.all([loaders.order.load(orderId), loaders.order.load(supersedesId)]);
  if (!order || !supersedes) throw new Error('The orders of the amendment are gone.');
  return { __typename: 'SupplementalOrder', order, supersedes };
};
