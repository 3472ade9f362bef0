import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createCrashTrial, type CrashTrial, type GoesOn } from '../support/crash-trial.ts';
import { loadSampleOperator } from '../support/graph.ts';
import type { Death } from '../support/graph-process.ts';
import { createDatabase, prepareTemplate, type TestDatabase } from '../support/postgres.ts';
import { samples, type Sample } from '../support/samples.ts';

/** Some of them; `npm run bench crashes` kills at every moment of every step of every kind of checkout. */
const deaths: [Death['step'], Death['moment'], GoesOn][] = [
  ['openProcess', 'acted', 'restart'],
  ['freezeCart', 'acted', 'takeover'],
  ['claimNumbers', 'begun', 'restart'],
  ['onboardCustomer', 'acted', 'takeover'],
  ['preparePayments', 'acted', 'restart'],
  ['authorizePayments', 'acted', 'takeover'],
  ['submitProductOrder', 'acted', 'restart'],
  ['capturePayments', 'acted', 'takeover'],
  ['closeCart', 'recorded', 'restart'],
  ['recordOutcome', 'acted', 'takeover'],
  ['startFulfilment', 'acted', 'restart'],
  ['ASSIGN_SIM sim', 'acted', 'takeover'],
];

const [line] = samples as readonly [Sample, ...Sample[]];

describe('kill -9 in the middle of a checkout (hard case 4)', () => {
  let database: TestDatabase;
  let trial: CrashTrial;
  beforeAll(async () => {
    await prepareTemplate('graph', loadSampleOperator);
    database = await createDatabase('graph');
    trial = await createCrashTrial(database.url, line);
  }, 60_000);
  afterAll(async () => {
    await trial.close();
    await database.drop();
  });

  it.each(deaths)(
    'in %s, %s, and after a %s each effect has happened once, and nothing is left over',
    async (step, moment, goesOn) => {
      expect(await trial.die({ step, moment }, goesOn)).toEqual([]);
    },
    // Longer than a trial waits at most: a death that does not come is told, and the next trial starts from a live process.
    120_000,
  );
});
