import type { EntityManager } from '@mikro-orm/postgresql';
import { registerFlow, type FlowSteps, type NamedAct } from '../../kit/engine/flow.ts';
import type { TransactionSource } from '../../kit/engine/transaction.ts';
import { CustomerOrder } from '../entities/customer-order.entity.ts';
import { OrderItem } from '../entities/order-item.entity.ts';
import { ProductOrder } from '../entities/product-order.entity.ts';
import type { HeldLine, Inventory } from '../ports.ts';

/** Gives numbers and SIMs back that lines hold which will never begin. */
export interface GiveBack {
  /** Call it in the transaction that cancels the lines. */
  begin(customerOrderId: string): Promise<void>;
}

/** Reads once that transaction has ended, for it holds the order: when it came to nothing, there is nothing to give back. */
async function linesWithClaims(em: EntityManager, customerOrderId: string): Promise<HeldLine[]> {
  await em.execute('select 1 from ordering.customer_order where id = ? for update', [customerOrderId]);
  const order = await em.findOne(CustomerOrder, { id: customerOrderId });
  if (!order) return [];
  const parts = new Map((await em.find(ProductOrder, { customerOrderId })).map((part) => [part.id, part]));
  const where = { orderId: { $in: [...parts.keys()] }, action: 'add', productId: null, supersededBy: null } as const;
  const items = await em.find(OrderItem, { ...where, givenUp: { $ne: null }, requestId: { $ne: null } });
  return items
    .filter(({ resourceSpecifications }) => resourceSpecifications.length > 0)
    .map(({ orderId, id: itemId }) => ({ orderId, itemId, cartId: parts.get(orderId)?.cartId ?? '' }));
}

/** False: it is refused for good. */
async function untilDone(steps: FlowSteps, act: NamedAct<null>): Promise<boolean> {
  for (let n = 1; ; n++) {
    const tried = await steps.attempt(act.name, act.act);
    if (tried.done || tried.permanent) return tried.done;
    await steps.backOff(tried.at, n);
  }
}

/** Lines that were begun give back what they hold when their product is discarded; for the others it is done here. */
export function registerGiveBack(inventory: Inventory, source: TransactionSource): GiveBack {
  const flow = registerFlow('giveBack', source, async (steps, customerOrderId: string) => {
    const lines = await steps.local('linesWithClaims', (em) => linesWithClaims(em, customerOrderId));
    const kept: string[] = [];
    for (const line of lines) {
      const act = () => inventory.discard(line).then(() => null);
      if (!(await untilDone(steps, { name: `discard ${line.itemId}`, act }))) kept.push(line.itemId);
    }
    // Ends the flow in an error, which the engine keeps and tells of.
    if (kept.length > 0) throw new Error(`What these lines hold is not taken back: ${kept.join(', ')}.`);
  });
  return {
    begin: (customerOrderId) => flow.start(`giveBack:${customerOrderId}:${crypto.randomUUID()}`, customerOrderId),
  };
}
