import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { renewLease } from './lease-operations.ts';
import { available, leaseNumbers, leaseOf, release } from './operations.ts';
import { agent, guest, newId, reviewer, startInventory, type Inventory } from './start-inventory.ts';

let inventory: Inventory;
beforeAll(async () => {
  inventory = await startInventory();
});
afterAll(() => inventory.close());

const givenLease = async (name: string) => {
  const [number] = await available(inventory, { first: 1 });
  const cartId = newId();
  const line = { cartItemId: 'plan', msisdn: number?.value ?? '', simCartItemId: 'sim' };
  const answer = await leaseNumbers(inventory, guest(name), cartId, [line]);
  if (answer.__typename !== 'NumberLease') throw new Error(JSON.stringify(answer));
  return answer;
};
const nobody = guest('somebody-else');

describe('the token of a lease', () => {
  it('opens that lease of that cart for who cannot prove to own the cart, and no other (hard case 12)', async () => {
    const { cartId, leaseToken, lines } = await givenLease('ada');
    const other = await givenLease('bob');
    await expect(leaseOf(inventory, nobody, cartId)).resolves.toBeNull();
    await expect(leaseOf(inventory, nobody, cartId, leaseToken)).resolves.toMatchObject({ lines });
    await expect(leaseOf(inventory, nobody, other.cartId, leaseToken)).resolves.toBeNull();
    await expect(release(inventory, nobody, other.cartId, leaseToken)).resolves.toBe(false);
    await expect(renewLease(inventory, nobody, other.cartId, { leaseToken })).resolves.toMatchObject({
      problems: [{ code: 'UNKNOWN_CART' }],
    });
    await expect(release(inventory, nobody, cartId, leaseToken)).resolves.toBe(true);
  });

  it('opens nothing that the cart leased afterwards, and nothing after its expiry', async () => {
    const { cartId, leaseToken } = await givenLease('carl');
    const [another] = await available(inventory, { first: 1 });
    await leaseNumbers(inventory, guest('carl'), cartId, [{ cartItemId: 'second', msisdn: another?.value ?? '' }]);
    expect((await leaseOf(inventory, nobody, cartId, leaseToken))?.lines.map(({ cartItemId }) => cartItemId)).toEqual(['plan']);
    inventory.pass(14);
    await expect(renewLease(inventory, nobody, cartId, { leaseToken })).resolves.toMatchObject({
      lease: { lines: [{ cartItemId: 'plan' }] },
    });
    inventory.pass(2);
    await expect(leaseOf(inventory, nobody, cartId, leaseToken)).resolves.toBeNull();
    await expect(release(inventory, nobody, cartId, leaseToken)).resolves.toBe(false);
  });

  it('cannot be made or changed by others', async () => {
    const { cartId, leaseToken } = await givenLease('dora');
    const [content = '', signature = ''] = (leaseToken ?? '').split('.');
    const other = await givenLease('emil');
    const foreign = Buffer.from(JSON.stringify([cartId, other.expiresAt, other.lines.map(({ msisdn }) => msisdn.value)]));
    const forged = [
      '',
      '.',
      content,
      `${content}.`,
      `${content}.${signature.slice(1)}A`,
      `${content}x.${signature}`,
      `${foreign.toString('base64url')}.${signature}`,
      `${content}.${signature}.${signature}`,
      '\0.\ud800',
      'x'.repeat(1_000_000),
    ];
    for (const token of forged) {
      await expect(leaseOf(inventory, nobody, cartId, token)).resolves.toBeNull();
      await expect(release(inventory, nobody, cartId, token)).resolves.toBe(false);
    }
    await expect(leaseOf(inventory, guest('dora'), cartId, 'nonsense')).resolves.not.toBeNull(); // who owns the cart needs none
  });

  it('is not for whoever only reads', async () => {
    const { cartId } = await givenLease('fay');
    await expect(leaseOf(inventory, agent, cartId)).resolves.toMatchObject({ leaseToken: expect.any(String) });
    await expect(leaseOf(inventory, reviewer, cartId)).resolves.toMatchObject({ leaseToken: null });
  });
});
