import { isStaff, maySee } from '../../kit/graph/viewer.ts';
import type { CustomerResolvers } from '../generated/resolvers.ts';

export const Customer: CustomerResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  purchasesToApprove({ id }, _input, { loaders, viewer }) {
    const mayDecide = isStaff(viewer) || (viewer.role === 'approver' && viewer.customerId === id);
    return mayDecide ? loaders.toApproveOfCustomer.load(id) : [];
  },
  async paymentMethods({ id }, _input, { loaders, viewer }) {
    return maySee(viewer, { customerId: id }) ? loaders.storedMethodsOfCustomer.load(id) : [];
  },
};
