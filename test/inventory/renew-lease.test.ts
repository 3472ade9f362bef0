import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import { moveLeases, renewLease } from './lease-operations.ts';
import { available, claim, leaseNumbers, leaseOf, release, type Lease } from './operations.ts';
import { customer, guest, newId, startInventory, type Inventory } from './start-inventory.ts';

let inventory: Inventory;
beforeAll(async () => {
  inventory = await startInventory();
});
afterAll(() => inventory.close());

/** A cart whose lines `plan-0`, `sim-0` and so on hold a number of that class and a SIM each. */
const givenLease = async (name: string, { count = 1, numberClass = 'STANDARD' } = {}) => {
  const cartId = newId();
  const free = await available(inventory, { filter: { class: numberClass }, first: count });
  const lines = free.map(({ value }, index) => ({ cartItemId: `plan-${index}`, msisdn: value, simCartItemId: `sim-${index}` }));
  const lease = await leaseNumbers(inventory, guest(name), cartId, lines);
  expect(lease).toMatchObject({ __typename: 'NumberLease' });
  return { cartId, lease: lease as unknown as Lease, numbers: free.map(({ value }) => value) };
};
const takeAway = async (msisdn: string) => {
  const answer = await leaseNumbers(inventory, guest(newId()), newId(), [{ cartItemId: 'plan', msisdn }]);
  expect(answer).toMatchObject({ __typename: 'NumberLease' });
};
const lineOf = ({ lines }: Lease) => lines.map(({ cartItemId, msisdn, iccid }) => [cartItemId, msisdn.value, iccid?.value]);

describe('a lease that is renewed', () => {
  it('keeps its numbers and SIMs with a fresh expiry, before its end and after it', async () => {
    const { cartId, lease } = await givenLease('ada', { count: 2 });
    for (const minutes of [10, 60]) {
      inventory.pass(minutes);
      const answer = await renewLease(inventory, guest('ada'), cartId);
      expect(answer).toMatchObject({ __typename: 'RenewLeaseSuccess', replaced: [], lostItemIds: [] });
      const now = await leaseOf(inventory, guest('ada'), cartId);
      expect(now && lineOf(now)).toEqual(lineOf(lease));
      expect(now?.expiresAt).toBe(new Date(inventory.now().getTime() + 15 * 60_000).toISOString());
    }
  });

  it('gets a number like the lost one, says which, and keeps the rest (hard case 12)', async () => {
    const { cartId, lease, numbers } = await givenLease('bob', { count: 2, numberClass: 'SILVER' });
    inventory.pass(16);
    await takeAway(numbers[0] ?? '');
    const answer = await renewLease(inventory, guest('bob'), cartId);
    if (answer.__typename !== 'RenewLeaseSuccess' || !answer.lease) throw new Error(JSON.stringify(answer));
    const [first, second] = answer.lease.lines;
    expect(answer.replaced).toEqual([{ cartItemId: 'plan-0', lost: numbers[0], msisdn: first?.msisdn.value }]);
    expect(first?.msisdn).toMatchObject({ class: 'SILVER', state: 'RESERVED' });
    expect(first?.iccid?.value).toBe(lease.lines[0]?.iccid?.value);
    expect(second?.msisdn.value).toBe(numbers[1]);
    await expect(renewLease(inventory, guest('bob'), cartId)).resolves.toMatchObject({ replaced: [] }); // the new one is its number now
  });

  it('prefers a number with the same last digits', async () => {
    const { cartId, numbers } = await givenLease('carl');
    inventory.pass(16);
    await takeAway(numbers[0] ?? '');
    const answer = await renewLease(inventory, guest('carl'), cartId);
    const replaced = answer.__typename === 'RenewLeaseSuccess' ? answer.replaced[0] : undefined;
    expect(replaced?.msisdn.slice(-3)).toBe(numbers[0]?.slice(-3));
  });

  it('is answered the same when repeated, however many at once; a taken one is never handed out twice (M1)', async () => {
    const { cartId, numbers } = await givenLease('dora');
    inventory.pass(16);
    await takeAway(numbers[0] ?? '');
    const idempotencyKey = newId();
    const answers = await Promise.all([1, 2, 3].map(() => renewLease(inventory, guest('dora'), cartId, { idempotencyKey })));
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    await expect(
      renewLease(inventory, guest('dora'), (await givenLease('dora')).cartId, { idempotencyKey }),
    ).resolves.toMatchObject({
      differingPaths: ['cartId'],
    });
  });

  it('finds different numbers for many who lost theirs at once', async () => {
    const lost: Awaited<ReturnType<typeof givenLease>>[] = [];
    for (let index = 0; index < 10; index++) lost.push(await givenLease(`many-${index}`, { numberClass: 'GOLD' }));
    inventory.pass(16);
    for (const { numbers } of lost) await takeAway(numbers[0] ?? '');
    const answers = await Promise.all(lost.map(({ cartId }, index) => renewLease(inventory, guest(`many-${index}`), cartId)));
    const numbers = answers.flatMap((answer) => (answer.__typename === 'RenewLeaseSuccess' ? answer.replaced : []));
    expect(numbers).toHaveLength(10);
    expect(new Set(numbers.map(({ msisdn }) => msisdn)).size).toBe(10);
    await inventory.sql("update inventory.msisdn set state = 'assigned' where class = 'gold' and free_at <= ?", [
      inventory.now(),
    ]);
    const last = lost[0] ?? { cartId: '', numbers: [] };
    inventory.pass(16);
    await takeAway(numbers[0]?.msisdn ?? '');
    await inventory.sql("update inventory.msisdn set state = 'assigned' where class = 'gold'");
    await expect(renewLease(inventory, guest('many-0'), last.cartId)).resolves.toMatchObject({
      lease: null,
      replaced: [],
      lostItemIds: ['plan-0'],
    });
  });

  it('remembers what it lost when its cart becomes a customer’s, until it is given back', async () => {
    const { cartId, numbers } = await givenLease('hal');
    inventory.pass(16);
    await takeAway(numbers[0] ?? '');
    const [toCartId, owner] = [newId(), customer('c-hal')];
    inventory.carts.fit(toCartId, owner, [{ cartItemId: 'p', msisdn: '', simCartItemId: 's' }]);
    const lines = [
      { fromItemId: 'plan-0', toItemId: 'p' },
      { fromItemId: 'sim-0', toItemId: 's' },
    ];
    await moveLeases(inventory, { fromCartId: cartId, toCartId, lines, customerId: 'c-hal' });
    await expect(renewLease(inventory, owner, toCartId)).resolves.toMatchObject({
      replaced: [{ cartItemId: 'p', lost: numbers[0] }],
      lease: { lines: [{ cartItemId: 'p', iccid: { state: 'RESERVED' } }] },
    });
    await release(inventory, owner, toCartId);
    await expect(renewLease(inventory, owner, toCartId)).resolves.toMatchObject({ problems: [{ code: 'NOTHING_TO_RENEW' }] });
  });

  it('is the caller’s, of an open cart, and in no checkout', async () => {
    const { cartId } = await givenLease('ida');
    const refused = async (viewer: Parameters<typeof renewLease>[1], id: string, idempotencyKey = newId()) => {
      const answer = await renewLease(inventory, viewer, id, { idempotencyKey });
      return answer.__typename === 'LeaseRejected' ? answer.problems.map(({ code }) => code) : answer;
    };
    for (const id of [cartId, newId(), '\0', 'x'.repeat(10_000)])
      expect(await refused(guest('eve'), id)).toEqual(['UNKNOWN_CART']);
    expect(await refused({ role: 'anonymous', subject: 'anonymous', tenant: 'test' }, cartId)).toEqual(['UNAUTHENTICATED']);
    expect(await refused(guest('ida'), cartId, '\0')).toEqual(['INVALID_KEY']);
    await claim(inventory, { processId: newId(), cartId, required: [{ cartItemId: 'plan-0', kind: 'msisdn' }] });
    expect(await refused(guest('ida'), cartId)).toEqual(['LEASE_IN_CHECKOUT']);
    const { cartId: other } = await givenLease('ida');
    await claim(inventory, { processId: newId(), cartId: other, required: [{ cartItemId: 'sim-0', kind: 'iccid' }] });
    expect(await refused(guest('ida'), other)).toEqual(['LEASE_IN_CHECKOUT']);
    const cart = inventory.carts.put(newId(), { guestKey: 'ida' }, []);
    cart.state = 'CHECKING_OUT';
    expect(await refused(guest('ida'), cart.id)).toEqual(['CART_NOT_OPEN']);
  });

  it('answers nobody what another token opens, also under the same key', async () => {
    const [owner, cartId, free] = [guest('zoe'), newId(), await available(inventory, { first: 2 })];
    const tokens: (string | null | undefined)[] = [];
    for (const [index, { value: msisdn }] of free.entries()) {
      const lease = await leaseNumbers(inventory, owner, cartId, [{ cartItemId: `plan-${index}`, msisdn }]);
      tokens.push(lease.__typename === 'NumberLease' ? lease.leaseToken : null);
    }
    for (const [index, leaseToken] of tokens.entries()) {
      const answer = await renewLease(inventory, guest(newId()), cartId, { leaseToken, idempotencyKey: 'renew' });
      expect(answer).toMatchObject({ lease: { lines: [{ msisdn: { value: free[index]?.value } }] } });
    }
  });

  it('costs the same statements for two lines as for five', async () => {
    const count = async (lines: number) => {
      const { cartId, numbers } = await givenLease(`count-${lines}`, { count: lines });
      inventory.pass(16);
      await takeAway(numbers[0] ?? '');
      return (await countStatements(() => renewLease(inventory, guest(`count-${lines}`), cartId))).statements.length;
    };
    expect([await count(2), await count(5)]).toEqual([12, 12]);
  });
});
