import type { MutationResolvers } from '../../generated/resolvers.ts';

export const decideSandboxBankPayment: NonNullable<MutationResolvers['decideSandboxBankPayment']> = async (
  _root,
  { reference, approve },
  { bank },
) => (await bank?.decide(reference, approve)) ?? null;
