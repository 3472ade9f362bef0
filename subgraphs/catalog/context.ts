import type { Clock } from '../kit/clock.ts';
import type { Viewer } from '../kit/graph/viewer.ts';
import { createCatalogLoaders, type CatalogLoaders } from './loaders/catalog-loaders.ts';
import type { CatalogSnapshot, CatalogSource } from './ports.ts';

/** What one request to the catalog has. */
export interface Context {
  viewer: Viewer;
  loaders: CatalogLoaders;
  clock: Clock;
  /** What this request reads, decided at the first look and kept: an answer never mixes two. */
  snapshot(): Promise<CatalogSnapshot>;
}

export const createContext = (source: CatalogSource, clock: Clock, viewer: Viewer): Context => {
  let served: Promise<CatalogSnapshot> | undefined;
  const snapshot = () => (served ??= source.snapshot());
  return { viewer, loaders: createCatalogLoaders(snapshot), clock, snapshot };
};
