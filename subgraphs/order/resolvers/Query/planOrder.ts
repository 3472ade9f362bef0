import { requireService } from '../../../kit/graph/errors.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { planOrder as plan } from '../../pipelines/plan-order.ts';
import { describeTask } from '../../pipelines/registry.ts';
import { toGraph, toTmf } from '../../words.ts';

export const planOrder: NonNullable<QueryResolvers['planOrder']> = (_root, { items }, { pipelines, viewer }) => {
  requireService(viewer);
  const lines = items.map((item) => ({
    ...item,
    action: toTmf(item.action),
    productSpecificationId: item.productSpecificationId ?? null,
    backend: item.backend ?? null,
    requestedStartDate: item.requestedStartDate ?? null,
    relationships: item.relationships.map(({ type, itemId }) => ({ type: toTmf(type), itemId })),
  }));
  return plan(lines, pipelines).tasks.map(({ turnAfter, ...task }) => ({
    ...task,
    dependsOn: [...new Set([...task.dependsOn, ...turnAfter])],
    ...describeTask(task.kind),
    kind: toGraph(task.kind),
    pointOfNoReturn: task.isPointOfNoReturn,
  }));
};
