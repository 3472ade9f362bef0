import { maySee } from '../../kit/graph/viewer.ts';
import type { CustomerResolvers } from '../generated/resolvers.ts';

export const Customer: CustomerResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  async paymentMethods({ id }, _input, { loaders, viewer }) {
    return maySee(viewer, { customerId: id }) ? loaders.storedMethodsOfCustomer.load(id) : [];
  },
};
