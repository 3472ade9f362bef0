import { idempotencyConflict } from '../../../kit/graph/user-error.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { triggerAction } from '../../service-actions/trigger-action.ts';
import { checkoutResult } from '../checkout-result.ts';
import { planSources } from '../plan-sources.ts';

export const triggerServiceAction: NonNullable<MutationResolvers['triggerServiceAction']> = async (_root, { input }, context) => {
  const { flow } = context;
  const triggered = await triggerAction(input, context, planSources(context));
  if ('problems' in triggered) return { __typename: 'ServiceActionRejected', problems: triggered.problems };
  if ('differingPaths' in triggered) return idempotencyConflict(triggered.differingPaths);
  const { process } = triggered;
  // Of one that has ended the engine may know nothing any more: it would begin anew.
  if (process.state === 'ACTIVE' && process.productOrderId == null) await flow.start(process);
  await checkoutResult(process, input.waitSeconds ?? 0, context);
  return { __typename: 'TriggerServiceActionSuccess', process };
};
