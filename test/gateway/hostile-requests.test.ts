import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { OutgoingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { SignJWT } from 'jose';
import { sandboxAudience, sandboxIssuer } from '../../gateway/sandbox-issuer.ts';
import { contextHeader, createContextSigner } from '../../subgraphs/kit/graph/signed-context.ts';
import { minimalCall } from '../rights/minimal-call.ts';
import { somebodyNew } from '../support/shopper.ts';
import { post, startTargets, tenant, type Answer } from './hostile-world.ts';
import { secret } from './start-gateway.ts';

const api = buildSchema(readFileSync(new URL('../../schema/api.graphql', import.meta.url), 'utf8'));

const huge = 'x'.repeat(100_000);

let targets: Awaited<ReturnType<typeof startTargets>>;
beforeAll(async () => {
  targets = await startTargets();
});
afterAll(() => targets.stop());

const toGateway = (query: string, headers?: OutgoingHttpHeaders, variables?: object) =>
  post(targets.gateway, { query, variables }, headers);
const bearer = async (claims: object) => ({ authorization: `Bearer ${await targets.token(claims)}` });

/** Every root field there is, with this text for each id and each other text. */
const everyCall = (text: string) =>
  (
    [
      ['query', api.getQueryType()],
      ['mutation', api.getMutationType()],
    ] as const
  ).flatMap(([kind, type]) =>
    Object.values(type?.getFields() ?? {}).map((field) => {
      const { document, variables } = minimalCall(kind, field, { ID: text, String: text });
      return [field.name, document, variables] as const;
    }),
  );

const forAgents = '{ events(first: 1) { nodes { eventId } } }';
const agentContext = { viewer: { role: 'agent', tenant, subject: 'eve' }, traceId: 't' } as const;

describe('at the gateway', () => {
  it('a signed request context counts for nothing, also one that a subgraph would believe', async () => {
    const forged = { [contextHeader]: await createContextSigner(secret)(agentContext) };
    const plain = { 'x-viewer': JSON.stringify(agentContext.viewer), 'x-role': 'agent', 'x-tenant': tenant };
    for (const headers of [forged, plain]) expect((await toGateway(forAgents, headers)).codes).toEqual(['FORBIDDEN']);
    expect((await toGateway(forAgents, await bearer({ role: 'agent' }))).codes).toEqual([]);
  });

  it('a token that is no good is refused: unsigned, another key, audience, issuer, tenant, algorithm, too old, too early', async () => {
    const unsigned = (header: object) =>
      `${[header, { sub: 's', role: 'agent', iss: sandboxIssuer, aud: sandboxAudience, exp: 4e9 }]
        .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
        .join('.')}.`;
    const agent = { role: 'agent' };
    const forged = await new SignJWT({ ...agent, iss: sandboxIssuer, aud: sandboxAudience, sub: 's', exp: 4e9 })
      .setProtectedHeader({ alg: 'HS256', kid: 'ours' })
      .sign(Buffer.from('ours'));
    const tokens = [
      unsigned({ alg: 'none' }),
      unsigned({ alg: 'ES256', kid: 'ours' }),
      forged,
      await targets.token(agent, { kid: 'theirs' }),
      await targets.token(agent, { kid: `../../${huge.slice(0, 5000)}` }),
      await targets.token(agent, {}, (jwt) => jwt.setAudience('subgraph')),
      await targets.token(agent, {}, (jwt) => jwt.setIssuer('somebody')),
      await targets.token(agent, {}, (jwt) => jwt.setExpirationTime('-1 min')),
      await targets.token(agent, {}, (jwt) => jwt.setNotBefore('1 h')),
      await targets.token({ ...agent, tenant: 'another' }),
      await targets.token({ role: ['agent', 'service'] }),
      `${await targets.token({ role: 'customer', customer_id: 'c' })}x`,
      '.'.repeat(500),
    ];
    for (const one of tokens) {
      const { status, codes } = await toGateway('{ __typename }', { authorization: `Bearer ${one}` });
      expect([status, codes]).toEqual([401, ['UNAUTHENTICATED']]);
    }
  });

  it('two Authorization headers are refused, whichever is good', async () => {
    const [good] = [(await bearer({ role: 'agent' })).authorization];
    for (const authorization of [
      [good, 'Bearer forged'],
      ['Bearer forged', good],
      [good, good],
    ])
      expect(await toGateway(forAgents, { Authorization: authorization })).toMatchObject({ status: 400, codes: ['BAD_REQUEST'] });
  });

  it('headers of 100 kB are too large, and said to be', async () => {
    for (const headers of [{ authorization: `Bearer ${huge}` }, { 'x-cart-token': huge }])
      expect(await toGateway('{ __typename }', headers)).toMatchObject({ status: 431, codes: ['HEADERS_TOO_LARGE'] });
  });

  it('a list of cart tokens opens no cart, not even the one whose token is in it', async () => {
    const created = await toGateway(
      `mutation { createCart(input: { idempotencyKey: "${randomUUID()}" }) { ... on CreateCartSuccess { accessToken cart { id } } } }`,
    );
    const { accessToken, cart } = created.data?.createCart as { accessToken: string; cart: { id: string } };
    const read = (value: string | string[]) =>
      toGateway(`{ cart: shoppingCart(id: "${cart.id}") { id } }`, { 'x-cart-token': value });
    expect((await read(accessToken)).data).toEqual({ cart });
    for (const value of [
      `${accessToken}, other`,
      ['other', accessToken],
      [accessToken, accessToken],
      '',
      '\t',
      `"${accessToken}"`,
    ])
      expect((await read(value)).data).toEqual({ cart: null });
  });

  it('batches, bombs and what is only between subgraphs are refused before anything is done', async () => {
    const bomb = `{ ${Array.from({ length: 2_000 }, (_, n) => `a${n}: __typename`).join(' ')} }`;
    expect((await toGateway(bomb)).status).toBe(400);
    for (const query of [
      '{ _service { sdl } }',
      '{ _entities(representations: [{ __typename: "Customer", id: "1" }]) { __typename } }',
      '{ contactForPurpose(customerId: "1", purpose: MARKETING) { emailAddress } }',
      'mutation { moveLeases(input: {}) }',
    ])
      expect(await toGateway(query)).toMatchObject({ status: 400, codes: [expect.stringMatching('GRAPHQL_VALIDATION_FAILED')] });
    for (const body of [
      '[]',
      'null',
      '"{ __typename }"',
      '{"query":["{ __typename }"]}',
      '{"query":{"a":1}}',
      '{"query":"{ __typename }","variables":[1]}',
    ])
      expect((await post(targets.gateway, body)).status).toBe(400);
  });

  it('text that cannot be stored, or is huge, breaks no operation there is', async () => {
    const headers = await bearer({ role: 'agent' });
    const broken: string[] = [];
    for (const text of ['\0', '\ud800', "'; drop table party.party; --", huge])
      for (const [name, document, variables] of everyCall(text)) {
        const answer = await toGateway(document, headers, variables).catch((error: unknown) => String(error));
        if (typeof answer === 'string') broken.push(`${name} of ${JSON.stringify(text.slice(0, 10))}: ${answer.slice(0, 400)}`);
      }
    expect(broken).toEqual([]);
  });

  it('the idempotency key of somebody else repeats nothing of theirs', async () => {
    const [ada, eve] = [
      await bearer({ role: 'customer', customer_id: randomUUID() }),
      await bearer({ sub: 'eve', role: 'customer', customer_id: randomUUID() }),
    ];
    const key = randomUUID();
    const create = `mutation { createCart(input: { idempotencyKey: "${key}" }) { ... on CreateCartSuccess { cart { id version } } } }`;
    const cartOf = ({ data }: Answer) => (data?.createCart as { cart: { id: string; version: number } }).cart;
    const [hers, again, others] = [
      cartOf(await toGateway(create, ada)),
      cartOf(await toGateway(create, ada)),
      cartOf(await toGateway(create, eve)),
    ];
    expect(again).toEqual(hers);
    expect(others.id).not.toBe(hers.id);

    const patch =
      'mutation ($input: PatchCartInput!) { patchCart(input: $input) { __typename ... on CartRejected { problems { code } } } }';
    const operations = [{ addItem: { id: 'watch', productOfferingId: 'po-device-fjord-watch' } }];
    const input = { idempotencyKey: key, cartId: hers.id, expectedVersion: hers.version, operations };
    expect((await toGateway(patch, ada, { input })).data?.patchCart).toMatchObject({ __typename: 'PatchCartSuccess' });
    expect((await toGateway(patch, eve, { input })).data?.patchCart).toMatchObject({ problems: [{ code: 'UNKNOWN_CART' }] });

    const enrol = 'mutation ($input: CreateIndividualInput!) { createIndividual(input: $input) { __typename } }';
    for (const sub of ['agent-1', 'agent-2']) {
      const person = { input: { idempotencyKey: key, ...somebodyNew() } };
      const { data } = await toGateway(enrol, await bearer({ sub, role: 'agent' }), person);
      expect(data?.createIndividual).toEqual({ __typename: 'CreatePartySuccess' });
    }
  });
});

describe('at a subgraph that is served alone', () => {
  const signed = (set: (jwt: SignJWT) => SignJWT = (jwt) => jwt, key = secret, alg = 'HS256') =>
    set(new SignJWT({ ...agentContext }).setProtectedHeader({ alg }).setAudience('subgraph').setExpirationTime('1 min')).sign(
      Buffer.from(key),
    );
  const toSubgraph = async (body: unknown, context?: string) =>
    post(targets.subgraph, body, { [contextHeader]: context ?? (await signed()) });

  it('a context of another audience, tenant, key or role, without an end, twice, or huge, is refused', async () => {
    const { viewer } = agentContext;
    const contexts = [
      await signed((jwt) => jwt.setAudience('urn:sandbox:graph')),
      await signed((jwt) => jwt.setExpirationTime('-1 min')),
      await signed(undefined, 'x'.repeat(32)),
      await signed(undefined, secret.repeat(2), 'HS512'),
      await createContextSigner(secret)({ ...agentContext, viewer: { ...viewer, tenant: 'another' } }),
      await createContextSigner(secret)({ ...agentContext, viewer: { ...viewer, role: 'root' as 'agent' } }),
      await targets.token({ ...agentContext }),
      `${await signed()}, ${await signed()}`,
      '',
    ];
    for (const context of contexts)
      expect(await toSubgraph({ query: '{ __typename }' }, context)).toMatchObject({ status: 401, codes: ['UNAUTHENTICATED'] });
    expect(await toSubgraph({ query: '{ __typename }' }, huge)).toMatchObject({ status: 431, codes: ['HEADERS_TOO_LARGE'] });
    const bearerOnly = { authorization: `Bearer ${await targets.token({ role: 'agent' })}` };
    expect((await post(targets.subgraph, { query: '{ __typename }' }, bearerOnly)).status).toBe(401);
    expect((await toSubgraph({ query: '{ __typename }' })).status).toBe(200);
  });

  it('bodies that are no operation and references to nothing are answered in words', async () => {
    for (const body of [
      '[]',
      '[{"query":"{ __typename }"}]',
      'null',
      '{"query":1}',
      '{"query":"{ __typename }","variables":"x"}',
    ])
      expect(await toSubgraph(body)).toMatchObject({ status: 400, codes: ['BAD_REQUEST'] });
    const deep = `{"query":"query ($v: [_Any!]!) { _entities(representations: $v) { __typename } }","variables":{"v":${'['.repeat(5_000)}${']'.repeat(5_000)}}}`;
    const nested = `{"query":"${'{a'.repeat(20_000)}${'}'.repeat(20_000)}"}`;
    for (const body of [deep, nested]) expect((await toSubgraph(body)).codes).not.toEqual([]);

    const query = 'query ($v: [_Any!]!) { _entities(representations: $v) { __typename } }';
    for (const id of ['\0', '\ud800', huge, { $ne: '' }, ['x'], 7, null, undefined]) {
      const v = ['Customer', 'Individual', 'BillingAccount', 'Organization'].map((__typename) => ({ __typename, id }));
      expect((await toSubgraph({ query, variables: { v } })).data).not.toBeUndefined();
    }
    for (const v of [
      [{}],
      [{ __typename: 'Nothing' }],
      [{ __typename: '__proto__' }],
      [{ __typename: 'Query' }],
      [{ __typename: 'PageInfo' }],
      ['x'],
      [null],
    ])
      expect((await toSubgraph({ query, variables: { v } })).codes).not.toEqual([]);
  });
});
