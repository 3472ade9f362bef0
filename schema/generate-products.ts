import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { chooseCatalog, lastChoice, readChosen } from './generate/catalog-choice.ts';
import { committedTypes, generateFiles } from './generate/generate-files.ts';
import { lineDiff } from './generate/line-diff.ts';
import { selectSpecifications } from './generate/select-specifications.ts';

/** Turns the product specifications of a TMF620 catalog into types of the graph. `--check` only compares and shows what differs. */
const { values: asked } = parseArgs({
  options: {
    catalog: { type: 'string' },
    served: { type: 'boolean' },
    lifecycle: { type: 'string' },
    category: { type: 'string' },
    limit: { type: 'string' },
    'fresh-names': { type: 'boolean' },
    check: { type: 'boolean' },
  },
});
const schemaFolder = import.meta.dirname;

const generate = async (): Promise<Map<string, string>> => {
  const choice = chooseCatalog(asked, lastChoice(schemaFolder));
  const { content, selection } = await readChosen(asked, choice, schemaFolder);
  const specifications = selectSpecifications(content, selection);
  return generateFiles(specifications, {
    schemaFolder,
    choice,
    before: asked['fresh-names'] ? {} : committedTypes(schemaFolder),
  });
};

const main = async (): Promise<void> => {
  for (const [path, text] of await generate()) {
    const committed = existsSync(path) ? readFileSync(path, 'utf8') : '';
    if (committed === text) continue;
    if (asked.check) {
      process.exitCode = 1;
      console.error(
        `${relative(process.cwd(), path)} is not what the catalog's specifications give:\n${lineDiff(committed, text)}\n`,
      );
    } else {
      writeFileSync(path, text);
      console.log(`wrote ${relative(process.cwd(), path)}`);
    }
  }
  if (process.exitCode === 1) console.error('Run `npm run codegen` and commit what it writes.');
};

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
