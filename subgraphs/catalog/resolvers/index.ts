import type { Resolvers } from '../generated/resolvers.ts';
import { CatalogVersion, Category } from './Category.ts';
import { Configuration, ConfigurationChild, ConfigurationItem, ConfigurationOption, RequiredOfferings } from './Configuration.ts';
import { CharacteristicValue, ConfigurableCharacteristic } from './ConfigurableCharacteristic.ts';
import { BundledProductOffering, ProductOfferingRelationship } from './offering-links.ts';
import {
  AllowedProductAction,
  Attachment,
  CharacteristicDependency,
  ProductOfferingTerm,
  ProductSpecificationRelationship,
} from './offering-parts.ts';
import { ProductOffering } from './ProductOffering.ts';
import { ProductOfferingPrice } from './ProductOfferingPrice.ts';
import { ProductSpecification, ProductSpecificationCharacteristic } from './ProductSpecification.ts';
import { catalogVersion } from './Query/catalogVersion.ts';
import { categories } from './Query/categories.ts';
import { configure } from './Query/configure.ts';
import { productOffering } from './Query/productOffering.ts';
import { productOfferings } from './Query/productOfferings.ts';
import { quoteItems } from './Query/quoteItems.ts';

export const resolvers: Resolvers = {
  Query: { catalogVersion, categories, configure, productOffering, productOfferings, quoteItems },
  AllowedProductAction,
  Attachment,
  BundledProductOffering,
  CharacteristicDependency,
  ProductOfferingTerm,
  ProductSpecificationRelationship,
  CatalogVersion,
  Category,
  CharacteristicValue,
  ConfigurableCharacteristic,
  Configuration,
  ConfigurationChild,
  ConfigurationItem,
  ConfigurationOption,
  ProductOffering,
  ProductOfferingPrice,
  ProductOfferingRelationship,
  ProductSpecification,
  ProductSpecificationCharacteristic,
  RequiredOfferings,
};
