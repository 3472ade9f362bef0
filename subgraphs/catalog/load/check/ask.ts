import type { BulkSession } from '../../../kit/database/bulk-session.ts';
import { problem } from '../../tmf/problem.ts';
import { mostAsked, type ProblemList } from '../problems.ts';

interface Found {
  path: string;
  line: number | null;
  reason: string;
  total: string;
}

/** Adds what a query finds: rows of `path`, `line` and `reason`, in order. All are counted, the first are kept. */
export const ask = async (session: BulkSession, list: ProblemList, rule: string, sql: string): Promise<void> => {
  const rows = await session.query<Found>(
    `select found.*, count(*) over () as total from (${sql}) found order by line, path limit ${mostAsked}`,
  );
  list.addSome(
    rows.map(({ path, line, reason }) => problem(path, reason, rule, line ?? undefined)),
    Number(rows[0]?.total ?? 0),
  );
};
