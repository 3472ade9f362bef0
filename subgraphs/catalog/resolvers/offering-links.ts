import type { BundledProductOfferingResolvers, ProductOfferingRelationshipResolvers } from '../generated/resolvers.ts';
import type { CatalogLoaders } from '../loaders/catalog-loaders.ts';
import { relationshipType } from '../relationship-type.ts';
import { present } from './present.ts';
import { writtenPeriod } from './time-period.ts';

const target = async ({ id }: { id: string }, { loaders }: { loaders: CatalogLoaders }) =>
  present(await loaders.offering.load(id));

export const BundledProductOffering: BundledProductOfferingResolvers = {
  productOffering: (child, _args, context) => target(child, context),
};

export const ProductOfferingRelationship: ProductOfferingRelationshipResolvers = {
  type: ({ type }) => relationshipType(type),
  relationshipType: ({ type }) => type,
  validFor: writtenPeriod,
  productOffering: (relationship, _args, context) => target(relationship, context),
};
