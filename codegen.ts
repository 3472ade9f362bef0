import { existsSync, readdirSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { subgraphNames } from './subgraphs/kit/graph/subgraph.ts';

const scalars = {
  DateTime: { input: 'Date', output: 'Date | string' },
  Date: 'string',
  Decimal: 'string',
  LocalTime: 'string',
  TimeZone: 'string',
  EmailAddress: 'string',
  PhoneNumber: 'string',
  SafeInt: 'number',
  JSON: 'unknown',
  _FieldSet: 'string',
};

/** What travels as JSON, seen from a caller. */
const wireScalars = { ...scalars, DateTime: 'string' };

const common = {
  enumsAsTypes: true,
  useTypeImports: true,
  skipTypename: false,
  defaultScalarType: 'unknown',
  strictScalars: true,
};

const sdlOf = (name: string) => ['schema/shared/*.graphql', `schema/${name}/*.graphql`];

const hasDocuments = (folder: string) => existsSync(folder) && readdirSync(folder).some((file) => file.endsWith('.graphql'));

const operations = (
  schema: string[] | string,
  folder: string,
  output: string,
  shared: string[] = [],
): CodegenConfig['generates'] =>
  hasDocuments(folder)
    ? {
        [output]: {
          schema,
          documents: [...shared, `${folder}/*.graphql`],
          plugins: ['typescript-operations', 'typed-document-node'],
          config: { ...common, scalars: wireScalars, onlyOperationTypes: true, dedupeFragments: true },
        },
      }
    : {};

/** Resolver types of each subgraph; its mappers say which resolver value stands for which GraphQL type. */
const resolvers = Object.fromEntries(
  await Promise.all(
    subgraphNames.map(async (name) => {
      const mappersFile = new URL(`subgraphs/${name}/mappers.ts`, import.meta.url);
      const { mappers } = existsSync(mappersFile)
        ? ((await import(mappersFile.href)) as { mappers: Record<string, string> })
        : { mappers: {} };
      return [
        `subgraphs/${name}/generated/resolvers.ts`,
        {
          schema: sdlOf(name),
          plugins: ['typescript', 'typescript-resolvers'],
          config: {
            ...common,
            scalars,
            federation: true,
            mappers,
            contextType: '../context.ts#Context',
            resolversNonOptionalTypename: { unionMember: true, interfaceImplementingType: true },
          },
        },
      ] as const;
    }),
  ),
);

/** What one subgraph sends to another: `subgraphs/<sender>/operations/<target>/*.graphql`, typed by the target's own contract. */
const serviceCalls = subgraphNames.flatMap((sender) =>
  subgraphNames.map((target) =>
    operations(
      sdlOf(target),
      `subgraphs/${sender}/operations/${target}`,
      `subgraphs/${sender}/generated/${target}.operations.ts`,
    ),
  ),
);

/** What the clients send, typed by what clients see; storefront and agent desktop share cart, numbers and checkout. */
const clients = ['storefront', 'agent-desktop', 'playground'].map((app) =>
  operations(
    'schema/api.graphql',
    `schema/operations/${app}`,
    `schema/operations/generated/${app}.ts`,
    app === 'playground' ? [] : ['schema/operations/common/*.graphql'],
  ),
);

export default {
  generates: Object.assign({}, resolvers, ...serviceCalls, ...clients) as CodegenConfig['generates'],
  config: { allowPartialOutputs: true },
  importExtension: '.ts',
} satisfies CodegenConfig;
