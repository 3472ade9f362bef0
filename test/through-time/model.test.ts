import { afterAll, beforeAll, describe, it } from '@jest/globals';
import fc from 'fast-check';
import { testConfig } from '../support/config.ts';
import { loadSampleOperator } from '../support/graph.ts';
import { createDatabase, prepareTemplate } from '../support/postgres.ts';
import { commands, liveOn } from './commands.ts';
import { CustomerInGraph } from './customer-in-graph.ts';
import { newModel } from './reference-model.ts';

const RUNS = Math.ceil(testConfig.modelRuns / 4);

describe('whatever a customer orders, changes and cancels, whenever the clock moves and the power fails', () => {
  let database: Awaited<ReturnType<typeof createDatabase>>;
  let real: CustomerInGraph;
  beforeAll(async () => {
    await prepareTemplate('graph', loadSampleOperator);
    database = await createDatabase('graph');
    real = new CustomerInGraph(database.url);
    await real.start();
  }, 60_000);
  afterAll(async () => {
    await real.stop();
    await database.drop();
  });

  it(
    'ends with the products the model says: none lost or doubled, no date missed or fired twice (C4, C5, C6; hard cases 7 and 8)',
    async () => {
      const life = fc.asyncProperty(commands, async (sequence) => {
        await real.arrive();
        const model = newModel(await real.now(), 'NATIONAL');
        await fc.asyncModelRun(() => ({ model, real }), sequence);
        await liveOn(model, real);
      });
      await fc.assert(life, { numRuns: RUNS });
    },
    60_000 + RUNS * 60_000,
  );
});
