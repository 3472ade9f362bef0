import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import { available } from './operations.ts';
import { startInventory, type Inventory } from './start-inventory.ts';

let inventory: Inventory;
beforeAll(async () => {
  inventory = await startInventory();
});
afterAll(() => inventory.close());

const values = async (args: Parameters<typeof available>[1]) => (await available(inventory, args)).map(({ value }) => value);

describe('the choice of free numbers', () => {
  it('is random: 100 parallel choices overlap hardly more than chance has it (E9)', async () => {
    const choices = await Promise.all(Array.from({ length: 100 }, () => values({ first: 10 })));
    expect(choices.every((choice) => new Set(choice).size === 10)).toBe(true);
    let overlap = 0;
    for (const [index, one] of choices.entries()) {
      for (const other of choices.slice(index + 1)) overlap += one.filter((value) => other.includes(value)).length;
    }
    const expected = ((100 * 99) / 2) * ((10 * 10) / 10_000); // 49.5
    expect(overlap).toBeLessThan(expected * 2);
    expect(new Set(choices.flat()).size).toBeGreaterThan(900); // 952 by chance
  });

  it('reaches every number of the pool in time, none much more often than others (E9)', async () => {
    const seen = new Map<string, number>();
    for (let round = 0; round < 150; round++) {
      for (const value of await values({ first: 50, filter: { class: 'SILVER' } })) seen.set(value, (seen.get(value) ?? 0) + 1);
    }
    expect(seen.size).toBe(360);
    expect(Math.max(...seen.values())).toBeLessThan(3 * (7500 / 360));
  });

  it('is the same for the same seed, and another one for another', async () => {
    const [one, same, other] = [await values({ seed: 7 }), await values({ seed: 7 }), await values({ seed: 8 })];
    expect(same).toEqual(one);
    expect(other).not.toEqual(one);
  });

  it('keeps to class, prefix and digits, and shows the price of the class (E8)', async () => {
    const gold = await available(inventory, { first: 50, filter: { class: 'GOLD' } });
    expect(gold).toHaveLength(33);
    expect(gold.every((number) => number.class === 'GOLD' && number.price.value === '49.00')).toBe(true);
    const byPrefix = await values({ first: 50, filter: { prefix: '+49 154 0555 42' } });
    expect(byPrefix).toHaveLength(50);
    expect(byPrefix.every((value) => value.startsWith('+49154055542'))).toBe(true);
    expect(await values({ first: 50, filter: { prefix: '+4915405554242' } })).toEqual(['+4915405554242']);
    expect(
      (await values({ first: 50, filter: { contains: '777', prefix: '+49154' } })).every((value) => value.includes('777')),
    ).toBe(true);
    expect((await values({ first: 50, filter: { contains: '7' } })).every((value) => value.includes('7'))).toBe(true);
    expect(await values({ filter: { prefix: '+1' } })).toEqual([]);
  });

  it('keeps to a pattern of the last digits, with gaps (E8)', async () => {
    const all = async (filter: object) => values({ first: 50, filter });
    for (const [pattern, like] of [
      ['??7?7', /7\d7$/],
      ['5?7?7', /5\d7\d7$/],
      ['12*77', /12\d*77$/],
      ['5*4?2', /5\d*4\d2$/],
      ['5?1???', /5\d1\d{3}$/],
      ['4 2-4 2', /4242$/],
    ] as const) {
      const found = await all({ pattern });
      expect([pattern, found.length > 0]).toEqual([pattern, true]);
      expect(found.every((value) => like.test(value))).toBe(true);
    }
    expect(await all({ pattern: '05554242' })).toEqual(['+4915405554242']);
    expect(await all({ pattern: '999999999' })).toEqual([]);
    const both = await available(inventory, {
      filter: { pattern: '?7?', contains: '11', prefix: '+491540555', class: 'SILVER' },
      first: 50,
    });
    expect(both.length).toBeGreaterThan(0);
    for (const { value, class: name } of both)
      expect([value, name]).toEqual([expect.stringMatching(/^\+491540555(?=.*11)\d*7\d$/), 'SILVER']);
  });

  it('finds the few there are, whatever is asked for (E8)', async () => {
    const everything = await inventory.sql<{ value: string }>('select value from inventory.msisdn order by value');
    const of = (filter: RegExp) => everything.map(({ value }) => value).filter((value) => filter.test(value));
    for (const [filter, like] of [
      [{ pattern: '123?' }, /123\d$/],
      [{ pattern: '5?112' }, /5\d112$/],
      [{ contains: '0555123' }, /0555123/],
      [{ prefix: '+49154055', pattern: '9?99' }, /^\+49154055\d*9\d99$/],
    ] as const) {
      const expected = of(like);
      expect(expected.length).toBeGreaterThan(0);
      expect(expected.length).toBeLessThanOrEqual(50);
      expect((await values({ first: 50, filter })).sort()).toEqual(expected);
    }
  });

  it('of one prefix is random too', async () => {
    const [one, other] = [await values({ filter: { prefix: '+49' } }), await values({ filter: { prefix: '+49' } })];
    expect(one).toHaveLength(10);
    expect(one.filter((value) => other.includes(value)).length).toBeLessThan(3);
  });

  it('is one statement, two for a prefix, and one more to look up what is rare', async () => {
    const statements = async (filter: object) =>
      (await countStatements(() => available(inventory, { filter }))).statements.length;
    expect([
      await statements({}),
      await statements({ class: 'GOLD', contains: '1' }),
      await statements({ pattern: '??7?7' }),
      await statements({ prefix: '+4915' }),
      await statements({ pattern: '1234567' }),
      await statements({ prefix: '+4915', contains: '1234567' }),
    ]).toEqual([1, 1, 1, 2, 2, 3]);
  });

  it('refuses what is no number, however long or clever', async () => {
    const long = '7'.repeat(10_000);
    const hostile = [
      "+49'",
      '%',
      '_7',
      '7;drop',
      '.*',
      '(a+)+$',
      '٧',
      '\0',
      '\ud800',
      'GOLD',
      long,
      `+${long}`,
      ' '.repeat(10_000),
    ];
    for (const text of hostile) {
      for (const field of ['prefix', 'contains', 'pattern'])
        await expect(available(inventory, { filter: { [field]: text } })).rejects.toThrow('BAD_USER_INPUT');
    }
    for (const pattern of ['*', '?', '*7', '7*', '7**7', '+49*7', '?'.repeat(15), '7'.repeat(16)])
      await expect(available(inventory, { filter: { pattern } })).rejects.toThrow('BAD_USER_INPUT');
    for (const filter of [{ class: 'PLATINUM' }, { pattern: 7 }, { unknown: '7' }, 'text'])
      await expect(available(inventory, { filter: filter as object })).rejects.toThrow();

    await expect(available(inventory, { filter: { prefix: "+49'" } })).rejects.toThrow('BAD_USER_INPUT');
    await expect(available(inventory, { filter: { contains: 'abc' } })).rejects.toThrow('BAD_USER_INPUT');
    await expect(available(inventory, { first: 51 })).rejects.toThrow('BAD_USER_INPUT');
    await expect(available(inventory, { first: 0 })).rejects.toThrow('BAD_USER_INPUT');
  });
});
