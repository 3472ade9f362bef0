import { pageSize } from '../../../kit/pagination.ts';
import { ShoppingCart } from '../../entities/shopping-cart.entity.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const freezingProcesses: NonNullable<QueryResolvers['freezingProcesses']> = async (_root, { first, after }, { em }) => {
  const carts = await em().find(
    ShoppingCart,
    { state: 'CHECKING_OUT', id: { $gt: after ?? '' } },
    { orderBy: { id: 'asc' }, limit: pageSize({ first }, first, 500), fields: ['id', 'processId'] },
  );
  return carts.map(({ id, processId }) => ({ cartId: id, processId: processId ?? '' }));
};
