import { maySee } from '../../kit/graph/viewer.ts';
import type { ProductOrderResolvers } from '../generated/resolvers.ts';

export const ProductOrder: ProductOrderResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  async checkoutProcess({ id }, _input, { loaders, viewer }) {
    const process = await loaders.processOfOrder.load(id);
    return process && maySee(viewer, process) ? process : null;
  },
  async payments({ id }, _input, { loaders, viewer }) {
    const payments = await loaders.paymentsOfOrder.load(id);
    return payments.filter((payment) => maySee(viewer, payment));
  },
};
