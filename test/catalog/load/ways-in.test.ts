import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { dumpOfText } from '../../../subgraphs/catalog/load/dump.ts';
import { loadCatalog } from '../../../subgraphs/catalog/load/load-catalog.ts';
import { LoadRecord } from '../../../subgraphs/catalog/load/load-record.ts';
import { mapAnew } from '../../../subgraphs/catalog/load/map-anew.ts';
import { loadIfNew } from '../../../subgraphs/catalog/load/scheduled-load.ts';
import { openStaging } from '../../../subgraphs/catalog/load/stage/open-staging.ts';
import { attachVersion } from '../../../subgraphs/catalog/load/swap/attach-version.ts';
import { openBulkSession } from '../../../subgraphs/kit/database/bulk-session.ts';
import { silentLogger } from '../../../subgraphs/kit/logger.ts';
import { testConfig } from '../../support/config.ts';
import { now, startCatalog, type CatalogGraph } from '../catalog-graph.ts';
import { tiny } from '../tiny-catalog.ts';

let graph: CatalogGraph;
const folder = mkdtempSync(join(tmpdir(), 'dumps-'));
beforeAll(async () => {
  graph = await startCatalog({ empty: true });
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await graph.close();
});

const sql = <Row extends object>(text: string) => graph.store.em().execute<Row[]>(text);
const named = (name: string) => ({ ...tiny(), category: [{ id: 'c', name }] });
const served = async () => (await graph.send<{ catalogVersion: { id: string } }>('{ catalogVersion { id } }')).catalogVersion.id;
const lastLoad = async () =>
  (
    await sql<{ id: string; state: string; error: string | null }>(
      'select id, state, error from catalog.catalog_load order by id desc limit 1',
    )
  )[0];
const lastOf = (id: string) => sql(`select state, error from catalog.catalog_load where id = '${id}'`);
const versionTables = async () =>
  (
    await sql<{ v: string }>(
      "select distinct substring(relname from '_([0-9]+)$') as v from pg_class where relnamespace = 'catalog'::regnamespace and relkind = 'r'",
    )
  ).flatMap(({ v }) => v ?? []);

describe('a load that is killed (E1)', () => {
  beforeAll(() => graph.load(named('before')));

  it('while it reads leaves the old catalog served, and nothing behind once the next one has run', async () => {
    const before = await served();
    const loader = spawn(process.execPath, ['subgraphs/catalog/load/cli.ts', '-'], {
      env: { ...testConfig.environment, DATABASE_URL: graph.runtime.databaseUrl },
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    loader.stdin.write('{"category": [{"id": "c", "name": "Half"},');
    while ((await versionTables()).length < 2) await new Promise((resolve) => setTimeout(resolve, 50));
    loader.kill('SIGKILL');
    await once(loader, 'exit');
    await expect(served()).resolves.toBe(before);
    await expect(lastLoad()).resolves.toMatchObject({ state: 'RUNNING' });

    await graph.load(named('after'), 'test', { keepReplacedMs: 0 });
    await expect(served()).resolves.not.toBe(before);
    await expect(versionTables()).resolves.toHaveLength(2);
    await expect(sql("select error from catalog.catalog_load where state <> 'LOADED'")).resolves.toEqual([
      { error: 'The process that did it ended before it was done.' },
    ]);
  });

  it('between its tables and the swap is as if it had never been', async () => {
    const before = await served();
    const session = await openBulkSession(graph.runtime.databaseUrl, 'killed');
    await attachVersion(await openStaging(session));
    await session.close();
    await expect(served()).resolves.toBe(before);
    await expect(versionTables()).resolves.toHaveLength(3);
    await expect(graph.load(named('after'))).resolves.toMatchObject({ outcome: 'UNCHANGED' });
    await expect(versionTables()).resolves.toHaveLength(2);
  });
});

describe('loads that wait for their turn', () => {
  it('are closed by the next one when their process is gone, and only then', async () => {
    const session = await openBulkSession(graph.runtime.databaseUrl, 'another load');
    await session.lock('catalog load', () => undefined);
    const [gone, asked] = [uuidv7(), uuidv7()];
    const open = (id: string, requestedBy: string | null) =>
      LoadRecord.open(graph.store.em, { source: 'test' }, { loadId: id, requestedBy, isDryRun: false, startedAt: now });
    await open(gone, null);
    await open(asked, 'a client, a moment ago');
    const waiting = graph.load(named('waiting'));
    while ((await lastLoad())?.state !== 'RUNNING' || (await lastLoad())?.id === asked)
      await new Promise((resolve) => setTimeout(resolve, 20));
    const next = await LoadRecord.open(graph.store.em, { source: 'next' }, { isDryRun: false, startedAt: now });
    await next.closeForgotten(now);
    await expect(lastOf(gone)).resolves.toMatchObject([{ state: 'FAILED' }]);
    await expect(lastOf(asked)).resolves.toMatchObject([{ state: 'RUNNING' }]);
    await next.fail(new Error('done'), now);
    await session.close();
    await expect(waiting).resolves.toMatchObject({ outcome: 'LOADED' });
    await LoadRecord.of(graph.store.em, asked).fail(new Error('done'), now);
  });
});

describe('a load that is tried again under its id', () => {
  it('stays what it was once it was done, whatever is served since', async () => {
    const [loadId, clock] = [uuidv7(), { now: () => now }];
    const dump = dumpOfText('done', JSON.stringify(named('done')));
    await loadCatalog(graph.store, dump, { clock, loadId });
    await graph.load(named('since'));
    const since = await served();
    await expect(loadCatalog(graph.store, dump, { clock, loadId })).rejects.toThrow('This load was done before: LOADED.');
    await LoadRecord.of(graph.store.em, loadId).fail(new Error('too late'), now);
    await expect(lastOf(loadId)).resolves.toEqual([{ state: 'LOADED', error: null }]);
    await expect(served()).resolves.toBe(since);
  });

  it('goes on as if it had not been cut off, and keeps what it changes once', async () => {
    const [loadId, clock] = [uuidv7(), { now: () => now }];
    const dump = dumpOfText('again', JSON.stringify(named('again')));
    const cutOff = () => Promise.reject(new Error('cut off'));
    await expect(loadCatalog(graph.store, dump, { clock, loadId, confirm: cutOff })).rejects.toThrow('cut off');
    await expect(lastOf(loadId)).resolves.toEqual([{ state: 'FAILED', error: 'cut off' }]);
    await expect(loadCatalog(graph.store, dump, { clock, loadId })).resolves.toMatchObject({ outcome: 'LOADED' });
    await expect(lastOf(loadId)).resolves.toEqual([{ state: 'LOADED', error: null }]);
    await expect(sql(`select kind, name from catalog.catalog_change where load_id = '${loadId}'`)).resolves.toEqual([
      { kind: 'CHANGED', name: 'again' },
    ]);
  });
});

describe('a dump that is looked at again and again', () => {
  const look = (location: string) => loadIfNew({ store: graph.store, clock: { now: () => now }, log: silentLogger }, location);

  it('as a file is read when it is another one', async () => {
    const path = join(folder, 'daily.json.gz');
    writeFileSync(path, gzipSync(JSON.stringify(named('monday'))));
    await expect(look(path)).resolves.toBe(true);
    await expect(lastLoad()).resolves.toMatchObject({ state: 'LOADED' });
    await expect(look(path)).resolves.toBe(false);
    writeFileSync(path, gzipSync(JSON.stringify({ ...named('tuesday'), productOffering: [] })));
    await expect(look(path)).resolves.toBe(true);
    await expect(lastLoad()).resolves.toMatchObject({ state: 'REFUSED' });
    await expect(look(path)).resolves.toBe(false);
    await expect(look(join(folder, 'missing.json'))).rejects.toThrow('cannot be read');
  });

  it('behind an address is fetched when its tag is another one, and no redirect is followed', async () => {
    const asked: (string | undefined)[] = [];
    const server = createServer(({ method, url }, answer) => {
      asked.push(method);
      if (url === '/moved') answer.writeHead(302, { location: '/dump' }).end();
      else answer.writeHead(200, { etag: '"1"' }).end(method === 'GET' ? JSON.stringify(named('fetched')) : undefined);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await expect(look(`${address}/dump`)).resolves.toBe(true);
    await expect(look(`${address}/dump`)).resolves.toBe(false);
    expect(asked).toEqual(['HEAD', 'GET', 'HEAD']);
    await expect(look(`${address}/moved`)).rejects.toThrow('answered 302');
    server.close();
  });
});

describe('what was loaded by older code', () => {
  it('is mapped anew of its originals, and is still the same dump', async () => {
    const dump = tiny();
    Object.assign(dump.productOffering[0] ?? {}, {
      productOfferingPrice: [{ id: 'p' }, { priceType: 'oneTime', price: { unit: 'EUR', value: 2 } }],
      bigNumber: 'kept',
    });
    await graph.load(dump, 'original');
    const rows = () =>
      sql(
        'select id, name, price_ids, tmf from catalog.product_offering where catalog_version = (select max(id) from catalog.catalog_version)',
      );
    const before = await rows();
    await sql(`update catalog.product_offering set name = 'Older' where catalog_version = ${await served()}`);
    await sql('update catalog.catalog_version set mapping_version = 0 where is_current');
    await mapAnew(graph.store, { clock: { now: () => now }, log: silentLogger });
    await expect(rows()).resolves.toEqual(before);
    await expect(graph.load(dump)).resolves.toMatchObject({ outcome: 'UNCHANGED', version: { source: 'original' } });
  });

  it('does not take the place of what was loaded meanwhile', async () => {
    const older = await served();
    await graph.load(named('newer'));
    const newer = await served();
    const serve = async (id: string) => {
      await sql('update catalog.catalog_version set is_current = false where is_current');
      await sql(`update catalog.catalog_version set is_current = true where id = ${id}`);
    };
    const session = await openBulkSession(graph.runtime.databaseUrl, 'another load');
    await session.lock('catalog load', () => undefined);
    await serve(older);
    await sql('update catalog.catalog_version set mapping_version = 0 where is_current');
    const mapping = mapAnew(graph.store, { clock: { now: () => now }, log: silentLogger });
    while ((await lastLoad())?.state !== 'RUNNING') await new Promise((resolve) => setTimeout(resolve, 20));
    await serve(newer);
    await session.close();
    await mapping;
    await expect(served()).resolves.toBe(newer);
  });
});
