import { requireService } from '../../../kit/graph/errors.ts';
import { recordFulfilment } from '../../record-fulfilment.ts';
import type { ReportedTask } from '../../ports.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const reportFulfilment: NonNullable<MutationResolvers['reportFulfilment']> = async (
  _root,
  { input },
  { em, ports, viewer },
) => {
  requireService(viewer);
  return recordFulfilment(em, { ...input, tasks: input.tasks as ReportedTask[] }, ports.now());
};
