import type { GraphExecute } from '../../../gateway/graph-client.ts';
import {
  LeaseNumbersDocument,
  NumbersDocument,
  type PatchCartMutationVariables,
} from '../../../schema/operations/generated/storefront.ts';
import { owner } from '../../support/samples.ts';
import { card, createShopper, mobileLine, type OpenCart, type Shopper, somebodyWithPassport } from '../../support/shopper.ts';
import type { RandomCheckout } from './random-checkout.ts';

type CartOperations = PatchCartMutationVariables['input']['operations'];

const additions: Record<RandomCheckout['adds'][number], CartOperations> = {
  line: mobileLine,
  esim: [
    { addItem: { id: 'plan2', productOfferingId: 'po-mobile-start-m' } },
    { addItem: { id: 'sim2', productOfferingId: 'po-esim', relationships: [{ type: 'RELIES_ON', itemId: 'plan2' }] } },
  ],
  device: [{ addItem: { id: 'watch', productOfferingId: 'po-device-fjord-watch' } }],
  fibre: [
    {
      addItem: { id: 'fibre', productOfferingId: 'po-fibre-250', configuration: { fibreAccess: { installation: 'TECHNICIAN' } } },
    },
  ],
};

const changes = (change: RandomCheckout['change'], productId: string): CartOperations => {
  if (change === 'terminate') return [{ terminateProduct: { id: 'end', productId } }];
  if (change === null) return [];
  return [{ modifyProduct: { id: 'change', productId, configuration: { mobileLine: { coverage: 'INTERNATIONAL' } } } }];
};

/** Each line gets a number of its own. */
async function leaseNumbers(shopper: Shopper, cart: OpenCart, adds: RandomCheckout['adds']) {
  const wanting = [
    ...(adds.includes('line') ? [{ cartItemId: 'plan', simCartItemId: 'sim' }] : []),
    ...(adds.includes('esim') ? [{ cartItemId: 'plan2', simCartItemId: 'sim2' }] : []),
  ];
  if (wanting.length === 0) return;
  const { data: free } = await shopper.send(NumbersDocument, { filter: { class: 'STANDARD' as const }, first: wanting.length });
  const lines = wanting.map((line, index) => ({ ...line, msisdn: free?.availableNumbers[index]?.value ?? '' }));
  const input = { idempotencyKey: crypto.randomUUID(), cartId: cart.id, lines };
  const { data } = await shopper.send(LeaseNumbersDocument, { input });
  if (data?.leaseNumbers.__typename !== 'NumberLease') throw new Error(JSON.stringify(data));
}

/** A fresh cart of that kind, what is due for it, and the call that checks it out. */
export async function prepareCheckout(execute: GraphExecute, { customer, segment, adds, change, token }: RandomCheckout) {
  const existing = customer === 'existing' ? await owner(execute) : undefined;
  const shopper = existing?.shopper ?? createShopper(execute);
  const operations = [...adds.flatMap((added) => additions[added]), ...changes(change, existing?.productId ?? '')];
  const cart = await shopper.fill(await shopper.createCart(), operations);
  await leaseNumbers(shopper, cart, adds);
  const who = existing ? { existing: { customerId: existing.customerId } } : { new: somebodyWithPassport(segment) };
  const input = shopper.checkoutInput(cart, { customer: who, paymentMethod: card(token), waitSeconds: 10 });
  const plan = await shopper.plan({ cartId: cart.id, customer: who });
  if (!plan) throw new Error('No plan.');
  return { shopper, input, due: plan.dueNow };
}
