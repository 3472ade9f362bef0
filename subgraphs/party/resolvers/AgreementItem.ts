import type { AgreementItemResolvers } from '../generated/resolvers.ts';

export const AgreementItem: AgreementItemResolvers = {
  product: ({ productId }) => ({ id: productId }),
};
