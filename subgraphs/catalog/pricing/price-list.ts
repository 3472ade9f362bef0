import { Decimal } from 'decimal.js';
import type { PriceAlteration, ProductOfferingPrice } from '../entities/product-offering-price.entity.ts';
import type { LinkedPrice } from './item-price.ts';

const isOverride = (type: string) => /^overrid/i.test(type);
const isOverriddenBy = (type: string) => /^overridden/i.test(type);
const isReduction = ({ kind }: ProductOfferingPrice) => kind === 'DISCOUNT' || kind === 'ALLOWANCE';

/** Ids of prices that a list needs beside its own: those they are the sum of, and those that alter or override them. */
export const linkedPriceIds = (prices: readonly ProductOfferingPrice[]): string[] =>
  prices.flatMap(({ bundledPriceIds, relatedPrices }) => [...bundledPriceIds, ...relatedPrices.map(({ id }) => id)]);

const unsigned = (amount: string) => new Decimal(amount).abs().toFixed();

/** A price that alters another one, as if it were written into it. */
const toAlteration = (price: ProductOfferingPrice): PriceAlteration => {
  const { name, kind, percentage, conditions, quantities, terms, places, validFrom, validTo } = price;
  return {
    name,
    kind: kind === 'ALLOWANCE' ? 'ALLOWANCE' : 'DISCOUNT',
    ...(price.description && { description: price.description }),
    ...(percentage ? { percentage } : { amount: unsigned(price.amount), dutyFreeAmount: unsigned(price.dutyFreeAmount) }),
    ...(price.priority != null && { priority: price.priority }),
    ...(price.appliesFor && { appliesFor: price.appliesFor }),
    ...(price.unitOfMeasure && { unitOfMeasure: price.unitOfMeasure }),
    validFor: {
      ...(validFrom && { startDateTime: validFrom.toISOString() }),
      ...(validTo && { endDateTime: validTo.toISOString() }),
    },
    ...{ conditions, quantities, terms, places },
  };
};

const idsOf = ({ relatedPrices }: ProductOfferingPrice, isIt: (type: string) => boolean) =>
  relatedPrices.filter(({ type }) => isIt(type)).map(({ id }) => id);

const overrides = (type: string) => isOverride(type) && !isOverriddenBy(type);
const alters = (type: string) => !isOverride(type);

/**
 * The prices of an offering with what the catalog's links make of them: a sum is its parts, and a reduction that is linked to a price, from
 * either end, stands with that price and no longer by itself. `linked` are the prices that the offering's own lead to.
 */
export const toPriceList = (own: readonly ProductOfferingPrice[], linked: readonly ProductOfferingPrice[]): LinkedPrice[] => {
  const byId = new Map([...linked, ...own].map((price) => [price.id, price]));
  const found = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const parts = own.flatMap((price) => (price.bundledPriceIds.length > 0 ? found(price.bundledPriceIds) : [price]));
  const listed = [...new Set([...parts, ...parts.flatMap((price) => found(idsOf(price, isOverriddenBy)))])];
  const naming = (id: string, isIt: (type: string) => boolean) => listed.filter((price) => idsOf(price, isIt).includes(id));

  const alterations = new Map(
    listed.map((price) => {
      const altering = isReduction(price) ? [] : [...found(idsOf(price, alters)), ...naming(price.id, alters)];
      return [price, [...new Set(altering)].filter(isReduction)];
    }),
  );
  const placed = new Set([...alterations.values()].flat());
  return listed
    .filter((price) => !placed.has(price))
    .map((price) =>
      Object.assign({}, price, {
        alterations: [...price.alterations, ...(alterations.get(price) ?? []).map(toAlteration)],
        overrides: [...idsOf(price, overrides), ...naming(price.id, isOverriddenBy).map(({ id }) => id)],
      }),
    );
};
