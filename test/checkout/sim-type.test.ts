import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LeaseNumbersDocument } from '../../schema/operations/generated/storefront.ts';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { createShopper, mobileLine } from '../support/shopper.ts';

describe('the SIM of a line', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startGraph();
  });
  afterAll(() => graph.close());

  const sim = (productOfferingId: string) => ({
    addItem: { id: 'sim', productOfferingId, relationships: [{ type: 'RELIES_ON' as const, itemId: 'plan' }] },
  });
  const cartWith = async (productOfferingId: string) => {
    const shopper = createShopper(graph.execute);
    return { shopper, cart: await shopper.fill(await shopper.createCart(), [...mobileLine.slice(0, 1), sim(productOfferingId)]) };
  };
  const shipped = `query ($id: ID!) { productOrder(id: $id) { customer { products { nodes {
    __typename ... on SimCard { simType resources { ... on Iccid { kind: simType } } } } } } } }`;

  it.each([
    ['po-esim', 'ESIM'],
    ['po-sim-physical', 'PHYSICAL'],
  ])('that was bought is the one that is shipped, though nobody named its kind: %s', async (productOfferingId, simType) => {
    const { shopper, cart } = await cartWith(productOfferingId);
    await shopper.lease(cart);
    const process = await shopper.checkout(shopper.checkoutInput(cart));
    if (process.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(process));
    const { result } = await shopper.until(process.id, 'COMPLETED');
    const { data, errors } = await graph.execute(shipped, { id: result?.productOrder.id }, shopper.caller);
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toContain(JSON.stringify({ __typename: 'SimCard', simType, resources: [{ kind: simType }] }));
  });

  it('cannot be leased as another kind', async () => {
    const { shopper, cart } = await cartWith('po-esim');
    const lines = [
      { cartItemId: 'plan', msisdn: await shopper.freeNumber(), simCartItemId: 'sim', simType: 'PHYSICAL' as const },
    ];
    const { data } = await shopper.send(LeaseNumbersDocument, {
      input: { idempotencyKey: randomUUID(), cartId: cart.id, lines },
    });
    expect(data?.leaseNumbers).toMatchObject({ problems: [{ code: 'SIM_TYPE_MISMATCH' }] });
  });

  it('that was exchanged after its lease must be leased again before it is shipped', async () => {
    const { shopper, cart } = await cartWith('po-sim-physical');
    await shopper.lease(cart);
    const changed = await shopper.fill(cart, [{ removeItem: { id: 'sim' } }, sim('po-esim')]);
    const refused = await shopper.checkout(shopper.checkoutInput(changed));
    expect(refused).toMatchObject({
      state: 'CANCELLED',
      problems: [{ code: 'SIM_TYPE_MISMATCH', path: ['cart', 'items', 'sim'], recover: [{ operation: 'leaseNumbers' }] }],
    });
    await expect(shopper.lease(changed)).resolves.toMatchObject({ __typename: 'NumberLease' });
    const process = await shopper.checkout(shopper.checkoutInput(changed));
    if (process.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(process));
    await shopper.until(process.id, 'COMPLETED');
  });
});
