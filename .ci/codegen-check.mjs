/** Fails when the generated types are not what the contract gives; leaves the fresh ones in place to be committed. */
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import codegen from '../codegen.ts';

const generated = () =>
  new Map(
    globSync(['subgraphs/*/generated/*', 'schema/operations/generated/*']).map((file) => [file, readFileSync(file, 'utf8')]),
  );

const before = generated();
execFileSync('npm', ['run', '--silent', 'codegen:typescript'], { stdio: ['ignore', 'ignore', 'inherit'] });

const stale = [...before.keys()].filter((file) => !(file in codegen.generates));
const drifted = [...generated()].filter(([file, text]) => before.get(file) !== text).map(([file]) => file);

for (const file of stale) console.error(`${file} is generated no more: delete it.`);
for (const file of drifted) console.error(`${file} was not up to date: commit what \`npm run codegen\` made of it.`);
process.exitCode = stale.length + drifted.length > 0 ? 1 : 0;
