import { pageSize } from '../../../kit/pagination.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { productsWithoutAccount as findProducts } from '../../products/products-without-account.ts';

export const productsWithoutAccount: NonNullable<QueryResolvers['productsWithoutAccount']> = (
  _root,
  { before, first, after },
  context,
) => findProducts(context.em, { before, first: pageSize({ first }, first, 500), after: after ?? null });
