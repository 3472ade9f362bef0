import { Decimal } from 'decimal.js';
import { money, type Money, type Price } from '../../kit/money.ts';
import { monthsIn } from '../../kit/months.ts';
import type { PriceAlteration } from '../entities/product-offering-price.entity.ts';
import { isPerUnit, toItemPrice, type ChargedPrice } from './item-price.ts';

/** A line of a bill, what is left of it, and the lines of what was taken off it or comes with it. */
export interface Charge {
  line: Price;
  left: { gross: Decimal; net: Decimal };
  below: Price[];
}

export const toCharge = (price: ChargedPrice, quantity: number): Charge => {
  const line = toItemPrice(price, quantity);
  return { line, left: { gross: new Decimal(line.amount.value), net: new Decimal(line.dutyFreeAmount.value) }, below: [] };
};

const shorter = (one: Price['appliesFor'], other: Price['appliesFor']) =>
  (monthsIn(one) ?? Infinity) <= (monthsIn(other) ?? Infinity) ? (one ?? null) : (other ?? null);

/** What is taken off a unit used is no reduction of what is due now: it keeps the unit. */
const below = ({ line }: Charge, { name, kind, appliesFor, unitOfMeasure }: PriceAlteration) => ({
  ...line,
  name,
  kind,
  unitOfMeasure: kind === 'ALLOWANCE' ? (unitOfMeasure ?? null) : line.kind === 'USAGE' ? (line.unitOfMeasure ?? '1') : null,
  appliesFor: shorter(appliesFor, line.appliesFor),
});

export const comesWith = (charge: Charge, alteration: PriceAlteration): void => {
  const none = money(0, charge.line.amount.currency);
  charge.below.push({ ...below(charge, alteration), amount: none, dutyFreeAmount: none });
};

/** Takes this much off, at most what is left; answers how much it was. */
const takeOff = (charge: Charge, alteration: PriceAlteration, gross: Decimal, net: Decimal): Decimal => {
  const { line, left } = charge;
  const places = line.kind === 'USAGE' ? 8 : 2;
  const rounded = (value: Decimal, most: Decimal) => Decimal.min(most, value.toDecimalPlaces(places, Decimal.ROUND_HALF_UP));
  const offGross = rounded(gross, left.gross);
  const offNet = offGross.eq(left.gross) ? left.net : rounded(net, left.net);
  const negative = (value: Decimal): Money => ({
    value: new Decimal(0).minus(value).toFixed(Math.max(2, value.decimalPlaces())),
    currency: line.amount.currency,
  });
  charge.left = { gross: left.gross.minus(offGross), net: left.net.minus(offNet) };
  if (!offGross.isZero())
    charge.below.push({ ...below(charge, alteration), amount: negative(offGross), dutyFreeAmount: negative(offNet) });
  return offGross;
};

export const takePart = (charge: Charge, alteration: PriceAlteration): void => {
  const part = Decimal.min(alteration.percentage ?? 0, 100).div(100);
  takeOff(charge, alteration, charge.left.gross.times(part), charge.left.net.times(part));
};

/** An amount off one charge, with the tax that the catalog says it has. */
export const takeAmount = (charge: Charge, alteration: PriceAlteration, quantity: number): void => {
  const units = isPerUnit(charge.line) ? 1 : quantity;
  takeOff(
    charge,
    alteration,
    new Decimal(alteration.amount ?? 0).times(units),
    new Decimal(alteration.dutyFreeAmount ?? 0).times(units),
  );
};

/** An amount off several charges, one after the other until it is used up, each with the tax of the charge. */
export const takeFromAll = (charges: readonly Charge[], alteration: PriceAlteration, quantity: number): void => {
  let rest = new Decimal(alteration.amount ?? 0).times(quantity);
  for (const charge of charges) {
    const { gross, net } = charge.left;
    if (!gross.isZero()) rest = rest.minus(takeOff(charge, alteration, Decimal.min(rest, gross), net.times(rest).div(gross)));
  }
};
