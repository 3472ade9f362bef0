import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ChangePreviewDocument } from '../../schema/operations/generated/storefront.ts';
import { pictureOf } from '../plan/database-picture.ts';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { createShopper, type Shopper } from '../support/shopper.ts';

/** Dates of it lie ahead, and not too far. */
const year = new Date().getFullYear() + 1;

const at = (date: string, time = '00:00') => ({ wallClock: { date, time, timeZone: 'Europe/Berlin' } });

interface Problem {
  __typename: string;
  code: string;
  openOrderId: string | null;
  itsAction: string | null;
  itsDate: string | null;
  itsDelta: { name: string; value: unknown }[];
  recover: { operation: string; arguments: unknown }[];
}
const problemFields = `__typename code recover { operation arguments }
  ... on ProductChangeConflictError { openOrderId itsAction itsDate itsDelta { name value } }`;
const PROCESS = `query ($id: ID!) { checkoutProcess(id: $id) { id state problems { ${problemFields} } result { customerOrder { id } } } }`;
const CHECKOUT = `mutation ($input: CheckoutInput!) { checkout(input: $input) { __typename
  ... on CheckoutProcess { id } ... on CheckoutRejected { problems { ${problemFields} } } } }`;
const THROUGH_TIME = `query ($id: ID!, $april: DateTime!, $june: DateTime!) { product(id: $id) { version
  upcoming { date action deltaCharacteristics { name value } productOrder { parent { id } } }
  april: asOf(date: $april) { isPlanned status attributes { ... on MobileLineAttributes { coverage } } }
  june: asOf(date: $june) { isPlanned status attributes { ... on MobileLineAttributes { coverage } } } } }`;

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph?.close());

/** Somebody with a line in service. */
async function withLine() {
  const { result } = await createShopper(graph.execute).buyMobileLine();
  const customerId = result?.customer?.id ?? '';
  const viewer = { role: 'customer' as const, tenant: 'sample', subject: customerId, customerId };
  const { data } = await graph.execute(
    'query ($id: ID!) { customer(id: $id) { products(first: 10) { nodes { id __typename } } } }',
    { id: customerId },
    { viewer },
  );
  const { nodes } = (data as unknown as { customer: { products: { nodes: { id: string; __typename: string }[] } } }).customer
    .products;
  const productId = nodes.find(({ __typename }) => __typename === 'MobileLine')?.id ?? '';
  const shopper = createShopper(graph.execute, {}, viewer);
  const ask = async <T>(document: string, variables: object): Promise<T> => {
    const answer = await graph.execute(document, variables, { viewer });
    if (answer.errors) throw new Error(JSON.stringify(answer.errors, null, 2));
    return answer.data as T;
  };
  return { customerId, productId, shopper, ask };
}
type Line = Awaited<ReturnType<typeof withLine>>;
type Operations = Parameters<Shopper['fill']>[1];

const change = ({ productId }: Line, values: object): Operations => [
  { modifyProduct: { id: 'line', productId, configuration: { mobileLine: values } } },
];

/** A cart with one line about the product. */
const cartOf = async (line: Line, operations: Operations) => line.shopper.fill(await line.shopper.createCart(), operations);

/** Checks it out; answers the order, or what is in the way. */
async function checkOut(line: Line, cart: { id: string; version: number }, date?: ReturnType<typeof at>) {
  const input = line.shopper.checkoutInput(cart, {
    customer: { existing: { customerId: line.customerId } },
    ...(date && { lines: [{ cartItemId: 'line', requestedStartDate: date }] }),
  });
  const { checkout } = await line.ask<{ checkout: { __typename: string; id: string; problems: Problem[] } }>(CHECKOUT, { input });
  if (checkout.__typename === 'CheckoutRejected') return { problems: checkout.problems };
  for (;;) {
    const { checkoutProcess: process } = await line.ask<{
      checkoutProcess: { state: string; problems: Problem[]; result: { customerOrder: { id: string } } | null };
    }>(PROCESS, { id: checkout.id });
    if (process.state === 'CANCELLED') return { problems: process.problems };
    if (process.result) return { order: process.result.customerOrder.id, processId: checkout.id };
    await wait(50);
  }
}

describe('two orders that change one product (hard case 7)', () => {
  it('race: the first one wins, the other one learns what happened and tries anew', async () => {
    const line = await withLine();
    const [one, other] = [
      await cartOf(line, change(line, { coverage: 'INTERNATIONAL' })),
      await cartOf(line, change(line, { coverage: 'INTERNATIONAL', voicemail: false })),
    ];
    const answers = await Promise.all([checkOut(line, one), checkOut(line, other)]);
    const orders = answers.flatMap(({ order }) => order ?? []);
    expect(orders).toHaveLength(1);
    const [problem] = answers.flatMap(({ problems }) => problems ?? []);
    expect(problem).toMatchObject({
      __typename: 'ProductChangeConflictError',
      code: 'PRODUCT_CHANGE_CONFLICT',
      itsAction: 'MODIFY',
      itsDelta: expect.arrayContaining([expect.objectContaining({ name: 'coverage', value: 'International' })]),
    });
    const { input } = problem?.recover.find(({ operation }) => operation === 'configureChange')?.arguments as { input: never };
    const { data } = await line.shopper.send(ChangePreviewDocument, { input });
    expect(data?.configureChange).toMatchObject({ priceEffect: { monthly: { currency: 'EUR' } } });
  });

  it('a change planned for May keeps the end in April from being placed; a change before that is none of its business', async () => {
    const line = await withLine();
    const may = await checkOut(line, await cartOf(line, change(line, { coverage: 'INTERNATIONAL' })), at(`${year}-05-01`));
    const end = [{ terminateProduct: { id: 'line', productId: line.productId } }];
    const april = await checkOut(line, await cartOf(line, end), at(`${year}-04-20`));
    expect(april.problems).toMatchObject([
      {
        code: 'PRODUCT_CHANGE_CONFLICT',
        openOrderId: may.order,
        itsAction: 'MODIFY',
        itsDate: `${year}-04-30T22:00:00.000Z`,
        recover: [{ operation: 'requestOrderCancellation', arguments: { input: { customerOrderId: may.order } } }],
      },
    ]);
    const june = await checkOut(line, await cartOf(line, end), at(`${year}-06-01`));
    expect(june.order).toEqual(expect.any(String));
    const early = await checkOut(line, await cartOf(line, change(line, { voicemail: false })), at(`${year}-04-01`));
    expect(early.order).toEqual(expect.any(String));

    const { product } = await line.ask<{ product: object }>(THROUGH_TIME, {
      id: line.productId,
      april: `${year}-04-20T00:00:00Z`,
      june: `${year}-06-01T00:00:00Z`,
    });
    expect(product).toMatchObject({
      version: 1,
      upcoming: [
        { date: `${year}-03-31T22:00:00.000Z`, action: 'MODIFY', productOrder: { parent: { id: early.order } } },
        { date: `${year}-04-30T22:00:00.000Z`, action: 'MODIFY', productOrder: { parent: { id: may.order } } },
        { date: `${year}-05-31T22:00:00.000Z`, action: 'DELETE', productOrder: { parent: { id: june.order } } },
      ],
      april: { isPlanned: true, status: 'ACTIVE', attributes: { coverage: 'NATIONAL' } },
      june: { isPlanned: true, status: 'TERMINATED', attributes: { coverage: 'INTERNATIONAL' } },
    });
  });

  it('an end planned for April keeps the change in May from being placed', async () => {
    const line = await withLine();
    const april = await checkOut(
      line,
      await cartOf(line, [{ terminateProduct: { id: 'line', productId: line.productId } }]),
      at(`${year}-04-20`),
    );
    const may = await checkOut(line, await cartOf(line, change(line, { coverage: 'INTERNATIONAL' })), at(`${year}-05-01`));
    expect(may.problems).toMatchObject([
      { openOrderId: april.order, itsAction: 'DELETE', itsDate: `${year}-04-19T22:00:00.000Z` },
    ]);
  });
});

/** A picture of the time when what was ordered is through and all events are told. */
async function quietPicture() {
  for (let last = ''; ;) {
    const picture = await pictureOf(graph.databaseUrl);
    if (JSON.stringify(picture) === last) return picture;
    last = JSON.stringify(picture);
    await wait(500);
  }
}

describe('trying a change (C11)', () => {
  it('has no effect at all, and knows what is planned', async () => {
    const line = await withLine();
    await checkOut(
      line,
      await cartOf(line, [{ terminateProduct: { id: 'line', productId: line.productId } }]),
      at(`${year}-04-20`),
    );
    const before = await quietPicture();
    const input = {
      productId: line.productId,
      configuration: { mobileLine: { coverage: 'INTERNATIONAL' as const } },
      requestedStartDate: at(`${year}-05-01`),
    };
    const { data } = await line.shopper.send(ChangePreviewDocument, { input });
    expect(data?.configureChange).toMatchObject({
      valid: false,
      productVersion: 1,
      delta: [{ attribute: 'coverage', from: 'National', to: 'International' }],
      conflicts: [{ itsAction: 'DELETE' }],
      problems: [],
    });
    expect(await pictureOf(graph.databaseUrl)).toEqual(before);
  });
});
