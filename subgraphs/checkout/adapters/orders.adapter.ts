import { Permanent } from '../../kit/engine/step.ts';
import type { SubgraphClient } from '../../kit/graph/subgraph-client.ts';
import { withoutTax, type Price } from '../../kit/money.ts';
import {
  CreateOrderCustomerDocument,
  OrderFlowDocument,
  OrdersWithoutProductDocument,
  PlanOrderDocument,
  StartFulfilmentDocument,
  SubmitProductOrderDocument,
  type PlanOrderQueryVariables,
  type SubmitProductOrderMutationVariables,
} from '../generated/order.operations.ts';
import { toFulfilment } from './orders.mapper.ts';
import type { OrderLine, Orders, OrderToSubmit } from '../ports.ts';
import { forwarded } from './forwarded.ts';

type PlanItem = Extract<PlanOrderQueryVariables['items'], readonly unknown[]>[number];

const feeAsPrice = ({ name, amount, taxRate }: OrderToSubmit['fees'][number]): Price => ({
  name,
  kind: 'ONE_TIME',
  amount,
  dutyFreeAmount: withoutTax(amount, taxRate),
  taxRate,
});

const toItem = (line: OrderLine, fees: OrderToSubmit['fees']): SubmitProductOrderMutationVariables['input']['items'][number] => ({
  ...line,
  prices: [...line.prices, ...fees.filter((fee) => fee.cartItemId === line.id).map(feeAsPrice)],
});

const toPlanItem = (line: OrderLine): PlanItem => {
  const { id, action, productSpecificationId, categoryIds, resourceSpecifications, relationships } = line;
  const { backend, billingAccountAfterProduct, characteristics, requestedStartDate, terminationDate, commitmentMonths } = line;
  const facts = { id, action, productSpecificationId, categoryIds, resourceSpecifications, characteristics };
  return { ...facts, backend, billingAccountAfterProduct, requestedStartDate, terminationDate, commitmentMonths, relationships };
};

/** Orders of the order subgraph. */
export const createOrders = (subgraphs: SubgraphClient): Orders => ({
  async submit({ lines, fees, ...order }) {
    const input = { ...order, items: lines.map((line) => toItem(line, fees)) };
    const { submitProductOrder } = await subgraphs.execute('order', SubmitProductOrderDocument, { input });
    return submitProductOrder.__typename === 'OrderRejected'
      ? { problems: submitProductOrder.problems.map(forwarded) }
      : { customerOrderId: submitProductOrder.customerOrder.id, orderId: submitProductOrder.order.id };
  },
  async createCustomer(customerOrderId) {
    const { createOrderCustomer: made } = await subgraphs.execute('order', CreateOrderCustomerDocument, { customerOrderId });
    // The order stands: only a person can decide what becomes of it without its customer.
    if (made.__typename === 'OrderRejected') throw new Permanent(made.problems.map(({ reason }) => reason).join(' '));
    const { customerId, accountId, billingAccountId, billingAccounts } = made;
    return { customerId, accountId, billingAccountId, namedBillingAccounts: billingAccounts };
  },
  async startFulfilment(customerOrderId) {
    await subgraphs.execute('order', StartFulfilmentDocument, { customerOrderId });
  },
  async plan(lines) {
    const { planOrder } = await subgraphs.execute('order', PlanOrderDocument, { items: lines.map(toPlanItem) });
    return { ...planOrder, problems: planOrder.problems.map(forwarded) };
  },
  async fulfilment(id) {
    const { customerOrder } = await subgraphs.execute('order', OrderFlowDocument, { id });
    return customerOrder ? toFulfilment(customerOrder) : undefined;
  },
  async withoutProduct(before, first, after) {
    const variables = { before: before.toISOString(), first, after };
    const { ordersWithoutProduct } = await subgraphs.execute('order', OrdersWithoutProductDocument, variables);
    return ordersWithoutProduct;
  },
});
