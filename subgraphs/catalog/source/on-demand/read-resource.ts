import { ProductOfferingPrice } from '../../entities/product-offering-price.entity.ts';
import { ProductOffering } from '../../entities/product-offering.entity.ts';
import { ProductSpecification } from '../../entities/product-specification.entity.ts';
import { checkBundle } from '../../tmf/check/check-bundle.ts';
import { checkPrice } from '../../tmf/check/check-prices.ts';
import { checkSpecification } from '../../tmf/check/check-values.ts';
import type { Collection, TmfResource } from '../../tmf/dump.schema.ts';
import { heldPrice, toEmbeddedPrices, toOfferingRow } from '../../tmf/offering.mapper.ts';
import { isTier, toPriceRow } from '../../tmf/price.mapper.ts';
import type { TmfPrice } from '../../tmf/price.schema.ts';
import type { DumpProblem } from '../../tmf/problem.ts';
import { readResource } from '../../tmf/read-resource.ts';
import { toSpecificationRow } from '../../tmf/specification.mapper.ts';
import type { JsonObject } from '../../tmf/v5/json.ts';
import { asEntity } from './as-entity.ts';

/** What is wrong with a resource, for the log; it is as if it were not there. */
export type Report = (collection: Collection, id: unknown, problems: readonly DumpProblem[]) => void;

export interface ReadPrice {
  id: string;
  row: ProductOfferingPrice;
  /** Characteristics of its conditions that come without their type: the specification knows it. */
  untyped: readonly string[];
}

export interface ReadOffering {
  id: string;
  row: ProductOffering;
  /** The prices it holds by value. */
  prices: readonly ReadPrice[];
}

export const parse = <C extends Collection>(collection: C, tmf: JsonObject, report: Report): TmfResource<C> | null => {
  const read = readResource(collection, tmf);
  if (read.ok) return read.resource;
  report(collection, tmf.id, read.problems);
  return null;
};

const toPrice = (price: TmfPrice & { id: string; name: string }, tmf: unknown): ReadPrice => ({
  id: price.id,
  row: asEntity(ProductOfferingPrice, toPriceRow(price, tmf)),
  untyped: price.prodSpecCharValueUse.filter((use) => !use.valueType && !isTier(use)).map(({ name }) => name),
});

export const readPrice = (tmf: JsonObject, report: Report): ReadPrice | null => {
  const price = parse('productOfferingPrice', tmf, report);
  const problems = price ? checkPrice('', price) : [];
  if (problems.length > 0) report('productOfferingPrice', tmf.id, problems);
  return price && problems.length === 0 ? toPrice(price, tmf) : null;
};

export const readSpecification = (tmf: JsonObject, report: Report): ProductSpecification | null => {
  const specification = parse('productSpecification', tmf, report);
  if (!specification) return null;
  const row = asEntity(ProductSpecification, toSpecificationRow(specification, tmf));
  const problems = checkSpecification('', row.characteristics);
  if (problems.length > 0) report('productSpecification', tmf.id, problems);
  return problems.length === 0 ? row : null;
};

export const readOffering = (tmf: JsonObject, report: Report): ReadOffering | null => {
  const offering = parse('productOffering', tmf, report);
  if (!offering) return null;
  const row = asEntity(ProductOffering, toOfferingRow(offering, tmf));
  const embedded = toEmbeddedPrices(offering);
  const problems = [
    ...checkBundle('', offering),
    ...embedded.flatMap(({ index, price }) => checkPrice(`productOfferingPrice[${index}]`, price)),
  ];
  if (problems.length > 0) report('productOffering', tmf.id, problems);
  return problems.length === 0
    ? { id: row.id, row, prices: embedded.map(({ index, price }) => toPrice(price, heldPrice(tmf, index))) }
    : null;
};
