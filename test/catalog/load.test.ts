import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { describeReport } from '../../subgraphs/catalog/load/describe-report.ts';
import { seedCatalog } from '../../subgraphs/catalog/seed.ts';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import { now, startCatalog, type CatalogGraph } from './catalog-graph.ts';
import { tiny, type Json } from './tiny-catalog.ts';

describe('loading', () => {
  let graph: CatalogGraph;
  beforeAll(async () => {
    graph = await startCatalog({ empty: true });
  });
  afterAll(() => graph.close());

  const served = () =>
    graph.send<{ catalogVersion: { id: string; loadedAt: string; source: string; offeringCount: number } }>(
      '{ catalogVersion { id loadedAt source offeringCount } }',
    );
  /** Of every table there is, attached or not. */
  const versions = async () => {
    const tables = await graph.store
      .em()
      .execute<{ v: string }[]>(
        "select distinct substring(relname from '_([0-9]+)$') as v from pg_class where relnamespace = 'catalog'::regnamespace and relkind = 'r'",
      );
    return tables.flatMap(({ v }) => v ?? []);
  };

  it('is asked for while there is none', async () => {
    await expect(served()).rejects.toThrow('No catalog is loaded yet.');
  });

  it('serves a good dump, keeps what TMF does not know, and a refused one changes nothing (E1)', async () => {
    await expect(graph.load(tiny(), 'first.json')).resolves.toMatchObject({ outcome: 'LOADED' });
    const before = await served();
    expect(before.catalogVersion).toMatchObject({ source: 'first.json', offeringCount: 1, loadedAt: now.toISOString() });
    const [row] = await graph.store.em().execute<{ tmf: Json }[]>('select tmf from catalog.category');
    expect(row?.tmf).toEqual(tiny().category[0]);

    const report = await graph.load({ ...tiny(), productOfferingPrice: [] });
    expect(describeReport(report)).toEqual([
      'Refused, nothing was loaded: 1 problem.',
      '  line 1, productOffering[0].productOfferingPrice[0].id: there is no productOfferingPrice "p" [DANGLING_REFERENCE]',
    ]);
    await expect(served()).resolves.toEqual(before);
  });

  it('of the same dump again changes nothing', async () => {
    const before = await served();
    await expect(graph.load(tiny())).resolves.toMatchObject({ outcome: 'UNCHANGED' });
    await expect(served()).resolves.toEqual(before);
  });

  it('swaps whole catalogs: who asks meanwhile sees the old one or the new one, never both (E1, hard case 2)', async () => {
    const generation = (name: string) => {
      const dump = tiny();
      for (const resource of [dump.category, dump.productOffering, dump.productOfferingPrice, dump.productSpecification].flat())
        resource.name = name;
      return dump;
    };
    const query = '{ productOfferings { nodes { name categories { name } prices { name } productSpecification { name } } } }';
    interface Answer {
      productOfferings: { nodes: { name: string; categories: Json[]; prices: Json[]; productSpecification: Json }[] };
    }
    await graph.load(generation('round 0'));
    let isLoading = true;
    let answered = Promise.withResolvers<void>();
    const seen = new Set<string>();
    const reader = (async () => {
      while (isLoading) {
        const [node] = (await graph.send<Answer>(query)).productOfferings.nodes;
        const names = new Set([
          node?.name,
          ...[...(node?.categories ?? []), ...(node?.prices ?? []), node?.productSpecification ?? {}].map((part) => part.name),
        ]);
        expect(names.size).toBe(1);
        seen.add(String(node?.name));
        answered.resolve();
        answered = Promise.withResolvers<void>();
      }
    })();
    for (let round = 1; round <= 20; round++) {
      await graph.load(generation(`round ${round}`), 'test', { keepReplacedMs: 0 });
      await Promise.race([reader, answered.promise]); // a request outlives one load, not two: only the version before is kept
    }
    isLoading = false;
    await reader;
    expect(seen.size).toBeGreaterThan(1);
    await expect(versions()).resolves.toHaveLength(2); // the served one and the one before
  });

  it('at the same time from several places leaves one catalog served', async () => {
    const named = (name: string) => ({ ...tiny(), category: [{ id: 'c', name }] });
    const reports = await Promise.all(['a', 'b', 'c', 'a'].map((name) => graph.load(named(name))));
    expect(reports.every(({ accepted }) => accepted)).toBe(true);
    const current = await graph.store.em().execute<unknown[]>('select id from catalog.catalog_version where is_current');
    expect(current).toHaveLength(1);
  });

  it('writes one event for a new catalog', async () => {
    const events = await graph.store
      .em()
      .execute<{ event_type: string; event: Json }[]>(
        'select event_type, event from catalog.outbox_event order by sequence desc limit 1',
      );
    const { catalogVersion } = await served();
    expect(events).toEqual([
      {
        event_type: 'CatalogBatchEvent',
        event: { catalogVersion: catalogVersion.id, offeringCount: 1, source: 'test', loadId: expect.any(String) },
      },
    ]);
  });

  it('of the sample happens once, and costs one statement when a catalog is there', async () => {
    const { statements } = await countStatements(() => seedCatalog(graph.runtime));
    expect(statements).toHaveLength(1);
  });
});
