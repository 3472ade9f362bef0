import type { QueryResolvers } from '../../generated/resolvers.ts';
import { visibleCart } from '../../read-cart.ts';

export const shoppingCart: NonNullable<QueryResolvers['shoppingCart']> = (_root, { id }, context) => visibleCart(id, context);
