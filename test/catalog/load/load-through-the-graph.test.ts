import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../../subgraphs/kit/graph/viewer.ts';
import { testConfig } from '../../support/config.ts';
import { startGraph, type TestGraph } from '../../support/graph.ts';
import { sampleText } from '../catalog-graph.ts';

interface Resource {
  id: string;
  name: string;
  lifecycleStatus?: string;
  price?: { value: number; unit?: string };
}
type Dump = Record<'category' | 'productOffering' | 'productOfferingPrice', Resource[]>;

interface Load {
  id: string;
  state: string;
  catalogVersion: string | null;
  problems: { rule: string; path: string; line: number | null; reason: string }[];
  changeCounts: { kind: string; resourceType: string; count: number }[];
  changes: { nodes: { kind: string; name: string; before: unknown; after: unknown }[]; totalCount: number };
}
interface Answer {
  __typename: string;
  code?: string;
  differingPaths?: string[];
  load?: { id: string; requestedBy: string };
}

const operation = `mutation ($input: LoadCatalogInput!) {
  loadCatalog(input: $input) {
    __typename
    ... on LoadCatalogSuccess { load { id requestedBy } }
    ... on UserError { code }
    ... on IdempotencyConflictError { differingPaths }
  }
}`;
const report = `query ($id: ID!) {
  catalogLoad(id: $id) {
    id state catalogVersion
    problems { rule path line reason }
    changeCounts { kind resourceType count }
    changes(kind: PRICE_MOVED) { nodes { kind name before { value currency } after { value currency } } totalCount }
  }
}`;

const operatorSystem: Viewer = { role: 'service', tenant: 'sample', subject: 'product-catalog' };

describe('a dump that a system of the operator asks to be loaded (E1)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dumps-'));
  let graph: TestGraph;
  let forgetSettings = () => undefined as void;
  beforeAll(async () => {
    forgetSettings = testConfig.use({ CATALOG_DUMP_LOCATIONS: folder });
    graph = await startGraph();
  });
  afterAll(async () => {
    forgetSettings();
    rmSync(folder, { recursive: true });
    await graph.close();
  });

  const send = async <Data>(document: string, variables: object = {}, viewer = operatorSystem): Promise<Data> => {
    const { data, errors } = await graph.execute(document, variables, { viewer });
    if (errors) throw new AggregateError(errors, errors[0]?.message);
    return data as Data;
  };
  const write = (name: string, change: (dump: Dump) => unknown) => {
    const dump = JSON.parse(sampleText) as Dump;
    change(dump);
    const location = join(folder, name);
    writeFileSync(location, JSON.stringify(dump, null, 1));
    return location;
  };
  const ask = async (location: string, { key = location, dryRun = false } = {}) =>
    (await send<{ loadCatalog: Answer }>(operation, { input: { location, dryRun, idempotencyKey: key } })).loadCatalog;
  const ended = async (id = ''): Promise<Load> => {
    for (;;) {
      const { catalogLoad } = await send<{ catalogLoad: Load }>(report, { id });
      if (catalogLoad.state !== 'RUNNING') return catalogLoad;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const served = async () => (await send<{ catalogVersion: { id: string } }>('{ catalogVersion { id } }')).catalogVersion.id;

  const dearer = (dump: Dump) => {
    const price = dump.productOfferingPrice.find(({ id }) => id === 'pop-device-polar-one');
    if (price?.price) price.price.value = 599;
    dump.productOffering.push({ id: 'po-brand-new', name: 'Brand new', lifecycleStatus: 'Active' });
  };

  it('is looked at first without changing anything, then served, and says what moved', async () => {
    const location = write('dearer.json', dearer);
    const before = await served();
    const dry = await ask(location, { key: 'dry', dryRun: true });
    expect(dry).toMatchObject({ __typename: 'LoadCatalogSuccess', load: { requestedBy: 'product-catalog' } });
    const changes = {
      changeCounts: expect.arrayContaining([{ kind: 'ADDED', resourceType: 'productOffering', count: 1 }]),
      changes: {
        totalCount: 1,
        nodes: [{ kind: 'PRICE_MOVED', name: 'Polar One', after: { value: '599', currency: 'EUR' } }],
      },
    };
    await expect(ended(dry.load?.id)).resolves.toMatchObject({ state: 'PREVIEWED', catalogVersion: null, ...changes });
    await expect(served()).resolves.toBe(before);

    const { load } = await ask(location);
    const loaded = await ended(load?.id);
    expect(loaded).toMatchObject({ state: 'LOADED', ...changes });
    await expect(served()).resolves.toBe(loaded.catalogVersion);
  });

  it('is loaded once, however often it is asked for; the same key for another one is a conflict', async () => {
    const location = join(folder, 'dearer.json');
    const [one, two] = await Promise.all([ask(location, { key: 'twice' }), ask(location, { key: 'twice' })]);
    expect(one.load?.id).toBe(two.load?.id);
    await expect(ended(one.load?.id)).resolves.toMatchObject({ state: 'UNCHANGED' });
    await expect(ask(location, { key: 'twice', dryRun: true })).resolves.toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
      differingPaths: ['dryRun'],
    });
  });

  it('is refused whole, with line, place and rule of everything that is wrong', async () => {
    const before = await served();
    const location = write('bad.json', (dump) => {
      dump.category.push({ id: 'cat-x', name: 'X' }, { id: 'cat-x', name: 'X' });
      Object.assign(dump.productOfferingPrice[0]?.price ?? {}, { unit: undefined });
      Object.assign(dump.productOffering[0] ?? {}, {
        isBundle: true,
        bundledProductOffering: [{ id: dump.productOffering[0]?.id }],
      });
    });
    const { load } = await ask(location);
    const { state, problems } = await ended(load?.id);
    expect(state).toBe('REFUSED');
    expect(problems.map(({ rule }) => rule).sort()).toEqual(['CYCLIC_BUNDLE', 'DUPLICATE_ID', 'PRICE_WITHOUT_CURRENCY']);
    for (const { line } of problems) expect(line).toBeGreaterThan(1);
    await expect(served()).resolves.toBe(before);
  });

  it('comes from where configuration allows, and from nowhere else', async () => {
    for (const location of [
      '/etc/passwd',
      `${folder}/../x.json`,
      `${folder}-not.json`,
      'http://169.254.169.254/',
      'file:///etc/passwd',
    ])
      await expect(ask(location)).resolves.toMatchObject({ __typename: 'DumpLocationNotAllowedError' });
    const { load } = await ask(join(folder, 'missing.json'), { dryRun: true });
    await expect(ended(load?.id)).resolves.toMatchObject({ state: 'FAILED' });
    const shopper: Viewer = { role: 'anonymous', tenant: 'sample', subject: 'anonymous' };
    await expect(send(operation, { input: { location: folder, idempotencyKey: 'x' } }, shopper)).rejects.toThrow(
      'Only for services.',
    );
  });

  it('shows no differences after a cursor that somebody made up', async () => {
    const { load } = await ask(join(folder, 'dearer.json'), { key: 'cursors' });
    await ended(load?.id);
    const changes = `query ($id: ID!, $after: String) { catalogLoad(id: $id) { changes(after: $after) { totalCount } } }`;
    for (const place of [[], ['ADDED', 'x'], ['ADDED', '9'.repeat(30)], ['ADDED', '1.5'], ['NOTHING', '1']]) {
      const after = Buffer.from(JSON.stringify([`changes ${load?.id} `, ...place])).toString('base64url');
      await expect(send(changes, { id: load?.id, after })).rejects.toThrow('The cursor is malformed.');
    }
  });
});
