import { pageSize } from '../../../kit/pagination.ts';
import { ShoppingCart } from '../../entities/shopping-cart.entity.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const cartsInMyHands: NonNullable<QueryResolvers['cartsInMyHands']> = (_root, { first }, { viewer, em }) => {
  const order = { handedAt: 'desc', id: 'desc' } as const;
  return em().find(ShoppingCart, { handedTo: { subject: viewer.subject } }, { orderBy: order, limit: pageSize({ first }) });
};
