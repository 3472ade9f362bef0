import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDatabase, prepareTemplate, type TestDatabase } from '../support/postgres.ts';
import { loadSampleOperator } from '../support/graph.ts';
import { startGraphProcess, type Death, type GraphProcess } from '../support/graph-process.ts';
import { afterBuying, readLedger } from '../support/ledger.ts';
import { createShopper } from '../support/shopper.ts';

const steps: Omit<Death, 'moment'>[] = [
  { caller: 'checkout', operation: 'FreezeCart' },
  { caller: 'checkout', operation: 'ClaimLeases' },
  { caller: 'checkout', operation: 'OnboardCustomer' },
  { caller: 'checkout', operation: 'SubmitProductOrder' },
  { caller: 'checkout', operation: 'CloseCart' },
  { caller: 'checkout', operation: 'StartFulfilment' },
  { caller: 'order', operation: 'PrepareProduct' },
  { caller: 'order', operation: 'ActivateProduct' },
];
const deaths: Death[] = steps.flatMap((step) => [
  { ...step, moment: 'before' },
  { ...step, moment: 'after' },
]);

describe('kill -9 in the middle of a checkout (hard case 4)', () => {
  let database: TestDatabase;
  let survivor: GraphProcess;
  let bought = 0;
  beforeAll(async () => {
    await prepareTemplate('graph', loadSampleOperator);
    database = await createDatabase('graph');
    survivor = await startGraphProcess(database.url);
  });
  afterAll(async () => {
    await survivor.kill();
    await database.drop();
  });

  it.each(deaths)('goes on after a death $moment $caller does $operation, and each effect has happened once', async (death) => {
    const victim = survivor;
    const shopper = createShopper(victim.execute);
    const input = shopper.checkoutInput(await shopper.readyCart());
    victim.dieAt(death);
    await shopper.checkout(input).catch(() => undefined);
    await victim.died;

    survivor = await startGraphProcess(database.url);
    const again = createShopper(survivor.execute, shopper.caller.headers);
    const process = await again.checkout(input);

    if (process.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(process));
    await again.until(process.id, 'COMPLETED');
    expect(await readLedger(database.url)).toEqual(afterBuying(++bought));
  });
});
