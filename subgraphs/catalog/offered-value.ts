import type { ProductOffering } from './entities/product-offering.entity.ts';
import type { AllowedValue, SpecificationCharacteristic } from './entities/product-specification.entity.ts';

/** A value seen from one offering, whose prices may depend on it; without an offering it costs nothing. */
export interface OfferedValue extends AllowedValue {
  characteristic: string;
  offering?: ProductOffering;
}

/** A characteristic as one offering narrows it. */
export interface OfferedCharacteristic extends SpecificationCharacteristic {
  offering: ProductOffering;
}

export const offeredValues = ({ name, values }: SpecificationCharacteristic, offering?: ProductOffering): OfferedValue[] =>
  values.map((value) => ({ ...value, characteristic: name, ...(offering && { offering }) }));
