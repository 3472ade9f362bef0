import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { subgraphNames } from '../../subgraphs/kit/graph/subgraph.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies' | 'optionalDependencies',
  Record<string, string>
>;

describe('the house', () => {
  it('is built with the packages its owner named, every version pinned (M1)', () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    const named = [
      '@apollo/server',
      '@apollo/gateway',
      '@apollo/subgraph',
      'graphql',
      'dataloader',
      '@mikro-orm/core',
      '@mikro-orm/postgresql',
    ];
    expect(Object.keys(dependencies)).toEqual(expect.arrayContaining(named));
    expect(Object.keys(devDependencies)).toEqual(expect.arrayContaining(['jest', 'typescript']));
    const versions = Object.values({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it('has the top level its owner named (M2)', () => {
    const named = ['package.json', 'tsconfig.json', 'gateway', 'subgraphs', 'schema', 'codegen.ts', 'test', 'README.md'];
    expect(named.filter((entry) => !existsSync(join(root, entry)))).toEqual([]);
  });

  it('has catalog, cart, order, party, inventory and the one checkout behind one gateway, each able to run alone (M3)', () => {
    const supergraph = read('schema/supergraph.graphql');
    for (const name of subgraphNames) {
      expect(supergraph).toContain(`@join__graph(name: "${name}"`);
      expect(existsSync(join(root, 'subgraphs', name, 'main.ts'))).toBe(true);
    }
  });

  it('needs nothing from outside: no address of a registry in the lock file, no CDN in the playground', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"');
    expect(read('gateway/playground/page.ts')).not.toMatch(/https?:\/\//);
  });
});
