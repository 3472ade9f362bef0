import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { systemClock } from '../kit/clock.ts';
import { consoleLogger } from '../kit/logger.ts';
import { openCatalogDatabase } from './config.ts';
import { describeReport } from './describe-report.ts';
import { loadCatalog } from './load-catalog.ts';
import { migrateCatalog, openCatalogStore } from './store.ts';

const { positionals } = parseArgs({ allowPositionals: true });

const main = async () => {
  const [path] = positionals;
  if (!path || positionals.length > 1) throw new Error('Usage: npm run catalog:load -- <dump.json>');
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new Error(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  });
  const database = await openCatalogDatabase(consoleLogger);
  const store = openCatalogStore(database.url, consoleLogger);
  try {
    await migrateCatalog(database.url, consoleLogger);
    const report = await loadCatalog(
      store,
      { text, source: path },
      { clock: systemClock, onProgress: (message) => console.log(`${message} ...`) },
    );
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
