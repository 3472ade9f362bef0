import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ProblemList } from '../../../subgraphs/catalog/load/problems.ts';
import { warnOfTypes } from '../../../subgraphs/catalog/load/check/warn-of-types.ts';
import { openStaging } from '../../../subgraphs/catalog/load/stage/open-staging.ts';
import { openBulkSession } from '../../../subgraphs/kit/database/bulk-session.ts';
import { countStatements } from '../../../subgraphs/kit/database/statement-counter.ts';
import { encodeCursor } from '../../../subgraphs/kit/pagination.ts';
import { startCatalog, type CatalogGraph } from '../catalog-graph.ts';
import { tiny } from '../tiny-catalog.ts';

interface Change {
  kind: string;
  name: string;
}
interface Listed {
  id: string;
  changeCounts: { count: number }[];
  changes: { nodes: Change[]; totalCount: number; pageInfo: { endCursor: string | null } };
}

const list = `query ($first: Int, $after: String, $changesAfter: String) {
  catalogLoads(first: $first, after: $after) {
    nodes {
      id
      changeCounts { kind count }
      changes(first: 2, after: $changesAfter) { nodes { kind name } totalCount pageInfo { endCursor } }
    }
    pageInfo { endCursor }
  }
}`;

let graph: CatalogGraph;
beforeAll(async () => {
  graph = await startCatalog({ empty: true });
  for (const name of ['one', 'two', 'ten', 'four']) {
    const more = [...name].map((letter) => ({ id: letter, name: letter }));
    await graph.load({ ...tiny(), category: [{ id: 'c', name }, ...more] });
  }
});
afterAll(() => graph.close());

const read = async (variables: object) => {
  const { catalogLoads } = await graph.send<{ catalogLoads: { nodes: Listed[]; pageInfo: { endCursor: string } } }>(
    list,
    variables,
    'service',
  );
  return catalogLoads;
};

describe('the list of loads', () => {
  it('costs the same statements however many there are', async () => {
    const cost = async (first: number) => (await countStatements(() => read({ first }))).statements.length;
    expect([await cost(1), await cost(4)]).toEqual([4, 4]); // loads, counts, pages of changes, their totals
  });

  it('gives each load its own changes, page by page', async () => {
    const { nodes, pageInfo } = await read({ first: 1 });
    expect(nodes).toMatchObject([{ changes: { totalCount: 8 } }]); // a new name; f, o, u, r instead of t, e, n
    const older = await read({ first: 3, after: pageInfo.endCursor });
    expect(older.nodes.map(({ changeCounts }) => changeCounts.reduce((sum, { count }) => sum + count, 0))).toEqual(
      older.nodes.map(({ changes }) => changes.totalCount),
    );
    const seen: Change[] = [];
    for (let after: string | null = null; ;) {
      const page: Listed['changes'] | undefined = (await read({ first: 1, changesAfter: after })).nodes[0]?.changes;
      seen.push(...(page?.nodes ?? []));
      after = page?.pageInfo.endCursor ?? null;
      if (after === null) break;
    }
    expect(new Set(seen.map(({ kind, name }) => `${kind} ${name}`)).size).toBe(nodes[0]?.changes.totalCount);
  });

  it('refuses cursors that somebody made up', async () => {
    const [load] = (await read({ first: 1 })).nodes;
    const scope = `changes ${load?.id ?? ''} `;
    const forged = [
      ...[[], ['x'], ["' or true"]].map((key) => ({ after: encodeCursor('catalogLoads', key) })),
      ...[[], ['ADDED'], ['ADDED', ''], ['ADDED', 'x'], ['ADDED', '1e9'], ['ADDED', '99999999999'], ['OTHER', '1']].map(
        (key) => ({
          changesAfter: encodeCursor(scope, key),
        }),
      ),
    ];
    for (const variables of forged) {
      const { errors } = await graph.ask(list, { first: 1, ...variables }, { role: 'service' });
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
    }
  });
});

describe("a comparison with today's types that fails", () => {
  it('is one warning, and stops no load', async () => {
    const session = await openBulkSession(graph.runtime.databaseUrl, 'types');
    const warnings = new ProblemList();
    await warnOfTypes(await openStaging(session), warnings, () => {
      throw new Error('no such file');
    });
    await session.close();
    expect(warnings.kept).toMatchObject([{ rule: 'TYPES_NOT_COMPARED', reason: expect.stringContaining('no such file') }]);
  });
});
