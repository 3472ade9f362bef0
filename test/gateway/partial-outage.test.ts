import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createGraph, type Graph } from '../../gateway/graph.ts';
import { CheckoutDocument } from '../../schema/operations/generated/storefront.ts';
import { loadSampleOperator } from '../support/graph.ts';
import { afterBuying, readLedger } from '../support/ledger.ts';
import { createDatabase, prepareTemplate, type TestDatabase } from '../support/postgres.ts';
import { createShopper, type Shopper } from '../support/shopper.ts';
import { subgraphs } from '../support/subgraphs.ts';

const catalogPage = `query CatalogPage($cartId: ID!) {
  productOfferings(first: 3) { nodes { id name } }
  shoppingCart(id: $cartId) { id items { name } }
  numberLease(cartId: $cartId) { expiresAt }
}`;

describe('while the inventory is away (hard case 15)', () => {
  let database: TestDatabase;
  let graph: Graph;
  let shopper: Shopper;
  let input: ReturnType<Shopper['checkoutInput']>;

  const start = async (isWhole: boolean) => {
    graph = await createGraph({
      databaseUrl: database.url,
      subgraphs: subgraphs.filter(({ name }) => isWhole || name !== 'inventory'),
    });
    return graph.execute;
  };
  beforeAll(async () => {
    await prepareTemplate('graph', loadSampleOperator);
    database = await createDatabase('graph');
    shopper = createShopper(await start(true));
    input = shopper.checkoutInput(await shopper.readyCart());
    await graph.close();
    await start(false);
  });
  afterAll(async () => {
    await graph.close();
    await database.drop();
  });

  it('a catalog page still answers, with null and an error where the inventory would have', async () => {
    const { data, errors } = await graph.execute(catalogPage, { cartId: input.cartId }, shopper.caller);
    expect(data).toMatchObject({
      productOfferings: { nodes: [{}, {}, {}] },
      shoppingCart: { items: [{}, {}, {}] },
      numberLease: null,
    });
    expect(errors).toMatchObject([{ path: ['numberLease'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }]);
  });

  it('a checkout does not begin: nothing is made, taken or charged; the same call works once the inventory is back', async () => {
    const before = await readLedger(database.url);
    const { data, errors } = await graph.execute(CheckoutDocument, { input }, shopper.caller);
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ path: ['checkout'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }]);
    expect(await readLedger(database.url)).toEqual(before);

    await graph.close();
    const again = createShopper(await start(true), shopper.caller.headers);
    const process = await again.checkout(input);
    if (process.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(process));
    await again.until(process.id, 'COMPLETED');
    expect(await readLedger(database.url)).toEqual(afterBuying(1));
  });
});
