import { dumpAt } from '../subgraphs/catalog/load/dump-locations.ts';
import { loadCatalog } from '../subgraphs/catalog/load/load-catalog.ts';
import { migrateCatalog, openCatalogStore } from '../subgraphs/catalog/store.ts';
import { systemClock } from '../subgraphs/kit/clock.ts';
import { answerOrders } from './program.ts';

const [databaseUrl = ''] = process.argv.slice(2);
await migrateCatalog(databaseUrl);
const store = openCatalogStore(databaseUrl);
const peak = () => process.resourceUsage().maxRSS / 1000;

async function load(path: string) {
  const before = peak();
  const begun = performance.now();
  const report = await loadCatalog(store, await dumpAt(path), { clock: systemClock });
  if (!report.accepted) throw new Error(JSON.stringify(report.problems.slice(0, 3)));
  return { ms: performance.now() - begun, before, peak: peak() };
}

answerOrders(
  ({ load: path }: { load: string }) => load(path),
  () => store.close(),
);
