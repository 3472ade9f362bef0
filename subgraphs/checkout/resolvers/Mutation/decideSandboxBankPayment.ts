import { requireService } from '../../../kit/graph/errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const decideSandboxBankPayment: NonNullable<MutationResolvers['decideSandboxBankPayment']> = async (
  _root,
  { reference, approve },
  { bank, viewer },
) => {
  requireService(viewer);
  return (await bank?.decide(reference, approve)) ?? null;
};
