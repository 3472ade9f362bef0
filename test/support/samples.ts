import { randomUUID } from 'node:crypto';
import { Decimal } from 'decimal.js';
import type { GraphExecute } from '../../gateway/graph-client.ts';
import type { CheckoutMutationVariables, PatchCartMutationVariables } from '../../schema/operations/generated/storefront.ts';
import type { GraphProcess } from './graph-process.ts';
import { card, createShopper, mobileLine, somebodyWithPassport, type Shopper } from './shopper.ts';

type CheckoutInput = CheckoutMutationVariables['input'];
type CartOperations = PatchCartMutationVariables['input']['operations'];

/** A cart ready to be checked out, by whom, and with what. */
export interface ReadyCheckout {
  shopper: Shopper;
  input: CheckoutInput;
  /** What is done when it waits; may be done again. */
  answer?: (process: WaitingProcess, shopper: Shopper, graph: Pick<GraphProcess, 'subgraphs'>) => Promise<unknown>;
  /** What happens once the order stands, as long as it is not done; may be done again. */
  afterwards?: (customerOrderId: string, shopper: Shopper, graph: Pick<GraphProcess, 'execute'>) => Promise<unknown>;
}

/** A checkout that waits for somebody. */
export type WaitingProcess = NonNullable<
  Extract<Awaited<ReturnType<Shopper['checkout']>>, { __typename: 'ActionRequired' }>['process']
>;

/** One kind of checkout. */
export interface Sample {
  name: string;
  /** Settings of the operator that sells it; by default the sample operator's. */
  environment?: () => Record<string, string>;
  prepare(execute: GraphExecute): Promise<ReadyCheckout>;
}

/** Somebody who bought a line before, signed in. */
export async function owner(execute: GraphExecute) {
  const { result } = await createShopper(execute).buyMobileLine();
  const customerId = result?.customer?.id ?? '';
  const shopper = createShopper(execute, {}, { role: 'customer', tenant: 'sample', subject: randomUUID(), customerId });
  const { data } = await shopper.send<{ productOrder: { items: { id: string; product: { id: string } }[] } }>(
    '{ productOrder(id: "' +
      (result?.productOrder.id ?? '') +
      '") { id items { id ... on AddOrderItem { product { ... on ProductRef { id } } } } } }',
  );
  const productOf = (line: string) => data?.productOrder.items.find(({ id }) => id === line)?.product.id ?? '';
  return { shopper, customerId, productId: productOf('plan'), roamingId: productOf('roaming') };
}

const bought = (name: string, operations: CartOperations): Sample => ({
  name,
  async prepare(execute) {
    const shopper = createShopper(execute);
    const cart = await shopper.fill(await shopper.createCart(), operations);
    return { shopper, input: shopper.checkoutInput(cart) };
  },
});

/** Half of what is due with each card. */
const paidInTwo = (name: string, operations: CartOperations): Sample => ({
  name,
  async prepare(execute) {
    const { shopper, input } = await bought(name, operations).prepare(execute);
    const plan = await shopper.plan({ cartId: input.cartId, customer: input.customer });
    if (!plan) throw new Error('No plan.');
    const due = new Decimal(plan.dueNow.value);
    const half = due.div(2).toDecimalPlaces(2);
    const payments = [half, due.minus(half)].map((value) => ({
      method: card(),
      amount: { value: value.toFixed(2), currency: plan.dueNow.currency },
    }));
    return { shopper, input: { ...input, paymentMethod: null, payments } };
  },
});

const changed = (name: string, operationsOn: (productId: string) => CartOperations): Sample => ({
  name,
  async prepare(execute) {
    const { shopper, customerId, productId } = await owner(execute);
    const cart = await shopper.fill(await shopper.createCart(), operationsOn(productId));
    return { shopper, input: shopper.checkoutInput(cart, { customer: { existing: { customerId } } }) };
  },
});

const withNumber = (name: string, operations: CartOperations): Sample => ({
  name,
  async prepare(execute) {
    const shopper = createShopper(execute);
    const cart = await shopper.fill(await shopper.createCart(), operations);
    const lease = await shopper.lease(cart);
    if (lease.__typename !== 'NumberLease') throw new Error(JSON.stringify(lease));
    return { shopper, input: shopper.checkoutInput(cart, { customer: { new: somebodyWithPassport() } }) };
  },
});

/** Every kind of checkout the sample catalog has. */
export const samples: readonly Sample[] = [
  withNumber('a new customer buys a line, a SIM card and roaming', mobileLine),
  withNumber('a new customer buys a prepaid line with an eSIM', [
    { addItem: { id: 'plan', productOfferingId: 'po-mobile-start-m' } },
    { addItem: { id: 'sim', productOfferingId: 'po-esim', relationships: [{ type: 'RELIES_ON', itemId: 'plan' }] } },
  ]),
  bought('a new customer buys a device', [{ addItem: { id: 'watch', productOfferingId: 'po-device-fjord-watch' } }]),
  paidInTwo('a new customer buys fibre and pays with two cards', [
    {
      addItem: { id: 'fibre', productOfferingId: 'po-fibre-250', configuration: { fibreAccess: { installation: 'TECHNICIAN' } } },
    },
  ]),
  changed('a customer changes the coverage of a line', (productId) => [
    { modifyProduct: { id: 'change', productId, configuration: { mobileLine: { coverage: 'INTERNATIONAL' } } } },
  ]),
  changed('a customer ends a line', (productId) => [{ terminateProduct: { id: 'end', productId } }]),
];

/** The same checkout with a card that is declined: it has to be undone. */
export const declined = ({ name, prepare, ...more }: Sample): Sample => ({
  ...more,
  name: `${name}, and the card is declined`,
  async prepare(execute) {
    const ready = await prepare(execute);
    return { ...ready, input: { ...ready.input, paymentMethod: card('tok_declined'), payments: null } };
  },
});
