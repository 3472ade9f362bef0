import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { available, leaseNumbers } from './operations.ts';
import { guest, newId, startInventory, type Inventory } from './start-inventory.ts';

let inventory: Inventory;
beforeAll(async () => {
  inventory = await startInventory();
});
afterAll(() => inventory.close());

describe('many shoppers at once', () => {
  it('200 parallel attempts on one number: one has it, the others are offered fresh ones of its class (E10)', async () => {
    const [wanted] = await available(inventory, { filter: { class: 'SILVER' }, first: 1 });
    const msisdn = wanted?.value ?? '';
    const attempts = Array.from({ length: 200 }, (_, index) =>
      leaseNumbers(inventory, guest(`storm-${index}`), newId(), [{ cartItemId: 'line', msisdn, simCartItemId: 'sim' }]),
    );
    const answers = await Promise.all(attempts);
    const losers = answers.filter((answer) => answer.__typename === 'NumberTakenError');
    expect(answers.filter(({ __typename }) => __typename === 'NumberLease')).toHaveLength(1);
    expect(losers).toHaveLength(199);
    for (const { taken, suggestions } of losers) {
      expect(taken).toEqual([msisdn]);
      expect(suggestions).toHaveLength(5);
      expect(suggestions.every((number) => number.class === 'SILVER' && number.value !== msisdn)).toBe(true);
    }
    const sims = await inventory.sql("select 1 from inventory.iccid where state = 'reserved'");
    expect(sims).toHaveLength(1); // the losers took no SIM
  });

  it('two that want the same two numbers in opposite order do not wait for each other in a circle', async () => {
    for (let round = 0; round < 20; round++) {
      const [a, b] = (await available(inventory, { first: 2 })).map(({ value }) => value) as [string, string];
      const lines = (...numbers: string[]) => numbers.map((msisdn, index) => ({ cartItemId: `line-${index}`, msisdn }));
      const answers = await Promise.all([
        leaseNumbers(inventory, guest(`one-${round}`), newId(), lines(a, b)),
        leaseNumbers(inventory, guest(`two-${round}`), newId(), lines(b, a)),
      ]);
      expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['NumberLease', 'NumberTakenError']);
    }
  });

  it('50 who keep what they get leave nothing for the next, until time gives it back (hard case 12)', async () => {
    const free = await available(inventory, { filter: { class: 'SILVER' }, first: 50 });
    const kept = free.map(({ value }) => `'${value}'`).join(', ');
    await inventory.sql(`update inventory.msisdn set state = 'assigned' where value not in (${kept}) and state <> 'assigned'`);
    expect(free).toHaveLength(50);
    const lease = (name: string, msisdn: string) =>
      leaseNumbers(inventory, guest(name), newId(), [{ cartItemId: 'line', msisdn }]);
    const answers = await Promise.all(free.map(({ value }, index) => lease(`keeper-${index}`, value)));
    expect(answers.every(({ __typename }) => __typename === 'NumberLease')).toBe(true);
    await expect(available(inventory)).resolves.toEqual([]);
    await expect(lease('late', free[0]?.value ?? '')).resolves.toMatchObject({ __typename: 'NumberTakenError', suggestions: [] });
    inventory.pass(15);
    await expect(available(inventory, { first: 50 })).resolves.toHaveLength(50);
  });
});
