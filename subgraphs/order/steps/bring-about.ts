import type { EntityManager } from '@mikro-orm/postgresql';
import { OrderItem } from '../entities/order-item.entity.ts';
import { dependenciesOf, NEED } from '../fulfilment/dependencies.ts';
import { giveUpLine } from '../fulfilment/give-up.ts';
import type { OrderInWork } from '../fulfilment/order-in-work.ts';

/**
 * Takes over what the parts before this one have brought: a line that ends a product gets that product. What relies on a line that
 * came to nothing, or would end its product, is cancelled, and what relies on that in turn.
 */
export async function bringAbout(em: EntityManager, { order, items, work }: OrderInWork, now: Date): Promise<void> {
  if (order.follows.length === 0) return;
  const others = await linesOfOtherParts(em, order);
  const lineOf = new Map(others.map((item) => [item.id, item]));
  const fallen = new Set(others.filter(({ givenUp }) => givenUp != null).map(({ id }) => id));
  const fall = ({ id }: OrderItem) => {
    const item = work.items.get(id);
    if (item) giveUpLine(work, item, 'cancelled', now);
    fallen.add(id);
  };

  for (const item of items) {
    if (item.broughtBy == null || item.productId != null) continue;
    const brought = lineOf.get(item.broughtBy);
    if (brought?.state === 'completed' && brought.productId != null) {
      item.productId = brought.productId;
      item.billingAccountId ??= brought.billingAccountId;
    } else fall(item);
  }
  const own = new Map(items.map((item) => [item.id, item]));
  const needs = dependenciesOf([...others, ...items], NEED);
  // A set goes on through what is added to it.
  for (const target of fallen) {
    for (const { dependent } of needs.filter((need) => need.target === target)) {
      const item = own.get(dependent);
      if (item && item.givenUp == null && item.action !== 'delete') fall(item);
    }
  }
}

const linesOfOtherParts = (em: EntityManager, { id, customerOrderId }: OrderInWork['order']): Promise<OrderItem[]> =>
  em
    .createQueryBuilder(OrderItem)
    .where(`order_id in (select p.id from ordering.product_order p where p.customer_order_id = ? and p.id <> ?)`, [
      customerOrderId,
      id,
    ])
    .andWhere({ supersededBy: null })
    .getResultList();
