import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { MoveClockDocument } from '../../schema/operations/generated/agent-desktop.ts';
import { ResumeCartDocument, SetCartContactDocument } from '../../schema/operations/generated/storefront.ts';
import { loadSampleOperator } from '../support/graph.ts';
import { loadGraphProcess, type Death, type GraphProcess, type LoadedProcess } from '../support/graph-process.ts';
import { startMailServer, type MailServer } from '../support/mail-server.ts';
import { createDatabase, prepareTemplate, type TestDatabase } from '../support/postgres.ts';
import { card, createShopper } from '../support/shopper.ts';

const IDLE_SECONDS = 60 * 60;

let database: TestDatabase;
let mailServer: MailServer;
let sql: pg.Client;
let loaded: LoadedProcess[];
let last: GraphProcess | undefined;
beforeAll(async () => {
  await prepareTemplate('graph', loadSampleOperator);
  [database, mailServer, ...loaded] = await Promise.all([
    createDatabase('graph'),
    startMailServer(),
    ...Array.from({ length: 3 }, () => loadGraphProcess()),
  ]);
  sql = new pg.Client({ connectionString: database.url });
  await sql.connect();
});
afterAll(async () => {
  await last?.kill();
  await sql.end();
  await mailServer.close();
  await database.drop();
});

/** The next machine, which dies there. */
const start = async (death?: Death): Promise<GraphProcess> => {
  const environment = {
    SMTP_URL: mailServer.url,
    MESSAGE_FROM: 'Shop <shop@operator.example>',
    STOREFRONT_URL: 'https://shop.example',
    QUIET_HOURS: 'none',
  };
  const started = await loaded.shift()?.start(database.url, environment);
  if (!started) throw new Error('There is no other machine.');
  await started.dieAt(death);
  last = started;
  return started;
};

const until = async <T>(read: () => Promise<T | undefined>): Promise<T> => {
  const deadline = Date.now() + 45_000;
  while (Date.now() < deadline) {
    const found = await read();
    if (found !== undefined) return found;
    await wait(100);
  }
  throw new Error('Not in time.');
};

it('is announced and reminded of once, though two machines die over it, and its link opens it with its number (E16)', async () => {
  const first = await start({ step: 'notification send', moment: 'begun' });
  const shopper = createShopper(first.execute);
  const cart = await shopper.readyCart();
  const declined = await shopper.checkout(shopper.checkoutInput(cart, { paymentMethod: card('tok_declined') }));
  expect(declined).toMatchObject({ state: 'CANCELLED' });
  const contact = { idempotencyKey: randomUUID(), cartId: cart.id, emailAddress: 'ada@example.com', consent: true };
  await shopper.send(SetCartContactDocument, { input: contact });
  const agent = createShopper(first.execute, {}, { role: 'agent', tenant: 'sample', subject: 'agent-007' });
  await agent.send(MoveClockDocument, { input: { bySeconds: IDLE_SECONDS } });
  await first.died;
  expect(mailServer.mails).toEqual([]);

  const second = await start({ step: 'remindShopper', moment: 'acted' });
  await second.died;
  expect(mailServer.mails).toHaveLength(1);

  const third = await start();
  const journal = `select status from dbos.workflow_status where name = 'cart-reminder' and status = 'SUCCESS'`;
  await until(async () => (await sql.query<{ status: string }>(journal)).rows[0]);
  expect(mailServer.mails).toHaveLength(1);
  const { rows } = await sql.query<{ event: object }>(
    `select event from cart.outbox_event where event_type = 'ShoppingCartAbandonedEvent'`,
  );
  expect(rows).toMatchObject([
    { event: { shoppingCart: { id: cart.id }, lastProblem: { operation: 'checkout', code: 'PAYMENT_DECLINED' } } },
  ]);

  const token = /resume\?token=([\w-]+)/.exec(mailServer.mails[0]?.text ?? '')?.[1] ?? '';
  const again = createShopper(third.execute);
  const { data } = await again.send(ResumeCartDocument, { input: { idempotencyKey: randomUUID(), token } });
  const resumed = data?.resumeCart;
  if (resumed?.__typename !== 'ResumeCartSuccess') throw new Error(JSON.stringify(resumed));
  expect(resumed).toMatchObject({
    cart: { id: cart.id, state: 'OPEN', problems: [] },
    replacedNumbers: [],
    lostNumberItemIds: [],
  });
  again.caller.headers['x-cart-token'] = resumed.accessToken ?? '';
  const process = await again.checkout(again.checkoutInput(resumed.cart));
  expect(process).toMatchObject({ __typename: 'CheckoutProcess' });
});
