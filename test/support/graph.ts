import { createGraph, type Graph } from '../../gateway/graph.ts';
import type { Clock } from '../../subgraphs/kit/clock.ts';
import { silentLogger, type Logger } from '../../subgraphs/kit/logger.ts';
import { createDatabase, prepareTemplate } from './postgres.ts';
import { subgraphs } from './subgraphs.ts';

export interface TestGraph extends Graph {
  databaseUrl: string;
}

/** The whole graph in one process, with the sample operator, on a database of its own. */
export async function startGraph({ clock, log = loggerOfFailures }: { clock?: Clock; log?: Logger } = {}): Promise<TestGraph> {
  await prepareTemplate('graph', loadSampleOperator);
  const database = await createDatabase('graph');
  const graph = await createGraph({ databaseUrl: database.url, subgraphs, clock, log });
  return {
    ...graph,
    databaseUrl: database.url,
    close: async () => {
      await graph.close();
      await database.drop();
    },
  };
}

/** What a subgraph logs as an error is worth seeing in a test run; the rest is not. */
const loggerOfFailures = { ...silentLogger, error: console.error };

export async function loadSampleOperator(databaseUrl: string) {
  const graph = await createGraph({ databaseUrl, subgraphs, log: loggerOfFailures });
  await graph.close();
}
