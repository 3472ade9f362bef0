import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createResolve } from '../../gateway/playground/client/resolve.ts';
import type { Resolved } from '../../gateway/playground/client/resolve.ts';
import { createSession } from '../../gateway/playground/client/session.ts';
import { createTokens } from '../../gateway/playground/client/tokens.ts';

const given = () => {
  const kept = new Map<string, string>();
  const store = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  let count = 0;
  const newUuid = () => `uuid-${++count}`;
  const session = createSession(store, newUuid);
  const fetchToken = jest.fn((_url: string, init: RequestInit) =>
    Promise.resolve(Response.json({ access_token: `token for ${init.body as string}` })),
  );
  const resolve = createResolve(session, createTokens(fetchToken, '/sandbox/token'));
  const tabs = [{ id: 'create', query: '# capture: cartId = cart.id\nmutation CreateCart { a }' }];
  const send = (variables: unknown, { tab = 'tab', query = 'query Q { a }' } = {}) =>
    resolve({ query, variables, headers: {} }, tab, tabs);
  return { session, reopened: () => createSession(store, newUuid), fetchToken, send };
};

const variablesOf = (resolved: Resolved) => (resolved.ok ? resolved.request.variables : resolved.reasons);

describe('a request of the playground', () => {
  let { session, reopened, fetchToken, send } = given();
  beforeEach(() => {
    ({ session, reopened, fetchToken, send } = given());
  });
  const learn = (id: string) => session.learn('CreateCart', '# capture: cartId = cart.id', { data: { cart: { id } } });

  it('carries a value from one answer into the next request, also after a reload', async () => {
    learn('c1');
    expect(variablesOf(await send({ id: '{{cartId}}' }))).toEqual({ id: 'c1' });
    expect(reopened().recall('cartId')).toBe('c1');
  });

  it('names the tab to run first when a value is not known yet', async () => {
    expect(variablesOf(await send({ id: '{{cartId}}', other: '{{nobody}}' }))).toEqual([
      '{{cartId}} is not known yet: run the tab CreateCart first, its answer gives cartId.',
      '{{nobody}} is not known: no tab has a line  # capture: nobody = path.in.data',
    ]);
  });

  it('repeats its uuid until the operation, its variables or a carried value changes', async () => {
    learn('c1');
    const key = async (...args: Parameters<typeof send>) => (variablesOf(await send(...args)) as { key: string }).key;
    const first = await key({ key: '{{uuid}}', id: '{{cartId}}' });
    expect(await key({ key: '{{uuid}}', id: '{{cartId}}' })).toBe(first);
    expect(await key({ key: '{{uuid}}', id: '{{cartId}}' }, { tab: 'another' })).not.toBe(first);
    expect(await key({ key: '{{uuid}}', id: '{{cartId}}' }, { query: 'query Edited { a }' })).not.toBe(first);
    const second = await key({ key: '{{uuid}}', id: '{{cartId}}' });
    learn('c2');
    expect(await key({ key: '{{uuid}}', id: '{{cartId}}' })).not.toBe(second);
  });

  it('keeps a named uuid in every tab until a new session begins', async () => {
    const first = variablesOf(await send({ key: '{{uuid:checkoutKey}}' }));
    expect(variablesOf(await send({ key: '{{uuid:checkoutKey}}' }, { tab: 'another', query: 'query R { b }' }))).toEqual(first);
    session.forget();
    expect(variablesOf(await send({ key: '{{uuid:checkoutKey}}' }))).not.toEqual(first);
  });

  it('asks for a sandbox token once per role and customer', async () => {
    learn('c1');
    const headers = { agent: '{{token:agent}}', customer: 'Bearer {{token:customer:cartId}}' };
    expect(variablesOf(await send(headers))).toEqual({
      agent: 'token for {"role":"agent"}',
      customer: 'Bearer token for {"role":"customer","customerId":"c1"}',
    });
    await send(headers);
    expect(fetchToken).toHaveBeenCalledTimes(2);
  });

  it('asks for the token of a person of a company by two remembered values', async () => {
    learn('c1');
    expect(variablesOf(await send({ buyer: '{{token:buyer:cartId:cartId}}' }))).toEqual({
      buyer: 'token for {"role":"buyer","customerId":"c1","partyId":"c1"}',
    });
  });

  it('does not keep a refused token', async () => {
    fetchToken.mockResolvedValueOnce(Response.json({ error: 'unknown role' }, { status: 400 }));
    await expect(send({ token: '{{token:king}}' })).rejects.toThrow('No sandbox token for the role "king"');
    expect(variablesOf(await send({ token: '{{token:king}}' }))).toEqual({ token: 'token for {"role":"king"}' });
  });

  it('forgets what it knows when a new session begins', () => {
    learn('c1');
    expect(session.notes().done).toEqual(['CreateCart']);
    session.forget();
    expect(session.notes()).toMatchObject({ remembered: {}, done: [] });
  });
});
