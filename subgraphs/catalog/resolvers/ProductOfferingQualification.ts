import type { ProductOfferingQualificationResolvers } from '../generated/resolvers.ts';
import { toTmfQualification } from '../tmf/offering-qualification.mapper.ts';

export const ProductOfferingQualification: ProductOfferingQualificationResolvers = {
  tmf: (qualification, { version }) => toTmfQualification(qualification, version),
};
