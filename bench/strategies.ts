import { createGraph } from '../gateway/graph.ts';
import { policyWith, writePolicy } from '../test/plan/policy-file.ts';
import { testConfig } from '../test/support/config.ts';
import { subgraphs } from '../test/support/subgraphs.ts';
import { prepareCheckouts, runCheckouts, watchProcesses } from './checkout-load.ts';
import { measureCheckout } from './checkout-statements.ts';
import { table } from './report.ts';
import { quantile } from './rounds.ts';
import { log, type BenchServer } from './world.ts';

const TIMES = 20;
const strategies = ['ORCHESTRATOR', 'ENTITIES_FIRST', 'ORDER_MANAGEMENT'] as const;

const legend = `Who creates party, customer and accounts of a new customer: the same cart (plan, SIM, roaming) under each strategy, fulfilment included, ${TIMES} one after
the other. Latency is compared within this run only.`;

async function measure(server: BenchServer, strategy: (typeof strategies)[number]) {
  const databaseUrl = await server.createDatabase();
  testConfig.environment.CHECKOUT_POLICY_FILE = writePolicy(policyWith({ strategies: { default: strategy } }));
  const graph = await createGraph({ databaseUrl, subgraphs, log });
  const watcher = watchProcesses(databaseUrl);
  const { steps, statements, commits } = await measureCheckout(graph, databaseUrl, watcher);
  const took = await runCheckouts(await prepareCheckouts(graph, TIMES), 1, watcher);
  await watcher.close();
  await graph.close();
  return [`\`${strategy}\``, steps, statements, commits, `${quantile(took, 0.5).toFixed(0)} ms`];
}

/** What each way to create the customer costs. */
export async function customerStrategies(server: BenchServer): Promise<string> {
  const rows: (string | number)[][] = [];
  for (const strategy of strategies) rows.push(await measure(server, strategy));
  delete testConfig.environment.CHECKOUT_POLICY_FILE;
  return `${legend}\n\n${table(['Strategy', 'Engine steps', 'SQL statements', 'Commits that wrote', 'p50'], rows)}`;
}
