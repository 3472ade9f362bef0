import { requireService } from '../../../kit/graph/errors.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const signingKeys: NonNullable<QueryResolvers['signingKeys']> = async (_root, _args, { viewer, identity }) => {
  requireService(viewer);
  return (await identity.provider?.publicKeys()) ?? [];
};
