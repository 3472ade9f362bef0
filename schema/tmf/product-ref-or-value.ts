import type { CharacteristicValue } from '../product-types.ts';
import { fromTmfCharacteristic, toTmfCharacteristic, type TmfCharacteristic } from './characteristic.ts';
import { tmfReference, typed, type TmfVersion } from './reference.ts';

/** A product that exists: its id is all there is to say. */
export interface ProductRef {
  __typename: 'ProductRef';
  id: string;
}

/** A product that does not exist yet, by description. */
export interface ProductValue {
  __typename: 'ProductValue';
  name: string;
  productOfferingId: string | null;
  productSpecificationId: string | null;
  characteristics: CharacteristicValue[];
}

export type ProductRefOrValue = ProductRef | ProductValue;

interface Identified {
  id: string;
}

/** Both faces of a product in TMF JSON. */
export interface TmfProduct {
  '@type'?: string | null;
  '@referredType'?: string | null;
  id?: string | null;
  name?: string | null;
  productOffering?: Identified | null;
  productSpecification?: Identified | null;
  productCharacteristic?: TmfCharacteristic[] | null;
}

const characteristicsTo = (characteristics: readonly CharacteristicValue[], version: TmfVersion) =>
  characteristics.map((characteristic) => toTmfCharacteristic(characteristic, version));

export const toTmfProduct = (product: ProductRefOrValue, version: TmfVersion): TmfProduct => {
  if (product.__typename === 'ProductRef') return tmfReference('Product', product.id, version);
  const { name, productOfferingId: offering, productSpecificationId: specification, characteristics } = product;
  return {
    '@type': 'Product',
    name,
    ...(offering !== null && { productOffering: tmfReference('ProductOffering', offering, version) }),
    ...(specification !== null && { productSpecification: tmfReference('ProductSpecification', specification, version) }),
    productCharacteristic: characteristicsTo(characteristics, version),
  };
};

/** What changes of an existing product. Both versions carry it as a product with id: a v5 `ProductRef` has no place for values. */
export const toTmfChange = (id: string, delta: readonly CharacteristicValue[], version: TmfVersion): TmfProduct => ({
  id,
  ...(version === 'V4' ? { '@referredType': 'Product' } : typed('Product', version)),
  productCharacteristic: characteristicsTo(delta, version),
});

export const characteristicsOf = ({ productCharacteristic }: TmfProduct): CharacteristicValue[] =>
  (productCharacteristic ?? []).map(fromTmfCharacteristic);

/** Whatever the version: with an id it is a product that exists, without one a description. */
export const fromTmfProduct = (product: TmfProduct): ProductRefOrValue =>
  product.id != null
    ? { __typename: 'ProductRef', id: product.id }
    : {
        __typename: 'ProductValue',
        name: product.name ?? '',
        productOfferingId: product.productOffering?.id ?? null,
        productSpecificationId: product.productSpecification?.id ?? null,
        characteristics: characteristicsOf(product),
      };
