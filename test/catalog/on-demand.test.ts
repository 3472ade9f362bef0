import { afterEach, describe, expect, it } from '@jest/globals';
import { silentLogger } from '../../subgraphs/kit/logger.ts';
import { KnownResources } from '../../subgraphs/catalog/source/on-demand/known-resources.ts';
import { openOperator } from '../../subgraphs/catalog/source/on-demand/operator.ts';
import { now, sampleText } from './catalog-graph.ts';
import { startTmf620Server, type Tmf620Options } from './tmf620-server.ts';
import type { Json } from './tiny-catalog.ts';

const sample = () => JSON.parse(sampleText) as Record<string, Json[]>;
const ids = (sample().productOffering ?? []).slice(0, 7).map(({ id }) => String(id));

const sampleNames = (of: readonly string[]) =>
  (sample().productOffering ?? [])
    .filter(({ id }) => of.includes(String(id)))
    .map(({ name }) => String(name))
    .sort();
const rename = (collections: Record<string, Json[]>, id: string, name: string) => {
  for (const offering of collections.productOffering ?? []) if (offering.id === id) offering.name = name;
};

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
});

/** An operator's server and what asks it, on a clock that the test moves. */
const open = async (options: Partial<Tmf620Options> & { timeoutMs?: number } = {}, callback = false) => {
  const server = await startTmf620Server({ collections: sample(), ...options });
  const time = { ms: 0 };
  const warnings: string[] = [];
  const operator = openOperator({
    settings: {
      url: server.url,
      timeoutMs: options.timeoutMs ?? 5_000,
      ttlMs: 60_000,
      cacheBytes: 10_000_000,
      pageSize: 50,
      callbackUrl: callback ? 'http://127.0.0.1:4567' : undefined,
      listenerPort: 4567,
      listenerHost: '127.0.0.1',
    },
    clock: { now: () => now },
    log: { ...silentLogger, warn: (message) => warnings.push(message) },
    now: () => time.ms,
    backOffMs: [5, 10],
  });
  opened.push(server, operator);
  await operator.ready;
  const asked = () =>
    server.requests.filter(
      (request) => request.startsWith('GET /productOffering?') || request.startsWith('GET /productOffering/'),
    );
  const names = async (of: readonly string[]) => (await operator.catalog.offerings(of)).map(({ name }) => name).sort();
  return { server, operator, time, warnings, asked, names };
};

describe("reading an operator's catalog by id", () => {
  const all = sampleNames(ids);

  it('asks for many at once, and only for what is not known', async () => {
    const { names, asked } = await open();
    await expect(names(ids)).resolves.toEqual(all);
    expect(asked()[0]).toBe(`GET /productOffering?id=${ids.join(',')}&offset=0&limit=${ids.length}`);
    const before = asked().length;
    await names([...ids, ...ids]);
    expect(asked()).toHaveLength(before);
  });

  it('asks once, however many callers wait', async () => {
    const { names, asked } = await open();
    const answers = await Promise.all(Array.from({ length: 10 }, () => names(['po-esim'])));
    expect(answers).toEqual(Array.from({ length: 10 }, () => sampleNames(['po-esim'])));
    expect(asked().filter((request) => request.includes('po-esim'))).toEqual(['GET /productOffering/po-esim']);
  });

  it.each(['ignores', 'literal'] as const)(
    'finds out that a server %s the filter by many ids, and asks one by one',
    async (idFilter) => {
      const { names, asked } = await open({ idFilter });
      await expect(names(ids)).resolves.toEqual(all);
      const lists = () => asked().filter((request) => request.includes('?id=')).length;
      const before = lists();
      await expect(names(['po-tv-start', 'po-tv-max', 'po-fibre-100'])).resolves.toHaveLength(3);
      expect(lists()).toBe(before);
    },
  );

  it('follows a server whose pages are small, with and without a total', async () => {
    for (const givesTotal of [true, false]) {
      const { names, operator } = await open({ pageLimit: 3, givesTotal });
      await expect(names(ids)).resolves.toEqual(all);
      const listed = [];
      for await (const { offerings } of operator.listing()) listed.push(...offerings);
      expect(new Set(listed.map(({ id }) => id)).size).toBe(sample().productOffering?.length);
    }
  });

  it('does not take part of a catalog for the whole', async () => {
    const { operator, server } = await open({ pageLimit: 3 });
    const readAll = async () => {
      for await (const { offerings } of operator.listing()) if (offerings.length > 0) server.state.trouble = 'endless';
    };
    await expect(readAll()).rejects.toThrow(/lists \d+ of \d+ offerings/);
  });

  it('leaves out the categories of a chain that nobody would look through', async () => {
    const category = Array.from({ length: 400 }, (_, n) => ({
      id: `c${n}`,
      name: 'c',
      parentId: n < 399 ? `c${n + 1}` : undefined,
    }));
    const { operator } = await open({ collections: { ...sample(), category } });
    expect((await operator.shelf.get()).categories).toHaveLength(51);
  });

  it('takes no id for an address, and knows what is not there', async () => {
    const { names, asked } = await open();
    const strange = ['..', '.', '', '../category', 'x\u0000', 'a,b', 'nothing', 'no?fields=none', 'x'.repeat(2000)];
    await expect(names(strange)).resolves.toEqual([]);
    expect(asked().some((request) => request.endsWith('/..') || request.endsWith('/.'))).toBe(false);
    const before = asked().length;
    await names(['nothing', 'a,b']);
    expect(asked()).toHaveLength(before);
  });

  it('asks again when an answer is old, with its ETag where the server gives one', async () => {
    const collections = sample();
    const { names, asked, time } = await open({ collections, givesEtags: true });
    await names(['po-esim']);
    time.ms = 61_000;
    await expect(names(['po-esim'])).resolves.toEqual(sampleNames(['po-esim']));
    expect(asked().filter((request) => request.endsWith('/po-esim'))).toHaveLength(2);
    rename(collections, 'po-esim', 'Another name');
    time.ms = 122_000;
    await expect(names(['po-esim'])).resolves.toEqual(['Another name']);
  });

  it('leaves out what cannot be used and what needs it, and says once why', async () => {
    const collections = sample();
    const [offering, ...others] = collections.productOffering ?? [];
    const broken = { id: 'broken-link', name: 'B', productOfferingPrice: [{ id: 'gone' }] };
    collections.productOffering = [{ ...offering, name: 7 }, broken, ...others];
    const { names, warnings } = await open({ collections });
    await expect(names([...ids, 'broken-link'])).resolves.toEqual(sampleNames(ids.slice(1)));
    await names([...ids, 'broken-link']);
    expect(warnings.filter((warning) => warning.includes('"broken-link"'))).toEqual([
      'The operator\'s catalog has a productOffering "broken-link" that is left out: needs "gone", which is not there or cannot be used',
    ]);
    expect(warnings.filter((warning) => warning.includes(`"${String(offering?.id)}"`))).toHaveLength(1);
  });
});

describe("an operator's server in trouble", () => {
  it.each(['down', 'slow', 'error', 'garbage'] as const)(
    'that is %s: what was known counts on, what was not is UNAVAILABLE',
    async (trouble) => {
      const { names, server, time, operator } = await open({ timeoutMs: trouble === 'slow' ? 100 : 5_000 });
      await names(['po-esim']);
      time.ms = 61_000;
      server.state.trouble = trouble;
      await expect(names(['po-esim'])).resolves.toEqual(sampleNames(['po-esim']));
      await expect(names(['po-tv-start'])).rejects.toMatchObject({ extensions: { code: 'SERVICE_UNAVAILABLE' } });
      expect(operator.failingSince()).toEqual(now);

      const before = server.requests.length;
      await expect(names(['po-tv-max'])).rejects.toThrow('does not answer');
      expect(server.requests).toHaveLength(before); // it is left alone for a while

      server.state.trouble = 'none';
      time.ms += 6_000;
      await expect(names(['po-tv-max'])).resolves.toHaveLength(1);
      expect(operator.failingSince()).toBeNull();
    },
  );
});

it('is asked for other ids after it has objected to one', async () => {
  const { names } = await open();
  await expect(names(['forbidden'])).rejects.toMatchObject({ extensions: { code: 'SERVICE_UNAVAILABLE' } });
  await expect(names(['po-esim'])).resolves.toEqual(sampleNames(['po-esim']));
});

it('keeps no more in memory than it may, also of long ids that are not there', () => {
  const known = new KnownResources({ maxBytes: 10_000, ttlMs: 1, now: () => 0 });
  const long = Array.from({ length: 10 }, (_, index) => String(index).repeat(2_000));
  for (const id of long) known.keep(id, null, {}, true);
  expect(long.filter((id) => known.get(id)).length).toBe(2);
});

describe("the events of an operator's server", () => {
  it('make the next caller ask anew, and only those who know the secret are heard', async () => {
    const collections = sample();
    const { names, server, asked } = await open({ collections }, true);
    await names(['po-esim', 'po-tv-start']);
    rename(collections, 'po-esim', 'Another name');
    await expect(names(['po-esim'])).resolves.toEqual(sampleNames(['po-esim']));

    const [callback = ''] = server.callbacks;
    const guess = callback.replace(/[^/]+$/, 'guess/listener/productOfferingDeleteEvent');
    await expect(fetch(guess, { method: 'POST', body: '{}' })).resolves.toMatchObject({ status: 404 });
    const before = asked().length;
    const event = { productOffering: { id: 'po-esim' } };
    await expect(server.notify('productOfferingAttributeValueChangeEvent', event)).resolves.toEqual([201]);
    await expect(names(['po-esim', 'po-tv-start'])).resolves.toContain('Another name');
    expect(asked().slice(before)).toEqual(['GET /productOffering/po-esim']);

    collections.productOffering = collections.productOffering?.filter(({ id }) => id !== 'po-esim') ?? [];
    await server.notify('catalogBatchEvent', { catalog: { id: 'all' } });
    await expect(names(['po-esim'])).resolves.toEqual([]);
    await expect(fetch(`${callback}/listener/x`, { method: 'POST', body: 'no JSON' })).resolves.toMatchObject({ status: 400 });
  });

  it('are no longer sent to a process that has ended', async () => {
    const { operator, server } = await open({}, true);
    await operator.close();
    expect(server.requests.at(-1)).toBe('DELETE /hub/1');
  });
});
