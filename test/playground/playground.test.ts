import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startTinyShop } from './tiny-shop.ts';

interface Answered {
  hash: string;
  examples: { name: string; query: string; variables: string | null; headers: string | null }[];
}

describe('the playground as served', () => {
  let shop: Awaited<ReturnType<typeof startTinyShop>>;
  let production: Awaited<ReturnType<typeof startTinyShop>>;
  beforeAll(async () => {
    shop = await startTinyShop({ sandbox: true });
    production = await startTinyShop({ sandbox: false });
  });
  afterAll(() => Promise.all([shop.stop(), production.stop()]));

  const examples = async () => (await (await fetch(`${shop.url}/playground/examples.json`)).json()) as Answered;

  it('reads the examples afresh, in the order of their names, with a hash of their content', async () => {
    const before = await examples();
    expect(before.examples.map(({ name }) => name)).toEqual(['01-create-cart', '02-read-cart', '03-who-am-i']);
    expect(before.examples[2]).toMatchObject({ variables: null, headers: expect.stringContaining('token:agent') });
    const added = join(shop.examplesFolder, '00-new.graphql');
    await writeFile(added, 'query New { whoAmI }');
    const after = await examples();
    expect(after.examples[0]?.name).toBe('00-new');
    expect(after.hash).not.toBe(before.hash);
    await rm(added);
  });

  it('lets browsers keep the assets for ever and the page not at all', async () => {
    const page = await fetch(`${shop.url}/playground`);
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const html = await page.text();
    const script = /src="([^"]+main\.js)"/.exec(html)?.[1] ?? '';
    const asset = await fetch(`${shop.url}${script}`);
    expect(asset.status).toBe(200);
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await fetch(`${shop.url}${script}.nothing`)).status).toBe(404);
  });

  it('names no other address than its own', async () => {
    const page = await fetch(`${shop.url}/playground`);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(await page.text()).not.toMatch(/https?:\/\//);
  });

  it('has neither examples nor a token helper outside the sandbox', async () => {
    expect((await fetch(`${production.url}/playground/examples.json`)).status).toBe(404);
    expect(await (await fetch(`${production.url}/playground`)).text()).not.toContain('examples');
  });
});
