import { GraphQLError } from 'graphql';
import type { BundledProductOfferingResolvers, ProductOfferingRelationshipResolvers } from '../generated/resolvers.ts';
import type { CatalogLoaders } from '../loaders/catalog-loaders.ts';
import { relationshipType } from '../relationship-type.ts';
import { writtenPeriod } from './time-period.ts';

/** The loader refuses dumps with links to nowhere, so a missing target is a breakdown. */
const target = async ({ id }: { id: string }, { loaders }: { loaders: CatalogLoaders }) => {
  const offering = await loaders.offering.load(id);
  if (!offering) throw new GraphQLError(`The offering ${id} is missing from the catalog.`);
  return offering;
};

export const BundledProductOffering: BundledProductOfferingResolvers = {
  productOffering: (child, _args, context) => target(child, context),
};

export const ProductOfferingRelationship: ProductOfferingRelationshipResolvers = {
  type: ({ type }) => relationshipType(type),
  relationshipType: ({ type }) => type,
  validFor: writtenPeriod,
  productOffering: (relationship, _args, context) => target(relationship, context),
};
