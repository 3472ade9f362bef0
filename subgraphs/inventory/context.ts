import type { EntityManager } from '@mikro-orm/postgresql';
import type { Store } from '../kit/database/open-store.ts';
import type { RequestContext, Runtime } from '../kit/graph/subgraph.ts';
import type { Viewer } from '../kit/graph/viewer.ts';
import type { LeasePolicy } from './config.ts';
import { createLoaders, type Loaders } from './loaders/loaders.ts';

/** What one request to the inventory works with. */
export interface Context {
  viewer: Viewer;
  em: EntityManager;
  loaders: Loaders;
  policy: LeasePolicy;
  now(): Date;
}

export const createContext = (store: Store, { clock }: Runtime, policy: LeasePolicy, { viewer }: RequestContext): Context => {
  const em = store.em();
  return { viewer, em, loaders: createLoaders(em, viewer), policy, now: () => clock.now() };
};
