import type { Money } from '../../kit/money.ts';
import type { NumberClass } from '../generated/resolvers.ts';

export interface AvailableNumber {
  value: string;
  class: NumberClass;
  price: Money;
}

/** A free number with the price of its class, as it is read. */
export interface NumberRow {
  value: string;
  class: string;
  price_value: string;
  price_currency: string;
}

export const toNumber = ({ value, class: name, price_value, price_currency }: NumberRow): AvailableNumber => ({
  value,
  class: name.toUpperCase() as NumberClass,
  price: { value: price_value, currency: price_currency },
});
