import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../kit/clock.ts';
import type { Store } from '../kit/database/open-store.ts';
import { unavailable } from '../kit/graph/errors.ts';
import type { Viewer } from '../kit/graph/viewer.ts';
import { CatalogVersion } from './entities/catalog-version.entity.ts';
import { createCatalogLoaders, type CatalogLoaders } from './loaders/catalog-loaders.ts';

/** What one request to the catalog has. */
export interface Context {
  viewer: Viewer;
  em: EntityManager;
  loaders: CatalogLoaders;
  clock: Clock;
  /** The version this request reads, decided at the first look and kept: an answer never mixes two. */
  version(): Promise<CatalogVersion>;
}

export const createContext = (store: Store, clock: Clock, viewer: Viewer): Context => {
  const em = store.em();
  let served: Promise<CatalogVersion> | undefined;
  const readVersion = async () => {
    const current = await em.findOne(CatalogVersion, { isCurrent: true }, { disableIdentityMap: true });
    if (!current) throw unavailable('No catalog is loaded yet.');
    return current;
  };
  const version = () => (served ??= readVersion());
  const loaders = createCatalogLoaders(em, async () => (await version()).id);
  return { viewer, em, loaders, clock, version };
};
