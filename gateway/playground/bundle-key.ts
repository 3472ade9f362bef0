import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export const clientFolder = join(import.meta.dirname, 'client');

const ours = createRequire(import.meta.url);
const graphiql = createRequire(ours.resolve('graphiql/package.json'));
const graphiqlReact = createRequire(graphiql.resolve('@graphiql/react/package.json'));

/** Monaco is GraphiQL's dependency, not ours: found from where GraphiQL finds it, so that there is one copy. */
const resolvers = {
  graphiql: ours,
  react: ours,
  'react-dom': ours,
  graphql: ours,
  esbuild: ours,
  '@graphiql/react': graphiql,
  'monaco-editor': graphiqlReact,
  'monaco-graphql': graphiqlReact,
};
type PackageName = keyof typeof resolvers;

/** A file inside an installed package. */
export const packageFile = (name: PackageName, path: string) =>
  join(dirname(resolvers[name].resolve(`${name}/package.json`)), path);

const versionOf = (name: PackageName) => {
  const manifest = JSON.parse(readFileSync(packageFile(name, 'package.json'), 'utf8')) as { version: string };
  return `${name}@${manifest.version}`;
};

const sources = () => [
  join(import.meta.dirname, 'bundle.ts'),
  ...readdirSync(clientFolder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(tsx?|css)$/.test(path))
    .sort()
    .map((path) => join(clientFolder, path)),
];

/** Changes with the sources and with the version of everything that is bundled. */
export const bundleKey = () => {
  const hash = createHash('sha256');
  for (const name of Object.keys(resolvers) as PackageName[]) hash.update(versionOf(name));
  for (const path of sources()) hash.update(readFileSync(path));
  return hash.digest('hex').slice(0, 12);
};
