import { Decimal } from 'decimal.js';
import type { CatalogModel, PriceEntry } from '../catalog-model.ts';
import { amountsOf, currencyOf, percentageOf } from '../price-amounts.mapper.ts';
import { kindOf, periodOf } from '../price-words.mapper.ts';
import { isSum, isTier } from '../price.mapper.ts';
import { at, problem, type DumpProblem } from '../problem.ts';

const checkKind = ({ path, price }: PriceEntry): DumpProblem[] => {
  if (isSum(price)) return [];
  const kind = kindOf(price);
  if (kind === undefined) {
    const known = 'recurring, oneTime, usage, discount, allowance or penalty';
    return [problem(at(path, 'priceType'), price.priceType ? `"${price.priceType}" is not ${known}` : `is missing: ${known}`)];
  }
  return kind === 'RECURRING' && !periodOf(price)
    ? [problem(at(path, 'recurringChargePeriodType'), 'a recurring price needs its period')]
    : [];
};

const checkAmount = ({ path, price }: PriceEntry): DumpProblem[] => {
  if (isSum(price) || (kindOf(price) === 'DISCOUNT' && percentageOf(price))) return [];
  const amounts = amountsOf(price);
  if (!amounts) {
    const reason = price.percentage == null ? 'a price needs an amount' : 'a price in percent cannot be charged: give its amount';
    return [problem(at(path, 'price'), reason)];
  }
  const currency = currencyOf(price);
  if (!currency) return [problem(at(path, 'price', 'unit'), 'a price needs its currency')];
  if (!/^[A-Z]{3}$/.test(currency)) return [problem(at(path, 'price', 'unit'), `"${currency}" is not an ISO 4217 currency code`)];
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
const checkAlterations = ({ path, price }: PriceEntry): DumpProblem[] =>
  price.priceAlteration.flatMap((alteration, index) => {
    const where = at(path, 'priceAlteration', index, 'price');
    const isAllowance = kindOf(alteration) === 'ALLOWANCE';
    const currency = currencyOf(alteration);
    if (!isAllowance && !percentageOf(alteration) && !currency)
      return [problem(where, 'an alteration needs a percentage or an amount')];
    const own = currencyOf(price);
    return currency && own && currency !== own ? [problem(where, `is in ${currency}, but the price it alters is in ${own}`)] : [];
  });

const checkConditions = ({ offerings, prices, characteristics }: CatalogModel): DumpProblem[] => {
  const byId = new Map(prices.map(({ price }) => [price.id, price]));
  return offerings.flatMap(({ path, offering, priceIds }) => {
    const own = characteristics.get(offering.productSpecification?.id ?? '');
    const used = priceIds.flatMap((id) => byId.get(id) ?? []);
    const currencies = new Set(used.map(currencyOf).filter(Boolean));
    const mixed =
      currencies.size > 1
        ? [problem(at(path, 'productOfferingPrice'), `prices in several currencies: ${[...currencies].join(', ')}`)]
        : [];
    const dangling = used.flatMap((price) =>
      price.prodSpecCharValueUse
        .filter((use) => !isTier(use))
        .filter(({ name }) => own && !own.some((characteristic) => characteristic.name === name))
        .map(({ name }) =>
          problem(
            at(path, 'productOfferingPrice'),
            `the price "${price.id}" depends on "${name}", which the specification does not have`,
          ),
        ),
    );
    return [...mixed, ...dangling];
  });
};

/** A price must be one that can be charged. */
export const checkPrices = (model: CatalogModel): DumpProblem[] => [
  ...model.prices.flatMap((entry) => [...checkKind(entry), ...checkAmount(entry), ...checkAlterations(entry)]),
  ...checkConditions(model),
];
