import type { CartLine } from '../cart-line.ts';
import { problem } from '../errors.ts';
import type { PathOf } from './path-of.ts';

/** One order is paid in one currency. */
export const checkCurrencies = (lines: readonly CartLine[], pathOf: PathOf) => {
  const [first] = lines.flatMap(({ prices }) => prices);
  const currency = first?.amount.currency;
  return lines
    .filter(({ prices }) => prices.some(({ amount }) => amount.currency !== currency))
    .map((line) =>
      problem(
        'CURRENCY_MIX',
        `The prices of this line are not in ${currency}.`,
        pathOf([line.id]),
        'Order it with a cart of its own.',
      ),
    );
};
