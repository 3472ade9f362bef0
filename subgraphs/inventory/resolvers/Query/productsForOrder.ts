import type { QueryResolvers } from '../../generated/resolvers.ts';
import { serviceOnly } from '../service-only.ts';

export const productsForOrder: NonNullable<QueryResolvers['productsForOrder']> = async (
  _root,
  { ids, customerId, guestKey },
  context,
) => {
  serviceOnly(context);
  const found = await Promise.all([...new Set(ids)].map((id) => context.loaders.products.load(id)));
  const products = found.filter((product) => product !== null);
  return products.filter(
    (product) => (customerId != null && product.customerId === customerId) || (guestKey != null && product.guestKey === guestKey),
  );
};
