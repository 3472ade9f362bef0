import { Decimal } from 'decimal.js';
import type { Viewer } from '../../kit/graph/viewer.ts';
import { totalsOf, type Price } from '../../kit/money.ts';
import type { OrderItem } from '../entities/order-item.entity.ts';
import type { OrderProblem } from '../errors.ts';
import { approvalRequired } from './problems.ts';
import type { NewValues } from './requote.ts';

const monthly = (prices: readonly Price[]) => new Decimal(totalsOf(prices, prices[0]?.amount.currency).monthly.value);

/** Who buys for a company has limits, and a checkout keeps them: what makes a line dearer is bought there, not amended. */
export const checkDearer = (
  { role }: Viewer,
  items: readonly OrderItem[],
  values: ReadonlyMap<string, NewValues>,
): OrderProblem[] =>
  role !== 'buyer' && role !== 'approver'
    ? []
    : items
        .filter(({ id, prices }) => monthly(values.get(id)?.prices ?? prices).gt(monthly(prices)))
        .map(({ id }) => approvalRequired(id));
