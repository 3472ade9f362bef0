import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHttpCreditCheck } from '../../subgraphs/checkout/adapters/http-credit-check.adapter.ts';
import { recordingExchanges, type Exchange } from '../../subgraphs/kit/engine/exchange.ts';
import { ProviderError } from '../../subgraphs/kit/provider-error.ts';
import { ada } from '../support/shopper.ts';

interface Reply {
  status: number;
  body: string;
}

describe('a credit check over HTTP (TMF696)', () => {
  let server: Server;
  let url = '';
  let reply: Reply | undefined;
  const seen: { path: string | undefined; key: unknown; body: unknown }[] = [];

  const textOf = async (request: IncomingMessage) => {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    return text;
  };
  beforeAll(async () => {
    server = createServer((request, response) => {
      void textOf(request).then((text) => {
        seen.push({ path: request.url, key: request.headers['idempotency-key'], body: JSON.parse(text) });
        if (reply) response.writeHead(reply.status, { 'x-correlation-id': 'c-1' }).end(reply.body);
      });
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/risk/`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const assess = (answer: Reply | undefined) => {
    reply = answer;
    const creditCheck = createHttpCreditCheck({ url, timeoutMs: 200 });
    return creditCheck.assess({ key: 'p:revalidate', customer: ada, customerId: 'ada' });
  };
  const troubleOf = async (answer: Reply | undefined) => {
    const error: unknown = await assess(answer).catch((thrown: unknown) => thrown);
    if (!(error instanceof ProviderError)) throw new Error('It did not fail as a provider does.');
    return error.fields;
  };

  it('sends who it is about, and reads the result', async () => {
    const body = JSON.stringify({ riskAssessmentResult: { overallResult: 'high' } });
    const exchanges: Exchange[] = [];
    expect(await recordingExchanges(exchanges, () => assess({ status: 201, body }))).toEqual({ segment: 'HIGH' });
    expect(exchanges).toMatchObject([{ provider: 'creditCheck', operation: 'assess', response: { status: 201 } }]);
    expect(JSON.stringify(exchanges)).not.toContain('Lindqvist');
    expect(JSON.stringify(exchanges)).not.toContain('overallResult');
    expect(seen.at(-1)).toMatchObject({
      path: '/risk/partyRoleRiskAssessment',
      key: 'p:revalidate',
      body: { externalId: 'p:revalidate', partyRole: { id: 'ada' }, party: { '@type': 'Individual', familyName: 'Lindqvist' } },
    });
  });

  it('tries again what may go better, and takes a no for one', async () => {
    const of = { provider: 'creditCheck', correlationId: 'c-1' };
    expect(await troubleOf({ status: 503, body: '' })).toMatchObject({ ...of, code: 'UNAVAILABLE', retryable: true });
    expect(await troubleOf({ status: 422, body: '' })).toMatchObject({ ...of, code: 'HTTP_422', retryable: false });
    expect(await troubleOf({ status: 200, body: '{}' })).toMatchObject({ code: 'UNREADABLE_ANSWER', retryable: true });
    expect(await troubleOf(undefined)).toMatchObject({ code: 'TIMEOUT', retryable: true });
  });
});
