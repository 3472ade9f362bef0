import { decodeCursor, encodeCursor, pageSize, toConnection, type Connection, type PageArguments } from '../../kit/pagination.ts';
import type { Context } from '../context.ts';
import type { CustomerOrder } from '../entities/customer-order.entity.ts';
import type { PartContext, ProductOrder } from '../entities/product-order.entity.ts';

export type OrderPage = Connection<ProductOrder>;
export type OrderEdge = OrderPage['edges'][number];
export type CustomerOrderPage = Connection<CustomerOrder>;
export type CustomerOrderEdge = CustomerOrderPage['edges'][number];

interface PageArgumentsOf<Filter> extends PageArguments {
  filter: Filter;
}

/** A page of a customer's parts, newest first; the customers of a request share their queries. */
export async function orderPage(
  customerId: string,
  { filter, ...args }: PageArgumentsOf<PartContext | null>,
  { loaders }: Context,
): Promise<OrderPage> {
  const { scope, size, before } = pageOf('productOrders', customerId, filter, args);
  const rows = await loaders.orderPages.load({ customerId, filter, limit: size + 1, before });
  for (const order of rows) loaders.order.prime(order.id, order);
  const total = () => loaders.orderCounts.load({ customerId, filter });
  return toConnection(rows, size, ({ seq }) => encodeCursor(scope, [seq]), total, args.after);
}

/** The same of the customer's own orders. */
export async function customerOrderPage(
  customerId: string,
  { filter, ...args }: PageArgumentsOf<boolean | null>,
  { loaders }: Context,
): Promise<CustomerOrderPage> {
  const { scope, size, before } = pageOf('customerOrders', customerId, filter, args);
  const rows = await loaders.customerOrderPages.load({ customerId, filter, limit: size + 1, before });
  for (const order of rows) loaders.customerOrder.prime(order.id, order);
  const total = () => loaders.customerOrderCounts.load({ customerId, filter });
  return toConnection(rows, size, ({ seq }) => encodeCursor(scope, [seq]), total, args.after);
}

/** Cursors of a list with one filter are of no use with another one. */
function pageOf(list: string, customerId: string, filter: string | boolean | null, args: PageArguments) {
  const scope = `${list}:${filter ?? ''}:${customerId}`;
  const [before = null] = args.after ? decodeCursor(scope, args.after) : [];
  return { scope, size: pageSize(args), before };
}
