import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { notFound } from '../../kit/graph/errors.ts';
import { OrderItem } from '../entities/order-item.entity.ts';
import { ProductOrder } from '../entities/product-order.entity.ts';
import { customerCreated } from '../order-events.ts';
import type { OnboardedCustomer, OrderPorts } from '../ports.ts';
import { accountOf, accountsToOpen } from './accounts-of-order.ts';

type CreatedCustomer = Awaited<ReturnType<OrderPorts['customers']['onboard']>>;

/** What an order says about its customer; undefined as long as there is none. */
const customerOf = (order: ProductOrder, items: readonly OrderItem[]): OnboardedCustomer | undefined => {
  if (order.customerId == null) return undefined;
  const named = items.flatMap(({ newBillingAccount: name, billingAccountId: id }) =>
    name != null && id != null ? [[name, id] as const] : [],
  );
  return {
    customerId: order.customerId,
    accountId: order.accountId ?? '',
    billingAccountId: order.billingAccountId ?? null,
    namedBillingAccounts: [...new Map(named)].map(([name, id]) => ({ id, name })),
  };
};

const itemsOf = (em: EntityManager, orderId: string) => em.find(OrderItem, { orderId }, { orderBy: { position: 'asc' } });

/** Writes customer and accounts into the order, unless a twin has: from then on it refers to them, and the party itself is forgotten. */
const keep = (em: EntityManager, orderId: string, made: OnboardedCustomer, now: Date): Promise<OnboardedCustomer> =>
  em.fork().transactional(async (tx) => {
    const order = await tx.findOneOrFail(ProductOrder, { id: orderId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const items = await itemsOf(tx, orderId);
    const before = customerOf(order, items);
    if (before) return before;
    order.customerId = made.customerId;
    order.accountId = made.accountId;
    order.billingAccountId = made.billingAccountId;
    order.partyByValue = null;
    order.version += 1;
    for (const item of items) item.billingAccountId = accountOf(item, made);
    await tx.flush();
    await recordEvents(tx, [customerCreated(order, now)]);
    return made;
  });

/**
 * Makes the customer that an order carries by value, with its accounts. The party subgraph makes it once per process, so that a try
 * that died between there and here finds the same customer again.
 */
export async function createOrderCustomer(
  em: EntityManager,
  orderId: string,
  { customers, now }: Pick<OrderPorts, 'customers' | 'now'>,
): Promise<CreatedCustomer> {
  const reader = em.fork();
  const order = await reader.findOne(ProductOrder, { id: orderId });
  if (!order) throw notFound('There is no such order.');
  const items = await itemsOf(reader, orderId);
  const customer = customerOf(order, items);
  if (customer) return { customer };
  if (!order.partyByValue) throw new Error(`Order ${orderId} has neither a customer nor a party to make one of.`);
  const { externalId: processId, guestKey = null, partyByValue, billing = null } = order;
  const made = await customers.onboard({ processId, guestKey, customer: partyByValue, billing, ...accountsToOpen(items) });
  return 'problems' in made ? made : { customer: await keep(em, orderId, made.customer, now()) };
}
