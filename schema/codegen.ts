import { spawnSync, type StdioOptions } from 'node:child_process';
import { join } from 'node:path';

/** Everything that is generated, in order: a catalog's specifications as types of the graph, the composed graph, TypeScript. */
const root = join(import.meta.dirname, '..');
/** The progress of the last one says nothing to a reader. */
const parts: [string[], StdioOptions][] = [
  [['schema/generate-products.ts', ...process.argv.slice(2)], 'inherit'],
  [['schema/compose.ts'], 'inherit'],
  [
    ['node_modules/@graphql-codegen/cli/esm/bin.js', '--config', 'codegen.ts'],
    ['ignore', 'ignore', 'inherit'],
  ],
];

for (const [part, stdio] of parts) {
  const { status } = spawnSync(process.execPath, part, { cwd: root, stdio });
  if (status !== 0) {
    process.exitCode = status ?? 1;
    break;
  }
}
