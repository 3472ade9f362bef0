import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askLease, available, claim, leaseNumbers, leaseOf, release, type Line } from './operations.ts';
import { agent, customer, guest, newId, service, startInventory, type Inventory } from './start-inventory.ts';

let inventory: Inventory;
beforeAll(async () => {
  inventory = await startInventory();
});
afterAll(() => inventory.close());

const freeNumber = async () => {
  const [number] = await available(inventory, { filter: { class: 'STANDARD' }, first: 1 });
  if (!number) throw new Error('The pool is empty.');
  return number.value;
};
const line = async (over: Partial<Line> = {}): Promise<Line> => ({
  cartItemId: 'plan',
  msisdn: await freeNumber(),
  simCartItemId: 'sim',
  ...over,
});

/** A cart with a plan, a SIM of this kind, roaming that needs nothing, and a change of an existing line. */
const givenCart = (owner: { customerId?: string; guestKey?: string }, simType = 'physical') => {
  const { put, item } = inventory.carts;
  const id = newId();
  const cart = put(id, owner, [
    item('plan'),
    item('sim', { needs: ['iccid'], simType }),
    item('roaming', { needs: [] }),
    item('change', { action: 'MODIFY' }),
  ]);
  return { id, cart };
};
const held = async () => (await inventory.sql("select 1 from inventory.msisdn where state = 'reserved'")).length;
const problemsOf = (answer: Awaited<ReturnType<typeof askLease>>) =>
  answer.__typename === 'LeaseRejected' ? answer.problems.map(({ code, path }) => `${code} ${path.join('.')}`) : answer;

describe('a lease is for a cart', () => {
  it('that exists and is the caller’s: all others are unknown, and hold nothing', async () => {
    const { id } = givenCart({ guestKey: 'ada' });
    const before = await held();
    const ids = [id, newId(), 'nonsense', '', '\0', 'x'.repeat(10_000)];
    for (const cartId of ids) {
      const answer = await askLease(inventory, guest('eve'), cartId, [await line()]);
      expect(problemsOf(answer)).toEqual(['UNKNOWN_CART input.cartId']);
    }
    expect(await held()).toBe(before);
  });

  it('that is open', async () => {
    const { id, cart } = givenCart({ guestKey: 'ada' });
    const [key, wanted] = [newId(), await line()];
    const first = await askLease(inventory, guest('ada'), id, [wanted], key);
    cart.state = 'CHECKING_OUT';
    expect(problemsOf(await askLease(inventory, guest('ada'), id, [wanted]))).toEqual(['CART_NOT_OPEN input.cartId']);
    await expect(askLease(inventory, guest('ada'), id, [wanted], key)).resolves.toEqual(first); // a repeat is no new lease
  });

  it('that is not in an agent’s hands; for the agent it is (hard case 14)', async () => {
    const { id, cart } = givenCart({ guestKey: 'ada' });
    const first = await line();
    await leaseNumbers(inventory, agent, id, [first]);
    cart.handover = { state: 'ACCEPTED' };
    expect(problemsOf(await askLease(inventory, guest('ada'), id, [await line()]))).toEqual(['CART_HANDED_OVER input.cartId']);
    await expect(leaseOf(inventory, guest('ada'), id)).resolves.toMatchObject({ lines: [{ msisdn: { value: first.msisdn } }] });
    await expect(askLease(inventory, agent, id, [await line()])).resolves.toMatchObject({ __typename: 'NumberLease' });
    cart.handover = { state: 'OFFERED' };
    await expect(askLease(inventory, guest('ada'), id, [first])).resolves.toMatchObject({ __typename: 'NumberLease' });
  });

  it('and for lines of it that need a number and a SIM; what is wrong is told at once, in one call to the cart', async () => {
    const { id } = givenCart({ guestKey: 'ada' });
    const lines = [
      await line({ cartItemId: 'nowhere', simCartItemId: 'x'.repeat(10_000) }),
      await line({ cartItemId: 'roaming', simCartItemId: 'plan' }),
      await line({ cartItemId: 'change', simCartItemId: 'sim', simType: 'ESIM' }),
      await line({ cartItemId: '\0', simCartItemId: undefined }),
    ];
    const [before, asked] = [await held(), inventory.carts.asked()];
    expect(problemsOf(await askLease(inventory, guest('ada'), id, lines, '\0'))).toEqual([
      'INVALID_KEY input.idempotencyKey',
      'UNKNOWN_LINE input.lines.0.cartItemId',
      'UNKNOWN_LINE input.lines.0.simCartItemId',
      'LINE_NEEDS_NO_NUMBER input.lines.1.cartItemId',
      'LINE_NEEDS_NO_SIM input.lines.1.simCartItemId',
      'LINE_NEEDS_NO_NUMBER input.lines.2.cartItemId',
      'SIM_TYPE_MISMATCH input.lines.2.simType',
      'UNKNOWN_LINE input.lines.3.cartItemId',
    ]);
    expect(inventory.carts.asked()).toBe(asked + 1);
    const same = await line({ simCartItemId: 'plan' });
    expect(problemsOf(await askLease(inventory, guest('ada'), id, [same]))).toEqual([
      'LINE_NEEDS_NO_SIM input.lines.0.simCartItemId',
    ]);
    expect(await held()).toBe(before);
  });

  it('whose owner has it, also when an agent leases on behalf', async () => {
    const { id } = givenCart({ customerId: 'c-1' });
    const wanted = await line();
    await expect(askLease(inventory, agent, id, [wanted])).resolves.toMatchObject({ __typename: 'NumberLease' });
    for (const viewer of [customer('c-1'), agent, service])
      await expect(leaseOf(inventory, viewer, id)).resolves.toMatchObject({ lines: [{ msisdn: { value: wanted.msisdn } }] });
    await expect(leaseOf(inventory, customer('c-2'), id)).resolves.toBeNull();
    await expect(release(inventory, customer('c-2'), id)).resolves.toBe(false);
    const other = await line();
    await expect(askLease(inventory, customer('c-1'), id, [other])).resolves.toMatchObject({ __typename: 'NumberLease' });
    expect((await leaseOf(inventory, agent, id))?.lines).toHaveLength(1); // replaced, not added
    await expect(release(inventory, customer('c-1'), id)).resolves.toBe(true);
  });

  it('that an agent opened for nobody yet', async () => {
    const { id } = givenCart({});
    await askLease(inventory, agent, id, [await line()]);
    expect((await leaseOf(inventory, agent, id))?.lines).toHaveLength(1);
    await expect(leaseOf(inventory, customer('c-1'), id)).resolves.toBeNull();
    const required = [{ cartItemId: 'plan', kind: 'msisdn' }];
    await expect(claim(inventory, { processId: newId(), cartId: id, required })).resolves.toMatchObject({
      __typename: 'NumberLease',
    });
  });
});

describe('the kind of SIM', () => {
  it.each([
    ['eSIM', 'ESIM'],
    ['physical', 'PHYSICAL'],
  ] as const)('is the one the line of the cart is for: %s', async (inCart, simType) => {
    const { id } = givenCart({ guestKey: 'ada' }, inCart);
    for (const over of [{}, { simType }]) {
      const answer = await askLease(inventory, guest('ada'), id, [await line(over)]);
      expect(answer).toMatchObject({ lines: [{ iccid: { simType } }] });
    }
  });

  it('is checked again when a checkout claims it', async () => {
    const { id } = givenCart({ guestKey: 'ada' }, 'physical');
    await askLease(inventory, guest('ada'), id, [await line()]);
    const claimed = (simType: 'ESIM' | 'PHYSICAL' | null) =>
      claim(inventory, { processId: newId(), cartId: id, required: [{ cartItemId: 'sim', kind: 'iccid', simType }] });
    await expect(claimed('ESIM')).resolves.toMatchObject({
      problems: [{ code: 'SIM_TYPE_MISMATCH', path: ['cart', 'items', 'sim'] }],
    });
    await expect(claimed('PHYSICAL')).resolves.toMatchObject({ __typename: 'NumberLease' });
  });
});

describe('ids that cannot be', () => {
  it('are nobody’s, not a breakdown', async () => {
    for (const id of ['\0', '', '\ud800', 'x'.repeat(10_000)]) {
      await expect(leaseOf(inventory, guest('ada'), id)).resolves.toBeNull();
      await expect(release(inventory, guest('ada'), id)).resolves.toBe(false);
      const document = `query ($id: ID!, $of: [_Any!]!) { product(id: $id) { id } _entities(representations: $of) { __typename } }`;
      const of = ['Msisdn', 'Iccid', 'MobileLine'].map((__typename) => ({ __typename, id }));
      await expect(inventory.as(agent).send(document, { id, of })).resolves.toEqual({
        product: null,
        _entities: [null, null, null],
      });
    }
    await expect(leaseNumbers(inventory, guest('ada'), newId(), [await line()], '\ud800')).resolves.toMatchObject({
      problems: [{ code: 'INVALID_KEY' }],
    });
  });
});
