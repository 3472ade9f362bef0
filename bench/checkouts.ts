import { availableParallelism } from 'node:os';
import { startGraphProcess } from '../test/support/graph-process.ts';
import { bareEngine } from './bare-engine.ts';
import { prepareCheckouts, runCheckouts, watchProcesses, type Sender } from './checkout-load.ts';
import { measureCheckout, type DatabaseWork } from './checkout-statements.ts';
import { createGraph } from '../gateway/graph.ts';
import { subgraphs } from '../test/support/subgraphs.ts';
import { spread, table } from './report.ts';
import { interleave, quantile, ratios } from './rounds.ts';
import { sameWork } from './same-work.ts';
import { log, type BenchServer } from './world.ts';

const ROUNDS = 5;
const AT_ONCE = 8;
const TIMES = 40;

const legend = ({ statements, ofEngine, writes, transactionStatements, commits, steps }: DatabaseWork) =>
  `A new customer buys a line (plan, SIM, roaming): from the \`checkout\` mutation until the order is completed and its products are
active, ${AT_ONCE} at a time. One such checkout sends ${statements} SQL statements (${ofEngine} of them on the durable engine's tables,
${writes} write) and ${transactionStatements} that only open and close transactions; ${commits} transactions wrote and waited for the disk; the engine
recorded ${steps} steps. *The same work* is as many reads, writes and commits on one small table by primary key, on the same server, with as
many connections. *The bare engine* runs as many empty steps.`;

/** What one checkout costs, counted in the process that does it. */
async function countWork(databaseUrl: string): Promise<DatabaseWork> {
  const graph = await createGraph({ databaseUrl, subgraphs, log });
  const watcher = watchProcesses(databaseUrl);
  const work = await measureCheckout(graph, databaseUrl, watcher);
  await watcher.close();
  await graph.close();
  return work;
}

/** Checkouts per second with one and two processes, beside the same statements, and beside the engine alone. */
export async function checkouts(server: BenchServer): Promise<string> {
  const databaseUrl = await server.createDatabase();
  const work = await countWork(databaseUrl);
  const same = await sameWork(await server.createDatabase(), work, AT_ONCE);
  const engine = await bareEngine(await server.createDatabase(), work.steps);
  const watcher = watchProcesses(databaseUrl);
  const [one, other] = [await startGraphProcess(databaseUrl), await startGraphProcess(databaseUrl)];

  const took: number[] = [];
  const through = async (graphs: readonly Sender[]) => {
    const ready = await prepareCheckouts(graphs, TIMES);
    const started = performance.now();
    const each = await runCheckouts(ready, AT_ONCE, watcher);
    if (graphs.length === 1) took.push(...each);
    return TIMES / ((performance.now() - started) / 1000);
  };
  const figures = await interleave(
    {
      one: () => through([one]),
      two: () => through([one, other]),
      engine: () => engine.perSecond(TIMES, AT_ONCE),
      node: () => same.fromNode(TIMES * 2),
      pgbench: () => same.fromPgbench(TIMES * 2),
    },
    ROUNDS,
  );
  await Promise.all([same.close(), engine.close(), watcher.close(), one.kill(), other.kill()]);

  const row = (name: string, of: number[]) => [name, spread(of), of === figures.one ? '1' : spread(ratios(of, figures.one))];
  const rows = [
    row('checkouts, one process', figures.one),
    row('checkouts, two processes', figures.two),
    row('the bare engine, one process', figures.engine),
    row('the same work from Node (`pg`)', figures.node),
    ...(same.pgbenchPath ? [row('the same work from pgbench', figures.pgbench)] : []),
  ];
  const counted = took.slice(TIMES);
  const perCore = spread(figures.two.map((rate) => rate / availableParallelism()));
  return [
    legend(work),
    table(['', 'Per second', 'Ratio to one process'], rows),
    `${perCore} checkouts per second and core, database included. One took ${quantile(counted, 0.5).toFixed(0)} ms (p50), ${quantile(counted, 0.99).toFixed(0)} ms (p99), with one process.`,
  ].join('\n\n');
}
