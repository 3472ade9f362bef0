import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHttpActivation } from '../../subgraphs/order/adapters/http-activation.adapter.ts';
import { createHttpNotifications } from '../../subgraphs/order/adapters/http-notifications.adapter.ts';
import type { ServiceRequest } from '../../subgraphs/order/ports.ts';

interface Service {
  id: string;
  state: string;
  relatedEntity: { id: string }[];
  serviceCharacteristic: object[];
}

/** A TMF640 and TMF681 server that remembers keys, and can be told what to answer first. */
let server: Server;
let url: string;
let services: Service[];
let messages: object[];
let keys: Map<string, string>;
let first: { status: number; afterEffect?: boolean }[];

const bodyOf = async (request: IncomingMessage) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString() || '{}') as Partial<Service>;
};

const act = (method: string, path: URL, body: Partial<Service>, key: string): [number, unknown] => {
  const productId = path.searchParams.get('relatedEntity.id');
  if (path.pathname === '/api/communicationMessage') return [201, messages[messages.push(body) - 1]];
  if (method === 'GET') return [200, services.filter(({ relatedEntity }) => relatedEntity.some(({ id }) => id === productId))];
  if (method === 'PATCH') return [200, Object.assign(services.find(({ id }) => path.pathname.endsWith(id)) ?? {}, body)];
  if (keys.has(key)) return [409, { code: 'duplicate', reason: 'Known key' }];
  keys.set(key, method);
  const service = { ...body, id: `service-${services.length + 1}` } as Service;
  services.push(service);
  return [201, service];
};

beforeEach(async () => {
  [services, messages, keys, first] = [[], [], new Map(), []];
  server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const told = request.method === 'GET' ? undefined : first.shift();
      const reply = ([status, answer]: [number, unknown]) => response.writeHead(status).end(JSON.stringify(answer));
      const effect = () =>
        act(request.method ?? '', new URL(request.url ?? '', url), body, String(request.headers['idempotency-key']));
      if (!told) return reply(effect());
      if (told.afterEffect) effect();
      return reply([told.status, { code: '42', reason: 'told to' }]);
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const request = (more: Partial<ServiceRequest> = {}): ServiceRequest => ({
  key: 'order:plan:configure',
  operation: 'activate',
  productId: 'product-1',
  productSpecificationId: 'ps-mobile-line',
  customerId: 'customer-1',
  name: 'Mobile',
  characteristics: [{ name: 'coverage', value: 'National' }],
  ...more,
});

describe('activation over TMF640', () => {
  it('makes, changes and ends the service of a product', async () => {
    const activation = createHttpActivation(url);
    await activation.configure(request());
    expect(services).toMatchObject([
      { state: 'active', relatedEntity: [{ id: 'product-1' }], serviceCharacteristic: [{ name: 'coverage', value: 'National' }] },
    ]);
    await activation.configure(
      request({ key: '2', operation: 'modify', characteristics: [{ name: 'coverage', value: 'International' }] }),
    );
    expect(services[0]?.serviceCharacteristic).toEqual([{ name: 'coverage', value: 'International' }]);
    await activation.configure(request({ key: '3', operation: 'deactivate' }));
    expect(services).toMatchObject([{ state: 'terminated' }]);
    // Its answer was lost: ended is ended.
    await activation.configure(request({ key: '3', operation: 'deactivate' }));
  });

  it('looks up what an unanswered try has done, and makes nothing twice', async () => {
    const activation = createHttpActivation(url);
    first = [{ status: 504, afterEffect: true }];
    await expect(activation.configure(request())).rejects.toThrow('504');
    await activation.configure(request());
    expect(services).toHaveLength(1);
  });

  it('tells a refusal from a network that is down', async () => {
    const activation = createHttpActivation(url);
    first = [{ status: 422 }, { status: 503 }, { status: 429 }, { status: 409 }];
    await expect(activation.configure(request())).rejects.toMatchObject({
      name: 'Permanent',
      message: expect.stringContaining('told to'),
    });
    await expect(activation.configure(request())).rejects.toMatchObject({ name: 'Error' });
    await expect(activation.configure(request())).rejects.toMatchObject({ name: 'Error' });
    await expect(activation.configure(request())).rejects.toMatchObject({ name: 'Permanent' });
    await expect(activation.configure(request({ operation: 'modify' }))).rejects.toMatchObject({ name: 'Permanent' });
    await expect(createHttpActivation('http://127.0.0.1:1').configure(request())).rejects.not.toMatchObject({
      name: 'Permanent',
    });
  });

  it('waits for a service that is not active yet', async () => {
    services.push({ id: 'slow', state: 'designed', relatedEntity: [{ id: 'product-1' }], serviceCharacteristic: [] });
    first = [{ status: 409 }];
    await expect(createHttpActivation(url).configure(request())).rejects.toMatchObject({
      name: 'Error',
      message: expect.stringContaining('designed'),
    });
  });
});

describe('notification over TMF681', () => {
  it('sends one message to the customer, by reference', async () => {
    await createHttpNotifications(url).orderCompleted({ key: 'k', customerId: 'customer-1', orderId: 'order-1' });
    expect(messages).toMatchObject([
      { messageType: 'Email', sender: {}, receiver: [{ party: { id: 'customer-1' } }], content: 'Order order-1 is complete.' },
    ]);
  });
});
