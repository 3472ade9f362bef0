import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startGraph, type TestGraph } from '../support/graph.ts';

const agent = { viewer: { role: 'agent', tenant: 'sample', subject: 'agent-1' } } as const;
const reviewer = { viewer: { role: 'reviewer', tenant: 'sample', subject: 'reviewer-1' } } as const;

const inject = `mutation ($input: InjectFaultInput!) {
  injectFault(input: $input) { __typename ... on SandboxFault { operation remaining } ... on UserError { code reason path } } }`;

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph.close());

describe('a fault to be injected', () => {
  const answerTo = async (input: object, caller: typeof agent | typeof reviewer = agent) =>
    (await graph.execute(inject, { input: { provider: 'PAYMENT', kind: 'REFUSE', ...input } }, caller)).data?.injectFault;

  it('names an operation that its provider has, or none', async () => {
    expect(await answerTo({ operation: 'capture', times: 2 })).toEqual({
      __typename: 'SandboxFault',
      operation: 'capture',
      remaining: 2,
    });
    expect(await answerTo({})).toMatchObject({ operation: null, remaining: 1 });
    for (const operation of ['', 'send', 'Capture']) {
      expect(await answerTo({ operation })).toMatchObject({
        code: 'INVALID_VALUE',
        reason: expect.stringContaining('authorize, lookup, capture, void, refund'),
        path: ['input', 'operation'],
      });
    }
  });

  it('has a text to match, or none', async () => {
    for (const match of ['', 'a\0b', 'x'.repeat(201)]) {
      expect(await answerTo({ match })).toMatchObject({ code: 'INVALID_VALUE', path: ['input', 'match'] });
    }
  });

  it('is not for a reviewer, who sees those of others', async () => {
    const forbidden = { errors: [{ extensions: { code: 'FORBIDDEN' } }] };
    const inject = 'mutation { injectFault(input: { provider: PAYMENT, kind: REFUSE }) { __typename } }';
    for (const mutation of [inject, 'mutation { clearFaults }'])
      expect(await graph.execute(mutation, {}, reviewer)).toMatchObject(forbidden);
    const pending = await graph.execute('{ sandboxFaults { provider } }', {}, reviewer);
    expect(pending.data?.sandboxFaults).toHaveLength(2);
  });
});

describe('a checkout process', () => {
  it('is as absent under an id that is none as under an unknown one', async () => {
    for (const id of [randomUUID(), 'nonsense', '', 'a\0b']) {
      expect(await graph.execute('query ($id: ID!) { checkoutProcess(id: $id) { id } }', { id }, agent)).toEqual({
        data: { checkoutProcess: null },
      });
    }
  });
});

describe('a reviewer', () => {
  it('reads a cart and cannot change it, nor open one', async () => {
    const create = `mutation ($key: ID!) { createCart(input: { idempotencyKey: $key }) { ... on CreateCartSuccess { cart { id } } } }`;
    const made = await graph.execute<{ createCart: { cart: { id: string } } }>(create, { key: randomUUID() });
    const cartId = made.data?.createCart.cart.id ?? '';

    expect(await graph.execute('query ($id: ID!) { shoppingCart(id: $id) { id } }', { id: cartId }, reviewer)).toEqual({
      data: { shoppingCart: { id: cartId } },
    });
    expect(await graph.execute(create, { key: randomUUID() }, reviewer)).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
    const patch = `mutation ($input: PatchCartInput!) {
      patchCart(input: $input) { __typename ... on CartRejected { problems { ... on UserError { code } } } } }`;
    const input = { cartId, idempotencyKey: randomUUID(), expectedVersion: 1, operations: [] };
    const release = 'mutation ($id: ID!) { releaseNumbers(cartId: $id) }';
    for (const [mutation, variables] of [
      [patch, { input }],
      [release, { id: cartId }],
    ] as const)
      expect(await graph.execute(mutation, variables, reviewer)).toMatchObject({
        errors: [{ extensions: { code: 'FORBIDDEN' } }],
      });
  });
});
