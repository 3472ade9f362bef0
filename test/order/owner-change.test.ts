import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { asking, reviewer } from './asking.ts';
import { anOrder, modify } from './given.ts';
import { agent, customer, startOrders, type Orders } from './order-world.ts';
import type { Asked } from './request-documents.ts';

let orders: Orders;
const now = new Date('2027-04-01T10:00:00Z');
const { cancel, decideRequest, withdraw, readRequest, untilRequest } = asking(() => orders);

interface Product {
  id: string;
  status: string;
  customer: { id: string };
  relationships: { type: string; product: Omit<Product, 'relationships'> }[];
}

/** The products of the inventory, and what relies on what. */
const products = new Map<string, Product>();
const relying = new Map<string, string[]>();
/** What the customer has agreed to. */
const contracts: object[] = [];
/** What the inventory handed over, by key. */
const transfers = new Map<string, Record<string, string>>();

beforeAll(async () => {
  orders = await startOrders({ clock: { now: () => now } });
  orders.answers.set('OwnedProduct', ({ id }) => ({ product: products.get(id as string) ?? null }));
  orders.answers.set('ProductsRelyingOn', ({ productIds }) => ({
    productsRelyingOn: (productIds as string[]).flatMap((id) => relying.get(id) ?? []).map((id) => products.get(id)),
  }));
  orders.answers.set('NewOwner', ({ id }) => ({
    customer: id === 'customer-2' ? { id, billingAccounts: [{ id: 'billing-2' }] } : null,
  }));
  orders.answers.set('Contracts', () => ({
    customer: { id: 'customer-1', agreements: { nodes: contracts, pageInfo: { hasNextPage: false } } },
  }));
  orders.answers.set('TransferProduct', ({ input }) => {
    const transfer = input as Record<string, string>;
    transfers.set(transfer.key!, transfer);
    const product = products.get(transfer.productId!)!;
    product.customer.id = transfer.newCustomerId!;
    return { transferProduct: { id: product.id } };
  });
});
afterAll(async () => {
  await orders?.close();
});

let productId: string;
beforeEach(() => {
  productId = given();
});

const given = (reliesOn?: string) => {
  const id = randomUUID();
  const needed = products.get(reliesOn ?? '');
  const relationships = needed ? [{ type: 'RELIES_ON', product: needed }] : [];
  products.set(id, { id, status: 'ACTIVE', customer: { id: 'customer-1' }, relationships });
  if (reliesOn) relying.set(reliesOn, [id]);
  return id;
};
const ask = (more: object = {}, viewer: Viewer = agent) =>
  orders.ask<Asked>(viewer, 'ownerChange', {
    input: {
      idempotencyKey: randomUUID(),
      productId,
      newCustomerId: 'customer-2',
      billingAccountId: 'billing-2',
      reason: 'They moved out.',
      ...more,
    },
  });
const codes = ({ problems = [] }: Asked) => problems.map(({ code, path }) => `${code} ${path.join('.')}`);
const ownerOf = (id: string) => products.get(id)?.customer.id;

describe('a product that is to be handed over to another customer', () => {
  it('is, once a reviewer has accepted it', async () => {
    const { request } = await ask();
    expect(await untilRequest(request!.id, 'IN_REVIEW')).toMatchObject({
      __typename: 'OwnerChangeRequest',
      reviewUntil: '2027-04-15T10:00:00.000Z',
      product: { id: productId },
      newCustomer: { id: 'customer-2' },
    });
    expect(ownerOf(productId)).toBe('customer-1');
    await decideRequest(request!.id, true);
    await untilRequest(request!.id, 'DONE');
    expect(ownerOf(productId)).toBe('customer-2');
    expect(transfers.get(request!.id)).toEqual({
      key: request!.id,
      productId,
      customerId: 'customer-1',
      newCustomerId: 'customer-2',
      billingAccountId: 'billing-2',
    });
  });

  it('stays when it is rejected or withdrawn; a second request meets the open one', async () => {
    const { request: first } = await ask();
    await untilRequest(first!.id, 'IN_REVIEW');
    expect(await ask()).toMatchObject({ isExisting: true, request: { id: first!.id } });
    await decideRequest(first!.id, false);
    const { request: second } = await ask();
    expect(await withdraw(second!.id)).toMatchObject({ request: { state: 'WITHDRAWN' } });
    expect(ownerOf(productId)).toBe('customer-1');
  });

  it('must have no open order, nor must what relies on it', async () => {
    const option = given(productId);
    const whole = await orders.givenWhole(anOrder([modify('change', option, { requestedStartDate: new Date('2027-05-01') })]));
    const refused = await ask();
    expect(refused.problems).toMatchObject([
      { code: 'OPEN_ORDERS', recover: [{ operation: 'requestOrderCancellation', arguments: { customerOrderId: whole.id } }] },
    ]);
    const { request } = await cancel(whole.id);
    await untilRequest(request!.id, 'DONE');
    expect(await ask()).toMatchObject({ request: { state: 'ACKNOWLEDGED' } });
  });

  it('does not get out of a contract, and nor does what relies on it', async () => {
    const option = given(productId);
    contracts.push({ id: 'agreement-1', type: 'CONTRACT', items: [{ until: null, product: { id: option } }] });
    contracts.push({ id: 'agreement-2', type: 'FRAMEWORK', items: [{ until: null, product: { id: productId } }] });
    const refused = await ask();
    expect(refused.problems).toMatchObject([
      { code: 'UNDER_CONTRACT', recover: [{ operation: 'changeAgreementProducts', arguments: { agreementId: 'agreement-1' } }] },
    ]);
    contracts.length = 0;
    expect(await ask()).toMatchObject({ request: { state: 'ACKNOWLEDGED' } });
  });

  it('is not taken away from what it relies on', async () => {
    const option = given(productId);
    const refused = await ask({ productId: option });
    expect(refused.problems).toMatchObject([
      { code: 'NEEDS_WHAT_STAYS', recover: [{ operation: 'requestOwnerChange', arguments: { productId } }] },
    ]);
    products.get(productId)!.customer.id = 'customer-2';
    expect(await ask({ productId: option })).toMatchObject({ request: { state: 'ACKNOWLEDGED' } });
  });

  it('is looked at again when it is accepted', async () => {
    const { request } = await ask();
    await untilRequest(request!.id, 'IN_REVIEW');
    await orders.givenWhole(anOrder([modify('change', productId, { requestedStartDate: new Date('2027-05-01') })]));
    await decideRequest(request!.id, true);
    expect(await untilRequest(request!.id, 'TERMINATED_WITH_ERROR')).toMatchObject({ problems: [{ code: 'OPEN_ORDERS' }] });
    expect(ownerOf(productId)).toBe('customer-1');
  });

  it('stays when the inventory refuses for good', async () => {
    const { request } = await ask();
    await untilRequest(request!.id, 'IN_REVIEW');
    orders.fail('TransferProduct', 'NOT_FOUND');
    await decideRequest(request!.id, true);
    expect(await untilRequest(request!.id, 'TERMINATED_WITH_ERROR')).toMatchObject({ problems: [{ code: 'NOT_TRANSFERRED' }] });
    orders.fail('TransferProduct', undefined);
  });
});

describe('a request to hand a product over', () => {
  it('is refused with everything that is wrong', async () => {
    expect(codes(await ask({ productId: randomUUID(), newCustomerId: 'nobody' }))).toEqual([
      'UNKNOWN_PRODUCT input.productId',
      'UNKNOWN_CUSTOMER input.newCustomerId',
    ]);
    expect(codes(await ask({ billingAccountId: 'billing-9' }))).toEqual(['UNKNOWN_BILLING_ACCOUNT input.billingAccountId']);
    products.get(productId)!.customer.id = 'customer-2';
    expect(codes(await ask())).toEqual(['SAME_OWNER input.newCustomerId']);
    products.get(productId)!.status = 'TERMINATED';
    expect(codes(await ask())).toContain('UNKNOWN_PRODUCT input.productId');
    expect(codes(await ask({ idempotencyKey: 'short', reason: '' }))).toEqual([
      'INVALID_INPUT input.idempotencyKey',
      'INVALID_INPUT input.reason',
    ]);
  });

  it('is one for one key, and for agents', async () => {
    const idempotencyKey = randomUUID();
    const first = await ask({ idempotencyKey });
    expect(await ask({ idempotencyKey })).toMatchObject({ isExisting: false, request: { id: first.request!.id } });
    expect(await ask({ idempotencyKey, reason: 'Another one.' })).toMatchObject({ __typename: 'IdempotencyConflictError' });
    for (const viewer of [customer('customer-1'), reviewer]) await expect(ask({}, viewer)).rejects.toThrow('Only for agents');
    expect(await readRequest(first.request!.id, customer('customer-1'))).toMatchObject({ requestedBy: null });
    expect(await readRequest(first.request!.id, customer('customer-2'))).toBeNull();
  });
});
