import type { Store } from '../../kit/database/open-store.ts';
import type { Runtime } from '../../kit/graph/subgraph.ts';
import type { CatalogSource } from '../ports.ts';
import { createBothSource } from './both/both-source.ts';
import { createOnDemandSource } from './on-demand/on-demand-source.ts';
import type { OnDemandSettings } from './on-demand/settings.ts';
import { createStoreSource } from './store/store-source.ts';

export type SourceSettings = { kind: 'DUMP' } | { kind: 'ON_DEMAND' | 'BOTH'; onDemand: OnDemandSettings };

/** Where the catalog comes from, as configured; nobody else knows. */
export const openSource = async (
  settings: SourceSettings,
  store: Store,
  { clock, log }: Pick<Runtime, 'clock' | 'log'>,
): Promise<CatalogSource> => {
  if (settings.kind === 'DUMP') return createStoreSource(store, { clock, log });
  const options = { settings: settings.onDemand, clock, log };
  return settings.kind === 'ON_DEMAND'
    ? createOnDemandSource(options)
    : createBothSource(createStoreSource(store, { clock, log }), options);
};
