import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { notFound } from '../../kit/graph/errors.ts';
import { CustomerOrder } from '../entities/customer-order.entity.ts';
import { OrderItem } from '../entities/order-item.entity.ts';
import { ProductOrder } from '../entities/product-order.entity.ts';
import { customerCreated } from '../order-events.ts';
import type { OnboardedCustomer, OrderPorts } from '../ports.ts';
import { accountOf, accountsToOpen } from './accounts-of-order.ts';

type CreatedCustomer = Awaited<ReturnType<OrderPorts['customers']['onboard']>>;

interface WholeOrder {
  parts: ProductOrder[];
  items: OrderItem[];
}

/** All parts of a customer's order and all of their lines. */
async function readWhole(em: EntityManager, customerOrderId: string, lockMode?: LockMode.PESSIMISTIC_WRITE): Promise<WholeOrder> {
  const parts = await em.find(ProductOrder, { customerOrderId }, { orderBy: { part: 'asc' }, ...(lockMode && { lockMode }) });
  const orderId = { $in: parts.map(({ id }) => id) };
  return { parts, items: await em.find(OrderItem, { orderId }, { orderBy: { orderId: 'asc', position: 'asc' } }) };
}

/** What an order says about its customer; undefined as long as there is none. */
const customerOf = ({ parts: [first], items }: WholeOrder): OnboardedCustomer | undefined => {
  if (first?.customerId == null) return undefined;
  const named = items.flatMap(({ newBillingAccount: name, billingAccountId: id }) =>
    name != null && id != null ? [[name, id] as const] : [],
  );
  return {
    customerId: first.customerId,
    accountId: first.accountId ?? '',
    billingAccountId: first.billingAccountId ?? null,
    namedBillingAccounts: [...new Map(named)].map(([name, id]) => ({ id, name })),
  };
};

/** Writes customer and accounts into all parts, unless a twin has: from then on they refer to them, and the party itself is forgotten. */
const keep = (em: EntityManager, customerOrderId: string, made: OnboardedCustomer, now: Date): Promise<OnboardedCustomer> =>
  em.fork().transactional(async (tx) => {
    const whole = await tx.findOneOrFail(CustomerOrder, { id: customerOrderId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const { parts, items } = await readWhole(tx, customerOrderId, LockMode.PESSIMISTIC_WRITE);
    const before = customerOf({ parts, items });
    if (before) return before;
    whole.customerId = made.customerId;
    whole.version += 1;
    for (const part of parts) {
      part.customerId = made.customerId;
      part.accountId = made.accountId;
      part.billingAccountId = made.billingAccountId;
      part.partyByValue = null;
      part.version += 1;
    }
    for (const item of items) item.billingAccountId = accountOf(item, made);
    await tx.flush();
    await recordEvents(
      tx,
      parts.map((part) => customerCreated(part, now)),
    );
    return made;
  });

/**
 * Makes the customer that an order carries by value, with its accounts. The party subgraph makes it once per process, so that a try
 * that died between there and here finds the same customer again.
 */
export async function createOrderCustomer(
  em: EntityManager,
  customerOrderId: string,
  { customers, now }: Pick<OrderPorts, 'customers' | 'now'>,
): Promise<CreatedCustomer> {
  const whole = await readWhole(em.fork(), customerOrderId);
  const [first] = whole.parts;
  if (!first) throw notFound('There is no such order.');
  const customer = customerOf(whole);
  if (customer) return { customer };
  if (!first.partyByValue) throw new Error(`Order ${customerOrderId} has neither a customer nor a party to make one of.`);
  const { externalId: processId, guestKey = null, partyByValue, billing = null } = first;
  const made = await customers.onboard({ processId, guestKey, customer: partyByValue, billing, ...accountsToOpen(whole.items) });
  return 'problems' in made ? made : { customer: await keep(em, customerOrderId, made.customer, now()) };
}
