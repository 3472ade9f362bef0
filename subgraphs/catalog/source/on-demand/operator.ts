import { unavailable } from '../../../kit/graph/errors.ts';
import type { IndexBatch } from '../../search/indexed.ts';
import type { Change } from './changes.ts';
import { keepFresh } from './kept-fresh.ts';
import { OperatorCatalog } from './operator-catalog.ts';
import { createOperatorServer, type OperatorServerOptions } from './operator-server.ts';
import { pagesOf } from './pages.ts';
import { createReport } from './reports.ts';
import type { OnDemandSettings } from './settings.ts';
import { readShelf } from './shelf.ts';
import { createStamp } from './stamp.ts';
import { subscribe } from './subscription.ts';

export interface OperatorOptions extends Omit<OperatorServerOptions, 'settings'> {
  settings: OnDemandSettings;
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** An operator's catalog behind TMF620: by id, as a whole, and what it says has changed. */
export const openOperator = (options: OperatorOptions) => {
  const { settings, clock, log, now = () => performance.now() } = options;
  const { ttlMs, pageSize, callbackUrl } = settings;
  const server = createOperatorServer(options);
  const report = createReport(log);
  const stamp = createStamp(clock, ttlMs);
  const catalog = new OperatorCatalog({ server, settings, report, now });
  const onFailure = () => log.warn("The operator's categories could not be read again; the old ones are shown.");
  const shelf = keepFresh(() => readShelf(server, pageSize, clock.now(), report), { ttlMs, now, onFailure });
  const listeners: ((changes: readonly Change[]) => void)[] = [];

  /** All offerings with their specifications and prices, page by page. */
  async function* listing(): AsyncGenerator<IndexBatch> {
    const { place } = await shelf.get();
    let read = 0;
    let total: number | undefined;
    for await (const page of pagesOf(server, '/productOffering', { pageSize })) {
      const offerings = (await catalog.take(page.resources)).map(place);
      const [specifications, prices] = await Promise.all([
        catalog.specifications(unique(offerings.flatMap(({ productSpecificationId }) => productSpecificationId ?? []))),
        catalog.prices(unique(offerings.flatMap(({ priceIds }) => priceIds))),
      ]);
      read += page.resources.length;
      total = page.total;
      yield { offerings, specifications, prices };
    }
    if (total !== undefined && read < total) throw unavailable(`The operator's catalog lists ${read} of ${total} offerings.`);
  }

  const onChanges = (changes: readonly Change[], eventKey: string) => {
    if (changes.length > 0) stamp.hear(eventKey);
    for (const { collection, id } of changes) {
      if (collection === 'category') shelf.markStale();
      else catalog.invalidate(collection, id);
    }
    for (const hear of listeners) hear(changes);
  };
  const subscription = callbackUrl
    ? subscribe({ server, settings: { ...settings, callbackUrl }, log, onChanges })
    : Promise.resolve({ close: () => Promise.resolve() });

  return {
    catalog,
    shelf,
    listing,
    /** Another one whenever something may be different. */
    stamp: () => stamp.now(),
    failingSince: () => server.failingSince(),
    onChanges: (hear: (changes: readonly Change[]) => void) => void listeners.push(hear),
    /** Settles when its events can be heard. */
    ready: subscription,
    close: async () => (await subscription).close(),
  };
};

export type Operator = ReturnType<typeof openOperator>;
