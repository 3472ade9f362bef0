import type { InputProblem } from '../../kit/graph/user-error.ts';
import type { QuotedNode } from './configured-item.ts';
import { currencyMix } from './problems.ts';

/** What is paid together is paid in one currency. */
export const checkCurrencies = (items: readonly QuotedNode[], currency: string | undefined): InputProblem[] =>
  items
    .filter(({ prices }) => prices.some(({ amount }) => amount.currency !== currency))
    .map(({ node }) => currencyMix(node.offering?.name ?? '', currency ?? '', node.path));
