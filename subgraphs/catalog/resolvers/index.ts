import type { Resolvers } from '../generated/resolvers.ts';
import { CatalogChange } from './CatalogChange.ts';
import { CatalogLoad } from './CatalogLoad.ts';
import { Category } from './Category.ts';
import {
  Configuration,
  ConfigurationChild,
  ConfigurationGroup,
  ConfigurationItem,
  ConfigurationOption,
  ConfigurationTerm,
  RequiredOfferings,
} from './Configuration.ts';
import { CharacteristicValue, ConfigurableCharacteristic } from './ConfigurableCharacteristic.ts';
import { BundledProductOffering, ProductOfferingRelationship } from './offering-links.ts';
import {
  AllowedProductAction,
  Attachment,
  CharacteristicDependency,
  ProductOfferingTerm,
  ProductSpecificationRelationship,
} from './offering-parts.ts';
import { OfferingQualification } from './OfferingQualification.ts';
import { ProductOffering } from './ProductOffering.ts';
import { ProductOfferingConnection, ProductOfferingEdge } from './ProductOfferingConnection.ts';
import { CategoryFacet, ProductOfferingFacets, ProductSpecificationFacet } from './ProductOfferingFacets.ts';
import { ProductOfferingPrice } from './ProductOfferingPrice.ts';
import { ProductOfferingQualification, QueryProductOfferingQualification } from './ProductOfferingQualification.ts';
import { ProductSpecification, ProductSpecificationCharacteristic } from './ProductSpecification.ts';
import { loadCatalog } from './Mutation/loadCatalog.ts';
import { catalogLoad } from './Query/catalogLoad.ts';
import { catalogLoads } from './Query/catalogLoads.ts';
import { catalogVersion } from './Query/catalogVersion.ts';
import { categories } from './Query/categories.ts';
import { configure } from './Query/configure.ts';
import { checkProductOfferingQualification } from './Query/checkProductOfferingQualification.ts';
import { productOffering } from './Query/productOffering.ts';
import { offeringsById } from './Query/offeringsById.ts';
import { productOfferings } from './Query/productOfferings.ts';
import { qualifyItems } from './Query/qualifyItems.ts';
import { qualifiedProductOfferings } from './Query/qualifiedProductOfferings.ts';
import { quoteItems } from './Query/quoteItems.ts';

export const resolvers: Resolvers = {
  Query: {
    catalogLoad,
    catalogLoads,
    catalogVersion,
    categories,
    checkProductOfferingQualification,
    qualifyItems,
    qualifiedProductOfferings,
    configure,
    offeringsById,
    productOffering,
    productOfferings,
    quoteItems,
  },
  Mutation: { loadCatalog },
  BundledProductOffering,
  CatalogChange,
  CatalogLoad,
  AllowedProductAction,
  Attachment,
  CharacteristicDependency,
  ProductOfferingTerm,
  ProductSpecificationRelationship,
  Category,
  CategoryFacet,
  CharacteristicValue,
  ConfigurableCharacteristic,
  Configuration,
  ConfigurationChild,
  ConfigurationGroup,
  ConfigurationItem,
  ConfigurationOption,
  ConfigurationTerm,
  OfferingQualification,
  ProductOffering,
  ProductOfferingConnection,
  ProductOfferingEdge,
  ProductOfferingFacets,
  ProductOfferingQualification,
  QueryProductOfferingQualification,
  ProductOfferingPrice,
  ProductOfferingRelationship,
  ProductSpecification,
  ProductSpecificationCharacteristic,
  ProductSpecificationFacet,
  RequiredOfferings,
};
