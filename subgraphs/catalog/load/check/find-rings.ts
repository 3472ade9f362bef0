import type { BulkSession } from '../../../kit/database/bulk-session.ts';
import { findCycles } from '../../tmf/check/find-cycle.ts';

/** Deeper than any catalog that somebody understands. */
const MOST_LEVELS = 50;
/** Enough to show what is wrong. */
const MOST_EDGES = 20_000;

export interface Rings {
  /** Ids that lead back to where they began: `a > b > a`. */
  cycles: string[][];
  /** One that has too many levels below it, where there is no cycle. */
  tooDeep: string | undefined;
}

export const tooDeepReason = `is nested deeper than ${MOST_LEVELS} levels`;

/** Follows the edges that `sql` selects, as `from_id` and `to_id`: takes the ends away until none is left, or only what goes in circles. */
export const findRings = async (session: BulkSession, sql: string): Promise<Rings> => {
  await session.query(`create temporary table edge as select distinct from_id, to_id from (${sql}) edges`);
  let left = Infinity;
  for (let level = 0; level < MOST_LEVELS && left > 0; level++) {
    const [row] = await session.query<{ gone: string; rest: string }>(
      `with gone as (delete from edge e where not exists (select from edge n where n.from_id = e.to_id) returning 1)
       select (select count(*) from gone) as gone, (select count(*) from edge) as rest`,
    );
    left = Number(row?.rest) - Number(row?.gone);
    if (Number(row?.gone) === 0) break;
  }
  const edges = left > 0 ? await session.query<Edge>(`select from_id, to_id from edge order by 1, 2 limit ${MOST_EDGES}`) : [];
  await session.query('drop table edge');
  const cycles = findCycles(toGraph(edges));
  return { cycles, tooDeep: cycles.length === 0 ? edges[0]?.from_id : undefined };
};

interface Edge {
  from_id: string;
  to_id: string;
}

const toGraph = (edges: readonly Edge[]) =>
  new Map([...Map.groupBy(edges, (edge) => edge.from_id)].map(([id, own]) => [id, own.map((edge) => edge.to_id)]));
