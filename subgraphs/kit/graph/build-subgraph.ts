import { buildSubgraphSchema } from '@apollo/subgraph';
import { isScalarType, specifiedScalarTypes, type DocumentNode, type GraphQLSchema } from 'graphql';
import { enforceAccess } from './access.ts';
import { checkReferences } from './check-references.ts';
import { commonScalars } from './common-scalars.ts';

export interface SubgraphDefinition {
  typeDefs: DocumentNode[];
  /** The `Resolvers` that codegen types for this subgraph; `__resolveReference` is taken on an interface entity too. */
  resolvers: object;
}

type ResolverMap = NonNullable<Extract<Parameters<typeof buildSubgraphSchema>[0], { resolvers?: unknown }>['resolvers']>;

const builtIn = new Set(specifiedScalarTypes.map(({ name }) => name));
const isFederationScalar = (name: string) => name.startsWith('_') || name.includes('__');

/** A scalar without a check would let anything through: a mistake of the contract, found at start. */
const giveScalarsTheirChecks = (schema: GraphQLSchema, own: ResolverMap) => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isScalarType(type) || builtIn.has(type.name) || isFederationScalar(type.name) || own[type.name]) continue;
    const common = commonScalars[type.name];
    if (!common)
      throw new Error(`The scalar ${type.name} has no implementation: add it to common-scalars.ts or to the resolvers.`);
    type.serialize = common.serialize;
    type.parseValue = common.parseValue;
    type.parseLiteral = common.parseLiteral;
  }
};

/** The executable federation schema of one subgraph, its `@access` rules in force. */
export const buildSubgraph = ({ typeDefs, resolvers }: SubgraphDefinition): GraphQLSchema => {
  const map = resolvers as ResolverMap;
  const schema = buildSubgraphSchema({ typeDefs, resolvers: map });
  giveScalarsTheirChecks(schema, map);
  enforceAccess(schema);
  checkReferences(schema);
  return schema;
};
