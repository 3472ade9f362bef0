import { Decimal } from 'decimal.js';
import type { PriceAlteration } from '../entities/product-offering-price.entity.ts';
import { defined, toPeriod, toSpan } from './parts.mapper.ts';
import { amountsOf, percentageOf } from './price-amounts.mapper.ts';
import { kindOf, unitOf } from './price-words.mapper.ts';
import type { TmfAlteration, TmfPrice } from './price.schema.ts';

const positive = (amount: string) => new Decimal(amount).abs().toFixed();

/** Tax of an alteration is that of the price it alters, unless it has one of its own. */
const reductionOf = (
  alteration: TmfAlteration,
  price: TmfPrice,
): Pick<PriceAlteration, 'percentage' | 'amount' | 'dutyFreeAmount'> => {
  const percentage = percentageOf(alteration);
  if (percentage) return { percentage };
  const taxRate = alteration.price?.taxRate ?? price.price?.taxRate;
  const amounts = amountsOf({ price: { ...alteration.price, taxRate }, tax: alteration.price?.taxRate ? [] : price.tax });
  return amounts ? { amount: positive(amounts.amount), dutyFreeAmount: positive(amounts.dutyFreeAmount) } : {};
};

/** What TMF620 4.1 writes into a price. Whatever it calls the type, it is a reduction, unless it is an allowance. */
export const toAlterations = (price: TmfPrice): PriceAlteration[] =>
  price.priceAlteration
    .filter((alteration) => kindOf(alteration) !== null)
    .map((alteration) =>
      defined({
        name: alteration.name ?? price.name ?? '',
        description: alteration.description ?? undefined,
        kind: kindOf(alteration) === 'ALLOWANCE' ? ('ALLOWANCE' as const) : ('DISCOUNT' as const),
        ...reductionOf(alteration, price),
        priority: alteration.priority ?? undefined,
        appliesFor: toSpan(alteration.applicationDuration),
        unitOfMeasure: unitOf(alteration) ?? undefined,
        validFor: toPeriod(alteration.validFor),
      }),
    );
