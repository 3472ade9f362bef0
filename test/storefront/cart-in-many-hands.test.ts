import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AcceptHandoverDocument,
  CustomerCartsDocument,
  ReturnHandoverDocument,
} from '../../schema/operations/generated/agent-desktop.ts';
import {
  AttachCartDocument,
  CartDocument,
  LeaseDocument,
  MyCartsDocument,
  OfferHandoverDocument,
} from '../../schema/operations/generated/storefront.ts';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { createShopper, mobileLine, type OpenCart, type Shopper } from '../support/shopper.ts';
import { agentHeaders, customerHeaders } from '../support/sign-in.ts';

let graph: TestGraph;
let agent: Shopper;
let customerId: string;
let headers: Record<string, string>;
beforeAll(async () => {
  graph = await startGraph();
  agent = createShopper(graph.execute, await agentHeaders(graph));
  customerId = (await createShopper(graph.execute).buyMobileLine()).result?.customer?.id ?? '';
  headers = await customerHeaders(graph, customerId);
});
afterAll(() => graph.close());

const once = <T extends object>(input: T) => ({ input: { idempotencyKey: randomUUID(), ...input } });
const device = { addItem: { id: 'phone', productOfferingId: 'po-device-phone' } };

const leased = async (shopper: Shopper, { id }: OpenCart) =>
  (await shopper.send(LeaseDocument, { cartId: id })).data?.numberLease?.lines.map(({ cartItemId, msisdn, iccid }) => [
    cartItemId,
    msisdn?.value,
    iccid?.value,
  ]);

describe('one cart in many hands, through the whole graph', () => {
  it('goes to an agent by a code and comes back, with the numbers that were leased, and is bought (E4, hard case 1)', async () => {
    const shopper = createShopper(graph.execute);
    const cart = await shopper.readyCart();
    const held = await leased(shopper, cart);
    expect(held).toHaveLength(1);
    const offered = (await shopper.send(OfferHandoverDocument, once({ cartId: cart.id }))).data?.offerHandover;
    if (offered?.__typename !== 'OfferHandoverSuccess') throw new Error(JSON.stringify(offered));

    const accepted = (await agent.send(AcceptHandoverDocument, once({ code: offered.code }))).data?.acceptHandover;
    expect(accepted).toMatchObject({
      cart: { id: cart.id, handover: { state: 'ACCEPTED', acceptedBy: { subject: 'agent-007' } } },
    });
    const taken = { id: cart.id, version: cart.version + 1 };
    expect(await shopper.patch(taken, [device])).toMatchObject({ problems: [{ code: 'CART_HANDED_OVER' }] });
    const changed = await agent.fill(taken, [{ saveForLater: { id: 'roaming' } }]);
    expect(await leased(shopper, cart)).toEqual(held);
    expect(await leased(agent, cart)).toEqual(held);

    await agent.send(ReturnHandoverDocument, once({ cartId: cart.id }));
    const seen = (await shopper.send(CartDocument, { id: cart.id })).data?.shoppingCart;
    expect(seen).toMatchObject({ version: changed.version + 1, savedItems: [{ id: 'roaming' }] });
    expect(seen?.items.map(({ changedBy }) => changedBy?.role)).toEqual(['SHOPPER', 'SHOPPER']);
    const process = await shopper.checkout(shopper.checkoutInput(cart));
    if (process.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(process));
    await shopper.until(process.id, 'COMPLETED');
    const bought = (await agent.send(CartDocument, { id: cart.id })).data?.shoppingCart;
    expect(bought).toMatchObject({ state: 'CHECKED_OUT', items: [{ id: 'plan' }, { id: 'sim' }], savedItems: [] });
  });

  it('becomes the customer’s at sign-in, with the numbers that were leased; the old token opens neither (E4, hard case 14)', async () => {
    const [phone, laptop] = [createShopper(graph.execute, headers), createShopper(graph.execute)];
    const mine = await phone.fill(await phone.createCart(), mobileLine);
    const other = await laptop.readyCart();
    const [line] = (await leased(laptop, other)) ?? [];
    const guest = { ...laptop.caller.headers };
    Object.assign(laptop.caller.headers, headers);

    const attached = (await laptop.send(AttachCartDocument, once({ cartId: other.id }))).data?.attachCart;
    if (attached?.__typename !== 'AttachCartSuccess') throw new Error(JSON.stringify(attached));
    expect(attached).toMatchObject({ cart: { id: mine.id, version: mine.version + 1 }, merge: { dropped: [], merged: [] } });
    expect(attached.merge.added.map(({ fromItemId }) => fromItemId)).toEqual(['plan', 'sim', 'roaming']);
    const plan = attached.merge.added[0]?.itemId;
    expect(await leased(phone, mine)).toEqual([[plan, line?.[1], line?.[2]]]);

    const thief = createShopper(graph.execute, guest);
    for (const { id } of [other, mine]) {
      expect((await thief.send(CartDocument, { id })).data?.shoppingCart).toBeNull();
      expect(await leased(thief, { id, version: 1 })).toBeUndefined();
    }
    const carts = (await phone.send(MyCartsDocument, { state: ['OPEN'] })).data?.me?.carts.nodes;
    expect(carts?.map(({ id }) => id)).toEqual([mine.id]);
    const served = (await agent.send(CustomerCartsDocument, { id: customerId })).data?.customer?.carts;
    expect(served).toMatchObject({ totalCount: 2, nodes: [{ id: mine.id }, { state: 'CHECKED_OUT' }] });
  });

  it('is found in a fixed number of statements, however many carts there are', async () => {
    const shopper = createShopper(graph.execute, headers);
    const count = async () => (await countStatements(() => shopper.send(MyCartsDocument, { state: ['OPEN'] }))).statements.length;
    const one = await count();
    await shopper.fill(await shopper.createCart(), mobileLine);
    expect(await count()).toBe(one);
  });
});
