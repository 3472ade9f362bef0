import { characteristicToV5, useToV5 } from './characteristics.ts';
import { bundledToV5, groupToV5 } from './bundles.ts';
import { change, changeEach, rename, types, type JsonObject } from './json.ts';
import { toV4 } from './to-v4.ts';

const partyToV5 = ({ role, '@type': _type, ...reference }: JsonObject): JsonObject => ({
  ...(role !== undefined && { role }),
  '@type': 'RelatedPartyRefOrPartyRoleRef',
  partyOrPartyRole: { ...reference, '@type': 'PartyRef' },
});

const common = {
  ...types({ category: 'CategoryRef', channel: 'ChannelRef', place: 'PlaceRef', productOfferingTerm: 'ProductOfferingTerm' }),
  attachment: changeEach((item) => ({ ...item, '@type': 'url' in item || 'content' in item ? 'Attachment' : 'AttachmentRef' })),
  prodSpecCharValueUse: changeEach(useToV5),
  relatedParty: changeEach(partyToV5),
};

const ofPrice = {
  ...common,
  ...types({
    bundledPopRelationship: 'BundledProductOfferingPriceRelationship',
    policy: 'PolicyRef',
    popRelationship: 'ProductOfferingPriceRelationship',
    pricingLogicAlgorithm: 'PricingLogicAlgorithm',
    tax: 'TaxItem',
  }),
};

const priceToV5 = (price: JsonObject): JsonObject => ({
  ...change(rename(price, { constraint: 'policy', recurringChargePeriod: 'recurringChargePeriodType' }), ofPrice),
  '@type': ['price', 'priceType', 'percentage'].some((name) => name in price)
    ? 'ProductOfferingPrice'
    : 'ProductOfferingPriceRef',
});

const ofOffering = {
  ...common,
  ...types({
    agreement: 'AgreementRef',
    marketSegment: 'MarketSegmentRef',
    productOfferingRelationship: 'ProductOfferingRelationship',
    productSpecification: 'ProductSpecificationRef',
    resourceCandidate: 'ResourceCandidateRef',
    serviceCandidate: 'ServiceCandidateRef',
    serviceLevelAgreement: 'SLARef',
  }),
  allowedAction: changeEach((action) => ({ ...change(action, common), '@type': 'AllowedProductAction' })),
  bundledProductOffering: changeEach(bundledToV5),
  bundledGroupProductOffering: changeEach(groupToV5),
  productOfferingPrice: changeEach(priceToV5),
};

const ofSpecification = {
  ...common,
  ...types({
    bundledProductSpecification: 'BundledProductSpecification',
    productSpecificationRelationship: 'ProductSpecificationRelationship',
    resourceSpecification: 'ResourceSpecificationRef',
    serviceSpecification: 'ServiceSpecificationRef',
  }),
  productSpecCharacteristic: changeEach(characteristicToV5),
};

const categoryToV5 = ({ parentId, ...category }: JsonObject): JsonObject => ({
  ...change(category, types({ subCategory: 'CategoryRef', productOffering: 'ProductOfferingRef' })),
  ...(parentId !== undefined && { parent: { id: parentId, '@type': 'CategoryRef', '@referredType': 'Category' } }),
});

const converters: Readonly<Record<string, (resource: JsonObject) => JsonObject>> = {
  catalog: (catalog) => ({ ...change(catalog, common), '@type': 'ProductCatalog' }),
  category: (category) => ({ '@type': 'Category', ...categoryToV5(category) }),
  productSpecification: (specification) => ({ '@type': 'ProductSpecification', ...change(specification, ofSpecification) }),
  productOfferingPrice: priceToV5,
  productOffering: (offering) => ({ '@type': 'ProductOffering', ...change(offering, ofOffering) }),
};

/** A TMF620 resource as v5 writes it, whichever of the two it comes in: `@type` on everything, its names, its shapes. */
export const toV5 = (collection: string, resource: JsonObject): JsonObject =>
  converters[collection]?.(toV4(collection, resource)) ?? resource;
