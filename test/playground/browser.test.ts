import { afterEach, describe, expect, it } from '@jest/globals';
import { chromiumPath } from './config.ts';
import { openOffline } from './offline-browser.ts';
import { startTinyShop } from './tiny-shop.ts';

type Opened = Awaited<ReturnType<typeof openOffline>>;
const run = (page: Opened['page']) => page.getByRole('button', { name: /^Execute query/ }).click();
interface Monaco {
  editor: { getModels: () => { uri: { path: string }; getValue: () => string }[] };
}

/** Read from the editor's model: on the screen the text is cut into wrapped lines. */
const answerWith = (page: Opened['page'], text: string) =>
  page.waitForFunction((wanted) => {
    const { __MONACO: monaco } = globalThis as unknown as { __MONACO?: Monaco };
    return monaco?.editor.getModels().some((model) => model.uri.path.includes('response') && model.getValue().includes(wanted));
  }, text);

const inBrowser = chromiumPath ? it : it.skip;
const title = (text: string) => (chromiumPath ? text : `${text} (skipped: no Chromium at /usr/bin/chromium or CHROMIUM_PATH)`);

describe('the playground in a browser without a network', () => {
  const closing: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });
  const open = async (options: { sandbox: boolean }) => {
    const shop = await startTinyShop(options);
    closing.push(shop.stop);
    const browser = await openOffline(chromiumPath ?? '');
    closing.push(browser.close);
    await browser.page.goto(`${shop.url}/playground`);
    return { shop, ...browser };
  };

  inBrowser(title('carries a value from tab to tab'), async () => {
    const { shop, page, outside, complaints } = await open({ sandbox: true });
    const step = (name: string) => page.getByRole('tab', { name }).click();

    await step('ReadCart');
    await run(page);
    await answerWith(page, 'run the tab CreateCart first');

    await step('CreateCart');
    await run(page);
    await answerWith(page, '"token"');
    await run(page);
    await answerWith(page, '"token"');

    await step('ReadCart');
    await run(page);
    await answerWith(page, [...shop.carts.values()][0]?.cart.id ?? 'a cart');
    expect([shop.keys.length, new Set(shop.keys).size]).toEqual([2, 1]);

    await step('WhoAmI');
    await run(page);
    await answerWith(page, 'Bearer sandbox-agent');

    await page.getByRole('button', { name: 'New session' }).click();
    await step('ReadCart');
    await run(page);
    await answerWith(page, 'run the tab CreateCart first');
    expect({ outside, complaints }).toEqual({ outside: [], complaints: [] });
  });

  inBrowser(title('is plain GraphiQL outside the sandbox'), async () => {
    const { page, outside, complaints } = await open({ sandbox: false });
    await page.getByRole('button', { name: /^Execute query/ }).waitFor();
    expect(await page.getByText('Walkthrough').count()).toBe(0);
    expect({ outside, complaints }).toEqual({ outside: [], complaints: [] });
  });
});
