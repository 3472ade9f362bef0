import { characteristicToV5, useToV5 } from './characteristics.ts';
import { change, changeEach, isObject, rename, type JsonObject } from './json.ts';
import { toV4 } from './to-v4.ts';

const typed = (type: string) => changeEach((item) => ({ ...item, '@type': item['@type'] ?? type }));
const types = (byName: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(byName).map(([name, type]) => [name, typed(type)]));

const partyToV5 = (party: JsonObject): JsonObject => {
  const { role, '@type': _type, ...reference } = party;
  return {
    ...(role !== undefined && { role }),
    '@type': 'RelatedPartyRefOrPartyRoleRef',
    partyOrPartyRole: { ...reference, '@type': 'PartyRef' },
  };
};

const attachments = {
  attachment: changeEach((item) => ({ ...item, '@type': 'url' in item || 'content' in item ? 'Attachment' : 'AttachmentRef' })),
};

const priceToV5 = (price: JsonObject): JsonObject => ({
  ...change(rename(price, { constraint: 'policy', recurringChargePeriod: 'recurringChargePeriodType' }), {
    ...types({
      bundledPopRelationship: 'BundledProductOfferingPriceRelationship',
      place: 'PlaceRef',
      policy: 'PolicyRef',
      popRelationship: 'ProductOfferingPriceRelationship',
      pricingLogicAlgorithm: 'PricingLogicAlgorithm',
      productOfferingTerm: 'ProductOfferingTerm',
      tax: 'TaxItem',
    }),
    prodSpecCharValueUse: changeEach(useToV5),
  }),
  '@type': 'price' in price || 'priceType' in price || 'percentage' in price ? 'ProductOfferingPrice' : 'ProductOfferingPriceRef',
});

const optional = (name: string, type: string) => (item: JsonObject) => ({ ...change(item, { [name]: typed(type) }), '@type': item['@type'] });
const child = (item: JsonObject): JsonObject => ({
  ...optional('bundledProductOfferingOption', 'BundledProductOfferingOption')(item),
  '@type': 'BundledProductOffering',
});
const group = (item: JsonObject): JsonObject => ({
  ...change(item, {
    bundledGroupProductOfferingOption: typed('BundledGroupProductOfferingOption'),
    bundledProductOffering: changeEach(child),
    bundledGroupProductOffering: changeEach(group),
  }),
  '@type': 'BundledGroupProductOffering',
});
