import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, type GraphQLField } from 'graphql';
import type { TokenRequest } from '../../gateway/sandbox-issuer.ts';
import { rolesOf } from '../../subgraphs/kit/graph/access.ts';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { headersOf } from '../support/sign-in.ts';
import { minimalCall } from './minimal-call.ts';

const api = buildSchema(readFileSync(new URL('../../schema/api.graphql', import.meta.url), 'utf8'));
const access = api.getDirective('access')!;

const callsOf = (kind: 'query' | 'mutation', fields: Record<string, GraphQLField<unknown, unknown>> = {}) =>
  Object.values(fields).map((field) => ({ name: field.name, roles: rolesOf(access, field) ?? [], ...minimalCall(kind, field) }));
const calls = [...callsOf('query', api.getQueryType()?.getFields()), ...callsOf('mutation', api.getMutationType()?.getFields())];

const fieldsThereAre = 100;
const customerId = '22222222-2222-4222-8222-222222222222';
const people: Record<string, TokenRequest | undefined> = {
  ANONYMOUS: undefined,
  CUSTOMER: { role: 'customer', customerId },
  BUYER: { role: 'buyer', customerId, partyId: 'bea' },
  APPROVER: { role: 'approver', customerId, partyId: 'ben' },
  AGENT: { role: 'agent' },
  REVIEWER: { role: 'reviewer' },
  SERVICE: { role: 'service' },
};

/** Whether the rule of the field refused, as its own words say; what a resolver says of data is another matter. */
const isRefused = (errors: readonly { message: string; extensions?: Record<string, unknown> }[] = []) =>
  errors.some(({ message, extensions }) => extensions?.code === 'FORBIDDEN' && message.startsWith('Only for '));

describe('every root field, asked by every role (hard case 14)', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startGraph();
  });
  afterAll(() => graph.close());

  it.each(Object.keys(people))('refuses and lets pass %s as the contract says', async (role) => {
    const person = people[role];
    const headers = person ? await headersOf(graph, person) : { 'x-cart-token': 'a-token-that-opens-nothing' };
    const wrong: string[] = [];
    expect(calls.length).toBeGreaterThan(fieldsThereAre);
    for (const { name, roles, document, variables } of calls) {
      const { errors } = await graph.execute(document, variables, { headers });
      if (errors?.some(({ extensions }) => extensions?.code === 'GRAPHQL_VALIDATION_FAILED'))
        wrong.push(`${name}: ${errors[0]?.message}`);
      const may = roles.includes(role) || roles.includes('EVERYBODY');
      if (isRefused(errors) === may) wrong.push(`${name} ${may ? 'refuses' : 'lets pass'} ${role}: ${JSON.stringify(errors)}`);
      if (errors?.some(({ extensions }) => extensions?.code === 'INTERNAL_SERVER_ERROR'))
        wrong.push(`${name} breaks for ${role}`);
    }
    expect(wrong).toEqual([]);
  });

  it('refuses an agent of another tenant everywhere', async () => {
    const headers = await headersOf(graph, { role: 'agent', tenant: 'another' });
    for (const { document, variables } of calls) {
      const { data, errors } = await graph.execute(document, variables, { headers });
      expect({ data, code: errors?.[0]?.extensions?.code }).toEqual({ data: undefined, code: 'UNAUTHENTICATED' });
    }
  });
});
