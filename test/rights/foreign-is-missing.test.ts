import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { getNamedType, isLeafType, isNonNullType, isObjectType, isUnionType, type GraphQLObjectType } from 'graphql';
import { loadSdl } from '../../subgraphs/kit/graph/load-sdl.ts';
import { subgraphNames, type SubgraphName } from '../../subgraphs/kit/graph/subgraph.ts';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { createShopper } from '../support/shopper.ts';

/** All that can be selected without arguments, two levels deep. */
const selectionOf = (type: GraphQLObjectType, depth = 2): string =>
  Object.values(type.getFields())
    .filter(({ args }) => args.every(({ type: of, defaultValue }) => !isNonNullType(of) || defaultValue !== undefined))
    .flatMap(({ name, type: of }) => {
      const named = getNamedType(of);
      if (isLeafType(named)) return [name];
      if (depth === 0) return [];
      return [`${name} { ${isObjectType(named) ? `__typename ${selectionOf(named, depth - 1)}` : '__typename'} }`];
    })
    .join(' ');

const entitiesOf = (name: SubgraphName) => {
  const union = buildSubgraphSchema({ typeDefs: loadSdl(name) }).getType('_Entity');
  return isUnionType(union) ? [...union.getTypes()] : [];
};

const bought = `query ($id: ID!) { checkoutProcess(id: $id) {
  cart { id }
  result {
    customerOrder { id } productOrder { id } account { id } billingAccount { id } payment { id }
    customer { id party { id } products { nodes { __typename id resources { __typename id } } } }
  }
} }`;

interface Bought {
  checkoutProcess: {
    cart: { id: string };
    result: Record<'customerOrder' | 'productOrder' | 'account' | 'billingAccount' | 'payment', { id: string }> & {
      customer: { id: string; party: { id: string }; products: { nodes: (Typed & { resources: Typed[] })[] } };
    };
  };
}
interface Typed {
  __typename: string;
  id: string;
}

const strangers: Record<string, Viewer> = {
  'an anonymous caller': { role: 'anonymous', tenant: 'sample', subject: 'x', guestKey: 'another-key' },
  'another customer': { role: 'customer', tenant: 'sample', subject: 'eve', customerId: randomUUID(), partyId: randomUUID() },
  'a customer who is none yet': { role: 'customer', tenant: 'sample', subject: 'newcomer' },
  'a buyer of another company': { role: 'buyer', tenant: 'sample', subject: 'bea', customerId: randomUUID() },
  'an approver of another company': { role: 'approver', tenant: 'sample', subject: 'ben', customerId: randomUUID() },
};

describe('what belongs to somebody else (hard case 14)', () => {
  let graph: TestGraph;
  const ids = new Map<string, string>();

  beforeAll(async () => {
    graph = await startGraph();
    const process = await createShopper(graph.execute).buyMobileLine();
    const agent = { viewer: { role: 'agent', tenant: 'sample', subject: 'agent-1' } as const };
    const { data } = await graph.execute<Bought>(bought, { id: process.id }, agent);
    const { cart, result } = data!.checkoutProcess;
    const { customer, account, ...rest } = result;
    ids.set('CheckoutProcess', process.id).set('ShoppingCart', cart.id).set('PartyAccount', account.id);
    ids.set('Customer', customer.id).set('Individual', customer.party.id).set('BillingAccount', rest.billingAccount.id);
    ids.set('CustomerOrder', rest.customerOrder.id).set('ProductOrder', rest.productOrder.id).set('Payment', rest.payment.id);
    for (const { __typename, id, resources } of customer.products.nodes) {
      ids.set(__typename, id).set('Product', id);
      for (const resource of resources) ids.set(resource.__typename, resource.id);
    }
  });
  afterAll(() => graph.close());

  const read = async (name: SubgraphName, type: GraphQLObjectType, id: string, viewer: Viewer) => {
    const document = `query ($references: [_Any!]!) { _entities(representations: $references) { ... on ${type.name} { ${selectionOf(type)} } } }`;
    const variables = { references: [{ __typename: type.name, id }] };
    const answer = await graph.hosted.get(name)!.call({ document, variables }, { viewer, traceId: 't' });
    expect(JSON.stringify(answer.errors ?? [])).not.toContain('GRAPHQL_VALIDATION_FAILED');
    return JSON.stringify(answer).replaceAll(id, 'the id');
  };

  it('is there for whom it belongs to', async () => {
    const customerId = ids.get('Customer')!;
    const owner: Viewer = { role: 'customer', tenant: 'sample', subject: 'ada', customerId };
    const owned = {
      party: ['Customer', 'Individual', 'BillingAccount'],
      order: ['CustomerOrder'],
      inventory: ['MobileLine', 'Msisdn'],
    };
    for (const [name, types] of Object.entries(owned) as [SubgraphName, string[]][])
      for (const type of entitiesOf(name).filter(({ name: own }) => types.includes(own)))
        expect(await read(name, type, ids.get(type.name)!, owner)).not.toBe(await read(name, type, randomUUID(), owner));
  });

  it.each(Object.keys(strangers))('looks to %s as if it were not there, field by field, in every subgraph', async (who) => {
    const seen: string[] = [];
    const asked = new Set<string>();
    for (const name of subgraphNames)
      for (const type of entitiesOf(name)) {
        const id = ids.get(type.name);
        if (id === undefined) continue;
        asked.add(type.name);
        const [foreign, missing] = [
          await read(name, type, id, strangers[who]!),
          await read(name, type, type.name === 'Msisdn' ? '+4915599999999' : randomUUID(), strangers[who]!),
        ];
        if (foreign !== missing) seen.push(`${name} ${type.name}: ${foreign} is not ${missing}`);
      }
    expect(seen).toEqual([]);
    expect([...asked]).toEqual(
      expect.arrayContaining(['Customer', 'Individual', 'ShoppingCart', 'ProductOrder', 'Payment', 'Msisdn']),
    );
  });
});
