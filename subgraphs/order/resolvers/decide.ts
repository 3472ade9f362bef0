import { isPlainText } from '../../kit/plain-text.ts';
import { decideTask } from '../decisions/decide-task.ts';
import type { DecisionAction } from '../entities/fulfilment-task.entity.ts';
import { invalidKey, invalidReason, unknownTask } from '../errors.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { isUuid } from '../../kit/uuid.ts';

type Decide = NonNullable<MutationResolvers['retryTask']>;

/** One decision of an agent about a task; only to try again needs no reason. */
export const deciding =
  (action: DecisionAction): Decide =>
  async (_root, { input: { idempotencyKey: key, taskId, reason } }, { em, flow, loaders, now, viewer }) => {
    if (!isUuid(taskId)) return unknownTask();
    if (!isPlainText(key, 16)) return invalidKey();
    if (!isPlainText(reason ?? '', action === 'retry' ? 0 : 1)) return invalidReason();
    const decided = await decideTask({ em, flow, now }, { action, taskId, key, reason: reason ?? '', by: viewer.subject });
    if ('problem' in decided) return decided.problem;
    const [order, tasks] = await Promise.all([loaders.order.load(decided.orderId), loaders.tasks.load(decided.orderId)]);
    const task = tasks.find(({ id }) => id === taskId);
    return order && task ? { __typename: 'TaskDecisionSuccess', order, task } : unknownTask();
  };
