import type { QueryResolvers } from '../../generated/resolvers.ts';

export const sandboxBankPayment: NonNullable<QueryResolvers['sandboxBankPayment']> = async (_root, { reference }, { bank }) =>
  (await bank?.find(reference)) ?? null;
