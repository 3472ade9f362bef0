import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { concatAST, isInterfaceType, isObjectType, parse, TypeInfo, visit, visitWithTypeInfo, type GraphQLSchema } from 'graphql';
import { unruledRootFields } from '../../schema/access-rules.ts';
import { rolesOf } from '../../subgraphs/kit/graph/access.ts';
import { loadSdl } from '../../subgraphs/kit/graph/load-sdl.ts';
import { subgraphNames, type SubgraphName } from '../../subgraphs/kit/graph/subgraph.ts';
import { viewerRoles } from '../../subgraphs/kit/graph/viewer.ts';

const schemas = new Map(subgraphNames.map((name) => [name, buildSubgraphSchema({ typeDefs: loadSdl(name) })]));
const accessOf = (schema: GraphQLSchema) => schema.getDirective('access')!;
const text = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

const operationsBetween = () =>
  subgraphNames.flatMap((sender) =>
    subgraphNames.flatMap((target) => {
      const folder = new URL(`../../subgraphs/${sender}/operations/${target}/`, import.meta.url);
      try {
        return readdirSync(folder).map((file) => ({ target, file: `${sender}/${target}/${file}`, url: new URL(file, folder) }));
      } catch {
        return [];
      }
    }),
  );

/** Fields that a document asks of a subgraph although a service may not have them. */
const closedToServices = (target: SubgraphName, url: URL) => {
  const schema = schemas.get(target)!;
  const info = new TypeInfo(schema);
  const closed: string[] = [];
  const look = {
    Field: () => {
      const [field, parent] = [info.getFieldDef(), info.getParentType()];
      const roles = field && rolesOf(accessOf(schema), field);
      if (roles && !roles.includes('SERVICE') && !roles.includes('EVERYBODY')) closed.push(`${parent?.name}.${field.name}`);
    },
  };
  visit(parse(readFileSync(url, 'utf8')), visitWithTypeInfo(info, look));
  return closed;
};

describe('the rules of the contract', () => {
  it('are there for every root field of every subgraph (hard case 14)', () => {
    expect(subgraphNames.flatMap((name) => unruledRootFields(concatAST(loadSdl(name))))).toEqual([]);
    expect(
      unruledRootFields(parse('type Query { a: Int @access(roles: [AGENT]) b: Int } extend type Mutation { c: Int }')),
    ).toEqual(['Query.b', 'Mutation.c']);
  });

  it('let only services have what clients do not see', () => {
    const wrong = [...schemas].flatMap(([name, schema]) =>
      Object.values(schema.getTypeMap())
        .filter(isObjectType)
        .filter(({ astNode }) => !astNode?.directives?.some((directive) => directive.name.value === 'inaccessible'))
        .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
        .filter(({ field }) => field.astNode?.directives?.some((directive) => directive.name.value === 'inaccessible'))
        .filter(({ field }) => rolesOf(accessOf(schema), field)?.join() !== 'SERVICE')
        .map(({ type, field }) => `${name}: ${type.name}.${field.name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('know every role a viewer can have, and no other', () => {
    const values = schemas.get('party')!.getType('AccessRole')!.toConfig() as unknown as { values: object };
    expect(Object.keys(values.values).map((role) => role.toLowerCase())).toEqual(['everybody', ...viewerRoles]);
  });

  it('hold for a type as for the interface it implements', () => {
    const differing = [...schemas.values()].flatMap((schema) =>
      Object.values(schema.getTypeMap())
        .filter(isInterfaceType)
        .flatMap((face) =>
          schema.getPossibleTypes(face).flatMap((type) =>
            Object.values(face.getFields())
              .filter((field) => {
                const own = type.getFields()[field.name]!;
                return rolesOf(accessOf(schema), field)?.join() !== rolesOf(accessOf(schema), own)?.join();
              })
              .map((field) => `${type.name}.${field.name}`),
          ),
        ),
    );
    expect(differing).toEqual([]);
  });

  it('let services have all that one subgraph asks of another', () => {
    const operations = operationsBetween();
    expect(operations.length).toBeGreaterThan(10);
    expect(
      operations.flatMap(({ target, file, url }) => closedToServices(target, url).map((field) => `${file}: ${field}`)),
    ).toEqual([]);
  });

  it('are shown to routers and to clients', () => {
    const rule = 'refundPayment(input: RefundPaymentInput!): RefundPaymentResult!';
    expect(text('schema/api.graphql')).toContain(`${rule} @access(roles: [AGENT, SERVICE])`);
    expect(text('schema/supergraph.graphql')).toContain(`${rule} @join__field(graph: CHECKOUT) @access(roles: [AGENT, SERVICE])`);
  });
});
