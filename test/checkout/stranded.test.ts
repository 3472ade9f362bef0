import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { afterBuying, readLedger } from '../support/ledger.ts';
import { ada, createShopper } from '../support/shopper.ts';

const offerings = { plan: 'po-mobile-flex-m', sim: 'po-sim-physical', roaming: 'po-roaming-international' };

const plan = {
  strategy: 'ORCHESTRATOR',
  optionalSteps: ['onboardCustomer'],
  lines: Object.keys(offerings).map((cartItemId) => ({
    cartItemId,
    billingAccountId: null,
    newBillingAccount: null,
    requestedStartDate: null,
    categoryIds: ['cat-mobile'],
    backend: { name: 'modern', bulk: true, idempotent: true, timeoutMs: 5_000 },
    billingAccountAfterProduct: false,
  })),
  rules: { qualification: [], guarantee: { segments: [], categoryIds: [] } },
  facts: { lines: Object.fromEntries(Object.entries(offerings).map(([id, productOffering]) => [id, { productOffering }])) },
  isAgreed: false,
};

let graph: TestGraph;
let client: pg.Client;
beforeAll(async () => {
  graph = await startGraph();
  client = new pg.Client({ connectionString: graph.databaseUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await graph.close();
});

it('goes on by itself when a machine died between accepting a checkout and beginning it (hard case 4)', async () => {
  const shopper = createShopper(graph.execute);
  const cart = await shopper.readyCart();
  const id = randomUUID();
  const guestKey = createHash('sha256')
    .update(shopper.caller.headers['x-cart-token'] ?? '')
    .digest('hex');
  const method = { kind: 'card', token: 'tok_visa', save: false, returnUrl: null };
  const request = {
    cartId: cart.id,
    customer: { new: ada },
    billing: null,
    lines: [],
    payments: [{ method, amount: null }],
    requestedStartDate: null,
  };
  // What such a machine leaves behind: the accepted request, and no workflow.
  await client.query(
    `insert into checkout.checkout_process
       (id, state, strategy, cart_id, guest_key, fingerprint, request, plan, problems, fulfilment_sequence, fulfilment_tasks, created_at)
     values ($1, 'ACTIVE', 'ORCHESTRATOR', $2, $3, '{"hash":"","paths":{}}', $4, $5, '[]', 0, '[]', now() - interval '1 minute')`,
    [id, cart.id, guestKey, JSON.stringify(request), JSON.stringify(plan)],
  );

  await shopper.until(id, 'COMPLETED', 50);

  // What was frozen knows no categories: the pipeline of all others charges for the SIM too.
  expect(await readLedger(graph.databaseUrl)).toEqual({ ...afterBuying(1), charges: 3 });
});
