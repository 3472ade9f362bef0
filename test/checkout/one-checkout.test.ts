import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { print } from 'graphql';
import { CheckoutDocument as AgentCheckout } from '../../schema/operations/generated/agent-desktop.ts';
import { CheckoutDocument as StorefrontCheckout } from '../../schema/operations/generated/storefront.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const sourcesUnder = (folder: string, ending = '.ts') =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending) && !file.includes('generated'))
    .map((file) => ({ file: join(folder, file), text: readFileSync(join(root, folder, file), 'utf8') }));

describe('there is one checkout', () => {
  it('and every channel sends the same mutation (A4, A5)', () => {
    expect(print(AgentCheckout)).toBe(print(StorefrontCheckout));
    const ownVersions = sourcesUnder('schema/operations', '.graphql').filter(({ text }) =>
      /^mutation \w+\(\$input: CheckoutInput!\)/m.test(text),
    );
    expect(ownVersions.map(({ file }) => file).filter((file) => !file.includes('playground'))).toEqual([
      join('schema', 'operations', 'common', 'checkout.graphql'),
    ]);
  });

  it('which lives in one module: nothing else opens customers, accounts, payments and orders in sequence (A5, M4)', () => {
    const calling = (call: RegExp) =>
      [...sourcesUnder('gateway'), ...sourcesUnder('subgraphs')].filter(({ text }) => call.test(text)).map(({ file }) => file);
    const inCheckout = (file: string) => file.startsWith(join('subgraphs', 'checkout'));
    for (const call of [/ClaimLeasesDocument/, /SubmitProductOrderDocument/, /FreezeCartDocument/]) {
      expect(calling(call).length).toBeGreaterThan(0);
      expect(calling(call).filter((file) => !inCheckout(file))).toEqual([]);
    }
    // Where order management creates the customer (A2), it creates the customer and nothing else.
    expect(calling(/OnboardCustomerDocument/).filter((file) => !inCheckout(file))).toEqual([
      join('subgraphs', 'order', 'adapters', 'customers.adapter.ts'),
    ]);
  });

  it('which needs no server of its own: its state is in the same database, its engine a library (A6)', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect(Object.keys(dependencies)).toContain('@dbos-inc/dbos-sdk');
    expect(Object.keys(dependencies).filter((name) => /kafka|amqp|redis|temporalio/.test(name))).toEqual([]);
  });
});
