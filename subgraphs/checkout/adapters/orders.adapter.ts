import type { SubgraphClient } from '../../kit/graph/subgraph-client.ts';
import { withoutTax, type Price } from '../../kit/money.ts';
import { forwarded } from '../errors.ts';
import {
  StartFulfilmentDocument,
  SubmitProductOrderDocument,
  type SubmitProductOrderMutationVariables,
} from '../generated/order.operations.ts';
import type { CartLine, Orders, OrderToSubmit } from '../ports.ts';

const feeAsPrice = ({ name, amount, taxRate }: OrderToSubmit['fees'][number]): Price => ({
  name,
  kind: 'ONE_TIME',
  amount,
  dutyFreeAmount: withoutTax(amount, taxRate),
  taxRate,
});

const toItem = (line: CartLine, fees: OrderToSubmit['fees']): SubmitProductOrderMutationVariables['input']['items'][number] => {
  const { resourceSpecifications: _, ...item } = line;
  return { ...item, prices: [...line.prices, ...fees.filter((fee) => fee.cartItemId === line.id).map(feeAsPrice)] };
};

/** Orders of the order subgraph. */
export const createOrders = (subgraphs: SubgraphClient): Orders => ({
  async submit({ cart, fees, accountId: _, ...order }) {
    const input = { ...order, cartId: cart.id, channel: cart.channel, items: cart.lines.map((line) => toItem(line, fees)) };
    const { submitProductOrder } = await subgraphs.execute('order', SubmitProductOrderDocument, { input });
    return submitProductOrder.__typename === 'OrderRejected'
      ? { problems: submitProductOrder.problems.map(forwarded) }
      : { orderId: submitProductOrder.order.id };
  },
  async startFulfilment(orderId) {
    await subgraphs.execute('order', StartFulfilmentDocument, { orderId });
  },
});
