import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serveGateway } from '../../gateway/server.ts';
import { sign } from '../../subgraphs/checkout/payments/sandbox/signature.ts';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { createShopper } from '../support/shopper.ts';
import { effects, rowsOf, storedPayments, waitingCheckout } from './bank.ts';

const secret = 'sandbox-only-payment-secret-that-production-refuses';
const returnUrl = 'https://shop.example/back?cart=1&step=2';

describe('over HTTP', () => {
  let graph: TestGraph;
  let http: Awaited<ReturnType<typeof serveGateway>>;
  beforeAll(async () => {
    graph = await startGraph();
    const { server, readRequest, subgraphs, identity } = graph;
    const { issuer } = identity;
    const options = {
      server,
      readRequest,
      subgraphs,
      issuer,
      corsOrigins: [],
      trustedProxies: 0,
      introspection: false,
      host: '127.0.0.1',
      port: 0,
    };
    http = await serveGateway(options);
  });
  afterAll(async () => {
    await http.close();
    await graph.close();
  });

  const send = (path: string, init: RequestInit = {}) =>
    fetch(`http://127.0.0.1:${http.port}${path}`, { redirect: 'manual', ...init });
  const post = async (payload: string, signature: string, provider = 'sandbox') => {
    const headers = { 'content-type': 'application/json', 'x-payment-signature': signature };
    return (await send(`/webhooks/payments/${provider}`, { method: 'POST', headers, body: payload })).status;
  };
  const message = (key: string) => JSON.stringify({ id: `evt_${randomUUID()}`, data: { key } });
  const receipts = async (id: string) =>
    (await rowsOf(graph.databaseUrl, 'select 1 from checkout.payment_event_receipt where event_id = $1', [id])).length;

  describe('a message of the payment provider', () => {
    it('is written down once, and taken each time', async () => {
      const payload = message('nobody');
      const { id } = JSON.parse(payload) as { id: string };
      const statuses = await Promise.all([1, 2, 3].map(() => post(payload, sign(secret, payload, new Date()))));
      expect(statuses).toEqual([200, 200, 200]);
      expect(await receipts(id)).toBe(1);
    });

    it('is refused when its signature is wrong, too old, or missing', async () => {
      const payload = message('nobody');
      const { id } = JSON.parse(payload) as { id: string };
      const sixMinutesAgo = new Date(Date.now() - 6 * 60_000);
      for (const signature of [
        '',
        't=1,v1=ab',
        sign('another secret', payload, new Date()),
        sign(secret, payload, sixMinutesAgo),
      ])
        expect(await post(payload, signature)).toBe(400);
      expect(await post(`${payload} `, sign(secret, payload, new Date()))).toBe(400);
      expect(await receipts(id)).toBe(0);
    });

    it('is refused when it is of nobody known, or too large', async () => {
      const payload = message('nobody');
      expect(await post(payload, sign(secret, payload, new Date()), 'acme')).toBe(404);
      expect(await post('x'.repeat(65 * 1024), '')).toBe(413);
    });

    it('says only that something happened: what it was is asked of the provider', async () => {
      const shopper = createShopper(graph.execute);
      const { processId } = await waitingCheckout(shopper, { card: { token: 'tok_3ds' } });
      const payload = JSON.stringify({ id: 'evt_forged', data: { key: `${processId}:payment:1`, status: 'authorized' } });
      expect(await post(payload, sign(secret, payload, new Date()))).toBe(200);
      await shopper.until(processId, 'PENDING');
      expect((await storedPayments(graph.databaseUrl, processId))[0]).toMatchObject({ status: 'ACTION_REQUIRED' });
      expect(await effects(graph.databaseUrl, processId)).toEqual({ authorize: 1 });
    });

    it('cannot be brought through the graph', async () => {
      const mutation = `mutation { receivePaymentEvent(input: { provider: "sandbox", signature: "", payload: "" }) }`;
      const { errors } = await graph.execute(mutation, {}, { viewer: { role: 'service', tenant: 'sample', subject: 'x' } });
      expect(errors?.[0]?.message).toMatch(/Cannot query field/);
    });
  });

  describe("the sandbox's bank", () => {
    const page = async (reference: string) => {
      const response = await send(`/sandbox/bank/${reference}`);
      return { status: response.status, headers: response.headers, text: await response.text() };
    };
    const decide = (reference: string, decision: string) =>
      send(`/sandbox/bank/${reference}`, { method: 'POST', body: new URLSearchParams({ decision }) });
    const begin = async (method: object) => {
      const shopper = createShopper(graph.execute);
      const { processId, redirectUrl } = await waitingCheckout(shopper, method);
      return { shopper, processId, reference: redirectUrl.split('/').at(-1) ?? '' };
    };

    it('shows a payment, takes a decision, and sends the browser back', async () => {
      const { shopper, processId, reference } = await begin({ redirect: { name: 'bankTransfer', returnUrl } });
      const shown = await page(reference);
      expect(shown).toMatchObject({ status: 200 });
      expect(shown.text).toContain('EUR');
      expect(shown.text).not.toContain('<script');
      expect(shown.headers.get('content-security-policy')).toMatch(/default-src 'none'/);

      const decided = await decide(reference, 'approve');
      expect([decided.status, decided.headers.get('location')]).toEqual([303, returnUrl]);
      await shopper.until(processId, 'COMPLETED');
      expect((await page(reference)).text).toContain('decided already');
    });

    it('sends nobody to anything but a web address', async () => {
      const { reference } = await begin({ card: { token: 'tok_3ds' } });
      await rowsOf(graph.databaseUrl, 'update sandbox.payment_intent set return_url = $1 where reference = $2', [
        'javascript:alert(1)',
        reference,
      ]);
      expect((await decide(reference, 'maybe')).status).toBe(400);
      const decided = await decide(reference, 'approve');
      expect([decided.status, decided.headers.get('location')]).toEqual([200, null]);
    });

    it('knows no other payments', async () => {
      for (const reference of ['sbx_none', '%3Cscript%3E', '%00', randomUUID()]) {
        const shown = await page(reference);
        expect(shown.status).toBe(404);
        expect(shown.text).not.toContain('<script');
        expect((await decide(reference, 'approve')).status).toBe(404);
      }
    });
  });
});
