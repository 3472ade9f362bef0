import { availableNumbers } from '../subgraphs/inventory/leases/available-numbers.ts';
import { readNumberFilter } from '../subgraphs/inventory/leases/number-filter.ts';
import { openInventory } from '../subgraphs/inventory/store.ts';
import type { AvailableNumbersFilter } from '../subgraphs/inventory/generated/resolvers.ts';
import { createNumberPool } from './number-pool.ts';
import { spread, table } from './report.ts';
import { interleave, ratios } from './rounds.ts';
import { log, type BenchServer } from './world.ts';

const ROUNDS = 5;
const TIMES = 20;
const SMALL = 10_000;
const LARGE = 10_000_000;

/** A filter of that shape with other digits each time: `d` stands for one. */
const shaped = (shape: string) => shape.replace(/d/g, () => String(Math.floor(Math.random() * 10)));

type Shape = AvailableNumbersFilter;

const shapes: [name: string, shape: Shape][] = [
  ['none', {}],
  ['class `GOLD`', { class: 'GOLD' }],
  ['prefix of 2 free digits', { prefix: '+49155dd' }],
  ['contains 1 digit', { contains: 'd' }],
  ['contains 3 digits', { contains: 'ddd' }],
  ['contains 4 digits', { contains: 'dddd' }],
  ['contains 6 digits', { contains: 'dddddd' }],
  ['pattern `??7?7`', { pattern: '??d?d' }],
  ['pattern `1234`', { pattern: 'dddd' }],
  ['pattern `1?3?5?7`', { pattern: 'd?d?d?d' }],
  ['pattern `12*78`', { pattern: 'dd*dd' }],
  ['pattern `123456`', { pattern: 'dddddd' }],
  ['prefix of 2, contains 3', { prefix: '+49155dd', contains: 'ddd' }],
  ['class `GOLD`, pattern `1?3?`', { class: 'GOLD', pattern: 'd?d?' }],
  ['class `GOLD`, contains 4', { class: 'GOLD', contains: 'dddd' }],
];

const fillIn = ({ class: numberClass, ...texts }: Shape): Shape => ({
  class: numberClass,
  ...Object.fromEntries(
    Object.entries(texts).map(([field, shape]) => [field, typeof shape === 'string' ? shaped(shape) : shape]),
  ),
});

/** Milliseconds for one choice of ten. */
const chooser = (databaseUrl: string) => {
  const store = openInventory(databaseUrl, log);
  const now = new Date();
  const choose = async (shape: Shape) => {
    const started = performance.now();
    for (let time = 0; time < TIMES; time++)
      await availableNumbers(store.em(), { filter: readNumberFilter(fillIn(shape)), count: 10 }, now);
    return (performance.now() - started) / TIMES;
  };
  return { choose, close: () => store.close() };
};

const legend = `\`availableNumbers\` for ten numbers, ${TIMES} choices one after the other with other digits each, among ${SMALL.toLocaleString('en')} free numbers and
among ${LARGE.toLocaleString('en')}, by turns: milliseconds for one.`;

/** Whether the size of the pool counts. */
export async function choosing(server: BenchServer): Promise<string> {
  const pools = [];
  for (const count of [SMALL, LARGE]) {
    const url = await server.createDatabase();
    await createNumberPool(url, count);
    pools.push(chooser(url));
  }
  const [small, large] = pools as [ReturnType<typeof chooser>, ReturnType<typeof chooser>];
  const rows = [];
  for (const [name, shape] of shapes) {
    const figures = await interleave({ small: () => small.choose(shape), large: () => large.choose(shape) }, ROUNDS);
    rows.push([name, spread(figures.small), spread(figures.large), spread(ratios(figures.large, figures.small))]);
  }
  await Promise.all(pools.map(({ close }) => close()));
  return `${legend}\n\n${table(['Filter', '10 thousand, ms', '10 million, ms', 'Ratio'], rows)}`;
}
