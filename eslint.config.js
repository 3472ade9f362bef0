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
  ...clients.map((app) => [
    app,
    {
      schema: 'schema/api.graphql',
      documents: [`schema/operations/${app}/*.graphql`, ...(app === 'playground' ? [] : ['schema/operations/common/*.graphql'])],
    },
  ]),
]);

const graphqlFiles = {
  plugins: { '@graphql-eslint': graphql },
  languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { projects } } },
};

const askTheClock = 'Time is injected where it decides: ask the clock of the context (runtime.clock).';
const wallClock = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: askTheClock },
  { selector: 'CallExpression[callee.name="Date"]', message: askTheClock },
];
const currentTime = { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: askTheClock };
const environment = {
  selector: 'ImportDeclaration[source.value=/^(node:)?process$/] ImportSpecifier[imported.name="env"]',
  message: 'The environment is read in config.ts, once.',
};

const described = {
  types: true,
  // Root fields only, see below: the rule's own `rootField` misses them where there are queries and mutations (4.4.1).
  FieldDefinition: true,
  DirectiveDefinition: true,
  ignoredSelectors: [
    ':not([name.value=/^(Query|Mutation)$/]) > FieldDefinition',
    // Six subgraphs write `type Query`; what is in it is described.
    '[type=ObjectTypeDefinition][name.value=/^(Query|Mutation)$/]',
    // Its members say what it means.
    '[type=UnionTypeDefinition][name.value=/Result$/]',
  ],
};

export default defineConfig(
  globalIgnores(['**/generated/**', '**/*.generated.*', 'schema/supergraph.graphql', '.cache/**', '.data/**', 'coverage/**']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    name: 'code/all',
    files: ['**/*.{ts,tsx,js,cjs,mjs}'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: {
      eqeqeq: ['error', 'smart'],
      'max-lines': ['error', 250],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: environment.message }],
      'no-restricted-syntax': ['error', environment],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    name: 'code/typed',
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeCheckedOnly, tseslint.configs.stylisticTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true, ignoreVoidReturningFunctions: true },
      ],
      // `void` says that an answer is not wanted, also where there is none today.
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignoreMixedLogicalExpressions: true, ignorePrimitives: { string: true, boolean: true } },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A step answers with what it adds, or with nothing.
      '@typescript-eslint/no-invalid-void-type': 'off',
      // `async` is also a promise to answer with a promise.
      '@typescript-eslint/require-await': 'off',
      // Ports, clocks and loggers are closures, made to be taken apart.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    name: 'code/time',
    files: ['gateway/**/*.{ts,tsx}', 'subgraphs/kit/**/*.ts'],
    ignores: ['**/clock.ts', 'subgraphs/kit/engine/**'],
    rules: { 'no-restricted-syntax': ['error', environment, ...wallClock] },
  },
  {
    name: 'code/time-of-the-domain',
    files: ['subgraphs/{catalog,cart,checkout,order,party,inventory}/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', environment, ...wallClock, currentTime] },
  },
  {
    name: 'code/flags-others-set',
    // `if (closed)` after an await reads as always false to a rule that does not follow closures.
    files: ['subgraphs/kit/**/*.ts'],
    rules: { '@typescript-eslint/no-unnecessary-condition': 'off' },
  },
  {
    name: 'code/environment',
    files: ['**/config.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    name: 'code/tests',
    files: ['test/**/*.{ts,tsx}', 'bench/**/*.ts', '**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // What a failed beforeAll left undefined must still be closed.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // expect.any() and friends are `any` by design.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },

  {
    name: 'graph/contract',
    files: ['schema/{shared,catalog,cart,checkout,order,party,inventory}/**/*.graphql'],
    ...graphqlFiles,
    rules: {
      // An entity is described by its owner; where others add fields to it, a second text would compete. The composed API is checked below.
      '@graphql-eslint/require-description': [
        'error',
        {
          ...described,
          ignoredSelectors: [...described.ignoredSelectors, '[type=ObjectTypeDefinition][directives.0.name.value=key]'],
        },
      ],
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          DirectiveDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
          'FieldDefinition[parent.name.value=Query]': { forbiddenPrefixes: ['get', 'fetch', 'query'] },
        },
      ],
      '@graphql-eslint/no-hashtag-description': 'error',
      '@graphql-eslint/require-deprecation-reason': 'error',
      '@graphql-eslint/unique-enum-value-names': 'error',
    },
  },
  {
    name: 'graph/what-clients-see',
    files: ['schema/api.graphql'],
    ...graphqlFiles,
    rules: { '@graphql-eslint/require-description': ['error', described] },
  },
  {
    name: 'graph/operations',
    files: ['schema/operations/**/*.graphql', 'subgraphs/*/operations/**/*.graphql'],
    ...graphqlFiles,
    rules: {
      '@graphql-eslint/naming-convention': [
        'error',
        { OperationDefinition: 'PascalCase', FragmentDefinition: 'PascalCase', VariableDefinition: 'camelCase' },
      ],
      '@graphql-eslint/no-anonymous-operations': 'error',
      '@graphql-eslint/unique-operation-name': 'error',
      '@graphql-eslint/unique-fragment-name': 'error',
      '@graphql-eslint/no-duplicate-fields': 'error',
      '@graphql-eslint/no-deprecated': 'error',
      '@graphql-eslint/no-unused-variables': 'error',
      '@graphql-eslint/require-selections': 'error',
    },
  },
  {
    name: 'graph/examples',
    // Read by people, kept in no cache.
    files: ['schema/operations/playground/*.graphql'],
    rules: { '@graphql-eslint/require-selections': 'off' },
  },
);
