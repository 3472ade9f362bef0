import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { resourceStates } from '../../subgraphs/inventory/life-cycle/transitions.ts';
import { available, leaseNumbers, similarNumbers } from './operations.ts';
import { guest, newId, startInventory, type Inventory } from './start-inventory.ts';

let inventory: Inventory;
beforeAll(async () => {
  inventory = await startInventory();
});
afterAll(() => inventory.close());

/** One gold number of each state, all of one prefix that no other number has: `+49154066600` and so on, each ending in 777. */
const givenOneOfEachState = async () => {
  const rows = resourceStates.map((state, index) => ({ state, value: `+4915406660${String(index).padStart(2, '0')}777` }));
  for (const { state, value } of rows) {
    await inventory.sql(
      `insert into inventory.msisdn (value, class, trigrams, random_key, state, hold_until, quarantined_until)
       values (?, 'gold', inventory.digit_trigrams(substr(?, 2)), (random() * 2147483646)::int, ?, ?, ?)`,
      [value, value, state, new Date(inventory.now().getTime() + 60_000), new Date(inventory.now().getTime() + 60_000)],
    );
  }
  return rows;
};

describe('a number that is leased, assigned, quarantined, blocked or ported', () => {
  it('is never offered, whatever is asked for, and cannot be leased (E8, hard case 12)', async () => {
    const rows = await givenOneOfEachState();
    const ours = (numbers: { value: string }[]) =>
      numbers.map(({ value }) => value).filter((value) => value.startsWith('+49154066'));
    const free = rows.filter(({ state }) => state === 'available').map(({ value }) => value);
    for (const filter of [
      { prefix: '+49154066' },
      { prefix: '+49154066', class: 'GOLD' },
      { prefix: '+49154066', contains: '777' },
      { contains: '154066' },
      { pattern: '6660*777' },
      { pattern: '0??777', prefix: '+49154066' },
      { class: 'GOLD', contains: '40666' },
    ])
      expect([filter, ours(await available(inventory, { filter, first: 50 }))]).toEqual([filter, free]);
    expect(ours(await available(inventory, { filter: { class: 'GOLD' }, first: 50 }))).toEqual(free);
    for (const { state, value } of rows) {
      const answer = await leaseNumbers(inventory, guest(state), newId(), [{ cartItemId: 'plan', msisdn: value }]);
      expect([state, answer.__typename]).toEqual([state, state === 'available' ? 'NumberLease' : 'NumberTakenError']);
      if (answer.__typename === 'NumberTakenError') expect(ours(answer.suggestions)).toEqual([]);
    }
  });

  it('takes no lost number’s place', async () => {
    const cartId = newId();
    await leaseNumbers(inventory, guest('ada'), cartId, [{ cartItemId: 'plan', msisdn: '+4915405557777' }]);
    const found = await similarNumbers(inventory, cartId, ['plan'], 50);
    expect(found.length).toBeGreaterThan(10);
    const states = await inventory.sql<{ state: string }>(
      `select distinct state from inventory.msisdn where value in (${found.map(({ value }) => `'${value}'`).join(', ')})`,
    );
    expect(states).toEqual([{ state: 'available' }]);
  });
});
