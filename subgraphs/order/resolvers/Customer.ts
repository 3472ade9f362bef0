import { toConnection } from '../../kit/pagination.ts';
import type { CustomerResolvers } from '../generated/resolvers.ts';
import { toTmf } from '../words.ts';
import { customerOrderPage, orderPage } from './order-connection.ts';

export const Customer: CustomerResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  customerOrders: ({ id }, { open, ...args }, context) => customerOrderPage(id, { ...args, filter: open ?? null }, context),
  productOrders({ id }, { context: of, ...args }, context) {
    // No part is the customer's view.
    if (of === 'CUSTOMER')
      return toConnection(
        [],
        1,
        () => '',
        () => Promise.resolve(0),
      );
    return orderPage(id, { ...args, filter: of ? toTmf(of) : null }, context);
  },
};
