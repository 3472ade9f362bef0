import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exchanging } from '../../subgraphs/kit/engine/exchange.ts';
import { registerFlow, type RegisteredFlow, type Tried } from '../../subgraphs/kit/engine/flow.ts';
import { readJournal } from '../../subgraphs/kit/engine/journal.ts';
import { launchEngine, type Engine } from '../../subgraphs/kit/engine/launch-engine.ts';
import { masked } from '../../subgraphs/kit/engine/mask.ts';
import { outside } from '../../subgraphs/kit/engine/outside.ts';
import { Process } from '../../subgraphs/kit/engine/process.ts';
import type { RegisteredProcess } from '../../subgraphs/kit/engine/registered-process.ts';
import type { Step } from '../../subgraphs/kit/engine/step.ts';
import { createTransactionSource } from '../../subgraphs/kit/engine/transaction.ts';
import { openStore } from '../../subgraphs/kit/database/open-store.ts';
import { silentLogger } from '../../subgraphs/kit/logger.ts';
import { openSandbox, type Sandbox } from '../../subgraphs/kit/sandbox/sandbox.ts';
import type { ProviderCall } from '../../subgraphs/kit/sandbox/provider.ts';
import { createDatabase, type TestDatabase } from '../support/postgres.ts';
import { Entry } from './engine-shop.ts';

interface Ports {
  bank: ProviderCall;
  bare(): Promise<unknown>;
}
interface Purchase {
  item: string;
  card: string;
}

const pay: Step<Purchase, object, never, Ports> = {
  name: 'pay',
  retry: { maxAttempts: 3, intervalSeconds: 0.02 },
  async invoke({ item, card, stepKey }, { bank }) {
    const request = { token: card, amount: { value: '10.00', unit: 'EUR' }, item };
    await bank({ operation: 'authorize', key: stepKey, request, effect: () => ({ status: 'authorized' }) });
    return {};
  },
};
const notify: Step<Purchase, object, never, Ports> = {
  name: 'notify',
  retry: { maxAttempts: 1 },
  async invoke(_input, { bare }) {
    await bare();
    return {};
  },
};
const purchase = Process.define<Purchase, Ports>('purchase')
  .step(pay)
  .step(notify)
  .build(() => 'paid');

let database: TestDatabase;
let sandbox: Sandbox;
let store: ReturnType<typeof openStore>;
let engine: Engine;
let purchases: RegisteredProcess<Purchase, string, unknown>;
let wave: RegisteredFlow<[string]>;
let bare: () => Promise<unknown>;
const waves = new Map<string, Tried<object>[]>();

const fail = (reason: string) => {
  throw new Error(reason);
};

beforeAll(async () => {
  database = await createDatabase();
  sandbox = await openSandbox(database.url);
  const bank = sandbox.provider('PAYMENT');
  store = openStore({ url: database.url, schema: 'shop', entities: [Entry], migrations: [] });
  const source = createTransactionSource('shop', () => store.orm.em);
  purchases = purchase.register({ bank, bare: () => bare() });
  wave = registerFlow('wave', source, async (steps, id: string) => {
    const call = (operation: string) => ({
      name: operation,
      act: () => bank({ operation, key: `${id}:${operation}`, request: {}, effect: () => ({ operation }) }),
    });
    waves.set(id, await steps.attemptAll(['authorize', 'capture', 'void'].map(call)));
  });
  engine = await launchEngine({ databaseUrl: database.url, role: 'test', executorId: 'one', log: silentLogger, onLost: fail });
});

afterAll(async () => {
  await engine?.close();
  await store?.close();
  await sandbox?.close();
  await database?.drop();
});

async function taskOf(id: string, name: string) {
  const task = (await readJournal(id, purchase)).find((own) => own.name === name);
  if (!task) throw new Error(`No task ${name}.`);
  return task;
}
const fault = { provider: 'PAYMENT', operation: null, delayMs: 0, times: 1 } as const;

describe('an attempt', () => {
  it('keeps what it said to a provider, masked', async () => {
    bare = () => Promise.resolve();
    await purchases.start('paid', { item: 'phone', card: 'tok_visa' });
    expect(await purchases.outcome('paid', 5_000)).toEqual({ state: 'completed', result: 'paid' });
    const { exchanges, providerError } = await taskOf('paid', 'pay');
    expect(exchanges).toEqual([
      {
        provider: 'payment',
        operation: 'authorize',
        startedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
        durationMs: expect.any(Number),
        request: { key: 'paid:pay', token: '•••', amount: { value: '10.00', unit: 'EUR' }, item: 'phone' },
        response: { status: 'authorized' },
      },
    ]);
    expect(providerError).toBeUndefined();
    expect((await taskOf('paid', 'notify')).exchanges).toEqual([]);
  });

  it('keeps those of the attempts that failed, with the typed error', async () => {
    await sandbox.faults.inject({ ...fault, kind: 'UNAVAILABLE', match: 'slow' });
    await sandbox.faults.inject({ ...fault, kind: 'TIMEOUT_AFTER_SUCCESS', match: 'slow' });
    await purchases.start('slow', { item: 'phone', card: 'tok_visa' });
    expect(await purchases.outcome('slow', 5_000)).toMatchObject({ state: 'completed' });
    const { exchanges, providerError, attempts } = await taskOf('slow', 'pay');
    expect(attempts).toBe(3);
    expect(exchanges.map(({ error }) => error?.code)).toEqual(['UNAVAILABLE', 'TIMEOUT', undefined]);
    expect(providerError).toMatchObject({ provider: 'payment', code: 'TIMEOUT', retryable: true });
  });

  it('is the last one when the provider refused for good', async () => {
    await sandbox.faults.inject({ ...fault, kind: 'REFUSE', match: 'refused' });
    await purchases.start('refused', { item: 'phone', card: 'tok_visa' });
    const reason = 'payment: refused authorize: injected_refusal.';
    const problem = { code: 'STEP_FAILED', step: 'pay', reason };
    expect(await purchases.outcome('refused', 5_000)).toEqual({ state: 'refused', problem });
    expect(await taskOf('refused', 'pay')).toMatchObject({
      state: 'failed',
      attempts: 1,
      error: reason,
      providerError: { provider: 'payment', code: 'injected_refusal', retryable: false },
    });
  });

  it('names what any other error of a call was', async () => {
    const call = { provider: 'notification', operation: 'send', request: { phone: '+49151', text: 'x'.repeat(600) } };
    bare = () => exchanging(call, () => Promise.reject(new TypeError('fetch failed')));
    await purchases.start('broken', { item: 'phone', card: 'tok_visa' });
    expect(await purchases.outcome('broken', 5_000)).toMatchObject({ state: 'refused' });
    const { exchanges, providerError } = await taskOf('broken', 'notify');
    expect(exchanges).toMatchObject([{ request: { phone: '•••', text: `${'x'.repeat(500)}…` } }]);
    expect(providerError).toEqual({ provider: 'notification', code: 'UNAVAILABLE', message: 'fetch failed', retryable: true });
  });

  it('leaves out what another subgraph called in this process said', async () => {
    const call = { provider: 'billing', operation: 'start', request: {} };
    bare = () => outside(() => exchanging(call, () => Promise.resolve({})));
    await purchases.start('theirs', { item: 'phone', card: 'tok_visa' });
    await purchases.outcome('theirs', 5_000);
    expect((await taskOf('theirs', 'notify')).exchanges).toEqual([]);
  });
});

describe('several tries of a flow at once', () => {
  it('settle each for itself, in their order', async () => {
    await sandbox.faults.inject({ ...fault, kind: 'REFUSE', operation: 'capture', match: 'three' });
    await wave.start('three', 'three');
    while (!waves.has('three')) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(waves.get('three')).toMatchObject([
      { done: true, value: { operation: 'authorize' }, exchanges: [{ operation: 'authorize' }] },
      {
        done: false,
        permanent: true,
        providerError: { code: 'injected_refusal' },
        exchanges: [{ error: { retryable: false } }],
      },
      { done: true, value: { operation: 'void' } },
    ]);
  });
});

describe('masking', () => {
  it('hides what says who somebody is or lets somebody pay, however deep', () => {
    const request = {
      givenName: 'Ada',
      contacts: [{ emailAddress: 'ada@example.com', phoneNumber: '+49151' }],
      individual: { birthDate: '1815-12-10', identificationId: 'C01X' },
      address: { street: 'Main St', number: '1', city: 'Bonn' },
      clientSecret: 'cs_1',
      msisdn: '+491510000001',
      characteristics: [
        { name: 'email', value: 'ada@example.com' },
        { name: 'coverage', value: 'EU' },
      ],
    };
    expect(masked(request)).toEqual({
      givenName: '•••',
      contacts: [{ emailAddress: '•••', phoneNumber: '•••' }],
      individual: { birthDate: '•••', identificationId: '•••' },
      address: { street: '•••', number: '•••', city: 'Bonn' },
      clientSecret: '•••',
      msisdn: '+491510000001',
      characteristics: [
        { name: 'email', value: '•••' },
        { name: 'coverage', value: 'EU' },
      ],
    });
  });

  it('hides what a caller names besides, and leaves nulls to be seen', () => {
    expect(masked({ city: 'Bonn', token: null }, ['city'])).toEqual({ city: '•••', token: null });
  });
});
