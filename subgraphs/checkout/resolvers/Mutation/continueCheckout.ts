import { idempotencyConflict } from '../../../kit/graph/user-error.ts';
import { mayChange } from '../../../kit/graph/viewer.ts';
import { checkAnswer } from '../../continue/check-answer.ts';
import { continueCheckout as keep } from '../../continue/continue-checkout.ts';
import { unknownProcess } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { holdOf } from '../../process-state.ts';
import { checkoutResult } from '../checkout-result.ts';

export const continueCheckout: NonNullable<MutationResolvers['continueCheckout']> = async (_root, { input }, context) => {
  const { em, flow, loaders, policy, ports, viewer } = context;
  const process = await loaders.process.load(input.processId);
  const rejected = 'CheckoutRejected' as const;
  if (!process || !mayChange(viewer, process))
    return { __typename: rejected, problems: [unknownProcess(['input', 'processId'])] };
  const problems = await checkAnswer(input, process, {
    em,
    viewer,
    policy,
    provider: ports.payments,
    customers: ports.customers,
  });
  if (problems.length > 0) return { __typename: rejected, problems };

  const hold = holdOf(await loaders.journal.load(process.id));
  const kept = await keep(em, process, input, { viewer, hold, now: ports.now() });
  if (kept.outcome === 'rejected') return { __typename: rejected, problems: kept.problems };
  if (kept.outcome === 'conflict') return idempotencyConflict(kept.differingPaths);
  await flow.wake(process.id);
  return checkoutResult(process, input.waitSeconds ?? 0, context);
};
