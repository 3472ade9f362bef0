import { decodeCursor, encodeCursor, pageSize, toConnection, type Connection, type PageArguments } from '../../kit/pagination.ts';
import type { Context } from '../context.ts';
import type { ProductOrder } from '../entities/product-order.entity.ts';

export type OrderPage = Connection<ProductOrder>;
export type OrderEdge = OrderPage['edges'][number];

/** A page of a customer's orders, newest first; the customers of a request share their queries. */
export async function orderPage(customerId: string, args: PageArguments, { loaders }: Context): Promise<OrderPage> {
  const scope = `productOrders:${customerId}`;
  const size = pageSize(args);
  const [before = null] = args.after ? decodeCursor(scope, args.after) : [];
  const rows = await loaders.orderPages.load({ customerId, limit: size + 1, before });
  for (const order of rows) loaders.order.prime(order.id, order);
  return toConnection(
    rows,
    size,
    (order) => encodeCursor(scope, [order.seq]),
    () => loaders.orderCounts.load(customerId),
    args.after,
  );
}
