import { catalogs } from './catalog.ts';
import { checkouts } from './checkouts.ts';
import { choosing } from './choosing.ts';
import { crashTable } from './crash-table.ts';
import { dated } from './dated.ts';
import { gatewayCost } from './gateway-cost.ts';
import { leases } from './leases.ts';
import { manyOrders } from './many-orders.ts';
import { writeResults } from './report.ts';
import { statements } from './statements.ts';
import { customerStrategies } from './strategies.ts';
import { waiting } from './waiting.ts';
import { startServer, type BenchServer } from './world.ts';

/** Measures on empty databases of the server and answers with Markdown. */
const benches: Record<string, (server: BenchServer) => Promise<string>> = {
  statements: async (server) => statements(await server.createDatabase()),
  'gateway-cost': async (server) => gatewayCost(await server.createDatabase()),
  checkouts,
  strategies: customerStrategies,
  waiting,
  dated,
  'many-orders': manyOrders,
  crashes: crashTable,
  choosing,
  leases: async (server) => leases(await server.createDatabase()),
  catalog: catalogs,
};

const names = Object.keys(benches);
const wanted = process.argv.length > 2 ? process.argv.slice(2) : names;
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no "${unknown.join('", "')}" to measure: ${names.join(', ')}.`);
  process.exit(1);
}

const server = await startServer();
const stop = async () => {
  await server.stop();
  process.exit(1);
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());

try {
  const measured = new Map<string, string>();
  for (const name of wanted) {
    const text = await benches[name]?.(server);
    if (text === undefined) continue;
    console.log(`\n## ${name}\n\n${text}`);
    measured.set(name, text);
    await writeResults(measured, names);
  }
} finally {
  await server.stop();
}
