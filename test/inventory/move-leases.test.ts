import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import { moveLeases } from './lease-operations.ts';
import { available, claim, leaseNumbers, leaseOf, unclaim } from './operations.ts';
import { customer, guest, newId, startInventory, type Inventory } from './start-inventory.ts';

let inventory: Inventory;
beforeAll(async () => {
  inventory = await startInventory();
});
afterAll(() => inventory.close());

/** A cart of that guest whose lines `plan-0`, `sim-0` and so on hold a number and a SIM each. */
const givenLease = async (name: string, count = 1, cartId = newId()) => {
  const free = await available(inventory, { first: count });
  const lines = free.map(({ value }, index) => ({ cartItemId: `plan-${index}`, msisdn: value, simCartItemId: `sim-${index}` }));
  const answer = await leaseNumbers(inventory, guest(name), cartId, lines);
  expect(answer).toMatchObject({ __typename: 'NumberLease' });
  return { cartId, numbers: free.map(({ value }) => value), lease: await leaseOf(inventory, guest(name), cartId) };
};
const renamed = (...names: string[]) => names.map((name) => ({ fromItemId: name, toItemId: `new-${name}` }));
const same = (...names: string[]) => names.map((name) => ({ fromItemId: name, toItemId: name }));
const stateOf = async (value: string) => {
  const rows = await inventory.sql<{ state: string; cart_id: string | null }>(
    'select state, cart_id from inventory.msisdn where value = ?',
    [value],
  );
  return rows[0];
};

describe('the leases of an anonymous cart', () => {
  it('become those of the customer’s cart: numbers, SIMs, lines and owner in one step, with the expiry they had', async () => {
    const { cartId, lease } = await givenLease('ada', 2);
    const toCartId = newId();
    inventory.pass(3);
    const lines = renamed('plan-0', 'sim-0', 'plan-1', 'sim-1', 'nothing');
    await expect(moveLeases(inventory, { fromCartId: cartId, toCartId, lines, customerId: 'c-1' })).resolves.toBe(true);
    await expect(leaseOf(inventory, guest('ada'), cartId)).resolves.toBeNull();
    await expect(leaseOf(inventory, guest('ada'), toCartId)).resolves.toBeNull();
    const moved = await leaseOf(inventory, customer('c-1'), toCartId);
    const expected = lease?.lines.map((line) => ({
      ...line,
      cartItemId: `new-${line.cartItemId}`,
      simCartItemId: `new-${String(line.simCartItemId)}`,
    }));
    expect(moved).toMatchObject({ cartId: toCartId, expiresAt: lease?.expiresAt, lines: expected });
  });

  it('only change their owner when the cart is the same', async () => {
    const { cartId, lease } = await givenLease('bob');
    const move = { fromCartId: cartId, toCartId: cartId, lines: same('plan-0', 'sim-0'), customerId: 'c-2' };
    await expect(moveLeases(inventory, move)).resolves.toBe(true);
    await expect(leaseOf(inventory, guest('bob'), cartId)).resolves.toBeNull();
    await expect(leaseOf(inventory, customer('c-2'), cartId)).resolves.toEqual(lease);
  });

  it('drive out what the other line held, which is free then', async () => {
    const [mine, theirs] = [await givenLease('carl'), await givenLease('dora')];
    const move = { fromCartId: mine.cartId, toCartId: theirs.cartId, lines: same('plan-0', 'sim-0'), guestKey: 'dora' };
    await expect(moveLeases(inventory, move)).resolves.toBe(true);
    const lease = await leaseOf(inventory, guest('dora'), theirs.cartId);
    expect(lease?.lines.map(({ msisdn }) => msisdn.value)).toEqual(mine.numbers);
    await expect(stateOf(theirs.numbers[0] ?? '')).resolves.toEqual({ state: 'available', cart_id: null });
  });

  it('stay where a checkout uses them, on either side', async () => {
    const [mine, theirs] = [await givenLease('emil'), await givenLease('fay')];
    const processId = newId();
    const claimed = (cartId: string) =>
      claim(inventory, { processId, cartId, required: [{ cartItemId: 'plan-0', kind: 'msisdn' }] });
    const move = () =>
      moveLeases(inventory, { fromCartId: mine.cartId, toCartId: theirs.cartId, lines: same('plan-0'), guestKey: 'fay' });
    await claimed(theirs.cartId);
    await expect(move()).resolves.toBe(false);
    await unclaim(inventory, processId);
    await claim(inventory, { processId: newId(), cartId: mine.cartId, required: [{ cartItemId: 'plan-0', kind: 'msisdn' }] });
    await expect(move()).resolves.toBe(false);
    await expect(stateOf(mine.numbers[0] ?? '')).resolves.toEqual({ state: 'reserved', cart_id: mine.cartId });
    await expect(stateOf(theirs.numbers[0] ?? '')).resolves.toEqual({ state: 'reserved', cart_id: theirs.cartId });
  });

  it('are moved once per key, also by many at once; other input is a conflict (M1)', async () => {
    const { cartId, numbers } = await givenLease('gil');
    const move = { key: newId(), fromCartId: cartId, toCartId: newId(), lines: same('plan-0', 'sim-0'), customerId: 'c-3' };
    const answers = await Promise.all([1, 2, 3, 4].map(() => moveLeases(inventory, move)));
    expect(answers).toEqual([true, true, true, true]);
    const back = { ...move, key: newId(), fromCartId: move.toCartId, toCartId: cartId };
    await expect(moveLeases(inventory, back)).resolves.toBe(true);
    await expect(moveLeases(inventory, move)).resolves.toBe(true); // the repeat moves nothing
    await expect(stateOf(numbers[0] ?? '')).resolves.toMatchObject({ cart_id: cartId });
    await expect(moveLeases(inventory, { ...move, customerId: 'c-4' })).rejects.toThrow('BAD_USER_INPUT');
  });

  it('are moved in opposite directions at once without a deadlock', async () => {
    const [one, two] = [await givenLease('hal'), await givenLease('ida')];
    for (let round = 0; round < 10; round++) {
      const move = (fromCartId: string, toCartId: string) =>
        moveLeases(inventory, { fromCartId, toCartId, lines: same('plan-0', 'sim-0'), customerId: 'c-5' });
      await Promise.all([move(one.cartId, two.cartId), move(two.cartId, one.cartId)]);
    }
  });

  it('cost the same statements for one line as for many', async () => {
    const count = async (lines: number) => {
      const { cartId } = await givenLease(`many-${lines}`, lines);
      const names = Array.from({ length: lines }, (_, index) => [`plan-${index}`, `sim-${index}`]).flat();
      const move = { fromCartId: cartId, toCartId: newId(), lines: same(...names), customerId: 'c-6' };
      return (await countStatements(() => moveLeases(inventory, move))).statements.length;
    };
    expect([await count(1), await count(8)]).toEqual([10, 10]);
  });

  it('are moved by other subgraphs only, and by input that can be', async () => {
    const move = { fromCartId: newId(), toCartId: newId(), lines: same('plan-0') };
    await expect(moveLeases(inventory, move, guest('eve'))).rejects.toThrow('NOT_FOUND');
    await expect(moveLeases(inventory, { ...move, lines: [] })).resolves.toBe(false);
    const hostile = [
      { key: '\0' },
      { fromCartId: '' },
      { toCartId: 'x'.repeat(10_000) },
      { lines: same('plan-0', 'plan-0') },
      { lines: same('\ud800') },
      { lines: same(...Array.from({ length: 201 }, (_, index) => `plan-${index}`)) },
      { customerId: '\0' },
    ];
    for (const over of hostile) await expect(moveLeases(inventory, { ...move, ...over })).rejects.toThrow('BAD_USER_INPUT');
  });
});
