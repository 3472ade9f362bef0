import { readFileSync } from 'node:fs';
import type { Runtime } from '../kit/graph/subgraph.ts';
import { loadPools } from './pools/load-pools.ts';
import { openInventory } from './store.ts';

const sample = new URL('./sample/resource-pools.json', import.meta.url);

/** Loads the sample operator's numbers and SIMs, once. */
export const seed = async ({ databaseUrl, clock, log }: Runtime): Promise<void> => {
  const store = openInventory(databaseUrl, log);
  try {
    const file: unknown = JSON.parse(readFileSync(sample, 'utf8'));
    if (await loadPools(store.em(), file, clock.now())) log.info('Loaded the numbers and SIMs of the sample operator.');
  } finally {
    await store.close();
  }
};
