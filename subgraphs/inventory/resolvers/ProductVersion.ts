import { toAttributes } from '../../../schema/product-types.ts';
import type { ProductVersionResolvers } from '../generated/resolvers.ts';
import { toGraph } from '../tmf/words.ts';

export const ProductVersion: ProductVersionResolvers = {
  version: ({ stored }) => stored.version,
  status: ({ stored }) => toGraph(stored.status),
  action: ({ stored }) => toGraph(stored.action),
  attributes: ({ stored, specificationId }) => toAttributes(specificationId, stored.characteristics),
  validFrom: ({ stored }) => stored.validFrom,
  productOrder: ({ stored: { productOrderId: id } }) => (id == null ? null : { id }),
  orderItemId: ({ stored }) => stored.orderItemId ?? null,
};
