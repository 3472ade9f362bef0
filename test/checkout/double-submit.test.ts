import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { afterBuying, readLedger } from '../support/ledger.ts';
import { createShopper } from '../support/shopper.ts';

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

function idOf(answer: { __typename?: string } | undefined): string {
  if (answer?.__typename === 'CheckoutProcess' && 'id' in answer) return String(answer.id);
  throw new Error(`Not a process: ${JSON.stringify(answer)}`);
}
