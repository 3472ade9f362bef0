import type { Money, Price } from '../kit/money.ts';
import { prorate } from '../kit/time/prorate.ts';
import { effectiveStart, zoneOf } from './effective-date.ts';
import type { OrderItem } from './entities/order-item.entity.ts';
import type { ProductOrder } from './entities/product-order.entity.ts';

const isMonthly = ({ kind, period }: Price) => kind === 'RECURRING' && period === 'month';

/** What a product with an end comes to in all; null without an end, or without prices that recur. */
export function windowCharge(item: OrderItem, order: ProductOrder): Money | null {
  if (item.terminationDate == null || !item.prices.some(isMonthly)) return null;
  return prorate(item.prices, effectiveStart(item, order).value, item.terminationDate, zoneOf(item, order));
}
