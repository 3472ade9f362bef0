import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CustomerOrder } from '../entities/customer-order.entity.ts';
import { ProductOrder } from '../entities/product-order.entity.ts';
import { wholeState } from './states.ts';

/** Brings a customer order into the state of its parts, or of the only one; this one has changed and is taken, so the others stand still. */
export async function noteCustomerOrder(em: EntityManager, changed: ProductOrder, now: Date): Promise<void> {
  const { customerOrderId, id, context } = changed;
  const others = context === 'commerce' ? [] : await em.find(ProductOrder, { customerOrderId, id: { $ne: id } });
  const all = [changed, ...others];
  // What a supplemental order has taken over whole does not count any more.
  const superseded = new Set(all.map(({ supersedesId }) => supersedesId));
  const parts = all.filter((part) => part.state !== 'cancelled' || !superseded.has(part.id));
  const completionDate = parts.every((part) => part.completionDate != null) ? now : null;
  const state = wholeState(parts.map((part) => part.state));
  await em.nativeUpdate(CustomerOrder, { id: customerOrderId }, { state, completionDate, version: sql`version + 1` });
}
