import { totalsOf } from '../../kit/money.ts';
import type { ProductOrderResolvers } from '../generated/resolvers.ts';
import { isLate } from '../lateness.ts';
import { reference } from '../references.ts';
import { toTmfOrder } from '../tmf/product-order.mapper.ts';
import { wholeOf } from './whole-of.ts';
import { toGraph } from '../words.ts';

export const ProductOrder: ProductOrderResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.order.load(id),
  state: ({ state }) => toGraph(state),
  context: ({ context }) => toGraph(context),
  async parent({ customerOrderId }, _args, { loaders }) {
    const parent = await loaders.customerOrder.load(customerOrderId);
    if (!parent) throw new Error(`The customer's order ${customerOrderId} is not there.`);
    return parent;
  },
  async follows({ follows }, _args, { loaders }) {
    const found = await Promise.all(follows.map((id) => loaders.order.load(id)));
    return found.filter((order) => order !== null);
  },
  supersedes: ({ supersedesId }, _args, { loaders }) => (supersedesId == null ? null : loaders.order.load(supersedesId)),
  supersededBy: ({ id }, _args, { loaders }) => loaders.supersededBy.load(id),
  isLate: (order, _args, { now }) => isLate(order, now()),
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
  tmf: async (order, { version }, { loaders }) =>
    toTmfOrder(order, await loaders.items.load(order.id), version, await wholeOf(order, loaders)),
};
