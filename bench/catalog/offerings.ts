import { categoryId } from './categories.ts';
import { bundledOf, relationshipsOf } from './links.ts';
import { kindOf, offeringId, type Attribute } from './kinds.ts';
import { pricesOf } from './prices.ts';
import { randomOf, type Random } from './random.ts';
import { ofKind, type Shape } from './shape.ts';
import { attributesAt, specificationId, valueOf } from './specifications.ts';
import { referenceTo, resource, type Json } from './tmf.ts';
import { modelName, sentence } from './words.ts';

const channels = ['webShop', 'app', 'callCenter', 'store', 'partner'] as const;

/** Which of a specification's values an offering has: one that it fixes, or some to choose from. */
const useOf = (attribute: Attribute, random: Random) => {
  const { name, valueType, configurable, values } = attribute;
  const from = random.whole(0, values.length - 1);
  const kept = configurable ? values.slice(from, from + 4) : values.slice(from, from + 1);
  const listed = kept.map((value, index) => valueOf(attribute, value, index === 0));
  return { attribute, kept, use: { name, valueType, productSpecCharacteristicValue: listed } };
};

const lifecycleStatus = (index: number, random: Random) =>
  // What a bundle holds stands before it in its hundred and stays on sale.
  random.chance(0.88) || index % 100 < 12 ? 'Launched' : random.one(['Active', 'Active', 'In Test', 'Retired']);

const validFor = (random: Random): Json => {
  if (random.chance(0.02)) return { startDateTime: '2031-01-01T00:00:00Z' };
  const isOver = random.chance(0.02);
  const endDateTime = isOver ? '2026-01-31T23:00:00Z' : '2032-12-31T23:00:00Z';
  return { startDateTime: '2025-01-01T00:00:00Z', ...((isOver || random.chance(0.08)) && { endDateTime }) };
};

const segments = (random: Random) => {
  const ids = random.chance(0.7) ? ['residential'] : random.one([['business'], ['residential', 'business'], []]);
  return ids.map((id) => ({ id, name: id, '@referredType': 'MarketSegment' }));
};

/** An offering and its prices; every number can be made without those before it. */
export const offeringOf = (index: number, shape: Shape): { offering: Json; prices: Json[] } => {
  const random = randomOf(shape.seed * 1_000_003 + index);
  const kind = kindOf(index);
  const id = offeringId(index);
  const specification = random.often(ofKind(kind, shape.specifications));
  const uses = attributesAt(specification).map((attribute) => useOf(attribute, random));
  const choice = uses.find(({ attribute, kept }) => attribute.configurable && kept.length > 1);
  const prices = pricesOf(id, kind, random, choice && [choice.attribute, choice.kept.at(-1)]);
  const categories = new Set([random.often(ofKind(kind, shape.categories)), random.one(ofKind(kind, shape.categories))]);
  const bundled = bundledOf(index);

  const offering = resource('productOffering', id, modelName(index, random), {
    description: sentence(index, random),
    lifecycleStatus: lifecycleStatus(index, random),
    validFor: validFor(random),
    lastUpdate: `2026-${String(random.whole(1, 9)).padStart(2, '0')}-${String(random.whole(1, 28)).padStart(2, '0')}T06:00:00Z`,
    isBundle: bundled.length > 0,
    isSellable: random.chance(0.95),
    category: [...categories].map((category) => referenceTo('category', categoryId(category), categoryId(category))),
    channel: channels
      .filter(() => random.chance(0.7))
      .map((channel) => ({ id: channel, name: channel, '@referredType': 'Channel' })),
    marketSegment: segments(random),
    productSpecification: referenceTo('productSpecification', specificationId(specification), kind),
    prodSpecCharValueUse: uses.map(({ use }) => use),
    productOfferingPrice: prices.map(({ id: price, name }) => referenceTo('productOfferingPrice', String(price), String(name))),
    productOfferingTerm:
      kind === 'plan' || kind === 'fibre' ? [{ name: '24 months', duration: { amount: 24, units: 'month' } }] : [],
    bundledProductOffering: bundled,
    productOfferingRelationship: relationshipsOf(index),
  });
  return { offering, prices };
};
