import { productTypeFor } from '../../../schema/product-types.ts';
import type { ProductSpecificationCharacteristicResolvers, ProductSpecificationResolvers } from '../generated/resolvers.ts';
import { loadAll } from '../loaders/catalog-loaders.ts';
import { offeredValues } from '../offered-value.ts';
import { timePeriod } from './time-period.ts';
import { tmfOriginal } from './tmf-original.ts';

export const ProductSpecification: ProductSpecificationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.specification.load(id),
  validFor: timePeriod,
  bundledSpecifications: ({ bundledSpecificationIds }, _args, { loaders }) =>
    loadAll(loaders.specification, bundledSpecificationIds),
  tmf: tmfOriginal('productSpecification'),
  productType: ({ id }) => productTypeFor(id).typeName,
};

export const ProductSpecificationCharacteristic: ProductSpecificationCharacteristicResolvers = {
  isUnique: ({ isUnique }) => isUnique ?? false,
  dependencies: ({ dependencies }) => dependencies ?? [],
  allowedValues: (characteristic) => offeredValues(characteristic),
};
