import { toCategoryRow } from '../../tmf/category.mapper.ts';
import { checkBundle } from '../../tmf/check/check-bundle.ts';
import { checkPrice } from '../../tmf/check/check-prices.ts';
import { checkSpecification } from '../../tmf/check/check-values.ts';
import type { Collection, TmfOffering, TmfResource } from '../../tmf/dump.schema.ts';
import { heldPrice, toEmbeddedPrices, toOfferingRow } from '../../tmf/offering.mapper.ts';
import { toPriceRow } from '../../tmf/price.mapper.ts';
import { at, problem } from '../../tmf/problem.ts';
import { toRuleRow } from '../../tmf/qualification-rule.mapper.ts';
import { readResource } from '../../tmf/read-resource.ts';
import { toSpecificationRow } from '../../tmf/specification.mapper.ts';
import { RawJson } from './copy-format.ts';
import { linksOfCatalog, linksOfCategory, linksOfOffering, linksOfPrice, linksOfRule, linksWithin } from './links.ts';
import { noParts, type Parts } from './parts.ts';

interface Original {
  path: string;
  value: unknown;
  tmf: RawJson;
}

const withoutStatus = (path: string) =>
  problem(at(path, 'lifecycleStatus'), 'is missing: the offering is loaded, but not sold', 'NOT_SOLD');

const ofOffering = (offering: TmfOffering, original: Original): Parts => {
  const { path, tmf } = original;
  const row = toOfferingRow(offering, tmf);
  const prices = toEmbeddedPrices(offering).map((held) => ({ ...held, place: at('productOfferingPrice', held.index) }));
  return {
    rows: [
      { table: 'product_offering', row },
      ...prices.map(({ index, price }) => ({
        table: 'product_offering_price' as const,
        row: { ...toPriceRow(price, heldPrice(original.value, index)), isHeld: true },
      })),
    ],
    links: [
      ...linksOfOffering(offering, row.priceIds),
      ...prices.flatMap(({ place, price }) => linksWithin(place, linksOfPrice(price))),
    ],
    held: prices.map(({ price, place }) => ({ collection: 'productOfferingPrice', id: price.id, place })),
    problems: [
      ...checkBundle(path, offering),
      ...prices.flatMap(({ index, price }) => checkPrice(at(path, 'productOfferingPrice', index), price)),
    ],
    warnings: offering.lifecycleStatus ? [] : [withoutStatus(path)],
  };
};

type Splitters = { [C in Collection]: (resource: TmfResource<C>, original: Original, position: number) => Parts };

const splitters: Splitters = {
  catalog: (resource) => ({ ...noParts, links: linksOfCatalog(resource) }),
  category: (resource, { tmf }, position) => ({
    ...noParts,
    // Its place in the tree is known when all are read.
    rows: [{ table: 'category', row: { ...toCategoryRow(resource, tmf), depth: 0, position } }],
    links: linksOfCategory(resource),
  }),
  productSpecification: (resource, { tmf, path }) => {
    const row = toSpecificationRow(resource, tmf);
    return {
      ...noParts,
      rows: [{ table: 'product_specification', row }],
      problems: checkSpecification(path, row.characteristics),
    };
  },
  productOfferingPrice: (resource, { tmf, path }) => {
    const problems = checkPrice(path, resource);
    return {
      ...noParts,
      rows: [{ table: 'product_offering_price', row: { ...toPriceRow(resource, tmf), isHeld: false } }],
      links: linksOfPrice(resource),
      problems,
    };
  },
  productOffering: ofOffering,
  qualificationRule: (resource, { tmf }) => ({
    ...noParts,
    rows: [{ table: 'qualification_rule', row: toRuleRow(resource, tmf) }],
    links: linksOfRule(resource),
  }),
};

/** `position`: its place among all resources of the dump. */
export const toParts = (collection: Collection, original: Original, position: number): Parts => {
  const read = readResource(collection, original.value, original.path);
  if (!read.ok) return { ...noParts, problems: read.problems };
  const split = splitters[collection] as (resource: object, original: Original, position: number) => Parts;
  return split(read.resource, original, position);
};
