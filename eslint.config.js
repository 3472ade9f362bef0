import graphql from '@graphql-eslint/eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const subgraphs = ['catalog', 'cart', 'checkout', 'order', 'party', 'inventory'];
const clients = ['storefront', 'agent-desktop', 'playground'];

/** The plugin caches schemas by this very array: one per subgraph. */
const contracts = Object.fromEntries(subgraphs.map((name) => [name, ['schema/shared/*.graphql', `schema/${name}/*.graphql`]]));

/** Which schema a document is checked against: a sender's documents by the target's contract, a client's by what clients see. */
const projects = Object.fromEntries([
  ...subgraphs.map((name) => [name, { schema: contracts[name] }]),
  ...subgraphs.flatMap((sender) =>
    subgraphs.map((target) => [
      `${sender}-to-${target}`,
      { schema: contracts[target], documents: `subgraphs/${sender}/operations/${target}/*.graphql` },
    ]),
  ),
  ...clients.map((app) => [app, { schema: 'schema/api.graphql', documents: `schema/operations/${app}/*.graphql` }]),
]);

const graphqlFiles = {
  plugins: { '@graphql-eslint': graphql },
  languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { projects } } },
};

const wallClock = 'Time is injected where it decides: use the clock of the context (runtime.clock).';

export default defineConfig(
  globalIgnores([
    '**/generated/**',
    '**/*.generated.*',
    'schema/supergraph.graphql',
    'schema/api.graphql',
    '.cache/**',
    '.data/**',
    'coverage/**',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
  },

  {
    name: 'graph/contract',
    files: ['schema/{shared,catalog,cart,checkout,order,party,inventory}/**/*.graphql'],
    ...graphqlFiles,
    rules: {
      '@graphql-eslint/require-description': ['error', { types: true, rootField: true, DirectiveDefinition: true }],
      '@graphql-eslint/naming-convention': ['error', {
        types: 'PascalCase',
        FieldDefinition: 'camelCase',
        InputValueDefinition: 'camelCase',
        DirectiveDefinition: 'camelCase',
        EnumValueDefinition: 'UPPER_CASE',
        'FieldDefinition[parent.name.value=Query]': { forbiddenPrefixes: ['get', 'fetch', 'query'] },
      }],
      '@graphql-eslint/no-hashtag-description': 'error',
      '@graphql-eslint/require-deprecation-reason': 'error',
      '@graphql-eslint/unique-enum-value-names': 'error',
    },
  },
  {
    name: 'graph/operations',
    files: ['schema/operations/**/*.graphql', 'subgraphs/*/operations/**/*.graphql'],
    ...graphqlFiles,
    rules: {
      '@graphql-eslint/naming-convention': ['error', {
        OperationDefinition: 'PascalCase',
        FragmentDefinition: 'PascalCase',
        VariableDefinition: 'camelCase',
      }],
      '@graphql-eslint/no-anonymous-operations': 'error',
      '@graphql-eslint/unique-operation-name': 'error',
      '@graphql-eslint/unique-fragment-name': 'error',
      '@graphql-eslint/no-duplicate-fields': 'error',
      '@graphql-eslint/no-deprecated': 'error',
      '@graphql-eslint/no-unused-variables': 'error',
      '@graphql-eslint/require-selections': 'error',
    },
  },
);
