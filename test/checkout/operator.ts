import { createGraph, type Graph } from '../../gateway/graph.ts';
import { consoleLogger, silentLogger } from '../../subgraphs/kit/logger.ts';
import { samplePolicyJson, writePolicy } from '../plan/policy-file.ts';
import { testConfig } from '../support/config.ts';
import { loadSampleOperator } from '../support/graph.ts';
import { createDatabase, prepareTemplate } from '../support/postgres.ts';
import { subgraphs } from '../support/subgraphs.ts';

/** An operator whose checkout policy and settings can be changed: each change restarts the graph on the same database. */
export async function startOperator(changes: Record<string, unknown> = {}) {
  await prepareTemplate('graph', loadSampleOperator);
  const database = await createDatabase('graph');
  let settings: Record<string, string> = {};
  // Empty counts as not set.
  const forget = () => {
    for (const name of ['CHECKOUT_POLICY_FILE', ...Object.keys(settings)]) testConfig.environment[name] = '';
  };
  const open = (policy: Record<string, unknown>): Promise<Graph> => {
    testConfig.environment.CHECKOUT_POLICY_FILE = writePolicy({ ...samplePolicyJson(), ...policy });
    Object.assign(testConfig.environment, settings);
    return createGraph({
      databaseUrl: database.url,
      subgraphs,
      log: { ...silentLogger, error: consoleLogger.error },
    });
  };
  let graph = await open(changes);
  return {
    databaseUrl: database.url,
    execute: ((...call) => graph.execute(...call)) as Graph['execute'],
    async restart(policy: Record<string, unknown>, changed: Record<string, string> = {}) {
      await graph.close();
      forget();
      settings = changed;
      graph = await open(policy);
    },
    async close() {
      forget();
      await graph.close();
      await database.drop();
    },
  };
}

export type Operator = Awaited<ReturnType<typeof startOperator>>;
