import type { OfferingQualificationResolvers } from '../generated/resolvers.ts';

export const OfferingQualification: OfferingQualificationResolvers = {
  eligible: ({ result }) => result === 'QUALIFIED',
};
