import { Decimal } from 'decimal.js';
import { toCondition } from './characteristic.mapper.ts';
import { toReferences, toSpan, toTerm } from './parts.mapper.ts';
import { toAlterations } from './price-alteration.mapper.ts';
import { amountsOf, currencyOf, percentageOf, taxCategoryOf } from './price-amounts.mapper.ts';
import { kindOf, periodOf, unitOf } from './price-words.mapper.ts';
import type { TmfPrice } from './price.schema.ts';
import { toValidity } from './validity.mapper.ts';

/** A price that is more than a reference to one (TMF620 4.1). */
export const isByValue = ({ price, priceType, percentage }: TmfPrice) => price != null || priceType != null || percentage != null;

/** TMF620 has no place for tiers: here a price that asks for a `quantity` asks how many are ordered. */
export const isTier = ({ name }: { name: string }) => name === 'quantity';

/** A price that is nothing but the sum of others. */
export const isSum = ({ isBundle, price, bundledPopRelationship }: TmfPrice) =>
  Boolean(isBundle) && !price && bundledPopRelationship.length > 0;

const negated = (amount: string) => new Decimal(0).minus(new Decimal(amount).abs()).toFixed();

const signed = (price: TmfPrice) => {
  const amounts = amountsOf(price) ?? { amount: '0', dutyFreeAmount: '0', taxRate: '0' };
  if (kindOf(price) !== 'DISCOUNT') return { ...amounts, percentage: null };
  const percentage = percentageOf(price) ?? null;
  const { amount, dutyFreeAmount } = percentage ? { amount: '0', dutyFreeAmount: '0' } : amounts;
  return { ...amounts, amount: negated(amount), dutyFreeAmount: negated(dutyFreeAmount), percentage };
};

/** A price as the catalog works with it; the checks make sure that it has an amount and a currency. */
export const toPriceRow = (price: TmfPrice & { id: string; name: string }, tmf: unknown) => {
  const uses = price.prodSpecCharValueUse.map(toCondition);
  return {
    id: price.id,
    name: price.name,
    description: price.description ?? null,
    lifecycleStatus: price.lifecycleStatus ?? null,
    kind: isSum(price) ? null : (kindOf(price) ?? null),
    ...signed(price),
    taxCategory: taxCategoryOf(price),
    currency: currencyOf(price) ?? '',
    period: periodOf(price),
    unitOfMeasure: unitOf(price),
    conditions: uses.filter((use) => !isTier(use)),
    quantities: uses.filter(isTier).flatMap(({ values }) => values),
    terms: price.productOfferingTerm.map(toTerm),
    places: toReferences(price.place),
    alterations: toAlterations(price),
    relatedPrices: price.popRelationship.map(({ id, relationshipType }) => ({ id, type: relationshipType ?? '' })),
    bundledPriceIds: isSum(price) ? price.bundledPopRelationship.map(({ id }) => id) : [],
    appliesFor: toSpan(price.applicationDuration) ?? null,
    priority: price.priority ?? null,
    ...toValidity(price.validFor),
    tmf,
  };
};
