import { maySee } from '../../kit/graph/viewer.ts';
import type { CustomerOrderResolvers } from '../generated/resolvers.ts';

export const CustomerOrder: CustomerOrderResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  async checkoutProcess({ id }, _input, { loaders, viewer }) {
    const process = await loaders.processOfCustomerOrder.load(id);
    return process && maySee(viewer, process) ? process : null;
  },
  async payments({ id }, _input, { loaders, viewer }) {
    const payments = await loaders.paymentsOfCustomerOrder.load(id);
    return payments.filter((payment) => maySee(viewer, payment));
  },
};
