import { isInForce } from './lifecycle.ts';
import type { OfferingPrice } from './item-price.ts';

/** What two versions of one price have in common: all but amount and validity. */
const slotOf = ({ name, kind, period, unitOfMeasure, conditions, quantities, terms, places }: OfferingPrice) =>
  JSON.stringify([name, kind, period, unitOfMeasure, conditions, quantities ?? [], terms ?? [], places ?? []]);

const began = ({ validFrom }: OfferingPrice) => validFrom?.getTime() ?? -Infinity;

/** The prices in force at an instant, in their order. Where versions of one price overlap, the one that began last counts. */
export const pricesInForce = <P extends OfferingPrice>(prices: readonly P[], at: Date): P[] => {
  const inForce = prices.filter((price) => isInForce(price, at)).map((price) => ({ price, slot: slotOf(price) }));
  const latest = new Map<string, number>();
  for (const { price, slot } of inForce) latest.set(slot, Math.max(latest.get(slot) ?? -Infinity, began(price)));
  return inForce.filter(({ price, slot }) => began(price) === latest.get(slot)).map(({ price }) => price);
};
