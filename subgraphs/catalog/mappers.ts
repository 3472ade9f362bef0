/** Which value of a resolver stands for which type of the graph. */
export const mappers: Record<string, string> = {
  CatalogVersion: '../ports.ts#ServedVersion',
  Category: '../entities/category.entity.ts#Category as CategoryEntity',
  ProductOffering: '../entities/product-offering.entity.ts#ProductOffering as ProductOfferingEntity',
  ProductOfferingConnection: '../offering-page.ts#OfferingPage',
  ProductOfferingPrice: '../charged-price.ts#ChargedOfferingPrice',
  ProductSpecification: '../entities/product-specification.entity.ts#ProductSpecification as ProductSpecificationEntity',
  ProductSpecificationCharacteristic: '../entities/product-specification.entity.ts#SpecificationCharacteristic',
  ConfigurableCharacteristic: '../offered-value.ts#OfferedCharacteristic',
  CharacteristicValue: '../offered-value.ts#OfferedValue',
  BundledProductOffering: '../entities/product-offering.entity.ts#BundledChild',
  ProductOfferingRelationship: '../entities/product-offering.entity.ts#OfferingRelationship',
};
