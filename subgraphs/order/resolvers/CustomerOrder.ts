import { totalsOf } from '../../kit/money.ts';
import { latestOf } from '../latest.ts';
import type { CustomerOrderResolvers } from '../generated/resolvers.ts';
import { reference } from '../references.ts';
import { toGraph } from '../words.ts';

export const CustomerOrder: CustomerOrderResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.customerOrder.load(id),
  state: ({ state }) => toGraph(state),
  context: () => 'CUSTOMER',
  customer: ({ customerId }) => reference(customerId),
  items: ({ id }, _args, { loaders }) => loaders.linesOfCustomerOrder(id),
  async totals({ id }, _args, { loaders }) {
    const prices = (await loaders.linesOfCustomerOrder(id)).flatMap((item) => item.prices);
    return totalsOf(prices, prices[0]?.amount.currency);
  },
  async expectedCompletionDate({ id }, _args, { loaders }) {
    return latestOf((await loaders.parts.load(id)).map(({ expectedCompletionDate }) => expectedCompletionDate));
  },
  parts: ({ id }, _args, { loaders }) => loaders.parts.load(id),
  requests: ({ id }, _args, { loaders }) => loaders.requestsOfOrder.load(id),
};
