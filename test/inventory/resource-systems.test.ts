import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHttpEsim } from '../../subgraphs/inventory/adapters/http-esim.adapter.ts';
import { createHttpPorting } from '../../subgraphs/inventory/adapters/http-porting.adapter.ts';
import { createResourceSystems } from '../../subgraphs/inventory/adapters/resource-systems.ts';
import { readResourceSystems } from '../../subgraphs/inventory/config.ts';
import { recordingExchanges, type Exchange } from '../../subgraphs/kit/engine/exchange.ts';
import { startTmfServer, type TmfServer } from '../order/tmf-server.ts';

const request = {
  key: 'port-1:1',
  msisdn: '+4917710000001',
  donorOperator: 'Fjord Mobile',
  accountNumber: 'K-4711',
  authorizationCode: '482915',
  holder: 'Ada Lovelace',
  dueAt: '2027-05-08T00:00:00.000Z',
};

describe('a clearing house by TMF652', () => {
  let server: TmfServer;
  beforeEach(async () => {
    server = await startTmfServer({ resourceOrder: { state: 'acknowledged' } });
  });
  afterEach(() => server.close());
  const house = () => createHttpPorting({ provider: 'porting', url: server.url, timeoutMs: 2_000 });
  const order = () => server.list('resourceOrder')[0] as Record<string, unknown>;

  it('is asked once also when its answer is lost; what the donor has to know is not kept (E7)', async () => {
    server.fail({ afterEffect: true });
    const exchanges: Exchange[] = [];
    const ask = () => recordingExchanges(exchanges, () => house().request(request));
    await expect(ask()).rejects.toMatchObject({ fields: { code: 'UNAVAILABLE', retryable: true } });
    await expect(ask()).resolves.toEqual({ state: 'pending' });
    expect(server.list('resourceOrder')).toHaveLength(1);
    expect(order()).toMatchObject({ externalId: 'port-1:1', category: 'portIn', donor: { authorizationCode: '482915' } });
    for (const secret of ['482915', 'Lovelace', 'K-4711']) expect(JSON.stringify(exchanges)).not.toContain(secret);
  });

  it('answers later, brings the number over on its day, or is told that it stays', async () => {
    await house().request(request);
    Object.assign(order(), { state: 'rejected', reasonCode: 'HOLDER' });
    await expect(house().lookup('port-1:1')).resolves.toEqual({ state: 'rejected', donorCode: 'HOLDER' });
    Object.assign(order(), { state: 'inProgress' });
    await expect(house().lookup('port-1:1')).resolves.toEqual({ state: 'accepted' });
    await house().activate('port-1:1');
    await house().activate('port-1:1');
    expect(order().state).toBe('completed');
    await house().withdraw('never asked for');
    expect(server.calls.filter((call) => call.startsWith('PATCH'))).toEqual(['PATCH /resourceOrder/resourceOrder-1']);
    await expect(house().activate('never asked for')).rejects.toMatchObject({ fields: { code: 'NOT_FOUND', retryable: false } });
  });
});

describe('an SM-DP+ by ES2+', () => {
  it('links a profile to its matching id and releases it; a repeat changes nothing, a refusal is for good (E6)', async () => {
    const asked: { path: string | undefined; body: Record<string, unknown> }[] = [];
    let failure: string | undefined;
    const server = createServer((incoming, response) => {
      let text = '';
      incoming.on('data', (chunk: Buffer) => (text += chunk.toString()));
      incoming.on('end', () => {
        asked.push({ path: incoming.url, body: JSON.parse(text) as Record<string, unknown> });
        const status = failure ? { status: 'Failed', statusCodeData: { reasonCode: failure } } : { status: 'Executed-Success' };
        response.end(JSON.stringify({ header: { functionExecutionStatus: status } }));
      });
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const profiles = createHttpEsim({ provider: 'esim', url, timeoutMs: 2_000 });
    const order = { key: 'esim:89', iccid: '8949000000000000001', matchingId: 'A1B2' };
    await profiles.release(order);
    expect(asked).toMatchObject([
      { path: '/gsma/rsp2/es2plus/downloadOrder', body: { iccid: order.iccid } },
      { path: '/gsma/rsp2/es2plus/confirmOrder', body: { iccid: order.iccid, matchingId: 'A1B2', releaseFlag: true } },
    ]);
    failure = '3.3';
    await profiles.release(order);
    failure = '1.2';
    await expect(profiles.release(order)).rejects.toMatchObject({ fields: { code: '1.2', retryable: false } });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
});

describe('the systems of numbers and SIMs', () => {
  it('are waited for where they are not configured and nothing is pretended', async () => {
    const { profiles, clearingHouse } = createResourceSystems(readResourceSystems({}), undefined);
    const unset = (setting: string) => ({
      fields: { code: 'NOT_CONFIGURED', retryable: true, message: expect.stringContaining(setting) },
    });
    await expect(profiles.release({ key: '', iccid: '', matchingId: '' })).rejects.toMatchObject(unset('ESIM_URL'));
    await expect(clearingHouse.request(request)).rejects.toMatchObject(unset('PORTING_URL'));
    expect(() => readResourceSystems({ SMDP_ADDRESS: 'not a host' })).toThrow('SMDP_ADDRESS');
  });
});
