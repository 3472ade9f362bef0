import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  LeaseDocument,
  NumbersDocument,
  ReleaseNumbersDocument,
  RenewLeaseDocument,
} from '../../schema/operations/generated/storefront.ts';
import type { Clock } from '../../subgraphs/kit/clock.ts';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { createShopper, mobileLine } from '../support/shopper.ts';

describe('a shopper who chooses a number', () => {
  let graph: TestGraph;
  let ahead = 0;
  const clock: Clock = { now: () => new Date(Date.now() + ahead) };
  beforeAll(async () => {
    graph = await startGraph({ clock });
  });
  afterAll(() => graph.close());

  it('sees numbers of a pattern with their price, and is told what a filter may be (E8)', async () => {
    const shopper = createShopper(graph.execute);
    const { data } = await shopper.send(NumbersDocument, { filter: { pattern: '??7?7', class: 'STANDARD' }, first: 5 });
    expect(data?.availableNumbers).toHaveLength(5);
    for (const { value, price } of data?.availableNumbers ?? []) {
      expect(value).toMatch(/7\d7$/);
      expect(price).toEqual({ value: '0.00', currency: 'EUR' });
    }
    const { errors } = await graph.execute(NumbersDocument, { filter: { pattern: '.*' } }, shopper.caller);
    expect(errors?.[0]).toMatchObject({ message: expect.stringContaining('`pattern`'), extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('comes back too late, renews the lease and has a number again, or one like it (hard case 12)', async () => {
    const [shopper, rival] = [createShopper(graph.execute), createShopper(graph.execute)];
    const { id: cartId } = await shopper.readyCart();
    const numberNow = async () => (await shopper.send(LeaseDocument, { cartId })).data?.numberLease?.lines[0]?.msisdn.value;
    const renew = async () => {
      const { data } = await shopper.send(RenewLeaseDocument, { input: { idempotencyKey: randomUUID(), cartId } });
      if (data?.renewLease.__typename !== 'RenewLeaseSuccess') throw new Error(JSON.stringify(data));
      return data.renewLease;
    };
    const first = await numberNow();
    ahead += 16 * 60_000;
    expect(await numberNow()).toBeUndefined();
    expect(await renew()).toMatchObject({ replaced: [], lease: { lines: [{ msisdn: { value: first } }] } });
    ahead += 16 * 60_000;
    const cart = await rival.fill(await rival.createCart(), mobileLine);
    expect(await rival.lease(cart, first)).toMatchObject({ __typename: 'NumberLease' });
    const { replaced } = await renew();
    expect(replaced).toEqual([{ cartItemId: 'plan', lost: first, msisdn: await numberNow() }]);
    expect((await shopper.send(ReleaseNumbersDocument, { cartId })).data?.releaseNumbers).toBe(true);
  });
});
