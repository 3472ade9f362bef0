import { createGraph } from '../gateway/graph.ts';
import { subgraphs } from '../test/support/subgraphs.ts';
import { prepareCheckouts, runCheckouts, watchProcesses } from './checkout-load.ts';
import { measureCheckout, type DatabaseWork } from './checkout-statements.ts';
import { spread, table } from './report.ts';
import { interleave, quantile, ratios } from './rounds.ts';
import { sameWork } from './same-work.ts';
import { log } from './world.ts';

const ROUNDS = 5;
const AT_ONCE = 8;
const TIMES = 40;

const legend = ({ statements, ofEngine, writes, transactionStatements, commits }: DatabaseWork) =>
  `A new customer buys a line (plan, SIM, roaming): from the \`checkout\` mutation until the order is completed and its products are
active, ${AT_ONCE} at a time, one process. One such checkout sends ${statements} SQL statements (${ofEngine} of them on the durable engine's tables,
${writes} write) and ${transactionStatements} that only open and close transactions; ${commits} transactions wrote and waited for the disk. *The same work* is as
many reads, writes and commits on one small table by primary key, on the same server, with as many connections.`;

/** Checkouts per second beside what the database does for the same number of statements. */
export async function checkouts(databaseUrl: string): Promise<string> {
  const graph = await createGraph({ databaseUrl, subgraphs, log });
  const watcher = watchProcesses(databaseUrl);
  const work = await measureCheckout(graph, databaseUrl, watcher);
  const same = await sameWork(databaseUrl, work, AT_ONCE);

  const took: number[] = [];
  const {
    graph: ours,
    node,
    pgbench,
  } = await interleave(
    {
      graph: async () => {
        const ready = await prepareCheckouts(graph, TIMES);
        const started = performance.now();
        took.push(...(await runCheckouts(ready, AT_ONCE, watcher)));
        return TIMES / ((performance.now() - started) / 1000);
      },
      node: () => same.fromNode(TIMES * 2),
      pgbench: () => same.fromPgbench(TIMES * 2),
    },
    ROUNDS,
  );
  await same.close();
  await watcher.close();
  await graph.close();

  const counted = took.slice(TIMES);
  const rows = [
    ['checkouts through the graph', spread(ours), '1'],
    ['the same work from Node (`pg`)', spread(node), spread(ratios(node, ours))],
    ...(same.pgbenchPath ? [['the same work from pgbench', spread(pgbench), spread(ratios(pgbench, ours))]] : []),
  ];
  const latency = `One checkout took ${quantile(counted, 0.5).toFixed(0)} ms (p50), ${quantile(counted, 0.99).toFixed(0)} ms (p99).`;
  return `${legend(work)}\n\n${table(['', 'Per second', 'Ratio to the graph'], rows)}\n\n${latency}`;
}
