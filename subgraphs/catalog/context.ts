import type { Clock } from '../kit/clock.ts';
import type { RequestContext } from '../kit/graph/subgraph.ts';
import type { Viewer } from '../kit/graph/viewer.ts';
import { ItemBudget } from './configure/item-budget.ts';
import { createCatalogLoaders, type CatalogLoaders } from './loaders/catalog-loaders.ts';
import { createChangeLoaders, type ChangeLoaders } from './loaders/change-loaders.ts';
import type { CatalogLoads } from './load/catalog-loads.ts';
import type { CatalogSnapshot } from './ports.ts';
import type { Customers, Products } from './qualification/ports.ts';
import { createQualifier, type Qualifier } from './qualification/qualifier.ts';

/** What the subgraph has, whoever calls. */
export interface CatalogServices {
  /** What a client's operation reads, known by its trace. */
  snapshotFor(traceId: string): Promise<CatalogSnapshot>;
  clock: Clock;
  /** The operator's own zone, IANA. */
  timeZone: string;
  customers: Customers;
  products: Products;
  loads: CatalogLoads;
}

/** What one request to the catalog has. */
export interface Context {
  viewer: Viewer;
  loaders: CatalogLoaders;
  clock: Clock;
  channel: string | undefined;
  qualifier: Qualifier;
  loads: CatalogLoads;
  changes: ChangeLoaders;
  /** What it may still configure. */
  budget: ItemBudget;
  /** What this request reads, decided at the first look and kept: an answer never mixes two. */
  snapshot(): Promise<CatalogSnapshot>;
}

export const createContext = (
  { snapshotFor, clock, ...services }: CatalogServices,
  { viewer, channel, traceId }: Pick<RequestContext, 'viewer' | 'channel' | 'traceId'>,
): Context => {
  let served: Promise<CatalogSnapshot> | undefined;
  const snapshot = () => (served ??= snapshotFor(traceId));
  const loaders = createCatalogLoaders(snapshot);
  const qualifier = createQualifier({ ...services, now: clock.now(), viewer, loaders, snapshot });
  const changes = createChangeLoaders(services.loads.em());
  const budget = new ItemBudget();
  return { viewer, channel, loaders, clock, snapshot, qualifier, loads: services.loads, changes, budget };
};
