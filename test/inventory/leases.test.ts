import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import { available, claim, leaseNumbers, leaseOf, release } from './operations.ts';
import { customer, guest, newId, startInventory, type Inventory } from './start-inventory.ts';

let inventory: Inventory;
beforeAll(async () => {
  inventory = await startInventory();
});
afterAll(() => inventory.close());

const freeNumber = async (filter: object = { class: 'STANDARD' }) => {
  const [number] = await available(inventory, { filter, first: 1 });
  if (!number) throw new Error('The pool is empty.');
  return number.value;
};
const line = async (over = {}) => ({ cartItemId: 'line', msisdn: await freeNumber(), simCartItemId: 'sim', ...over });
const needsBoth = [
  { cartItemId: 'line', kind: 'msisdn' },
  { cartItemId: 'sim', kind: 'iccid' },
];

describe('a lease', () => {
  it('holds a number and a SIM together until its expiry, and nobody else is offered the number (E10)', async () => {
    const [ada, cartId, wanted] = [guest('ada'), newId(), await line({ simType: 'ESIM' })];
    const answer = await leaseNumbers(inventory, ada, cartId, [wanted]);
    expect(answer).toMatchObject({
      __typename: 'NumberLease',
      cartId,
      expiresAt: new Date(inventory.now().getTime() + 15 * 60_000).toISOString(),
      lines: [
        {
          msisdn: { value: wanted.msisdn, state: 'RESERVED', class: 'STANDARD' },
          price: { value: '0.00', currency: 'EUR' },
          simCartItemId: 'sim',
          iccid: { state: 'RESERVED', simType: 'ESIM' },
        },
      ],
    });
    const { __typename: _name, ...lease } = answer;
    await expect(leaseOf(inventory, ada, cartId)).resolves.toEqual(lease);
    await expect(available(inventory, { filter: { contains: wanted.msisdn.slice(1) } })).resolves.toEqual([]);
  });

  it('replaces what the same lines held and frees it', async () => {
    const [ada, cartId, first, second] = [guest('ada-2'), newId(), await line(), await line()];
    await leaseNumbers(inventory, ada, cartId, [first]);
    await expect(leaseNumbers(inventory, ada, cartId, [second])).resolves.toMatchObject({ __typename: 'NumberLease' });
    expect((await leaseOf(inventory, ada, cartId))?.lines.map(({ msisdn }) => msisdn.value)).toEqual([second.msisdn]);
    await expect(available(inventory, { filter: { contains: first.msisdn.slice(1) } })).resolves.toHaveLength(1);
    const sims = await inventory.sql("select 1 from inventory.iccid where cart_id = ? and state = 'reserved'", [cartId]);
    expect(sims).toHaveLength(1);
  });

  it('swaps the numbers of two lines in one step', async () => {
    const [ada, cartId, a, b] = [guest('swap'), newId(), await freeNumber(), await freeNumber()];
    const lines = (one: string, two: string) => [
      { cartItemId: '1', msisdn: one, simCartItemId: 's1' },
      { cartItemId: '2', msisdn: two, simCartItemId: 's2' },
    ];
    await leaseNumbers(inventory, ada, cartId, lines(a, b));
    await expect(leaseNumbers(inventory, ada, cartId, lines(b, a))).resolves.toMatchObject({ __typename: 'NumberLease' });
  });

  it('takes all lines or none when one number is gone', async () => {
    const [cartId, taken] = [newId(), await freeNumber({ class: 'GOLD' })];
    await leaseNumbers(inventory, guest('first'), newId(), [{ cartItemId: 'line', msisdn: taken }]);
    const answer = await leaseNumbers(inventory, guest('second'), cartId, [await line(), { cartItemId: 'b', msisdn: taken }]);
    expect(answer).toMatchObject({ __typename: 'NumberTakenError', code: 'NUMBER_TAKEN', taken: [taken] });
    const { suggestions } = answer as { suggestions: { value: string; class: string }[] };
    expect(suggestions).toHaveLength(5);
    expect(suggestions.every((number) => number.class === 'GOLD' && number.value !== taken)).toBe(true);
    await expect(leaseOf(inventory, guest('second'), cartId)).resolves.toBeNull();
  });

  it('answers a repeated call with the same lease, and the same key with other input with a conflict (M1)', async () => {
    const [ada, cartId, key, wanted] = [guest('again'), newId(), newId(), await line()];
    const [first, ...others] = await Promise.all([1, 2, 3, 4].map(() => leaseNumbers(inventory, ada, cartId, [wanted], key)));
    expect(others).toEqual([first, first, first]);
    await expect(leaseNumbers(inventory, ada, cartId, [await line()], key)).resolves.toMatchObject({
      __typename: 'IdempotencyConflictError',
      differingPaths: ['lines[0].msisdn'],
    });
  });

  it('leaves the key of a refused call free for another try', async () => {
    const [ada, key, wanted, other] = [guest('retry'), newId(), await line(), newId()];
    await leaseNumbers(inventory, guest('faster'), other, [wanted]);
    const cartId = newId();
    await expect(leaseNumbers(inventory, ada, cartId, [wanted], key)).resolves.toMatchObject({ __typename: 'NumberTakenError' });
    await release(inventory, guest('faster'), other);
    await expect(leaseNumbers(inventory, ada, cartId, [wanted], key)).resolves.toMatchObject({ __typename: 'NumberLease' });
  });

  it('lists all problems of a request at once', async () => {
    const lines = [
      { cartItemId: 'a', msisdn: '+4915405550001' },
      { cartItemId: 'a', msisdn: '+4915405550001' },
    ];
    const answer = await leaseNumbers(inventory, guest('bad'), newId(), lines, '');
    const codes = (answer as { problems: { code: string }[] }).problems.map(({ code }) => code);
    expect(codes).toEqual(['INVALID_KEY', 'DUPLICATE_LINE', 'DUPLICATE_NUMBER']);
  });

  it('refuses what is no phone number at all, naming each', async () => {
    const lines = [
      { cartItemId: 'a', msisdn: '0154 0555' },
      { cartItemId: 'b', msisdn: '+0154' },
    ];
    const refused = expect(leaseNumbers(inventory, guest('bad'), newId(), lines)).rejects;
    await refused.toThrow(/BAD_USER_INPUT.*lines\[0\].*BAD_USER_INPUT.*lines\[1\]/);
  });

  it('tells a number nobody knows from a number somebody has, in one answer', async () => {
    const taken = await freeNumber();
    await leaseNumbers(inventory, guest('first'), newId(), [{ cartItemId: 'line', msisdn: taken }]);
    const lines = [
      { cartItemId: 'a', msisdn: '+4917012345678' },
      { cartItemId: 'b', msisdn: taken },
    ];
    await expect(leaseNumbers(inventory, guest('second'), newId(), lines)).resolves.toMatchObject({
      __typename: 'LeaseRejected',
      problems: [
        { code: 'UNKNOWN_NUMBER', path: ['input', 'lines', '0', 'msisdn'] },
        { __typename: 'NumberTakenError', code: 'NUMBER_TAKEN', taken: [taken] },
      ],
    });
  });

  it('costs the same few statements for one line as for five', async () => {
    const numbers = await available(inventory, { first: 6 });
    const lines = numbers.map(({ value }, index) => ({
      cartItemId: `line-${index}`,
      msisdn: value,
      simCartItemId: `sim-${index}`,
    }));
    const leasing = (cartId: string, some: typeof lines) =>
      countStatements(() => leaseNumbers(inventory, guest(cartId), cartId, some));
    const [one, five] = [await leasing(newId(), lines.slice(0, 1)), await leasing(newId(), lines.slice(1))];
    expect([one.statements.length, five.statements.length]).toEqual([10, 10]); // the last two load what the answer shows of them
    const cartId = (five.result as { cartId: string }).cartId;
    const read = await countStatements(() => leaseOf(inventory, guest(cartId), cartId));
    expect(read.result?.lines).toHaveLength(5);
    expect(read.statements).toHaveLength(3);
  });

  it('needs somebody to belong to', async () => {
    const nobody = { role: 'anonymous', tenant: 'sample', subject: 'nobody' } as const;
    await expect(leaseNumbers(inventory, nobody, newId(), [await line()])).resolves.toMatchObject({
      __typename: 'LeaseRejected',
      problems: [{ code: 'UNAUTHENTICATED', reason: expect.stringContaining('x-cart-token') }],
    });
  });

  it('stops at 20 numbers of one cart, also when asked for in parallel', async () => {
    const [hoarder, cartId] = [guest('hoarder'), newId()];
    const numbers = (await available(inventory, { first: 30 })).map(({ value }) => value);
    const answers = await Promise.all(
      numbers.map((msisdn, index) => leaseNumbers(inventory, hoarder, cartId, [{ cartItemId: `line-${index}`, msisdn }])),
    );
    const leased = answers.filter(({ __typename }) => __typename === 'NumberLease');
    const refused = answers.filter(({ __typename }) => __typename === 'LeaseRejected');
    expect([leased.length, refused.length]).toEqual([20, 10]);
    expect(refused[0]).toMatchObject({ problems: [{ code: 'TOO_MANY_LEASES' }] });
    const all = numbers.map((msisdn, index) => ({ cartItemId: `line-${index}`, msisdn }));
    await expect(leaseNumbers(inventory, hoarder, newId(), all)).resolves.toMatchObject({
      problems: [{ code: 'TOO_MANY_LEASES' }],
    });
  });
});

describe('the lease of one cart', () => {
  it('cannot be seen, released or replaced by another caller', async () => {
    const [ada, eve, cartId, wanted] = [guest('ada-3'), guest('eve'), newId(), await line()];
    await leaseNumbers(inventory, ada, cartId, [wanted]);
    await expect(leaseOf(inventory, eve, cartId)).resolves.toBeNull();
    await expect(release(inventory, eve, cartId)).resolves.toBe(false);
    await expect(leaseNumbers(inventory, eve, cartId, [wanted])).resolves.toMatchObject({ problems: [{ code: 'UNKNOWN_CART' }] });
    await expect(leaseNumbers(inventory, eve, newId(), [wanted])).resolves.toMatchObject({ __typename: 'NumberTakenError' });
    expect((await leaseOf(inventory, ada, cartId))?.lines).toHaveLength(1);
  });

  it('cannot be claimed for another cart', async () => {
    await leaseNumbers(inventory, guest('ada-4'), newId(), [await line()]);
    await expect(claim(inventory, { processId: newId(), cartId: newId(), required: needsBoth })).resolves.toMatchObject({
      __typename: 'LeaseExpiredError',
      cartItemIds: ['line', 'sim'],
    });
  });

  it('is kept by a signed-in customer who brings the token of the cart', async () => {
    const [cartId, wanted] = [newId(), await line()];
    await leaseNumbers(inventory, guest('token'), cartId, [wanted]);
    const signedIn = { ...customer('c-9'), guestKey: 'token' };
    await expect(leaseOf(inventory, signedIn, cartId)).resolves.toMatchObject({ lines: [{ msisdn: { value: wanted.msisdn } }] });
  });
});

describe('an expired lease', () => {
  it('comes back by itself, without a sweep: of a client that was killed too', async () => {
    const [cartId, wanted] = [newId(), await line()];
    await leaseNumbers(inventory, guest('dead'), cartId, [wanted]);
    inventory.pass(14.9);
    await expect(leaseNumbers(inventory, guest('eager'), newId(), [wanted])).resolves.toMatchObject({
      __typename: 'NumberTakenError',
    });
    inventory.pass(0.2);
    await expect(leaseOf(inventory, guest('dead'), cartId)).resolves.toBeNull();
    await expect(available(inventory, { filter: { contains: wanted.msisdn.slice(1) } })).resolves.toHaveLength(1);
    await expect(leaseNumbers(inventory, guest('next'), newId(), [wanted])).resolves.toMatchObject({ __typename: 'NumberLease' });
  });

  it('is still good for a checkout while nobody has taken its number', async () => {
    const [cartId, processId] = [newId(), newId()];
    await leaseNumbers(inventory, guest('slow'), cartId, [await line()]);
    inventory.pass(60);
    await expect(claim(inventory, { processId, cartId, required: needsBoth })).resolves.toMatchObject({
      __typename: 'NumberLease',
    });
  });

  it('is lost to whoever took its number, with others suggested', async () => {
    const [cartId, wanted] = [newId(), await line()];
    await leaseNumbers(inventory, guest('late'), cartId, [wanted]);
    inventory.pass(16);
    await leaseNumbers(inventory, guest('winner'), newId(), [wanted]);
    const answer = await claim(inventory, { processId: newId(), cartId, required: needsBoth });
    expect(answer).toMatchObject({ __typename: 'LeaseExpiredError', code: 'LEASE_EXPIRED', cartItemIds: ['line'] });
    expect((answer as { suggestions: unknown[] }).suggestions).toHaveLength(5);
  });
});
