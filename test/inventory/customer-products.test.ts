import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import { prepareProduct, product, productFields } from './operations.ts';
import { agent, customer, startInventory, type Inventory } from './start-inventory.ts';

let inventory: Inventory;
beforeAll(async () => {
  inventory = await startInventory();
});
afterAll(() => inventory.close());

describe('the products of a customer', () => {
  const customerId = 'customer-of-20';
  const page = `edges { cursor } pageInfo { hasNextPage endCursor } nodes {
    __typename id name ${productFields.replace(/\bid\b|__typename/g, '')} relationships { type product { id name } } }`;
  const products = (viewer: Parameters<Inventory['as']>[0], args: string, selection = page) =>
    inventory.as(viewer).send<{
      _entities: [
        {
          products: {
            nodes: { id: string; name: string; relationships: unknown[] }[];
            pageInfo: { hasNextPage: boolean; endCursor: string };
            totalCount?: number;
          };
        },
      ];
    }>(`{ _entities(representations: [{ __typename: "Customer", id: "${customerId}" }]) { ... on Customer { products${args} { ${selection} } } } }`);

  it('come newest first, in pages, by status, in at most 6 statements with all that belongs to them', async () => {
    let last: string | undefined;
    for (let index = 0; index < 20; index++) {
      const relationships = last ? [{ type: 'RELIES_ON', productId: last }] : [];
      last = (await prepareProduct(inventory, product({ customerId, name: `P${index}`, relationships }))).id;
    }
    const { result, statements } = await countStatements(() => products(customer(customerId), ''));
    const [{ products: first }] = result._entities;
    expect(statements.length).toBeLessThanOrEqual(6);
    expect(first.nodes.map(({ name }) => name)).toEqual(Array.from({ length: 20 }, (_, index) => `P${19 - index}`));
    expect(first.nodes[0]?.relationships).toMatchObject([{ type: 'RELIES_ON', product: { name: 'P18' } }]);

    const [{ products: seven }] = (
      await products(customer(customerId), '(first: 7, status: [PENDING_ACTIVE])', `${page} totalCount`)
    )._entities;
    expect([seven.nodes.length, seven.pageInfo.hasNextPage, seven.totalCount]).toEqual([7, true, 20]);
    const [{ products: next }] = (await products(customer(customerId), `(first: 20, after: "${seven.pageInfo.endCursor}")`))
      ._entities;
    expect(next.nodes.map(({ name }) => name)).toEqual(Array.from({ length: 13 }, (_, index) => `P${12 - index}`));
    const [{ products: ended }] = (await products(customer(customerId), '(status: [TERMINATED])'))._entities;
    expect(ended.nodes).toEqual([]);
  });

  it('are nobody else’s to see', async () => {
    const [{ products: foreign }] = (await products(customer('somebody'), '', `${page} totalCount`))._entities;
    expect([foreign.nodes, foreign.totalCount]).toEqual([[], 0]);
    const [{ products: staff }] = (await products(agent, ''))._entities;
    expect(staff.nodes).toHaveLength(20);
  });

  it('of many customers come in one statement, and so do those of accounts', async () => {
    await prepareProduct(inventory, product({ customerId: 'x', billingAccountId: 'account-1' }));
    const representations = [
      ...['x', customerId, 'y'].map((id) => ({ __typename: 'Customer', id })),
      ...['account-1', 'account-2'].map((id) => ({ __typename: 'BillingAccount', id })),
    ];
    const document = `query ($of: [_Any!]!) { _entities(representations: $of) {
      ... on Customer { products { nodes { id } } } ... on BillingAccount { products { nodes { id } } } } }`;
    const { result, statements } = await countStatements(() =>
      inventory.as(agent).send<{ _entities: { products: { nodes: unknown[] } }[] }>(document, { of: representations }),
    );
    expect(result._entities.map(({ products: { nodes } }) => nodes.length)).toEqual([1, 20, 0, 1, 0]);
    expect(statements).toHaveLength(2);
  });
});
