import { pageSize } from '../../../kit/pagination.ts';
import { ordersWithoutProduct as findOrders } from '../../fulfilment/orders-without-product.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const ordersWithoutProduct: NonNullable<QueryResolvers['ordersWithoutProduct']> = (
  _root,
  { before, first, after },
  { em },
) => findOrders(em, { before, first: pageSize({ first }, first, 500), after: after ?? null });
