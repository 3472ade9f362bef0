import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { listen } from '../../subgraphs/kit/graph/listen.ts';
import { startCatalog } from './catalog-graph.ts';
import { startTmf620Server } from './tmf620-server.ts';
import { tiny, type Json } from './tiny-catalog.ts';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const freePort = async () => {
  const { port, close } = await listen(createServer(), 0, '127.0.0.1');
  await close();
  return port;
};

/** A catalog of so many offerings. */
const many = (count: number) => {
  const { category, productSpecification, productOfferingPrice, productOffering } = tiny();
  const [offering] = productOffering;
  const numbered = (number: number) => ({ ...offering, id: `o${number}`, name: `Offering ${String(number).padStart(3, '0')}` });
  const offerings = Array.from({ length: count }, (_, number) => numbered(number));
  return { category, productSpecification, productOfferingPrice, productOffering: offerings as Json[] };
};

const start = async (kind: 'ON_DEMAND' | 'BOTH', collections: Record<string, Json[]>) => {
  const server = await startTmf620Server({ collections });
  const listenerPort = await freePort();
  const onDemand = {
    url: server.url,
    timeoutMs: 5_000,
    ttlMs: 3_600_000,
    cacheBytes: 10_000_000,
    pageSize: 50,
    callbackUrl: `http://127.0.0.1:${listenerPort}`,
    listenerPort,
    listenerHost: '127.0.0.1',
  };
  const graph = await startCatalog({ empty: true, source: { kind, onDemand } });
  closers.push(
    () => server.close(),
    () => graph.close(),
  );
  while (server.callbacks.length === 0) await wait(10);
  const nameOf = async (id: string) => {
    const { productOffering } = await graph.send<{ productOffering: { name: string } | null }>(
      'query ($id: ID!) { productOffering(id: $id) { name prices { id } } }',
      { id },
    );
    return productOffering?.name;
  };
  const list = async (text?: string) => {
    const query = `query ($filter: ProductOfferingFilter) {
      productOfferings(filter: $filter, first: 24) { edges { node { id } } nodes { name prices { id } productSpecification { id } categories { id } } } }`;
    const { productOfferings } = await graph.send<{ productOfferings: { nodes: { name: string }[] } }>(query, {
      filter: { text },
    });
    return productOfferings.nodes.map(({ name }) => name);
  };
  return { server, graph, nameOf, list };
};

const renameIn = (collections: Record<string, Json[]>, id: string, name: string) => {
  collections.productOffering = (collections.productOffering ?? []).map((one) => (one.id === id ? { ...one, name } : one));
};

describe("what changes in an operator's catalog that is read on demand", () => {
  it('is seen at once by its id and soon in lists, of which none fails meanwhile', async () => {
    const collections: Record<string, Json[]> = many(30);
    const { server, nameOf, list } = await start('ON_DEMAND', collections);
    await expect(list()).resolves.toHaveLength(24);

    renameIn(collections, 'o3', 'Zebra');
    collections.productOffering = collections.productOffering?.filter(({ id }) => id !== 'o4') ?? [];
    await server.notify('productOfferingAttributeValueChangeEvent', { productOffering: { id: 'o3' } });
    await server.notify('productOfferingDeleteEvent', { productOffering: { id: 'o4' } });
    await expect(nameOf('o3')).resolves.toBe('Zebra');
    await expect(nameOf('o4')).resolves.toBeUndefined();
    await expect(list()).resolves.toHaveLength(23); // the index still has it
    while ((await list('zebra')).length === 0) await wait(50);
    await expect(list('zebra')).resolves.toEqual(['Zebra']);
    await expect(list()).resolves.toHaveLength(24);
  });

  it('is asked for in as many requests for a page of 24 as for a page of 8', async () => {
    const { server, graph } = await start('ON_DEMAND', many(30));
    const query = `query ($ids: [ID!]) { productOfferings(filter: { ids: $ids }, first: 24) {
      nodes { name prices { id } productSpecification { id } categories { id } } } }`;
    await graph.send(query);
    const counts = [];
    for (const count of [8, 24]) {
      await server.notify('catalogBatchEvent', {});
      const before = server.requests.length;
      await graph.send(query, { ids: Array.from({ length: count }, (_, number) => `o${number}`) });
      counts.push(server.requests.slice(before).filter((request) => !request.includes('limit=50')).length);
    }
    expect(counts).toEqual([3, 3]); // offerings, specification, price
  });
});

describe('a loaded catalog with its operator behind it', () => {
  it('is asked first; the operator for what it does not have, and for what an event named until the next load', async () => {
    const collections: Record<string, Json[]> = many(3);
    const { server, graph, nameOf, list } = await start('BOTH', collections);
    await graph.load({ ...many(2) });
    renameIn(collections, 'o0', 'Not yet told');
    await expect(nameOf('o0')).resolves.toBe('Offering 000');
    await expect(nameOf('o2')).resolves.toBe('Offering 002');
    await expect(nameOf('nothing')).resolves.toBeUndefined();

    renameIn(collections, 'o1', 'Newer');
    await server.notify('productOfferingAttributeValueChangeEvent', { productOffering: { id: 'o1' } });
    await expect(nameOf('o1')).resolves.toBe('Newer');
    await expect(list()).resolves.toEqual(['Offering 000', 'Newer']);

    server.state.trouble = 'error';
    await expect(nameOf('o0')).resolves.toBe('Offering 000');
    await expect(nameOf('o1')).resolves.toBe('Newer');
    await expect(nameOf('o99')).rejects.toThrow('does not answer');
    const { catalogVersion } = await graph.send<{ catalogVersion: Json }>('{ catalogVersion { servedFrom staleSince } }');
    expect(catalogVersion).toMatchObject({ servedFrom: 'BOTH', staleSince: expect.any(String) });

    const reloaded = { ...many(2), category: [{ id: 'c', name: 'Another' }] };
    await graph.load(reloaded);
    await expect(nameOf('o1')).resolves.toBe('Offering 001');
  });
});
