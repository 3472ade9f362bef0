import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { buildSubgraph } from '../../subgraphs/kit/graph/build-subgraph.ts';
import { createExecutor } from '../../subgraphs/kit/graph/execute.ts';
import { viewerRoles, type Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { silentLogger } from '../../subgraphs/kit/logger.ts';

const access = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.6", import: ["@inaccessible"])
  directive @access(roles: [AccessRole!]!) on FIELD_DEFINITION
  enum AccessRole { EVERYBODY ANONYMOUS CUSTOMER BUYER APPROVER AGENT REVIEWER SERVICE }`;

const sdl = `${access}
  type Query {
    thing: Thing! @access(roles: [EVERYBODY])
    forAgents: String @access(roles: [AGENT, SERVICE])
    forServices: String @inaccessible @access(roles: [SERVICE])
  }
  type Mutation { change: String @access(roles: [CUSTOMER]) }
  type Thing {
    open: String
    note: String @access(roles: [AGENT])
    list: [String!]! @access(roles: [AGENT])
    page: ThingConnection! @access(roles: [AGENT])
    resolved: String @access(roles: [AGENT])
  }
  type ThingConnection { nodes: [Thing!]! totalCount: Int! pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean! }`;

const thing = {
  open: 'open',
  note: 'note',
  list: ['a'],
  page: { nodes: [{ open: 'inner' }], totalCount: 1, pageInfo: { hasNextPage: false } },
};

const seen: string[] = [];
const resolvers = {
  Query: {
    thing: () => thing,
    forAgents: () => 'for agents',
    forServices: () => 'for services',
  },
  Mutation: { change: () => seen.push('changed') },
  Thing: { resolved: () => seen.push('resolved') },
};

const execute = createExecutor(buildSubgraph({ typeDefs: [parse(sdl)], resolvers }), { name: 'test', log: silentLogger });
const ask = (document: string, role: Viewer['role']) =>
  execute({ document }, { viewer: { role, subject: 's', tenant: 'sample' } satisfies Viewer });

const codeOf = async (document: string, role: Viewer['role']) =>
  (await ask(document, role)).errors?.[0]?.extensions.code as string | undefined;

describe('@access', () => {
  it('refuses a root field to roles it does not name, and hides one that clients do not see (hard case 14)', async () => {
    for (const role of viewerRoles) {
      const may = role === 'agent' || role === 'service';
      expect(await codeOf('{ forAgents }', role)).toBe(may ? undefined : 'FORBIDDEN');
      expect(await codeOf('{ forServices }', role)).toBe(role === 'service' ? undefined : 'NOT_FOUND');
      expect(await codeOf('{ thing { open } }', role)).toBeUndefined();
    }
  });

  it('refuses before anything is done', async () => {
    seen.length = 0;
    expect(await codeOf('mutation { change }', 'agent')).toBe('FORBIDDEN');
    expect(await codeOf('{ thing { resolved } }', 'reviewer')).toBeUndefined();
    expect(seen).toEqual([]);
    await ask('mutation { change }', 'customer');
    expect(seen).toEqual(['changed']);
  });

  it('lets any other field look empty', async () => {
    const document = '{ thing { open note list page { nodes { open } totalCount pageInfo { hasNextPage } } } }';
    expect((await ask(document, 'agent')).data).toEqual({ thing });
    expect(await ask(document, 'customer')).toEqual({
      data: {
        thing: { open: 'open', note: null, list: [], page: { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false } } },
      },
    });
  });

  it.each([
    ['a root field without a rule', `${access} type Query { a: String }`, 'Query.a has no @access.'],
    [
      'a rule for a field that cannot look empty',
      `${access} type Query { a: A @access(roles: [EVERYBODY]) } type A { b: String! @access(roles: [AGENT]) }`,
      'A.b cannot look empty',
    ],
    ['a contract without rules', 'type Query { a: String }', 'The SDL does not declare @access.'],
  ])('does not let a subgraph start with %s', (_what, contract, message) => {
    expect(() => buildSubgraph({ typeDefs: [parse(contract)], resolvers: {} })).toThrow(message);
  });
});
