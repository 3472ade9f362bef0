import { Decimal } from 'decimal.js';
import { isDueOnce, money, withoutTax, type Price } from '../../kit/money.ts';

const keyOf = ({ name, kind, period, unitOfMeasure, amount }: Price) =>
  JSON.stringify([name, kind, period ?? null, unitOfMeasure ?? null, amount.currency]);

const byKey = (prices: readonly Price[]) => new Map(prices.map((price) => [keyOf(price), price]));

/** One price, as the other change left it, plus what this one makes of it. */
function moved(current: Price, after: Price, before: Price): Price {
  const difference = new Decimal(after.amount.value).minus(before.amount.value);
  if (difference.isZero()) return current;
  const amount = money(difference.plus(current.amount.value), current.amount.currency);
  return { ...current, amount, dutyFreeAmount: withoutTax(amount, current.taxRate) };
}

/**
 * What a change makes of prices when another one came between: `wanted` was worked out from `basis`, and now the prices are `current`.
 * What this change leaves alone stays as it is now; what it adds, takes away or moves is added, taken away or moved by as much.
 */
export function rebasePrices(wanted: readonly Price[], basis: readonly Price[], current: readonly Price[]): Price[] {
  const lasting = current.filter((price) => !isDueOnce(price));
  const [then, target, today] = [byKey(basis), byKey(wanted), byKey(lasting)];
  const kept = lasting.flatMap((price) => {
    const [before, after] = [then.get(keyOf(price)), target.get(keyOf(price))];
    if (before && !after) return [];
    return [before && after ? moved(price, after, before) : (after ?? price)];
  });
  const added = wanted.filter((price) => isDueOnce(price) || !(today.has(keyOf(price)) || then.has(keyOf(price))));
  return [...kept, ...added];
}
