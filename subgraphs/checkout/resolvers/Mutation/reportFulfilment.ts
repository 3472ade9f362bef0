import { announceProgress } from '../../../kit/engine/progress.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import type { ReportedTask } from '../../ports.ts';
import { recordFulfilment } from '../../record-fulfilment.ts';

export const reportFulfilment: NonNullable<MutationResolvers['reportFulfilment']> = async (
  _root,
  { input: { failedItemIds, cancellationFees, billingAccountId, ...input } },
  { em, ports, refunds },
) => {
  const report = {
    ...input,
    tasks: input.tasks as ReportedTask[],
    failedItemIds: failedItemIds ?? [],
    cancellationFees: cancellationFees ?? [],
    billingAccountId: billingAccountId ?? null,
  };
  const asked = await recordFulfilment(em, report, ports.now());
  if (!asked) return false;
  announceProgress(input.processId);
  for (const refundId of asked) await refunds.start(refundId);
  return true;
};
