import type { EntityManager } from '@mikro-orm/postgresql';
import { toBackend } from '../backend-columns.ts';
import { openLines } from '../conflicts/open-lines.ts';
import type { OrderRules } from '../decompose/prepare-parts.ts';
import { startsAt } from '../decompose/starts-at.ts';
import { OrderItem } from '../entities/order-item.entity.ts';
import type { ExistingProduct, Inventory } from '../ports.ts';
import type { NewItem } from '../submit/new-item.ts';
import type { NewOrder } from '../submit/new-order.ts';
import { orderOfProcess, submitOrder, type Submitted } from '../submit/submit-order.ts';

/** Products to end together on a date; without one, or when it has passed, at once. */
export interface ProductEnd {
  key: string;
  customerId: string;
  at: Date | null;
  productIds: readonly string[];
}

interface Around extends OrderRules {
  inventory: Pick<Inventory, 'toBeEnded'>;
  now: () => Date;
  timeZone: string;
}

/**
 * One customer order of DELETE lines, once per key. Products that are ended, unknown, or ended by an open order on that date at the
 * latest are left out; null: nothing is left.
 */
export async function planProductEnd(em: EntityManager, end: ProductEnd, around: Around): Promise<Submitted | null> {
  const now = around.now();
  const products = await around.inventory.toBeEnded([...new Set(end.productIds)], end.customerId);
  const planned = await plannedEnds(em, products, end.at ?? now);
  const left = products.filter(({ id }) => !planned.has(id));
  if (left.length === 0) return (await orderOfProcess(em, end.key)) ?? null;
  const sold = await linesThatSold(em, left);
  const date = startsAt({ requestedStartDate: end.at }, {}, now);
  return submitOrder(em, toOrder(end, left, sold, date, around.timeZone), around, now);
}

/** Products that an open order will have ended by then. */
async function plannedEnds(em: EntityManager, products: readonly ExistingProduct[], at: Date): Promise<ReadonlySet<string>> {
  const lines = await openLines(
    em,
    products.map(({ id }) => id),
  );
  const ends = lines.filter(({ action, isGivenUp, startsAt: date }) => action === 'delete' && !isGivenUp && (date ?? at) <= at);
  return new Set(ends.map(({ productId }) => productId));
}

/** The lines that brought them: they know the categories and the system of what was sold. */
async function linesThatSold(em: EntityManager, products: readonly ExistingProduct[]) {
  const where = { productId: { $in: products.map(({ id }) => id) }, action: 'add' as const };
  const lines = await em.fork().find(OrderItem, where);
  return new Map(lines.map((line) => [line.productId, line]));
}

function toOrder(
  { key, customerId, at }: ProductEnd,
  products: readonly ExistingProduct[],
  sold: ReadonlyMap<string | null | undefined, OrderItem>,
  date: Date | null,
  timeZone: string,
): NewOrder {
  return {
    processId: key,
    isOfCheckout: false,
    customerId,
    partyByValue: null,
    billing: null,
    guestKey: null,
    billingAccountId: null,
    cartId: '',
    channel: null,
    paymentId: null,
    quote: null,
    purchaseOrderNumber: null,
    requestedStartDate: at,
    requestedCompletionDate: null,
    timeZone,
    items: products.map((product) => toItem(product, products, sold.get(product.id), date)),
  };
}

const toItem = (
  product: ExistingProduct,
  products: readonly ExistingProduct[],
  sold: OrderItem | undefined,
  date: Date | null,
): NewItem => ({
  id: product.id,
  action: 'delete',
  quantity: 1,
  name: product.name,
  productOfferingId: product.productOfferingId,
  productSpecificationId: product.productSpecificationId,
  categoryIds: sold?.categoryIds ?? [],
  resourceSpecifications: [],
  backend: sold ? toBackend(sold) : null,
  productId: product.id,
  broughtBy: null,
  // Whatever it has become by then, it ends.
  productVersion: null,
  billingAccountId: product.billingAccountId,
  billingAccountAfterProduct: false,
  newBillingAccount: null,
  term: null,
  commitmentMonths: null,
  characteristics: [],
  prices: [],
  relationships: product.relationships
    .filter(({ productId }) => products.some(({ id }) => id === productId))
    .map(({ type, productId }) => ({ type, itemId: productId })),
  requestedStartDate: date,
  requestedCompletionDate: null,
  terminationDate: null,
});
