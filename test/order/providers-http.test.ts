import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHttpActivation } from '../../subgraphs/order/adapters/http-activation.adapter.ts';
import { createHttpBilling } from '../../subgraphs/order/adapters/http-billing.adapter.ts';
import { createHttpDelivery } from '../../subgraphs/order/adapters/http-delivery.adapter.ts';
import { createHttpNotifications } from '../../subgraphs/order/adapters/http-notifications.adapter.ts';
import { createHttpServiceOrders } from '../../subgraphs/order/adapters/http-service-orders.adapter.ts';
import { createHttpStock } from '../../subgraphs/order/adapters/http-stock.adapter.ts';
import { recordingExchanges, type Exchange } from '../../subgraphs/kit/engine/exchange.ts';
import type { ProviderErrorFields } from '../../subgraphs/kit/provider-error.ts';
import type { ServiceRequest } from '../../subgraphs/order/ports.ts';
import { startTmfServer, type TmfServer } from './tmf-server.ts';

let server: TmfServer;
beforeEach(async () => {
  server = await startTmfServer({
    service: { state: 'active' },
    serviceOrder: { state: 'completed' },
    reserveProductStock: { reserveProductStockState: 'completed' },
    shippingOrder: { status: 'acknowledged' },
  });
});
afterEach(() => server.close());

/** What a call objected to. */
const objectionOf = async (call: Promise<unknown>): Promise<ProviderErrorFields> =>
  ((await call.catch((thrown: unknown) => thrown)) as { fields: ProviderErrorFields }).fields;

const line = { orderId: 'order-1', itemId: 'plan', customerId: 'customer-1', backend: null, isFirstTry: false };
const request = (more: Partial<ServiceRequest> = {}): ServiceRequest => ({
  ...line,
  key: 'order-1:plan:configureService',
  operation: 'activate',
  productId: 'product-1',
  productSpecificationId: 'ps-mobile-line',
  name: 'Mobile',
  characteristics: [{ name: 'coverage', value: 'National' }],
  ...more,
});
const goods = { ...line, key: 'order-1:phone:goods', productOfferingId: 'po-phone', name: 'Phone', quantity: 2 };
const serviceOrder = {
  ...line,
  key: 'order-1:fibre:orderService',
  productId: 'product-1',
  action: 'add' as const,
  name: 'Fibre',
  productSpecificationId: 'ps-fibre',
  characteristics: [],
};
const [ON, OFF] = ['2027-04-30T22:00:00.000Z', '2027-05-09T22:00:00.000Z'];
const charges = (key: string) => ({
  ...line,
  key,
  productId: 'product-1',
  isNew: key === 'first',
  ...{ billingAccountId: 'account-1', purchaseOrderNumber: 'PO-1' },
  prices: [],
  at: ON,
});

describe('activation over TMF640', () => {
  it('makes, changes and ends the service of a product', async () => {
    const activation = createHttpActivation(server.endpoint('serviceActivation'));
    await activation.configure(request());
    expect(server.list('service')).toMatchObject([
      { state: 'active', relatedEntity: [{ id: 'product-1' }], serviceCharacteristic: [{ name: 'coverage', value: 'National' }] },
    ]);
    const characteristics = [{ name: 'coverage', value: 'International' }];
    await activation.configure(request({ key: '2', operation: 'modify', characteristics }));
    expect(server.list('service')).toMatchObject([{ serviceCharacteristic: characteristics }]);
    await activation.configure(request({ key: '3', operation: 'deactivate' }));
    expect(server.list('service')).toMatchObject([{ state: 'terminated' }]);
    // Its answer was lost: ended is ended.
    await activation.configure(request({ key: '3', operation: 'deactivate' }));
  });

  it('looks up what an unanswered try has done, and makes nothing twice at a system without idempotency keys', async () => {
    const activation = createHttpActivation(server.endpoint('serviceActivation'));
    server.fail({ status: 504, afterEffect: true });
    await expect(objectionOf(activation.configure(request()))).resolves.toMatchObject({ code: 'UNAVAILABLE', retryable: true });
    await activation.configure(request());
    server.fail({ afterEffect: true });
    await expect(objectionOf(activation.configure(request({ productId: 'product-2' })))).resolves.toMatchObject({
      retryable: true,
    });
    await activation.configure(request({ productId: 'product-2' }));
    expect(server.list('service')).toHaveLength(2);
  });

  it('waits for a service that is not active yet', async () => {
    server.add('service', { id: 'slow', state: 'designed', relatedEntity: [{ id: 'product-1' }] });
    const activation = createHttpActivation(server.endpoint('serviceActivation'));
    await expect(objectionOf(activation.configure(request()))).resolves.toMatchObject({
      code: 'NOT_DONE_YET',
      message: expect.stringContaining('designed'),
      retryable: true,
    });
  });

  it('tells a refusal from a network that is down, and hands on what was said (E21)', async () => {
    const activation = createHttpActivation(server.endpoint('serviceActivation'));
    const said = { code: 'N-17', reason: 'No such cell', correlationId: 'c-body' };
    server.fail({ status: 422, body: said, headers: { 'x-correlation-id': 'c-1' } });
    await expect(objectionOf(activation.configure(request()))).resolves.toEqual({
      provider: 'serviceActivation',
      code: 'N-17',
      message: 'POST /service was answered with 422: No such cell.',
      retryable: false,
      correlationId: 'c-1',
    });
    server.fail({ status: 503, body: said }, { status: 429 }, { status: 400 }, { status: 409 });
    await expect(objectionOf(activation.configure(request()))).resolves.toMatchObject({
      retryable: true,
      correlationId: 'c-body',
    });
    await expect(objectionOf(activation.configure(request()))).resolves.toMatchObject({ code: 'UNAVAILABLE', retryable: true });
    await expect(objectionOf(activation.configure(request()))).resolves.toMatchObject({ code: 'HTTP_400', retryable: false });
    await expect(objectionOf(activation.configure(request()))).resolves.toMatchObject({ code: 'CONFLICT', retryable: false });
    await expect(objectionOf(activation.configure(request({ operation: 'modify' })))).resolves.toMatchObject({
      code: 'NOT_FOUND',
    });
    const nowhere = createHttpActivation(server.endpoint('serviceActivation', { url: 'http://127.0.0.1:1' }));
    await expect(objectionOf(nowhere.configure(request()))).resolves.toMatchObject({ code: 'UNAVAILABLE', retryable: true });
  });

  it('gives up a call that takes too long, and keeps each call with the attempt (E21)', async () => {
    const exchanges: Exchange[] = [];
    const activation = createHttpActivation(server.endpoint('serviceActivation', { timeoutMs: 50 }));
    server.silence(true);
    const slow = recordingExchanges(exchanges, () => objectionOf(activation.configure(request())));
    await expect(slow).resolves.toMatchObject({ code: 'TIMEOUT', retryable: true });
    server.silence(false);
    const patient = createHttpActivation(server.endpoint('serviceActivation'));
    await recordingExchanges(exchanges, () => patient.configure(request()));
    expect(exchanges).toMatchObject([
      { provider: 'serviceActivation', operation: 'lookup', error: { code: 'TIMEOUT' } },
      { operation: 'lookup', response: { status: 200 } },
      { operation: 'activate', request: { method: 'POST', body: { name: 'Mobile' } }, response: { status: 201 } },
    ]);
  });
});

describe('service orders over TMF641', () => {
  it('are placed once under our reference, also when the answer was lost', async () => {
    const orders = createHttpServiceOrders(server.endpoint('serviceOrder'));
    server.fail({ afterEffect: true });
    await expect(objectionOf(orders.order(serviceOrder))).resolves.toMatchObject({ code: 'UNAVAILABLE', retryable: true });
    await orders.order(serviceOrder);
    expect(server.list('serviceOrder')).toMatchObject([
      {
        externalId: serviceOrder.key,
        serviceOrderItem: [{ action: 'add', service: { name: 'Fibre', relatedEntity: [{ id: 'product-1' }] } }],
      },
    ]);
  });

  it('are waited for until they are completed, and are a "no" when they failed', async () => {
    const orders = createHttpServiceOrders(server.endpoint('serviceOrder'));
    server.add('serviceOrder', { id: '1', externalId: 'slow', state: 'inProgress' });
    server.add('serviceOrder', { id: '2', externalId: 'failed', state: 'failed' });
    await expect(objectionOf(orders.order({ ...serviceOrder, key: 'slow' }))).resolves.toMatchObject({
      code: 'NOT_DONE_YET',
      retryable: true,
    });
    await expect(objectionOf(orders.order({ ...serviceOrder, key: 'failed' }))).resolves.toMatchObject({
      code: 'failed',
      retryable: false,
    });
  });

  it('are cancelled by the cancel task; none that was never placed', async () => {
    const orders = createHttpServiceOrders(server.endpoint('serviceOrder'));
    await orders.cancel({ ...line, key: 'undo', orderKey: serviceOrder.key });
    expect(server.list('cancelServiceOrder')).toEqual([]);
    await orders.order(serviceOrder);
    await orders.cancel({ ...line, key: 'undo', orderKey: serviceOrder.key });
    expect(server.list('cancelServiceOrder')).toMatchObject([{ serviceOrder: { id: 'serviceOrder-1' } }]);
    server.fail({ status: 409 });
    await expect(objectionOf(orders.cancel({ ...line, key: 'undo', orderKey: serviceOrder.key }))).resolves.toMatchObject({
      code: 'CONFLICT',
      retryable: false,
    });
  });
});

describe('goods over TMF687 and TMF700', () => {
  it('are reserved once and released once', async () => {
    const stock = createHttpStock(server.endpoint('stock'));
    server.fail({ status: 500, afterEffect: true });
    await expect(objectionOf(stock.reserve(goods))).resolves.toMatchObject({ provider: 'stock', retryable: true });
    await stock.reserve(goods);
    expect(server.list('reserveProductStock')).toMatchObject([
      { externalId: goods.key, reserveProductStockItem: [{ requestedQuantity: { amount: 2 } }] },
    ]);
    await stock.release({ ...line, key: 'undo', reservationKey: goods.key });
    await stock.release({ ...line, key: 'undo', reservationKey: goods.key });
    expect(server.list('reserveProductStock')).toMatchObject([{ reserveProductStockState: 'cancelled' }]);
    expect(server.calls.filter((call) => call.startsWith('PATCH'))).toHaveLength(1);
  });

  it('that are not there are a "no"', async () => {
    const stock = createHttpStock(server.endpoint('stock'));
    server.add('reserveProductStock', { id: '1', externalId: goods.key, reserveProductStockState: 'rejected' });
    await expect(objectionOf(stock.reserve(goods))).resolves.toMatchObject({ code: 'rejected', retryable: false });
  });

  it('are sent once and recalled once', async () => {
    const delivery = createHttpDelivery(server.endpoint('delivery'));
    server.fail({ status: 500, afterEffect: true });
    await expect(objectionOf(delivery.ship(goods))).resolves.toMatchObject({ provider: 'delivery', retryable: true });
    await delivery.ship(goods);
    expect(server.list('shippingOrder')).toMatchObject([
      { productOrder: { id: 'order-1' }, relatedParty: [{ id: 'customer-1' }] },
    ]);
    await delivery.recall({ ...line, key: 'undo', shipmentKey: goods.key });
    await delivery.recall({ ...line, key: 'undo', shipmentKey: goods.key });
    expect(server.list('shippingOrder')).toMatchObject([{ status: 'cancelled' }]);
  });
});

describe('billing over TMF678', () => {
  it('charges a product once, then by what an order changed, then nothing more', async () => {
    const billing = createHttpBilling(server.endpoint('billing'));
    server.fail({ afterEffect: true });
    await expect(objectionOf(billing.start(charges('first')))).resolves.toMatchObject({ provider: 'billing', retryable: true });
    await billing.start(charges('first'));
    await billing.start(charges('second'));
    expect(server.list('appliedCustomerBillingRate')).toMatchObject([
      {
        externalId: 'second',
        product: { id: 'product-1' },
        billingAccount: { id: 'account-1' },
        state: 'active',
        periodCoverage: { startDateTime: ON },
      },
    ]);
    await billing.stop({ ...line, key: 'third', productId: 'product-1', at: OFF });
    await billing.stop({ ...line, key: 'third', productId: 'product-1', at: OFF });
    expect(server.list('appliedCustomerBillingRate')).toMatchObject([{ state: 'ended', periodCoverage: { endDateTime: OFF } }]);
  });
});

describe('notification over TMF681', () => {
  it('sends one message to the customer, by reference', async () => {
    const notifications = createHttpNotifications(server.endpoint('notification'));
    await notifications.orderCompleted({ ...line, key: 'k', customerId: 'customer-1', orderId: 'order-1' });
    expect(server.list('communicationMessage')).toMatchObject([
      { messageType: 'Email', sender: {}, receiver: [{ party: { id: 'customer-1' } }], content: 'Order order-1 is complete.' },
    ]);
  });
});
