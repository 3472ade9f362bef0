import { composeServices } from '@apollo/composition';
import { parse, type DocumentNode } from 'graphql';
import { buildSubgraph } from '../../subgraphs/kit/graph/build-subgraph.ts';
import { notFound } from '../../subgraphs/kit/graph/errors.ts';
import type { RequestContext, Subgraph, SubgraphModule, SubgraphName } from '../../subgraphs/kit/graph/subgraph.ts';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.6", import: ["@key", "@interfaceObject", "@inaccessible"])
  directive @access(roles: [AccessRole!]!) on FIELD_DEFINITION
  enum AccessRole { EVERYBODY CUSTOMER SERVICE }`;

const typeDefs = {
  catalog: parse(`${link}
    directive @oneOf on INPUT_OBJECT
    scalar DateTime scalar Decimal scalar PhoneNumber
    type Query {
      offerings: [Offering!]! @access(roles: [EVERYBODY])
      offering(id: ID!): Offering @access(roles: [EVERYBODY])
      broken: String @access(roles: [EVERYBODY])
      refused: String @access(roles: [EVERYBODY])
      call(number: PhoneNumber!): PhoneNumber! @access(roles: [EVERYBODY])
      choose(by: Choice!): String! @access(roles: [EVERYBODY])
      products: [Product!]! @access(roles: [EVERYBODY])
      secret: String @inaccessible @access(roles: [SERVICE])
    }
    input Choice @oneOf { id: ID name: String }
    type Offering @key(fields: "id") { id: ID! name: String! price: Decimal! since: DateTime! }
    interface Product @key(fields: "id") { id: ID! }
    type MobileLine implements Product @key(fields: "id") { id: ID! coverage: String! }
  `),
  cart: parse(`${link}
    type Query { cart: Cart! @access(roles: [EVERYBODY]) whoAmI: Me! @access(roles: [EVERYBODY]) }
    type Me { role: String! tenant: String! subject: String! customerId: ID guestKey: String channel: String traceId: String! }
    type Cart @key(fields: "id") { id: ID! offerings: [Offering!]! }
    type Offering @key(fields: "id") { id: ID! inCarts: Int! }
    type Product @key(fields: "id") @interfaceObject { id: ID! orders: Int! }
  `),
} satisfies Partial<Record<SubgraphName, DocumentNode>>;

const offerings = [1, 2, 3].map((n) => ({
  id: String(n),
  name: `Plan ${n}`,
  price: `${n}.90`,
  since: new Date(Date.UTC(2027, 0, n)),
}));
const offering = (id: string) => offerings.find((one) => one.id === id) ?? null;

interface Context {
  request: RequestContext;
}

const resolvers = {
  catalog: {
    Query: {
      offerings: () => offerings,
      offering: (_root: unknown, { id }: { id: string }) => offering(id),
      broken: () => {
        throw new Error('password=hunter2');
      },
      refused: () => {
        throw notFound();
      },
      call: (_root: unknown, { number }: { number: string }) => number,
      choose: (_root: unknown, { by }: { by: { id?: string; name?: string } }) => by.id ?? by.name,
      products: () => [{ __typename: 'MobileLine', id: 'p1', coverage: 'EU' }],
      secret: () => 'for services',
    },
    Offering: { __resolveReference: ({ id }: { id: string }) => offering(id) },
    Product: {
      __resolveReference: ({ id }: { id: string }) => ({ __typename: 'MobileLine', id, coverage: 'EU' }),
      __resolveType: ({ __typename }: { __typename: string }) => __typename,
    },
  },
  cart: {
    Query: {
      cart: () => ({ id: 'c1', offerings: [{ id: '2' }, { id: '3' }] }),
      whoAmI: (_root: unknown, _args: unknown, { request }: Context) => ({ ...request.viewer, ...request }),
    },
    Offering: { inCarts: ({ id }: { id: string }) => Number(id) * 10 },
    Product: { orders: () => 2 },
  },
};

const subgraph = (name: keyof typeof typeDefs): Subgraph => ({
  name,
  schema: buildSubgraph({ typeDefs: [typeDefs[name]], resolvers: resolvers[name] }),
  createContext: (request) => ({ request, viewer: request.viewer }),
  close: async () => undefined,
});

/** Throw-away subgraphs with an entity in common and an interface entity, for tests of the gateway itself. */
export const startTwoSubgraphs = () => [subgraph('catalog'), subgraph('cart')];

export const twoModules: SubgraphModule[] = (['catalog', 'cart'] as const).map((name) => ({
  name,
  migrate: async () => undefined,
  start: async () => subgraph(name),
}));

export const composeTwoSubgraphs = () => {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(typeDefs).map(([name, sdl]) => ({ name, typeDefs: sdl, url: `http://${name}/graphql` })),
  );
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
};
