import type {
  ProductOfferingQualificationResolvers,
  QueryProductOfferingQualificationResolvers,
} from '../generated/resolvers.ts';
import { loadAll } from '../loaders/catalog-loaders.ts';
import { toTmfCheck, toTmfQuery } from '../tmf/offering-qualification.mapper.ts';

export const ProductOfferingQualification: ProductOfferingQualificationResolvers = {
  tmf: (qualification, { version }) => toTmfCheck(qualification, version),
};

export const QueryProductOfferingQualification: QueryProductOfferingQualificationResolvers = {
  tmf: async (found, { version }, { loaders }) => {
    const ids = found.productOfferings.items.map(({ id }) => id);
    return toTmfQuery(found, await loadAll(loaders.offering, ids), version);
  },
};
