import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../kit/clock.ts';
import type { Store } from '../../kit/database/open-store.ts';
import type { Logger } from '../../kit/logger.ts';
import { createSweep } from '../../kit/sweep.ts';
import type { LoadConfig } from './config.ts';
import { registerLoads, type StartLoad } from './load-process.ts';
import { mapAnew } from './map-anew.ts';
import { scheduleLoads } from './scheduled-load.ts';

/** What the graph needs of loads. */
export interface CatalogLoads {
  em(): EntityManager;
  start: StartLoad;
  /** Where a dump that a client names may be. */
  allowed: readonly string[];
  close(): Promise<void>;
}

const A_DAY_MS = 86_400_000;

/** Before the engine is launched. */
export const openLoads = (parts: { store: Store; clock: Clock; log: Logger }, config: LoadConfig): CatalogLoads => {
  const { store, clock, log } = parts;
  const start = registerLoads({ store, clock });
  scheduleLoads(parts, config);
  const work = async () => {
    await mapAnew(store, parts);
    return A_DAY_MS;
  };
  const mapping = createSweep({ name: 'Mapping the catalog anew', work, log, idleMs: A_DAY_MS });
  return { em: store.em, start, allowed: config.allowed, close: () => mapping.close() };
};
