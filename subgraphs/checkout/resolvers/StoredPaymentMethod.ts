import { maySee } from '../../kit/graph/viewer.ts';
import type { StoredPaymentMethodResolvers } from '../generated/resolvers.ts';

export const StoredPaymentMethod: StoredPaymentMethodResolvers = {
  async __resolveReference({ id }, { loaders, viewer }) {
    const method = await loaders.storedMethod.load(id);
    return method && maySee(viewer, method) ? method : null;
  },
};
