import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import type { Finding } from './finding.ts';

/** Who names which part of the graph: operations and fragments, by `Type.field`. */
type Usage = Map<string, Set<string>>;

/** What an example of a variable names. */
const partsOfValue = (type: GraphQLInputType, value: unknown): string[] => {
  const named = getNamedType(type);
  if (Array.isArray(value)) return value.flatMap((each: unknown) => partsOfValue(named, each));
  if (isEnumType(named)) return [`${named.name}.${String(value)}`];
  if (!isInputObjectType(named) || typeof value !== 'object' || value === null) return [];
  const fields = named.getFields();
  return Object.entries(value).flatMap(([name, part]: [string, unknown]) => [
    named.name,
    `${named.name}.${name}`,
    ...(fields[name] ? partsOfValue(fields[name].type, part) : []),
  ]);
};

/** Adds what one document names; where there is an example of its variables, what that names too. */
const addUsage = (usage: Usage, schema: GraphQLSchema, document: DocumentNode, client: string, variables: object): void => {
  const info = new TypeInfo(schema);
  const examples = new Map(Object.entries(variables));
  let by = client;
  const add = (part: string) => void usage.set(part, (usage.get(part) ?? new Set<string>()).add(by));
  const named = (type: GraphQLInputType | null | undefined) => (type ? getNamedType(type).name : '');
  const visitor = {
    OperationDefinition: ({ name }: { name?: { value: string } | undefined }) => void (by = `${name?.value ?? ''} (${client})`),
    FragmentDefinition: ({ name, typeCondition }: { name: { value: string }; typeCondition: { name: { value: string } } }) => {
      by = `fragment ${name.value} (${client})`;
      add(typeCondition.name.value);
    },
    InlineFragment: ({ typeCondition }: { typeCondition?: { name: { value: string } } | undefined }) =>
      void (typeCondition && add(typeCondition.name.value)),
    Field: ({ name }: { name: { value: string } }) => add(`${info.getParentType()?.name ?? ''}.${name.value}`),
    VariableDefinition: ({ variable }: { variable: { name: { value: string } } }) => {
      const type = info.getInputType();
      add(named(type));
      if (type) partsOfValue(type, examples.get(variable.name.value)).forEach(add);
    },
    ObjectField: ({ name }: { name: { value: string } }) => add(`${named(info.getParentInputType())}.${name.value}`),
    EnumValue: ({ value }: { value: string }) => add(`${named(info.getInputType())}.${value}`),
  };
  visit(document, visitWithTypeInfo(info, visitor));
};

const readJson = (path: string): object => (existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as object) : {});

/** What the clients' operations name of the graph as it is. */
export const clientUsage = (schemaFolder: string): Usage => {
  const schema = buildSchema(readFileSync(join(schemaFolder, 'api.graphql'), 'utf8'), { assumeValid: true });
  const usage: Usage = new Map();
  for (const file of globSync('operations/*/*.graphql', { cwd: schemaFolder }).sort()) {
    const path = join(schemaFolder, file);
    const document = parse(readFileSync(path, 'utf8'), { noLocation: true });
    const variables = readJson(path.replace(/[.]graphql$/, '.variables.json'));
    addUsage(usage, schema, document, basename(dirname(file)), variables);
  }
  return usage;
};

/** Says of each break whose operations name it. */
export const withClients = (findings: readonly Finding[], usage: Usage): Finding[] =>
  findings.map((finding) => ({
    ...finding,
    usedBy: [...new Set(finding.graph.flatMap((part) => [...(usage.get(part) ?? [])]))].sort(),
  }));
