import { productTypeFor } from '../../../schema/product-types.ts';
import type { ProductSpecificationCharacteristicResolvers, ProductSpecificationResolvers } from '../generated/resolvers.ts';
import { offeredValues } from '../offered-value.ts';

export const ProductSpecification: ProductSpecificationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.specification.load(id),
  productType: ({ id }) => productTypeFor(id).typeName,
};

export const ProductSpecificationCharacteristic: ProductSpecificationCharacteristicResolvers = {
  allowedValues: (characteristic) => offeredValues(characteristic),
};
