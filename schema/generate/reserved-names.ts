import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, type DefinitionNode, type InterfaceTypeDefinitionNode } from 'graphql';

/** What the hand-written contract already uses. */
export interface ReservedNames {
  types: ReadonlySet<string>;
  /** Fields every product has, in whichever subgraph they are declared. */
  productFields: ReadonlySet<string>;
  /** What the TypeScript made of the contract appends to names. */
  endings: RegExp;
}

const builtInTypes = ['Query', 'Mutation', 'Subscription', 'ID', 'String', 'Int', 'Float', 'Boolean'];
/** Words of the TypeScript made of the contract. */
const codeNames =
  'Array Context Date Exact Exclude Extract GraphQLResolveInfo GraphQLScalarType GraphQLScalarTypeConfig InputMaybe Maybe NonNullable Omit Parent ParentType Partial Pick Promise ReadonlyArray Record RequireFields Resolver Resolvers ResolversTypes Scalars TypedDocumentNode DocumentNode TypedFields'.split(
    ' ',
  );
const endings =
  /(Args|Document|Fn|Fragment|Mutation|ParentTypes|Query|Resolvers?|ResolversTypes|Scalars?|Subscription|Types|Variables)$/;
const ownTypes = ['Product', 'GenericProduct', 'GenericAttributes', 'ProductAttributes', 'ProductConfigurationInput'];
/** What every object of JavaScript has would be taken for the value. */
const ownFields = ['id', 'characteristics', 'otherCharacteristics', ...Object.getOwnPropertyNames(Object.prototype)];

/** The hand-written SDL of all subgraphs: what lies directly in `schema/` is composed, what is named generated is ours. */
export const readContract = (schemaFolder: string): DefinitionNode[] =>
  readdirSync(schemaFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'operations')
    .flatMap((folder) => readdirSync(join(schemaFolder, folder.name)).map((file) => join(schemaFolder, folder.name, file)))
    .filter((file) => file.endsWith('.graphql') && !file.endsWith('.generated.graphql'))
    .sort()
    .flatMap((file) => parse(readFileSync(file, 'utf8'), { noLocation: true }).definitions);

/** What a subgraph's resolver types import for its mappers: `file.ts#Product as StoredProduct`. */
const importedNames = (): string[] =>
  globSync('../../subgraphs/*/mappers.ts', { cwd: import.meta.dirname }).flatMap((file) =>
    [...readFileSync(join(import.meta.dirname, file), 'utf8').matchAll(/#(?:\w+ as )?(\w+)/g)].map(([, name]) => name ?? ''),
  );

export const reservedNames = (contract: readonly DefinitionNode[]): ReservedNames => {
  const named = contract.flatMap((node) =>
    'name' in node && node.name && node.kind !== Kind.DIRECTIVE_DEFINITION ? [node.name.value] : [],
  );
  const productFields = contract.flatMap((node) =>
    'fields' in node && node.name.value === 'Product' ? (node.fields ?? []).map((field) => field.name.value) : [],
  );
  return {
    types: new Set([...builtInTypes, ...codeNames, ...ownTypes, ...named, ...importedNames()]),
    productFields: new Set([...ownFields, ...productFields]),
    endings,
  };
};

const isProductInterface = (node: DefinitionNode): node is InterfaceTypeDefinitionNode =>
  node.kind === Kind.INTERFACE_TYPE_DEFINITION && node.name.value === 'Product';

/** `interface Product` of the inventory, whose fields each generated product type repeats. */
export const productInterface = (contract: readonly DefinitionNode[]): InterfaceTypeDefinitionNode => {
  const found = contract.find(isProductInterface);
  if (!found) throw new Error('schema/inventory declares no `interface Product`.');
  return found;
};
