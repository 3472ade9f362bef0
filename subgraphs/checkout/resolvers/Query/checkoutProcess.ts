import { maySee } from '../../../kit/graph/viewer.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const checkoutProcess: NonNullable<QueryResolvers['checkoutProcess']> = async (_root, { id }, { viewer, loaders }) => {
  const process = await loaders.process.load(id);
  return process && maySee(viewer, process) ? process : null;
};
