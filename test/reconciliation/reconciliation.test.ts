import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { print } from 'graphql';
import pg from 'pg';
import {
  ReconcileDocument,
  ReconciliationDocument,
  type ReconciliationQuery,
} from '../../schema/operations/generated/agent-desktop.ts';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { agentHeaders, customerHeaders } from '../support/sign-in.ts';
import { card, createShopper, type Shopper } from '../support/shopper.ts';

type Findings = ReconciliationQuery['reconciliation'];

describe('reconciliation', () => {
  let graph: TestGraph;
  let agent: Shopper;
  let client: pg.Client;
  beforeAll(async () => {
    graph = await startGraph();
    agent = createShopper(graph.execute, await agentHeaders(graph));
    client = new pg.Client({ connectionString: graph.databaseUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await graph.close();
  });

  const sql = (text: string, ...values: unknown[]) => client.query(text, values);
  const count = async () => {
    const { data } = await agent.send(ReconciliationDocument, {});
    if (!data) throw new Error('No data.');
    return data.reconciliation;
  };
  const reconcile = async () => {
    const { data } = await agent.send(ReconcileDocument, {});
    if (!data) throw new Error('No data.');
    return data.reconcile;
  };
  /** What there is, without what there is not. */
  const found = ({ total: _, ...findings }: Findings) =>
    Object.fromEntries(
      Object.entries(findings)
        .filter((entry): entry is [string, Exclude<(typeof entry)[1], string>] => typeof entry[1] === 'object')
        .filter(([, { count: many }]) => many > 0)
        .map(([name, { ids }]) => [name, ids]),
    );
  const untilZero = async () => {
    for (let waited = 0; waited < 20_000; waited += 100) {
      if ((await count()).total === 0) return;
      await wait(100);
    }
    throw new Error(JSON.stringify(await count()));
  };

  /** A checkout that waits at the bank, with all that it holds; as if begun ten minutes ago. */
  async function waitingAtTheBank() {
    const shopper = createShopper(graph.execute);
    const cart = await shopper.readyCart();
    const answer = await shopper.checkout(shopper.checkoutInput(cart, { paymentMethod: card('tok_3ds') }));
    if (answer.__typename !== 'ActionRequired') throw new Error(JSON.stringify(answer));
    const id = answer.process?.id ?? '';
    const { rows } = await sql(
      `select p.id as "paymentId", o.customer_id as "customerId" from checkout.payment p, party.onboarding o
        where p.process_id = $1 and o.process_id = $1::text`,
      id,
    );
    const { paymentId, customerId } = rows[0] as { paymentId: string; customerId: string };
    await sql(`update checkout.checkout_process set created_at = created_at - interval '10 minutes' where id = $1`, id);
    await sql(`update checkout.payment set created_at = created_at - interval '10 minutes' where process_id = $1`, id);
    await sql(`update party.customer set created_at = created_at - interval '10 minutes' where id = $1`, customerId);
    await sql(`update party.onboarding set created_at = created_at - interval '10 minutes' where process_id = $1`, id);
    return { id, cartId: cart.id, paymentId, customerId, shopper };
  }

  /** Says of a checkout that it came to nothing, and undoes nothing. */
  const cutOff = (processId: string, ago: string) =>
    sql(
      `update checkout.checkout_process set state = 'CANCELLED', completed_at = now() - $2::interval where id = $1`,
      processId,
      ago,
    );

  beforeEach(untilZero);

  it('finds and heals all that a checkout that came to nothing left behind', async () => {
    const { id, cartId, paymentId, customerId } = await waitingAtTheBank();
    await cutOff(id, '6 minutes');

    expect(found(await count())).toEqual({
      authorizedWithoutProcess: [paymentId],
      leasedWithoutCart: [id],
      customersWithoutOrder: [customerId],
      frozenCarts: [cartId],
    });
    expect(await reconcile()).toMatchObject({ total: 0 });

    const { rows } = await sql(
      `select (select status from checkout.payment where id = $1) as payment, (select state from cart.shopping_cart where id = $2) as cart,
              (select count(*)::int from party.customer where id = $3) as customers,
              (select count(*)::int from inventory.msisdn where process_id = $4) as numbers`,
      paymentId,
      cartId,
      customerId,
      id,
    );
    expect(rows).toEqual([{ payment: 'CANCELED', cart: 'OPEN', customers: 0, numbers: 0 }]);
  });

  it('leaves alone what a live checkout owns, and one that has only just come to nothing', async () => {
    const live = await waitingAtTheBank();
    const young = await waitingAtTheBank();
    await cutOff(young.id, '1 minute');
    expect(await reconcile()).toMatchObject({ total: 0 });

    const held = await sql('select count(*)::int as n from inventory.msisdn where process_id = any($1)', [live.id, young.id]);
    expect(held.rows).toEqual([{ n: 2 }]);
    expect((await live.shopper.progress(live.id))?.state).toBe('PENDING');
    await cutOff(young.id, '6 minutes');
    await cutOff(live.id, '6 minutes');
    await reconcile();
  });

  it('gives back what was taken without an order, once, however often it looks (hard case 4)', async () => {
    const process = await createShopper(graph.execute).buyMobileLine();
    const paymentId = process.result?.payment?.id ?? '';
    await sql(
      `update checkout.payment set created_at = created_at - interval '10 minutes', customer_order_id = null where id = $1`,
      paymentId,
    );
    // No report about its order brings it back.
    const forget = 'customer_order_id = null, product_order_id = null where';
    await sql(`update checkout.checkout_process set fulfilment_sequence = 1000000, ${forget} id = $1`, process.id);
    await cutOff(process.id, '6 minutes');

    expect(found(await count())).toEqual({ capturedWithoutOrder: [paymentId] });
    await Promise.all([reconcile(), reconcile()]);
    await untilZero();
    await reconcile();
    const { rows } = await sql(
      `select p.status, p.amount = p.refunded_amount as "isAll", (select count(*)::int from checkout.refund r where r.payment_id = p.id) as refunds
         from checkout.payment p where p.id = $1`,
      paymentId,
    );
    expect(rows).toEqual([{ status: 'REFUNDED', isAll: true, refunds: 1 }]);
  });

  it('finds what only a person can mend', async () => {
    const { result } = await createShopper(graph.execute).buyMobileLine();
    const orderId = result?.productOrder.id ?? '';
    const bought = await sql(`select product_id from ordering.order_item where order_id = $1 and id = 'plan'`, orderId);
    const { product_id: productId } = bought.rows[0] as { product_id: string };
    await sql(
      `update ordering.order_item set product_id = null, completion_date = now() - interval '6 minutes' where order_id = $1 and id = 'plan'`,
      orderId,
    );
    await sql(
      `update inventory.product set billing_account_id = null, start_date = now() - interval '6 minutes' where id = $1`,
      productId,
    );

    expect(await reconcile()).toMatchObject({
      total: 2,
      ordersWithoutProduct: { count: 1, ids: [orderId] },
      productsWithoutAccount: { count: 1, ids: [productId] },
    });
    await sql(`update ordering.order_item set product_id = $2 where order_id = $1 and id = 'plan'`, orderId, productId);
    await sql('update inventory.product set billing_account_id = $2 where id = $1', productId, result?.billingAccount?.id);
  });

  it('counts a refund that the provider refused until an agent has made another one', async () => {
    const process = await createShopper(graph.execute).buyMobileLine();
    const paymentId = process.result?.payment?.id ?? '';
    const write = (id: string, key: string, status: string, ago: string) =>
      sql(
        `insert into checkout.refund (id, payment_id, key, status, amount, reason, created_at, completed_at)
         values ($1, $2, $3, $4, 1, 'Test', now() - $5::interval, now() - $5::interval)`,
        id,
        paymentId,
        key,
        status,
        ago,
      );
    const [first, line] = [randomUUID(), randomUUID()];
    await write(first, 'line:plan', 'FAILED', '8 minutes');
    await write(line, 'line:sim', 'COMPLETED', '7 minutes');
    expect(found(await reconcile())).toEqual({ refundsFailed: [first] });
    await write(randomUUID(), 'agent:somebody:again', 'COMPLETED', '6 minutes');
    expect((await count()).total).toBe(0);
  });

  it('needs no more statements for more findings', async () => {
    const statements = async () => (await countStatements(count)).statements.length;
    const none = await statements();
    for (let n = 0; n < 3; n++) await cutOff((await waitingAtTheBank()).id, '6 minutes');
    // One page of each instead of none.
    expect(await statements()).toBe(none + 3);
    await reconcile();
  });

  it('is for agents; who only reads may look', async () => {
    const as = async (headers: Record<string, string>, document: typeof ReconcileDocument | typeof ReconciliationDocument) =>
      (await graph.execute(print(document), {}, { headers })).errors?.[0]?.extensions?.code ?? 'ok';
    const { access_token: token } = (await graph.identity.issuer?.issue({ role: 'reviewer' })) ?? {};
    const reviewer = { authorization: `Bearer ${token}` };
    const customer = await customerHeaders(graph, 'somebody');
    expect([await as({}, ReconciliationDocument), await as(customer, ReconciliationDocument)]).toEqual([
      'FORBIDDEN',
      'FORBIDDEN',
    ]);
    expect([await as({}, ReconcileDocument), await as(reviewer, ReconcileDocument)]).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect(await as(reviewer, ReconciliationDocument)).toBe('ok');
  });
});
