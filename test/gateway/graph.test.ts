import { describe, expect, it } from '@jest/globals';
import { createGraph } from '../../gateway/graph.ts';
import { StartupError } from '../../subgraphs/kit/postgres/startup-error.ts';
import type { SubgraphModule } from '../../subgraphs/kit/graph/subgraph.ts';
import { createDatabase } from '../support/postgres.ts';
import { composeTwoSubgraphs, twoModules } from './two-subgraphs.ts';

/** The modules, and what was done to them in which order. */
const watched = (modules: readonly SubgraphModule[], seen: string[]): SubgraphModule[] =>
  modules.map((module) => ({
    ...module,
    migrate: async () => void seen.push(`${module.name} migrated`),
    start: async (runtime) => {
      const started = await module.start(runtime);
      seen.push(`${module.name} started`);
      return { ...started, close: async () => void seen.push(`${module.name} closed`) };
    },
    seed: async () => void seen.push(`${module.name} seeded`),
  }));

const opened = ['catalog migrated', 'cart migrated', 'catalog started', 'cart started'];

describe('the graph in one process', () => {
  it('brings its subgraphs up and down in order and answers in between', async () => {
    const database = await createDatabase();
    const seen: string[] = [];
    const graph = await createGraph({
      databaseUrl: database.url,
      subgraphs: watched(twoModules, seen),
      supergraphSdl: composeTwoSubgraphs(),
    });
    expect(await graph.execute('{ cart { offerings { name inCarts } } }')).toMatchObject({
      data: { cart: { offerings: [{ name: 'Plan 2', inCarts: 20 }, { name: 'Plan 3' }] } },
    });
    await graph.close();
    expect(seen).toEqual([...opened, 'catalog seeded', 'cart seeded', 'cart closed', 'catalog closed']);
    await database.drop();
  });

  it('closes what it had opened when a subgraph does not start', async () => {
    const database = await createDatabase();
    const seen: string[] = [];
    const failing: SubgraphModule = {
      name: 'order',
      migrate: async () => undefined,
      start: () => Promise.reject(new StartupError('No order today.')),
    };
    const starting = createGraph({ databaseUrl: database.url, subgraphs: [...watched(twoModules, seen), failing] });
    await expect(starting).rejects.toThrow('No order today.');
    expect(seen).toEqual([...opened, 'cart closed', 'catalog closed']);
    await database.drop();
  });

  it('answers with what runs here when a subgraph of the supergraph does not', async () => {
    const database = await createDatabase();
    const [catalog] = twoModules;
    const graph = await createGraph({
      databaseUrl: database.url,
      subgraphs: catalog ? [catalog] : [],
      supergraphSdl: composeTwoSubgraphs(),
    });
    expect(await graph.execute('{ offering(id: "1") { name inCarts } }')).toMatchObject({
      errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }],
    });
    await graph.close();
    await database.drop();
  });
});
