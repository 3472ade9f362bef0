import { readFileSync, writeFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { concatAST, Kind, parse, print, printSchema, visit, type DocumentNode } from 'graphql';
import { unruledRootFields, withAccess } from './access-rules.ts';
import { loadSdl } from '../subgraphs/kit/graph/load-sdl.ts';
import { subgraphNames } from '../subgraphs/kit/graph/subgraph.ts';

/** Composes the six subgraphs into `supergraph.graphql` (for routers) and `api.graphql` (what clients see). `--check` only compares. */
const contracts = subgraphNames.map((name) => ({ name, typeDefs: concatAST(loadSdl(name)) }));

/** Whoever adds a root field says whose calls may reach it: a subgraph does not start without. */
const unruled = contracts.flatMap(({ name, typeDefs }) =>
  unruledRootFields(typeDefs).map((field) => `${name}: ${field} has no @access.`),
);
for (const message of unruled) console.error(message);
if (unruled.length > 0) process.exit(1);

const composed = composeServices(
  contracts.map((contract, index) => ({ ...contract, url: `http://localhost:${4001 + index}/graphql` })),
);
if (composed.errors) {
  for (const error of composed.errors) console.error(error.message);
  process.exit(1);
}

/** Federation drops `@oneOf` from a supergraph; clients still need to see it. */
const oneOfInputs = new Set<string>();
for (const { typeDefs } of contracts) {
  visit(typeDefs, {
    InputObjectTypeDefinition: ({ name, directives }) => {
      if (directives?.some((directive) => directive.name.value === 'oneOf')) oneOfInputs.add(name.value);
    },
  });
}
const withOneOf = (api: DocumentNode): DocumentNode =>
  visit(api, {
    InputObjectTypeDefinition: (node) =>
      oneOfInputs.has(node.name.value)
        ? {
            ...node,
            directives: [...(node.directives ?? []), { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: 'oneOf' } }],
          }
        : undefined,
  });

const apiSchema = Supergraph.build(composed.supergraphSdl).apiSchema().toGraphQLJSSchema();
const outputs = {
  'supergraph.graphql': composed.supergraphSdl,
  'api.graphql': print(withAccess(withOneOf(parse(printSchema(apiSchema))), parse(composed.supergraphSdl))),
};

let drift = false;
for (const [file, content] of Object.entries(outputs)) {
  const path = new URL(file, import.meta.url);
  const text = `# Composed by \`npm run compose\`; do not edit.\n${content}\n`;
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    drift = true;
    console.error(`schema/${file} is not what the subgraphs compose to: run \`npm run compose\` and commit it.`);
  }
}
process.exitCode = drift ? 1 : 0;
