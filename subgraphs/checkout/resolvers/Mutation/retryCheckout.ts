import { unknownProcess } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { asCheckoutProcess } from '../as-checkout-process.ts';

export const retryCheckout: NonNullable<MutationResolvers['retryCheckout']> = async (_root, { processId }, { flow, loaders }) => {
  const process = await loaders.process.load(processId);
  if (!process) return unknownProcess();
  await flow.retry(process.id);
  return asCheckoutProcess(process);
};
