import { toAttributes } from '../../../schema/product-types.ts';
import type { ProductAsOfResolvers } from '../generated/resolvers.ts';
import { toGraph } from '../tmf/words.ts';

export const ProductAsOf: ProductAsOfResolvers = {
  status: ({ status }) => toGraph(status),
  isPlanned: ({ version }) => version === null,
  attributes: ({ specificationId, characteristics }) => toAttributes(specificationId, characteristics),
  productOrder: ({ productOrderId: id }) => (id === null ? null : { id }),
};
