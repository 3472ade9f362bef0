import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { GraphExecute } from '../../gateway/graph-client.ts';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import {
  CheckoutDocument,
  CreateCartDocument,
  LeaseNumbersDocument,
  NumbersDocument,
  PatchCartDocument,
  PlanDocument,
  ProgressDocument,
  type CheckoutMutationVariables,
  type PatchCartMutationVariables,
  type PlanQueryVariables,
} from '../../schema/operations/generated/storefront.ts';

type CheckoutInput = CheckoutMutationVariables['input'];
type CartOperations = PatchCartMutationVariables['input']['operations'];

export interface OpenCart {
  id: string;
  version: number;
}

/** A plan, a SIM and roaming: what most tests buy. Ids of lines are `plan`, `sim` and `roaming`. */
export const mobileLine = [
  {
    addItem: {
      id: 'plan',
      productOfferingId: 'po-mobile-flex-m',
      configuration: { mobileLine: { coverage: 'NATIONAL' as const } },
    },
  },
  {
    addItem: { id: 'sim', productOfferingId: 'po-sim-physical', relationships: [{ type: 'RELIES_ON' as const, itemId: 'plan' }] },
  },
  {
    addItem: {
      id: 'roaming',
      productOfferingId: 'po-roaming-international',
      relationships: [{ type: 'RELIES_ON' as const, itemId: 'plan' }],
    },
  },
] satisfies CartOperations;

export const ada = {
  individual: {
    givenName: 'Ada',
    familyName: 'Lindqvist',
    birthDate: '1990-12-10',
    email: 'ada.lindqvist@example.com',
    phoneNumber: '+4915112345678',
    address: { street: 'Hafenstr. 7', postCode: '20457', city: 'Hamburg', country: 'DE' },
  },
};

/** Somebody like Ada whom nobody knows yet: two checkouts of one person would be one customer. `tag` stays in the e-mail address. */
export const somebodyNew = (tag = '', more: Partial<(typeof ada)['individual']> = {}) => {
  const digits = String(randomInt(1e9, 1e10 - 1)).slice(1);
  const email = `ada.${randomUUID()}${tag && `+${tag}`}@example.com`;
  return { individual: { ...ada.individual, email, phoneNumber: `+49151${digits.slice(1)}`, ...more } };
};

/** As `somebodyNew`, with a document of their own. */
export const somebodyWithPassport = (tag = '') => ({
  individual: {
    ...somebodyNew(tag).individual,
    identification: { identificationType: 'passport', identificationId: `C${randomInt(1e8, 1e9)}` },
  },
});

export const card = (token = 'tok_visa') => ({ card: { token } });

/** Somebody at the storefront: anonymous with a cart token, with the headers of somebody signed in, or as if signed in. */
export function createShopper(execute: GraphExecute, headers: Record<string, string> = {}, viewer?: Viewer) {
  const caller = { headers: { ...headers }, viewer };

  const send: GraphExecute = async (document, variables) => {
    const answer = await execute(document, variables, caller);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors, null, 2));
    return answer;
  };

  const shopper = {
    caller,
    send,
    async createCart(): Promise<OpenCart> {
      const { data } = await send(CreateCartDocument, { input: { idempotencyKey: randomUUID() } });
      const created = data?.createCart;
      if (created?.__typename !== 'CreateCartSuccess') throw new Error(JSON.stringify(created));
      if (created.accessToken) caller.headers['x-cart-token'] = created.accessToken;
      return created.cart;
    },
    async patch(cart: OpenCart, operations: CartOperations) {
      const input = { idempotencyKey: randomUUID(), cartId: cart.id, expectedVersion: cart.version, operations };
      const { data } = await send(PatchCartDocument, { input });
      if (!data) throw new Error('No data.');
      return data.patchCart;
    },
    /** Patches and insists that it worked. */
    async fill(cart: OpenCart, operations: CartOperations) {
      const patched = await shopper.patch(cart, operations);
      if (patched.__typename !== 'PatchCartSuccess') throw new Error(JSON.stringify(patched, null, 2));
      return patched.cart;
    },
    async freeNumber(): Promise<string> {
      const { data } = await send(NumbersDocument, { filter: { class: 'STANDARD' as const }, first: 1 });
      const [number] = data?.availableNumbers ?? [];
      if (!number) throw new Error('No free number.');
      return number.value;
    },
    async lease(cart: OpenCart, msisdn?: string) {
      const lines = [{ cartItemId: 'plan', msisdn: msisdn ?? (await shopper.freeNumber()), simCartItemId: 'sim' }];
      const { data } = await send(LeaseNumbersDocument, { input: { idempotencyKey: randomUUID(), cartId: cart.id, lines } });
      if (!data) throw new Error('No data.');
      return data.leaseNumbers;
    },
    /** A cart with a mobile line, its number and SIM leased: ready to be checked out. */
    async readyCart(): Promise<OpenCart> {
      const cart = await shopper.fill(await shopper.createCart(), mobileLine);
      const lease = await shopper.lease(cart);
      if (lease.__typename !== 'NumberLease') throw new Error(JSON.stringify(lease, null, 2));
      return cart;
    },
    checkoutInput: (cart: OpenCart, input: Partial<CheckoutInput> = {}): CheckoutInput => ({
      idempotencyKey: randomUUID(),
      cartId: cart.id,
      customer: { new: somebodyNew() },
      paymentMethod: card(),
      waitSeconds: 20,
      ...input,
    }),
    async checkout(input: CheckoutInput) {
      const { data } = await send(CheckoutDocument, { input });
      if (!data) throw new Error('No data.');
      return data.checkout;
    },
    async plan(input: PlanQueryVariables['input']) {
      const { data } = await send(PlanDocument, { input });
      return data?.checkoutPlan;
    },
    async progress(processId: string) {
      const { data } = await send(ProgressDocument, { id: processId });
      return data?.checkoutProcess;
    },
    /** Waits until the process is where it is meant to be. */
    async until(processId: string, state: 'COMPLETED' | 'CANCELLED' | 'HOLD' | 'PENDING', seconds = 30) {
      const deadline = Date.now() + seconds * 1000;
      while (Date.now() < deadline) {
        const process = await shopper.progress(processId);
        if (process?.state === state) return process;
        await wait(50);
      }
      throw new Error(`Not ${state} in time: ${JSON.stringify(await shopper.progress(processId), null, 2)}`);
    },
    /** From an empty cart to active products. */
    async buyMobileLine() {
      const cart = await shopper.readyCart();
      const process = await shopper.checkout(shopper.checkoutInput(cart));
      if (process.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(process, null, 2));
      return shopper.until(process.id, 'COMPLETED');
    },
  };
  return shopper;
}

export type Shopper = ReturnType<typeof createShopper>;
