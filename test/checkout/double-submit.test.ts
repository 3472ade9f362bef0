import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadSampleOperator, startGraph, type TestGraph } from '../support/graph.ts';
import { startGraphProcess, type GraphProcess } from '../support/graph-process.ts';
import { afterBuying, readLedger } from '../support/ledger.ts';
import { createDatabase, prepareTemplate, type TestDatabase } from '../support/postgres.ts';
import { createShopper, type Shopper } from '../support/shopper.ts';

describe('the same checkout sent more than once (hard case 1)', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startGraph();
  });
  afterAll(() => graph.close());

  it('is one process, one order, one payment and one set of entities, with four equal answers', async () => {
    const shopper = createShopper(graph.execute);
    const input = shopper.checkoutInput(await shopper.readyCart());

    const answers = await Promise.all([1, 2, 3, 4].map(() => shopper.checkout(input)));

    const ids = answers.map((answer) =>
      answer.__typename === 'CheckoutProcess' ? [answer.id, answer.result?.productOrder.id] : answer,
    );
    expect(new Set(ids.map((id) => JSON.stringify(id))).size).toBe(1);
    await shopper.until(idOf(answers[0]), 'COMPLETED');
    expect(await readLedger(graph.databaseUrl)).toEqual(afterBuying(1));
  });

  it('answers a late repeat with the same process', async () => {
    const shopper = createShopper(graph.execute);
    const input = shopper.checkoutInput(await shopper.readyCart());
    const first = await shopper.checkout(input);
    await shopper.until(idOf(first), 'COMPLETED');

    expect(idOf(await shopper.checkout(input))).toBe(idOf(first));
  });

  it('is a conflict when the key comes back with other input, and says where it differs', async () => {
    const shopper = createShopper(graph.execute);
    const input = shopper.checkoutInput(await shopper.readyCart());
    await shopper.checkout(input);

    const other = await shopper.checkout({ ...input, paymentMethod: { card: { token: 'tok_slow' } } });

    expect(other).toMatchObject({ __typename: 'IdempotencyConflictError', differingPaths: ['input.paymentMethod.card.token'] });
  });

  it('leads the second of two tabs, with a key of its own, to the process of the first', async () => {
    const shopper = createShopper(graph.execute);
    const cart = await shopper.readyCart();

    const [one, other] = await Promise.all([1, 2].map(() => shopper.checkout(shopper.checkoutInput(cart))));

    const [won, lost] = one?.__typename === 'CheckoutProcess' ? [one, other] : [other, one];
    expect(lost).toMatchObject({ __typename: 'CartAlreadySubmittedError', process: { id: idOf(won) } });
  });

  it('keeps the same key of two callers apart', async () => {
    const [one, other] = [createShopper(graph.execute), createShopper(graph.execute)];
    const [mine, theirs] = [await one.readyCart(), await other.readyCart()];
    const idempotencyKey = 'the same key for both';

    const processes = await Promise.all([
      one.checkout(one.checkoutInput(mine, { idempotencyKey })),
      other.checkout(other.checkoutInput(theirs, { idempotencyKey })),
    ]);

    expect(idOf(processes[0])).not.toBe(idOf(processes[1]));
  });
});

describe('the same cart, checked out by many at once in two processes on one database (hard case 1)', () => {
  let database: TestDatabase;
  let processes: GraphProcess[];
  let bought = 0;
  beforeAll(async () => {
    await prepareTemplate('graph', loadSampleOperator);
    database = await createDatabase('graph');
    processes = await Promise.all([startGraphProcess(database.url), startGraphProcess(database.url)]);
  });
  afterAll(async () => {
    await Promise.all(processes.map((process) => process.kill()));
    await database.drop();
  });

  /** So many callers, taking turns between the processes, with the cart's token each. */
  const manyOf = (shopper: Shopper, callers: number) =>
    Array.from({ length: callers }, (_, n) => createShopper(processes[n % processes.length]!.execute, shopper.caller.headers));

  it.each([4, 16, 64])('%i calls with one key: one process, one order, one payment, one customer', async (callers) => {
    const shopper = createShopper(processes[0]!.execute);
    const input = shopper.checkoutInput(await shopper.readyCart());

    const answers = await Promise.all(manyOf(shopper, callers).map((caller) => caller.checkout(input)));

    expect(new Set(answers.map(idOf)).size).toBe(1);
    await shopper.until(idOf(answers[0]), 'COMPLETED');
    expect(await readLedger(database.url)).toEqual(afterBuying(++bought));
  });

  it.each([4, 16, 64])('%i tabs and devices with keys of their own: one order, and all others are led to it', async (callers) => {
    const shopper = createShopper(processes[0]!.execute);
    const cart = await shopper.readyCart();

    const answers = await Promise.all(manyOf(shopper, callers).map((caller) => caller.checkout(caller.checkoutInput(cart))));

    const won = answers.filter(({ __typename }) => __typename === 'CheckoutProcess');
    const led = answers.map((answer) => (answer.__typename === 'CartAlreadySubmittedError' ? answer.process?.id : idOf(answer)));
    expect(won).toHaveLength(1);
    expect(new Set(led)).toEqual(new Set([idOf(won[0])]));
    await shopper.until(idOf(won[0]), 'COMPLETED');
    expect(await readLedger(database.url)).toEqual(afterBuying(++bought));
  });
});

function idOf(answer: { __typename?: string } | undefined): string {
  if (answer?.__typename === 'CheckoutProcess' && 'id' in answer) return String(answer.id);
  throw new Error(`Not a process: ${JSON.stringify(answer)}`);
}
