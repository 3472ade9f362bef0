import type {
  AllowedProductActionResolvers,
  AttachmentResolvers,
  CharacteristicDependencyResolvers,
  ProductOfferingTermResolvers,
  ProductSpecificationRelationshipResolvers,
} from '../generated/resolvers.ts';
import { relationshipType } from '../relationship-type.ts';
import { writtenPeriod } from './time-period.ts';

export const AllowedProductAction: AllowedProductActionResolvers = { validFor: writtenPeriod };

export const Attachment: AttachmentResolvers = { validFor: writtenPeriod };

export const ProductOfferingTerm: ProductOfferingTermResolvers = { validFor: writtenPeriod };

export const ProductSpecificationRelationship: ProductSpecificationRelationshipResolvers = {
  type: ({ type }) => relationshipType(type),
  relationshipType: ({ type }) => type,
  validFor: writtenPeriod,
  productSpecification: ({ id }, _args, { loaders }) => loaders.specification.load(id),
};

export const CharacteristicDependency: CharacteristicDependencyResolvers = {
  type: ({ type }) => relationshipType(type),
  relationshipType: ({ type }) => type,
  values: ({ values }) => values ?? [],
  productSpecificationId: ({ specificationId }) => specificationId ?? null,
};
