import type { Price } from '../../kit/money.ts';
import { monthsIn } from '../../kit/months.ts';
import type { PriceAlteration } from '../entities/product-offering-price.entity.ts';
import { comesWith, takeAmount, takeFromAll, takePart, toCharge, type Charge } from './charge.ts';
import type { ChargedPrice } from './item-price.ts';

/** A price with what alters it. */
export interface AlteredPrice {
  price: ChargedPrice;
  alterations: readonly PriceAlteration[];
}

interface Step {
  alteration: PriceAlteration;
  /** Absent: of all charges. */
  charge?: Charge;
}

/** The longer it lasts the earlier it is taken off: then each later month is right without it; among equals by priority. */
const inOrder = (steps: readonly Step[]): Step[] => {
  const lasts = ({ alteration }: Step) => monthsIn(alteration.appliesFor) ?? Number.MAX_SAFE_INTEGER;
  const priority = ({ alteration }: Step) => alteration.priority ?? Number.MAX_SAFE_INTEGER;
  return steps.toSorted((one, other) => lasts(other) - lasts(one) || priority(one) - priority(other));
};

/**
 * The lines of charges of one period, each followed by what is taken off it or comes with it; `shared` is taken off them all. In no month is the sum
 * of a charge and what is below it negative.
 */
export const chargeLines = (prices: readonly AlteredPrice[], shared: readonly PriceAlteration[], quantity: number): Price[][] => {
  const charges = prices.map(({ price }) => toCharge(price, quantity));
  const own = prices.flatMap(({ alterations }, index) =>
    alterations.map((alteration) => ({ alteration, charge: charges[index] })),
  );
  for (const { alteration, charge } of inOrder([...own, ...shared.map((alteration) => ({ alteration }))])) {
    if (alteration.kind === 'ALLOWANCE') for (const each of charge ? [charge] : charges) comesWith(each, alteration);
    else if (alteration.percentage) for (const each of charge ? [charge] : charges) takePart(each, alteration);
    else if (charge) takeAmount(charge, alteration, quantity);
    else takeFromAll(charges, alteration, quantity);
  }
  return charges.map(({ line, below }) => [line, ...below]);
};
