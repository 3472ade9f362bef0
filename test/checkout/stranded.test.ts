import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { afterBuying, readLedger } from '../support/ledger.ts';
import { ada, createShopper } from '../support/shopper.ts';

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
  const request = { cartId: cart.id, customer: { new: ada }, billing: null, paymentToken: 'tok_visa', requestedStartDate: null };
  // What such a machine leaves behind: the accepted request, and no workflow.
  await client.query(
    `insert into checkout.checkout_process
       (id, state, cart_id, guest_key, fingerprint, request, problems, fulfilment_sequence, fulfilment_tasks, created_at)
     values ($1, 'ACTIVE', $2, $3, '{"hash":"","paths":{}}', $4, '[]', 0, '[]', now() - interval '1 minute')`,
    [id, cart.id, guestKey, JSON.stringify(request)],
  );

  await shopper.until(id, 'COMPLETED', 50);

  expect(await readLedger(graph.databaseUrl)).toEqual(afterBuying(1));
});
