import { Decimal } from 'decimal.js';
import { amountsOf, currencyOf, percentageOf } from '../price-amounts.mapper.ts';
import { kindOf, periodOf } from '../price-words.mapper.ts';
import { isSum } from '../price.mapper.ts';
import type { TmfPrice } from '../price.schema.ts';
import { at, problem, type DumpProblem } from '../problem.ts';

const checkKind = (path: string, price: TmfPrice): DumpProblem[] => {
  const kind = kindOf(price);
  if (kind === undefined) {
    const known = 'recurring, oneTime, usage, discount, allowance or penalty';
    return [problem(at(path, 'priceType'), price.priceType ? `"${price.priceType}" is not ${known}` : `is missing: ${known}`)];
  }
  return kind === 'RECURRING' && !periodOf(price)
    ? [problem(at(path, 'recurringChargePeriodType'), 'a recurring price needs its period')]
    : [];
};

/** More than sums are exact with. */
const isTooLarge = (amount: string) => new Decimal(amount).abs().gte(1e12);

const checkAmount = (path: string, price: TmfPrice): DumpProblem[] => {
  if (kindOf(price) === 'DISCOUNT' && percentageOf(price)) return [];
  const amounts = amountsOf(price);
  if (!amounts) {
    const reason = price.percentage == null ? 'a price needs an amount' : 'a price in percent cannot be charged: give its amount';
    return [problem(at(path, 'price'), reason)];
  }
  const currency = currencyOf(price);
  if (!currency) return [problem(at(path, 'price', 'unit'), 'a price needs its currency', 'PRICE_WITHOUT_CURRENCY')];
  if (!/^[A-Z]{3}$/.test(currency)) return [problem(at(path, 'price', 'unit'), `"${currency}" is not an ISO 4217 currency code`)];
  if ([amounts.amount, amounts.dutyFreeAmount].some(isTooLarge)) return [problem(at(path, 'price'), 'is too large to be billed')];
  if (new Decimal(amounts.taxRate).gt(1000)) return [problem(at(path, 'tax'), 'a tax rate is in percent, and at most 1000')];
  if (new Decimal(amounts.taxRate).isNegative()) return [problem(at(path, 'tax'), 'a tax rate cannot be negative')];
  const given = price.price?.taxIncludedAmount?.value ?? price.price?.value;
  const isBilledAsIs = given != null && kindOf(price) !== 'USAGE';
  if (isBilledAsIs && new Decimal(given).decimalPlaces() > 2)
    return [problem(at(path, 'price'), `${given} cannot be billed: it has more than two decimals`)];
  const isReduction = kindOf(price) === 'DISCOUNT';
  return !isReduction && new Decimal(amounts.amount).isNegative()
    ? [problem(at(path, 'price'), 'only a discount can be negative')]
    : [];
};

/** What an alteration takes off must be said, and in the currency of what it is taken off. */
const checkAlterations = (path: string, price: TmfPrice): DumpProblem[] =>
  price.priceAlteration.flatMap((alteration, index) => {
    const where = at(path, 'priceAlteration', index, 'price');
    const isSaid = kindOf(alteration) === 'ALLOWANCE' || percentageOf(alteration) || amountsOf({ ...alteration, tax: [] });
    if (!isSaid) return [problem(where, 'an alteration needs a percentage or an amount')];
    const [currency, own] = [currencyOf(alteration), currencyOf(price)];
    return currency && own && currency !== own ? [problem(where, `is in ${currency}, but the price it alters is in ${own}`)] : [];
  });

/** A price must be one that can be charged, or the sum of such. */
export const checkPrice = (path: string, price: TmfPrice): DumpProblem[] =>
  isSum(price) ? [] : [...checkKind(path, price), ...checkAmount(path, price), ...checkAlterations(path, price)];
