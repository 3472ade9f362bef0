import type { QueryResolvers } from '../../generated/resolvers.ts';
import { describeTask } from '../../pipelines/registry.ts';
import { reference } from '../../references.ts';
import { toGraph } from '../../words.ts';

export const pipelines: NonNullable<QueryResolvers['pipelines']> = (_root, _args, { pipelines: all }) =>
  all.map(({ category, action, failurePolicy, leadTimeSeconds, cancellation, tasks }) => ({
    category: reference(category),
    action: toGraph(action),
    failurePolicy: toGraph(failurePolicy),
    leadTimeSeconds,
    cancellationFee: cancellation.fee,
    review: cancellation.review,
    tasks: tasks.map((task) => ({
      ...task,
      ...describeTask(task.kind),
      kind: toGraph(task.kind),
      per: toGraph(task.per),
    })),
  }));
