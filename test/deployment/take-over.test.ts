import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { loadSampleOperator } from '../support/graph.ts';
import { startGraphProcess, type GraphProcess } from '../support/graph-process.ts';
import { afterBuying, readLedger } from '../support/ledger.ts';
import { createDatabase, prepareTemplate, type TestDatabase } from '../support/postgres.ts';
import { createShopper, type OpenCart } from '../support/shopper.ts';

let database: TestDatabase;
let first: GraphProcess;
let second: GraphProcess;
beforeAll(async () => {
  await prepareTemplate('graph', loadSampleOperator);
  database = await createDatabase('graph');
  [first, second] = await Promise.all([startGraphProcess(database.url), startGraphProcess(database.url)]);
});
afterAll(async () => {
  await second.kill();
  await database.drop();
});

it('lets one process take over the checkouts of another that was killed, without anybody asking for them', async () => {
  const shoppers = Array.from({ length: 4 }, () => createShopper(first.execute));
  const carts: OpenCart[] = [];
  for (const shopper of shoppers) carts.push(await shopper.readyCart());
  await first.dieAt({ step: 'COMPLETE_PRODUCT plan', moment: 'acted' });
  await Promise.allSettled(
    shoppers.map((shopper, index) => shopper.checkout(shopper.checkoutInput(carts[index] ?? { id: '', version: 0 }))),
  );
  await first.died;

  const ended = await untilQuiet(database.url);

  expect(ended).toEqual(afterBuying(ended.processes));
  expect(ended.processes).toBeGreaterThan(0);
});

/** Until no process is under way any more. */
async function untilQuiet(databaseUrl: string) {
  const deadline = Date.now() + 40_000;
  for (;;) {
    const ledger = await readLedger(databaseUrl);
    const { charges, productVersions, reservedNumbers } = afterBuying(ledger.processes);
    const wanted = { charges, productVersions, reservedNumbers };
    const done = ledger.processes > 0 && isDeepStrictEqual({ ...ledger, ...wanted }, ledger);
    if (done || Date.now() > deadline) return ledger;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
