/** Who may import whom: `npm run boundaries`. A new rule needs a `comment` that says what it protects. */

const SUBGRAPH = '^subgraphs/(?!kit/)([^/]+)/';
const inSubgraph = (path) => `^subgraphs/(?!kit/)[^/]+/${path}`;

/** A layer of a subgraph names what it must not know; small pure modules beside the layers stay free to use. */
const layer = (name, from, mustNotKnow, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: inSubgraph(from) },
  to: { path: inSubgraph(`(${mustNotKnow})`) },
});

const WIRING = 'subgraph[.]ts|main[.]ts|store[.]ts|seed[.]ts|migrations/';

const betweenFolders = [
  {
    name: 'a-subgraph-imports-no-other',
    comment: 'Subgraphs meet in schema/ or at a port whose adapter sends a document, so that each can run as its own process.',
    severity: 'error',
    from: { path: SUBGRAPH },
    to: { path: '^subgraphs/', pathNot: ['^subgraphs/kit/', '^subgraphs/$1/'] },
  },
  {
    name: 'kit-knows-no-domain',
    comment: 'The kit is what every subgraph is built with: it imports nothing of this project but itself.',
    severity: 'error',
    from: { path: '^subgraphs/kit/' },
    to: { path: '^(subgraphs/(?!kit/)|gateway/|schema/|test/|bench/)' },
  },
  {
    name: 'gateway-reaches-subgraphs-through-the-graph',
    comment: 'Only the all-in-one process lists the subgraphs it hosts; the rest of the gateway knows the composed supergraph.',
    severity: 'error',
    from: { path: '^gateway/', pathNot: '^gateway/all-in-one[.]ts$' },
    to: { path: SUBGRAPH },
  },
  {
    name: 'all-in-one-imports-subgraph-modules-only',
    comment: 'What a subgraph shows of itself is its subgraph.ts.',
    severity: 'error',
    from: { path: '^gateway/all-in-one[.]ts$' },
    to: { path: SUBGRAPH, pathNot: '/subgraph[.]ts$' },
  },
  {
    name: 'nobody-imports-the-gateway',
    comment: 'The gateway is the one door: dependencies point away from it.',
    severity: 'error',
    from: { path: '^(subgraphs|schema)/' },
    to: { path: '^gateway/' },
  },
  {
    name: 'schema-knows-the-kit-at-most',
    comment: 'The contract comes before the code that fulfils it. Its tools read a catalog as the catalog does.',
    severity: 'error',
    from: { path: '^schema/' },
    to: {
      path: SUBGRAPH,
      pathNot:
        '^subgraphs/[^/]+/(mappers[.]ts|sample/)|^subgraphs/catalog/(config[.]ts|tmf/|load/read/|load/stage/parse-resource[.]ts)',
    },
  },
  {
    name: 'product-code-imports-no-test',
    comment: 'Tests and measurements may import anything; nothing imports them.',
    severity: 'error',
    from: { path: '^(gateway|subgraphs|schema)/', pathNot: '[.]test[.]ts$' },
    to: { path: '^(test|bench)/|[.]test[.]ts$' },
  },
  {
    name: 'browser-code-stays-in-the-browser',
    comment: 'The playground client is bundled for browsers: no Node module, no server file but by type.',
    severity: 'error',
    from: { path: '^gateway/playground/client/' },
    to: {
      path: '^(gateway/(?!playground/client/)|subgraphs/)',
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'browser-code-uses-no-node-core',
    comment: 'The playground client is bundled for browsers.',
    severity: 'error',
    from: { path: '^gateway/playground/client/' },
    to: { dependencyTypes: ['core'] },
  },
];

const insideSubgraphs = [
  layer(
    'entities-import-nobody',
    'entities/',
    `resolvers/|loaders/|adapters/|steps/|tmf/|generated/|submit/|context[.]ts|config[.]ts|checkout[.]ts|flow[.]ts|${WIRING}`,
    'Entities are the centre: they know the kit, the types of ports and errors, and small pure modules.',
  ),
  layer(
    'loaders-read-entities',
    'loaders/',
    `resolvers/|adapters/|steps/|tmf/|context[.]ts|${WIRING}`,
    'A loader is one batch over entities.',
  ),
  layer(
    'resolvers-see-no-implementation',
    'resolvers/',
    `adapters/|steps/|${WIRING}`,
    'Resolvers get loaders, ports and the entity manager from the context; which adapter that is, is configuration.',
  ),
  layer(
    'steps-speak-through-ports',
    'steps/',
    `resolvers/|loaders/|adapters/|tmf/|generated/|submit/|context[.]ts|${WIRING}`,
    'A step is an act and its undo in words of the ports, so it runs against any adapter.',
  ),
  layer(
    'adapters-implement-ports',
    'adapters/',
    `resolvers/|loaders/|steps/|submit/|context[.]ts|checkout[.]ts|flow[.]ts|${WIRING}`,
    'An adapter translates between a port and the outside; it decides nothing.',
  ),
  layer(
    'tmf-mappers-are-pure',
    'tmf/',
    `resolvers/|loaders/|adapters/|steps/|context[.]ts|config[.]ts|${WIRING}`,
    'TMF JSON <-> our words, and nothing else.',
  ),
  layer(
    'ports-know-no-implementation',
    'ports[.]ts$',
    `resolvers/|loaders/|adapters/|steps/|context[.]ts|${WIRING}`,
    'A port says what is needed, in domain words.',
  ),
  layer(
    'errors-are-factories-only',
    'errors[.]ts$',
    `resolvers/|loaders/|adapters/|steps/|context[.]ts|${WIRING}`,
    'An error factory makes a union member out of what it is given.',
  ),
  {
    name: 'generated-types-only-from-resolvers',
    comment: 'generated/resolvers.ts holds types: importing it as a value would load nothing but confusion.',
    severity: 'error',
    from: { path: SUBGRAPH },
    to: { path: inSubgraph('generated/resolvers[.]ts$'), dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'adapters-are-chosen-in-subgraph-ts',
    comment: 'One place wires ports to adapters: a subgraph.ts (or the adapters folder itself).',
    severity: 'error',
    from: { path: SUBGRAPH, pathNot: inSubgraph('(subgraph[.]ts|main[.]ts|load[.]ts|adapters/)') },
    to: { path: inSubgraph('adapters/'), dependencyTypesNot: ['type-only'] },
  },
];

const packages = [
  {
    name: 'one-durable-engine',
    comment: 'DBOS is spoken to in kit/engine only: workflows elsewhere are written in its words.',
    severity: 'error',
    from: { path: '^(gateway|subgraphs)/', pathNot: '^subgraphs/kit/engine/' },
    to: { path: 'node_modules/@dbos-inc/' },
  },
  {
    name: 'one-way-to-the-database',
    comment: 'Subgraphs speak to PostgreSQL through MikroORM; the bare driver is for the kit.',
    severity: 'error',
    from: { path: ['^gateway/', SUBGRAPH] },
    to: { path: 'node_modules/pg/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'gateway-stores-nothing',
    comment: 'The gateway plans and protects; data belongs to subgraphs.',
    severity: 'error',
    from: { path: '^gateway/' },
    to: { path: 'node_modules/@mikro-orm/' },
  },
  {
    name: 'no-dev-dependency-in-production',
    comment: 'What runs for users must be in "dependencies". Composition and code generation are development tools.',
    severity: 'error',
    from: {
      path: '^(gateway|subgraphs|schema)/',
      pathNot: ['[.]test[.]ts$', '^schema/(codegen|compose|generate-products)[.]ts$', '^schema/generate/', '/generated/'],
    },
    to: {
      dependencyTypes: ['npm-dev'],
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'no-undeclared-package',
    comment: 'A package that is only there because another one brought it can be gone tomorrow.',
    severity: 'error',
    from: { pathNot: '(^|/)node_modules/' },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'deprecated'] },
  },
  {
    name: 'everything-resolves',
    comment: 'An import of a file or package that is not there.',
    severity: 'error',
    from: { pathNot: '(^|/)node_modules/' },
    to: { couldNotResolve: true },
  },
];

const shape = [
  {
    name: 'no-circular-import',
    comment: 'Two files that need each other are one file, or need a third. Types may refer in circles.',
    severity: 'error',
    from: { pathNot: '(^|/)node_modules/' },
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'no-orphan',
    comment: 'A file that nobody imports and that imports nobody is dead, or an entry that belongs in this list.',
    severity: 'error',
    from: {
      orphan: true,
      pathNot: ['^[^/]+$', '[.]d[.]ts$', '/generated/', '^gateway/start[.]mjs$', inSubgraph('mappers[.]ts$'), '[.]test[.]ts$'],
    },
    to: {},
  },
];

module.exports = {
  forbidden: [...betweenFolders, ...insideSubgraphs, ...packages, ...shape],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: 'specify',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^[.](cache|data)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
