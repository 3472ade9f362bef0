import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql, type RawQueryFragment } from '@mikro-orm/core';
import { readNumberFilter } from '../../subgraphs/inventory/leases/number-filter.ts';
import { byDigits } from '../../subgraphs/inventory/leases/rare-numbers.ts';
import { candidates } from '../../subgraphs/inventory/leases/similar-numbers.ts';
import { boundsOf, byPrefix, byRandomKey, type Walk } from '../../subgraphs/inventory/leases/walks.ts';
import { startInventory, type Inventory } from './start-inventory.ts';

let inventory: Inventory;
beforeAll(async () => {
  inventory = await startInventory();
  // Of ten thousand rows a planner may as well read all: it is told that these are ten million.
  await inventory.sql("update pg_class set reltuples = 1e7 where relname = 'msisdn'");
});
afterAll(() => inventory.close());

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  Plans?: Plan[];
}

/** How each table of numbers is read. */
const waysTo = ({ 'Node Type': node, 'Relation Name': table, 'Index Name': index, Plans = [] }: Plan): string[] => [
  ...(table === 'msisdn' || index?.startsWith('msisdn') ? [index ?? node] : []),
  ...Plans.flatMap(waysTo),
];

const plan = async (query: RawQueryFragment | undefined) => {
  if (!query) throw new Error('There is nothing to ask.');
  const [row] = await inventory.store.em().execute<{ 'QUERY PLAN': [{ Plan: Plan }] }[]>(sql`explain (format json) ${query}`);
  return new Set(waysTo(row?.['QUERY PLAN'][0].Plan ?? { 'Node Type': 'nothing' }).filter((way) => way !== 'Bitmap Heap Scan'));
};

const walk = (filter: object): Walk => ({
  filter: readNumberFilter(filter),
  limit: 40,
  random: () => 0.4,
  now: inventory.now(),
});

describe('among ten million numbers, each way to choose goes along an index (hard case 12)', () => {
  it('at random', async () => {
    expect(await plan(byRandomKey(walk({})))).toEqual(new Set(['msisdn_pool_index']));
    expect(await plan(byRandomKey(walk({ contains: '42' })))).toEqual(new Set(['msisdn_pool_index']));
    expect(await plan(byRandomKey(walk({ pattern: '??7?7' })))).toEqual(new Set(['msisdn_pool_index']));
    expect(await plan(byRandomKey(walk({ class: 'GOLD', pattern: '7?' })))).toEqual(new Set(['msisdn_class_pool_index']));
  });

  it('by prefix', async () => {
    const bounds = { low: '+4915405550000', high: '+4915405559999' };
    for (const filter of [{ prefix: '+491540555' }, { prefix: '+491540555', contains: '42' }]) {
      expect(await plan(boundsOf(walk(filter)))).toEqual(new Set(['msisdn_pkey']));
      expect(await plan(byPrefix(walk(filter), bounds))).toEqual(new Set(['msisdn_pkey']));
    }
    const silver = walk({ prefix: '+491540555', class: 'SILVER' });
    expect(await plan(byPrefix(silver, bounds))).toEqual(new Set(['msisdn_class_value_index']));
  });

  it('by what is rare', async () => {
    expect(await plan(byDigits(walk({ pattern: '7?77' })))).toEqual(new Set(['msisdn_ending_index']));
    expect(await plan(byDigits(walk({ contains: '12345' })))).toEqual(new Set(['msisdn_ending_index', 'msisdn_trigrams_index']));
    expect(await plan(byDigits(walk({ pattern: '123*4' })))).toEqual(new Set(['msisdn_trigrams_index']));
  });

  it('by likeness', async () => {
    const models = [{ value: '+4915405551234', class: 'standard' }];
    expect(await plan(candidates(models, 5, inventory.now()))).toEqual(
      new Set(['msisdn_ending_index', 'msisdn_class_pool_index']),
    );
  });
});
