import type { Payment } from '../payments/payment.entity.ts';
import type { CheckoutProcess } from '../entities/checkout-process.entity.ts';
import type { RelatedEntity } from '../generated/resolvers.ts';
import { idOf, type ProcessName, type ProcessNode } from './process-node.ts';

/** What the parts of a checkout are about; the checkout is about all of it. */
const about: Record<ProcessName, readonly string[] | undefined> = {
  orderCapture: undefined,
  customerOnboarding: ['Customer', 'PartyAccount', 'BillingAccount'],
  paymentCollection: ['Payment'],
  orderFulfilment: ['ProductOrder', 'BillingAccount'],
};

const entity = (referredType: string, role: string, id: string | null | undefined): RelatedEntity[] =>
  id ? [{ referredType, role, id }] : [];

const billingAccountsOf = ({ billingAccountId, namedBillingAccountIds }: CheckoutProcess) => [
  ...new Set([billingAccountId, ...namedBillingAccountIds]),
];

interface Kin {
  /** Parts of the order, by id. */
  orders: readonly string[];
  parent: ProcessNode | null;
  children: readonly ProcessNode[];
}

/** TMF701 `relatedEntity`. */
export function relatedEntitiesOf(
  { checkout, name }: ProcessNode,
  payments: readonly Payment[],
  { orders, parent, children }: Kin,
): RelatedEntity[] {
  const all = [
    ...entity('ShoppingCart', 'cart', checkout.cartId),
    ...entity('Customer', 'customer', checkout.customerId),
    ...entity('PartyAccount', 'customerAccount', checkout.accountId),
    ...billingAccountsOf(checkout).flatMap((id) => entity('BillingAccount', 'billingAccount', id)),
    ...payments.flatMap(({ id }) => entity('Payment', 'payment', id)),
    ...orders.flatMap((id) => entity('ProductOrder', 'order', id)),
  ];
  return [
    ...all.filter(({ referredType }) => about[name]?.includes(referredType) ?? true),
    ...(parent ? entity('ProcessFlow', 'parentProcess', idOf(parent)) : []),
    ...children.flatMap((child) => entity('ProcessFlow', 'childProcess', idOf(child))),
  ];
}
