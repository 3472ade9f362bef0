import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { silentLogger } from '../../subgraphs/kit/logger.ts';
import { createSystems } from '../../subgraphs/order/adapters/systems.ts';
import { readOrderConfig } from '../../subgraphs/order/config.ts';
import type { Backend, SystemCall } from '../../subgraphs/order/ports.ts';
import { legacy, modern } from './back-ends.ts';
import { startTmfServer, type TmfServer } from './tmf-server.ts';

const settings = ['SERVICE_ACTIVATION_URL', 'SERVICE_ORDER_URL', 'STOCK_URL', 'DELIVERY_URL', 'BILLING_URL', 'NOTIFICATION_URL'];
const states = {
  service: { state: 'active' },
  serviceOrder: { state: 'completed' },
  reserveProductStock: { reserveProductStockState: 'completed' },
  shippingOrder: { status: 'acknowledged' },
};

let general: TmfServer;
let old: TmfServer;
beforeEach(async () => {
  general = await startTmfServer(states, { knowsKeys: true });
  old = await startTmfServer(states);
});
afterEach(() => Promise.all([general.close(), old.close()]));

/** Systems for everybody, and those of the back end `legacy`. */
const createWorld = () => {
  const addresses = settings.flatMap((name) => [
    [name, general.url],
    [`${name}_LEGACY`, old.url],
  ]);
  const config = readOrderConfig({ ...(Object.fromEntries(addresses) as object), PROVIDER_TIMEOUT_MS: '3000' });
  return createSystems({ sandbox: undefined, config, log: silentLogger });
};

const firstTry = (backend: Backend | null, key = 'k') => ({ key, backend, isFirstTry: true });
const again = (call: SystemCall) => ({ ...call, isFirstTry: false });
const asked = { orderId: 'order-1', itemId: 'line', customerId: 'customer-1', productId: 'product-1', name: 'Line' };
const goods = { ...asked, productOfferingId: 'po', quantity: 1 };
const charges = {
  ...asked,
  billingAccountId: 'account-1',
  purchaseOrderNumber: 'PO-1',
  prices: [],
  at: '2027-05-01T00:00:00.000Z',
};
const service = { ...asked, productSpecificationId: 'ps', characteristics: [] };

const keyPer = (call: SystemCall) => (name: string) => ({ ...call, key: `${call.key}:${name}` });

/** Everything that is asked of the six systems for a new line. */
const askAll = async (call: SystemCall) => {
  const { activation, serviceOrders, stock, delivery, billing, notifications } = createWorld();
  const keyed = keyPer(call);
  await activation.configure({ ...service, ...keyed('service'), operation: 'activate' });
  await serviceOrders.order({ ...service, ...keyed('order'), action: 'add' });
  await stock.reserve({ ...goods, ...keyed('stock') });
  await delivery.ship({ ...goods, ...keyed('goods') });
  await billing.start({ ...charges, ...keyed('charges'), isNew: true });
  await notifications.orderCompleted({ ...asked, ...keyed('notice') });
};
const made = [
  'service',
  'serviceOrder',
  'reserveProductStock',
  'shippingOrder',
  'appliedCustomerBillingRate',
  'communicationMessage',
];
const posts = made.map((type) => `POST /${type}`);

describe('back ends (A18, A19)', () => {
  it('are each called at their own address; one without its own at that of everybody', async () => {
    const { stock } = createWorld();
    await stock.reserve({ ...goods, ...firstTry(legacy, 'old') });
    await stock.reserve({ ...goods, ...firstTry(modern, 'modern') });
    await stock.reserve({ ...goods, ...firstTry(null, 'nobody') });
    await stock.release({ ...firstTry(legacy, 'undo'), reservationKey: 'old' });
    expect(old.list('reserveProductStock')).toMatchObject([{ externalId: 'old', reserveProductStockState: 'cancelled' }]);
    expect(general.list('reserveProductStock').map(({ externalId }) => externalId)).toEqual(['modern', 'nobody']);
  });

  it('that know a call by its key are asked at once, all six; others are looked at first', async () => {
    await askAll(firstTry(modern));
    expect(general.calls).toEqual(posts);
    await askAll(firstTry(legacy));
    // A message is not there to be looked up.
    expect(old.calls).toEqual(posts.flatMap((post) => (post.endsWith('Message') ? [post] : [post.replace('POST', 'GET'), post])));
  });

  it('do a thing once, also when the answer was lost: the old one is asked what it did, the modern one knows the key', async () => {
    const { serviceOrders } = createWorld();
    const order = (call: SystemCall) => serviceOrders.order({ ...service, ...call, action: 'add' });
    old.fail({ afterEffect: true });
    await expect(order(firstTry(legacy))).rejects.toMatchObject({ fields: { retryable: true } });
    await order(again(firstTry(legacy)));
    expect(old.calls).toEqual(['GET /serviceOrder', 'POST /serviceOrder', 'GET /serviceOrder']);
    expect(old.list('serviceOrder')).toHaveLength(1);

    general.fail({ afterEffect: true });
    await expect(order(firstTry(modern))).rejects.toMatchObject({ fields: { retryable: true } });
    // A machine that died did not write its try down: it is the first one again.
    await order(firstTry(modern));
    await order(again(firstTry(modern)));
    expect(general.calls).toEqual(['POST /serviceOrder', 'POST /serviceOrder', 'GET /serviceOrder']);
    expect(general.list('serviceOrder')).toHaveLength(1);
  });

  it('that say there is something already are asked what that is', async () => {
    const { billing, activation } = createWorld();
    general.fail({ status: 409, afterEffect: true }, { status: 409, afterEffect: true }, { status: 409 });
    const calls = keyPer(firstTry(modern));
    await billing.start({ ...charges, ...calls('billing'), isNew: true });
    await activation.configure({ ...service, ...calls('service'), operation: 'activate' });
    expect(general.calls.filter((call) => call.startsWith('GET'))).toHaveLength(2);
    const other = { ...charges, ...calls('other'), productId: 'product-2', isNew: true };
    await expect(billing.start(other)).rejects.toMatchObject({ fields: { code: 'CONFLICT', retryable: false } });
  });

  it('are waited for as long as each one says', async () => {
    const { stock } = createWorld();
    general.silence(true);
    const began = performance.now();
    const impatient = { ...goods, ...firstTry({ ...modern, timeoutMs: 100 }) };
    await expect(stock.reserve(impatient)).rejects.toMatchObject({ fields: { code: 'TIMEOUT' } });
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it('have addresses that are checked before the process starts, and names that settings can have', async () => {
    expect(() => readOrderConfig({ BILLING_URL_LEGACY: 'legacy:8080', STOCK_URL: 'http://stock' })).toThrow(
      'BILLING_URL_LEGACY: must be an http:// or https:// URL',
    );
    const config = readOrderConfig({ STOCK_URL: '', STOCK_URL_OLD_STOCK_2: old.url });
    const { stock } = createSystems({ sandbox: undefined, config, log: silentLogger });
    await stock.reserve({ ...goods, ...firstTry({ ...legacy, name: 'old-stock 2' }) });
    await expect(stock.reserve({ ...goods, ...firstTry(legacy) })).rejects.toMatchObject({ fields: { code: 'NOT_CONFIGURED' } });
    expect(old.list('reserveProductStock')).toHaveLength(1);
  });
});
