import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { buildSchema, graphql } from 'graphql';
import { playground } from '../../gateway/playground/playground.ts';

const schema = buildSchema(`
  type Query {
    "The cart, for whoever holds its token."
    cart(id: ID!): Cart
    "Who is asking."
    whoAmI: String
  }
  type Mutation {
    createCart(key: ID!): CreateCartSuccess!
  }
  type CreateCartSuccess { cart: Cart! token: String! }
  type Cart { id: ID! size: Int! }
`);

const operations: Record<string, string> = {
  '01-create-cart.graphql': `# Opens an anonymous cart. Pressing the button twice opens one cart only.
#
# capture: cartId = createCart.cart.id
# capture: cartToken = createCart.token
mutation CreateCart($key: ID!) {
  createCart(key: $key) {
    cart { id size }
    token
  }
}
`,
  '01-create-cart.variables.json': '{ "key": "{{uuid}}" }',
  '02-read-cart.graphql': `# Reads the cart back; the header proves that it is ours.
query ReadCart($id: ID!) {
  cart(id: $id) { id size }
}
`,
  '02-read-cart.variables.json': '{ "id": "{{cartId}}" }',
  '02-read-cart.headers.json': '{ "x-cart-token": "{{cartToken}}" }',
  '03-who-am-i.graphql': '# An agent, with a token of the sandbox.\nquery WhoAmI {\n  whoAmI\n}\n',
  '03-who-am-i.headers.json': '{ "authorization": "Bearer {{token:agent}}" }',
};

const api = () => {
  const carts = new Map<string, { cart: { id: string; size: number }; token: string }>();
  const keys: string[] = [];
  const createCart = ({ key }: { key: string }) => {
    keys.push(key);
    const made = carts.get(key) ?? { cart: { id: randomUUID(), size: 0 }, token: randomUUID() };
    carts.set(key, made);
    return made;
  };
  const answer = async (request: express.Request) => {
    const { query, variables, operationName } = request.body as { query: string; variables?: object; operationName?: string };
    const token = request.get('x-cart-token');
    const rootValue = {
      createCart,
      cart: ({ id }: { id: string }) => [...carts.values()].find((known) => known.cart.id === id && known.token === token)?.cart,
      whoAmI: request.get('authorization'),
    };
    return graphql({ schema, source: query, variableValues: { ...variables }, operationName, rootValue });
  };
  return { carts, keys, answer };
};

/** A shop of three operations behind the playground, on a free port of this machine. */
export const startTinyShop = async (options: { sandbox: boolean }) => {
  const examplesFolder = await mkdtemp(join(tmpdir(), 'playground-examples-'));
  await Promise.all(Object.entries(operations).map(([name, text]) => writeFile(join(examplesFolder, name), text)));
  const { carts, keys, answer } = api();
  const app = express()
    .use(express.json())
    .use('/playground', playground({ graphqlPath: '/graphql', ...options, examplesFolder }))
    .post('/graphql', async (request, response) => void response.json(await answer(request)))
    .post('/sandbox/token', (request, response) => {
      response.json({ access_token: `sandbox-${(request.body as { role: string }).role}` });
    });
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    examplesFolder,
    carts,
    keys,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(examplesFolder, { recursive: true, force: true });
    },
  };
};
