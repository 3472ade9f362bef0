import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generateFiles } from './generate/generate-files.ts';
import { lineDiff } from './generate/line-diff.ts';
import { readSpecifications } from './generate/read-specifications.ts';

/** Turns the product specifications of a TMF620 dump into types of the graph. `--check` only compares and shows what differs. */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { check: { type: 'boolean', default: false } } });
const schemaFolder = fileURLToPath(new URL('.', import.meta.url));
const sample = fileURLToPath(new URL('../subgraphs/catalog/sample/catalog.json', import.meta.url));

const main = async (): Promise<void> => {
  const files = await generateFiles(readSpecifications(positionals[0] ?? sample), schemaFolder);
  for (const [path, text] of files) {
    const committed = existsSync(path) ? readFileSync(path, 'utf8') : '';
    if (committed === text) continue;
    if (values.check) {
      process.exitCode = 1;
      console.error(
        `${relative(process.cwd(), path)} is not what the catalog's specifications give:\n${lineDiff(committed, text)}\n`,
      );
    } else {
      writeFileSync(path, text);
      console.log(`wrote ${relative(process.cwd(), path)}`);
    }
  }
  if (process.exitCode === 1) console.error('Run `node schema/generate-products.ts` and commit what it writes.');
};

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
