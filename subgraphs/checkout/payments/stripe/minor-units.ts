import { Decimal } from 'decimal.js';
import { Permanent } from '../../../kit/engine/step.ts';
import type { Money } from '../../../kit/money.ts';

/** Currencies without cents, as Stripe lists them. */
const zeroDecimal = new Set('BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF UGX VND VUV XAF XOF XPF'.split(' '));

/** An amount as Stripe counts it: in the smallest unit of its currency. */
export const toMinorUnits = ({ value, currency }: Money): number => {
  const units = new Decimal(value).times(zeroDecimal.has(currency.toUpperCase()) ? 1 : 100);
  if (!units.isInteger()) throw new Permanent(`${value} ${currency} cannot be paid: ${currency} has no such part.`);
  return units.toNumber();
};
