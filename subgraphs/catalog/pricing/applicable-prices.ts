import { Decimal } from 'decimal.js';
import type { Price } from '../../kit/money.ts';
import type { PriceAlteration } from '../entities/product-offering-price.entity.ts';
import { chargeLines, type AlteredPrice } from './charge-lines.ts';
import { isCharged, isPerUnit, toItemPrice, type ChargedPrice, type OfferingPrice } from './item-price.ts';
import { applies, type PricedProduct } from './price-conditions.ts';
import { pricesInForce } from './prices-in-force.ts';
import { holdsAt, validityOf } from './validity.ts';

export interface ProductToPrice extends PricedProduct {
  /** Values before a change: what was due once is not due again. */
  current?: PricedProduct['values'] | null;
  at: Date;
}

const altered = (price: ChargedPrice, product: ProductToPrice): AlteredPrice => {
  const isOn = (alteration: PriceAlteration) =>
    holdsAt(validityOf(alteration.validFor), product.at) && applies(alteration, product);
  return { price, alterations: (price.alterations ?? []).filter(isOn) };
};

/** A reduction that is a price of its own is taken off all charges of its period. */
const asAlteration = ({ name, amount, dutyFreeAmount, percentage, priority, appliesFor }: ChargedPrice): PriceAlteration => ({
  name,
  kind: 'DISCOUNT',
  ...(percentage ? { percentage } : { amount: new Decimal(amount).abs().toFixed(), dutyFreeAmount }),
  ...(priority != null && { priority }),
  ...(appliesFor && { appliesFor }),
});

/** The prices that a product like this pays. */
const chargedFor = (prices: readonly OfferingPrice[], product: ProductToPrice): ChargedPrice[] => {
  const met = pricesInForce(prices.filter(isCharged), product.at).filter((price) => applies(price, product));
  const overridden = new Set(met.flatMap(({ overrides }) => overrides ?? []));
  const { current } = product;
  return met
    .filter(({ id }) => id === undefined || !overridden.has(id))
    .filter((price) => !current || price.period || isPerUnit(price) || !applies(price, { ...product, values: current }));
};

type LinesOf = [ChargedPrice, Price[]];

/** Charges of one period and what is taken off them; a reduction of a period without charges stands alone, a credit. */
const linesOfPeriod = (group: readonly ChargedPrice[], product: ProductToPrice): LinesOf[] => {
  const charges = group.filter(({ kind }) => kind !== 'DISCOUNT');
  const reductions = group.filter(({ kind }) => kind === 'DISCOUNT');
  if (charges.length === 0)
    return reductions.map((price) => [price, price.percentage ? [] : [toItemPrice(price, product.quantity)]]);
  const alteredCharges = charges.map((price) => altered(price, product));
  const lines = chargeLines(alteredCharges, reductions.map(asAlteration), product.quantity);
  return charges.map((price, index) => [price, lines[index] ?? []]);
};

/** What a product with these values costs, for the whole quantity: in the catalog's order, each charge followed by what is taken off it. */
export const applicablePrices = (prices: readonly OfferingPrice[], product: ProductToPrice): Price[] => {
  const charged = chargedFor(prices, product);
  const byPeriod = Map.groupBy(charged, (price) => (isPerUnit(price) ? price : (price.period ?? null)));
  const lines = new Map([...byPeriod.values()].flatMap((group) => linesOfPeriod(group, product)));
  return charged.flatMap((price) => lines.get(price) ?? []);
};
