import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { available, claim, leaseNumbers, leaseOf, release, unclaim } from './operations.ts';
import { guest, newId, startInventory, type Inventory } from './start-inventory.ts';

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

describe('a claim', () => {
  const held = async (name: string) => {
    const [cartId, wanted] = [newId(), await line()];
    await leaseNumbers(inventory, guest(name), cartId, [wanted]);
    return { cartId, wanted, claimBy: (processId: string) => ({ processId, cartId, required: needsBoth }) };
  };

  it('outlasts the expiry, is the same when repeated, and shuts out a second process', async () => {
    const { claimBy, wanted, cartId } = await held('claimer');
    const processId = newId();
    const first = await claim(inventory, claimBy(processId));
    inventory.pass(600);
    await expect(claim(inventory, claimBy(processId))).resolves.toEqual(first);
    await expect(claim(inventory, claimBy(newId()))).resolves.toMatchObject({ problems: [{ code: 'LEASE_IN_CHECKOUT' }] });
    await expect(release(inventory, guest('claimer'), cartId)).resolves.toBe(false);
    await expect(leaseNumbers(inventory, guest('claimer'), cartId, [await line()])).resolves.toMatchObject({
      problems: [{ code: 'LEASE_IN_CHECKOUT' }],
    });
    await expect(leaseNumbers(inventory, guest('other'), newId(), [wanted])).resolves.toMatchObject({
      __typename: 'NumberTakenError',
    });
  });

  it('goes back to the cart with a fresh expiry, once', async () => {
    const { claimBy, cartId } = await held('returner');
    const processId = newId();
    await claim(inventory, claimBy(processId));
    inventory.pass(600);
    await expect(unclaim(inventory, processId)).resolves.toBe(true);
    await expect(unclaim(inventory, processId)).resolves.toBe(false);
    const lease = await leaseOf(inventory, guest('returner'), cartId);
    expect(lease?.expiresAt).toBe(new Date(inventory.now().getTime() + 15 * 60_000).toISOString());
  });

  it('extends a lease once and not twice: the next undo gives back what is left of it (hard case 3)', async () => {
    const { claimBy, cartId } = await held('payer');
    const pay = async (minutes: number) => {
      const processId = newId();
      await expect(claim(inventory, claimBy(processId))).resolves.toMatchObject({ __typename: 'NumberLease' });
      inventory.pass(minutes);
      await expect(unclaim(inventory, processId)).resolves.toBe(true);
    };
    await pay(10);
    const extended = (await leaseOf(inventory, guest('payer'), cartId))?.expiresAt;
    expect(extended).toBe(new Date(inventory.now().getTime() + 15 * 60_000).toISOString());
    await pay(10);
    expect((await leaseOf(inventory, guest('payer'), cartId))?.expiresAt).toBe(extended);
    await pay(10);
    await expect(leaseOf(inventory, guest('payer'), cartId)).resolves.toBeNull();
  });

  it('that arrives after its own undo takes nothing', async () => {
    const { claimBy } = await held('overtaken');
    const processId = newId();
    await expect(unclaim(inventory, processId)).resolves.toBe(false);
    await expect(claim(inventory, claimBy(processId))).resolves.toMatchObject({ problems: [{ code: 'CLAIM_ENDED' }] });
    await expect(claim(inventory, claimBy(newId()))).resolves.toMatchObject({ __typename: 'NumberLease' });
  });

  it('is for services only', async () => {
    const { claimBy } = await held('impatient');
    await expect(claim(inventory, claimBy(newId()), guest('impatient'))).rejects.toThrow('NOT_FOUND');
  });
});
