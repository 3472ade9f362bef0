import { totalsOf } from '../../kit/money.ts';
import type { ProductOrderResolvers } from '../generated/resolvers.ts';
import { reference } from '../references.ts';
import { toTmfOrder } from '../tmf/product-order.mapper.ts';
import { toGraph } from '../words.ts';

export const ProductOrder: ProductOrderResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.order.load(id),
  state: ({ state }) => toGraph(state),
  customer: ({ customerId }) => reference(customerId),
  billingAccount: ({ billingAccountId }) => reference(billingAccountId),
  quote: ({ quote }) => (quote ? { id: quote.id, validUntil: new Date(quote.validUntil) } : null),
  async items(order, _args, { loaders }) {
    // Items ask for their order again: its dates count for them.
    loaders.order.prime(order.id, order);
    return loaders.items.load(order.id);
  },
  async totals({ id }, _args, { loaders }) {
    const prices = (await loaders.items.load(id)).flatMap((item) => item.prices);
    return totalsOf(prices, prices[0]?.amount.currency);
  },
  tasks: ({ id }, _args, { loaders }) => loaders.tasks.load(id),
  tmf: async (order, { version }, { loaders }) => toTmfOrder(order, await loaders.items.load(order.id), version),
};
