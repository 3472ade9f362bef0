import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { systemClock } from '../../kit/clock.ts';
import type { Store } from '../../kit/database/open-store.ts';
import { consoleLogger } from '../../kit/logger.ts';
import { openCatalogDatabase } from '../config.ts';
import { CatalogChange } from '../entities/catalog-change.entity.ts';
import { migrateCatalog, openCatalogStore } from '../store.ts';
import { showProgress } from './cli-progress.ts';
import { describeChange, describeChanges, describeReport } from './describe-report.ts';
import { dumpAt } from './dump-locations.ts';
import { loadCatalog } from './load-catalog.ts';
import type { ChangeCount } from './load-report.ts';

const usage = 'Usage: npm run catalog:load -- <file|address|-> [--dry-run] [--yes]';
/** Enough to see what happens; all of it is in the graph: `catalogLoad(id) { changes }`. */
const SHOWN = 50;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { 'dry-run': { type: 'boolean', default: false }, yes: { type: 'boolean', default: false } },
});

/** Somebody who can be asked sits there, and the dump does not come the same way. */
const canAsk = (location: string) => !values.yes && location !== '-' && process.stdin.isTTY && process.stderr.isTTY;

const showChanges = async (store: Store, counts: readonly ChangeCount[], loadId: string) => {
  console.log(`\nWhat changes:\n${describeChanges(counts).join('\n')}`);
  const changes = await store.em().find(CatalogChange, { loadId }, { orderBy: { kind: 'desc', position: 'asc' }, limit: SHOWN });
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  for (const change of changes) console.log(describeChange(change));
  if (total > changes.length) console.log(`  and ${total - changes.length} more`);
};

const ask = async () => {
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await reader.question('Serve this catalog? [y/N] ')).trim());
  } finally {
    reader.close();
  }
};

const main = async () => {
  const [location] = positionals;
  if (!location || positionals.length > 1) throw new Error(usage);
  const dump = await dumpAt(location);
  const database = await openCatalogDatabase(consoleLogger);
  const store = openCatalogStore(database.url, consoleLogger);
  try {
    await migrateCatalog(database.url, consoleLogger);
    const report = await loadCatalog(store, dump, {
      clock: systemClock,
      dryRun: values['dry-run'],
      onProgress: showProgress(process.stderr),
      confirm: async (changes, loadId) => {
        await showChanges(store, changes, loadId);
        return canAsk(location) ? ask() : true;
      },
    });
    if (report.outcome === 'PREVIEWED' && values['dry-run']) await showChanges(store, report.changes, report.id);
    if (process.stderr.isTTY) process.stderr.write('\n');
    for (const line of describeReport(report)) (report.accepted ? console.log : console.error)(line);
    if (!report.accepted) process.exitCode = 1;
  } finally {
    await store.close();
    await database.close();
  }
};

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
