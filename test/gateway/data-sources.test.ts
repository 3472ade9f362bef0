import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startGateway } from './start-gateway.ts';

/** What to send, and what to expect from both. */
const cases: Readonly<Record<string, readonly [operation: string, answer: object]>> = {
  'a query over both subgraphs': [
    '{ cart { id offerings { id price since inCarts } } }',
    {
      data: {
        cart: { id: 'c1', offerings: [{ id: '2', price: '2.90', since: '2027-01-02T00:00:00.000Z', inCarts: 20 }, { id: '3' }] },
      },
    },
  ],
  'an interface entity and its interface object': [
    '{ products { __typename id orders ... on MobileLine { coverage } } }',
    { data: { products: [{ __typename: 'MobileLine', id: 'p1', orders: 2, coverage: 'EU' }] } },
  ],
  'a variable': ['query One($id: ID!) { offering(id: $id) { name } }', { data: { offering: { name: 'Plan 2' } } }],
  'an entity that does not exist': ['{ offering(id: "none") { name } }', { data: { offering: null } }],
  'a refusal of one subgraph': [
    '{ refused cart { id } }',
    {
      data: { refused: null, cart: { id: 'c1' } },
      errors: [{ message: 'Not found.', path: ['refused'], extensions: { code: 'NOT_FOUND' } }],
    },
  ],
  'a breakdown of one subgraph': [
    '{ broken cart { id } }',
    { data: { broken: null, cart: { id: 'c1' } }, errors: [{ message: 'Internal server error', path: ['broken'] }] },
  ],
  'a variable a scalar refuses': [
    'query Call($number: PhoneNumber!) { call(number: $number) }',
    { data: null, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] },
  ],
  'an input that gives two of one': [
    '{ choose(by: { id: "1", name: "x" }) }',
    { data: null, errors: [{ message: 'OneOf Input Object "Choice" must specify exactly one key.' }] },
  ],
  'a field for services only': ['{ secret }', { errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] }],
};

describe('local and remote data source', () => {
  let local: Awaited<ReturnType<typeof startGateway>>;
  let remote: Awaited<ReturnType<typeof startGateway>>;

  beforeAll(async () => {
    local = await startGateway('local');
    remote = await startGateway('remote');
  });
  afterAll(() => Promise.all([local.close(), remote.close()]));

  for (const [title, [operation, answer]] of Object.entries(cases)) {
    it(`give the same answer to ${title}`, async () => {
      const inProcess = await local.execute(operation, { id: '2', number: 'call me' });
      const overHttp = await remote.execute(operation, { id: '2', number: 'call me' });
      expect(inProcess).toMatchObject(answer);
      expect(JSON.parse(JSON.stringify(overHttp))).toEqual(JSON.parse(JSON.stringify(inProcess)));
    });
  }

  it('carry the caller to the subgraph', async () => {
    const viewer = { role: 'customer', tenant: 'sample', subject: 's', customerId: 'c', guestKey: 'g' } as const;
    const headers = { 'x-channel': 'webShop', traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' };
    const expected = { ...viewer, channel: 'webShop', traceId: '0af7651916cd43dd8448eb211c80319c' };
    for (const graph of [local, remote]) {
      const { data } = await graph.execute(
        '{ whoAmI { role tenant subject customerId guestKey channel traceId } }',
        {},
        { viewer, headers },
      );
      expect(data).toEqual({ whoAmI: expected });
    }
  });
});
