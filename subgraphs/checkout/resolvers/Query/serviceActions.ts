import type { QueryResolvers } from '../../generated/resolvers.ts';

export const serviceActions: NonNullable<QueryResolvers['serviceActions']> = (_root, _input, { policy }) =>
  policy.serviceActions.map(({ productOfferingId, ...action }) => ({ ...action, productOffering: { id: productOfferingId } }));
