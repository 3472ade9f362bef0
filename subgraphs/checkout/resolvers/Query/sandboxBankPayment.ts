import { requireService } from '../../../kit/graph/errors.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const sandboxBankPayment: NonNullable<QueryResolvers['sandboxBankPayment']> = async (
  _root,
  { reference },
  { bank, viewer },
) => {
  requireService(viewer);
  return (await bank?.find(reference)) ?? null;
};
