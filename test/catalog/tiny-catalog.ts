export type Json = Record<string, unknown>;

/** The smallest catalog that has one of everything. */
export const tiny = () => ({
  category: [{ id: 'c', name: 'Category', vendorExtension: { kept: true } }] as Json[],
  productSpecification: [
    {
      id: 's',
      name: 'Specification',
      productSpecCharacteristic: [
        {
          name: 'size',
          valueType: 'number',
          configurable: true,
          productSpecCharacteristicValue: [{ value: 1, isDefault: true }, { value: 2 }],
        },
        {
          name: 'speed',
          valueType: 'number',
          productSpecCharacteristicValue: [{ valueFrom: 10, valueTo: 20, rangeInterval: 'closed' }],
        },
      ],
    },
  ] as Json[],
  productOfferingPrice: [{ id: 'p', name: 'Price', priceType: 'oneTime', price: { unit: 'EUR', value: 5 } }] as Json[],
  productOffering: [
    {
      id: 'o',
      name: 'Offering',
      lifecycleStatus: 'Active',
      category: [{ id: 'c' }],
      productSpecification: { id: 's' },
      productOfferingPrice: [{ id: 'p' }],
    },
  ] as Json[],
});
