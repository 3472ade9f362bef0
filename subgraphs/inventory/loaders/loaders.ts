import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from '../../kit/graph/viewer.ts';
import type { Orders } from '../ports.ts';
import { createChangesAheadLoader } from './changes-ahead.loader.ts';
import { createPortInsLoader, createPortOutsLoader } from './portings.loader.ts';
import { createProductHistoryLoader } from './product-history.loader.ts';
import { createProductCountsLoader, createProductPagesLoader } from './product-pages.loader.ts';
import { createProductRelationshipsLoader } from './product-relationships.loader.ts';
import { createProductResourcesLoader } from './product-resources.loader.ts';
import { createProductsLoader } from './products.loader.ts';
import { createIccidsLoader, createMsisdnsLoader, createPairedMsisdnsLoader } from './resources.loader.ts';

/** All batches of one request. */
export const createLoaders = (em: EntityManager, viewer: Viewer, orders: Orders) => ({
  products: createProductsLoader(em, viewer),
  productPages: createProductPagesLoader(em, viewer),
  productCounts: createProductCountsLoader(em, viewer),
  history: createProductHistoryLoader(em),
  changesAhead: createChangesAheadLoader(orders),
  relationships: createProductRelationshipsLoader(em),
  productResources: createProductResourcesLoader(em),
  msisdns: createMsisdnsLoader(em),
  iccids: createIccidsLoader(em),
  portIns: createPortInsLoader(em),
  portOuts: createPortOutsLoader(em),
  pairedMsisdns: createPairedMsisdnsLoader(em),
});

export type Loaders = ReturnType<typeof createLoaders>;
