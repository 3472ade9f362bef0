import { spread, table } from '../report.ts';
import { quantile } from '../rounds.ts';
import type { Loading } from './loading.ts';
import type { Question } from './questions.ts';

/** Milliseconds by question, size of the catalog, round and call. */
export type Answers = Record<string, Map<number, number[][]>>;

export interface Size {
  offerings: number;
  rss: number;
  heap: number;
  readyMs: number;
}

const thousands = (count: number) => count.toLocaleString('en');

const p = (rounds: readonly number[][], share: number) => quantile(rounds.flat(), share);

/** All calls of all rounds together. */
const figure = (rounds: readonly number[][]) => `${p(rounds, 0.5).toFixed(1)} / ${p(rounds, 0.99).toFixed(1)}`;

export const answersTable = (answers: Answers, statements: ReadonlyMap<Question, readonly number[]>): string => {
  const sizes = [...(Object.values(answers)[0]?.keys() ?? [])];
  const [smallest, largest] = [sizes.at(0) ?? 0, sizes.at(-1) ?? 0];
  const rows = Object.entries(answers).map(([kind, bySize]) => {
    const [few, many] = [bySize.get(smallest) ?? [], bySize.get(largest) ?? []];
    const ratioOf = (share: number) => (p(many, share) / p(few, share)).toFixed(2);
    const byRound = many.map((round, index) => quantile(round, 0.5) / quantile(few[index] ?? [], 0.5));
    const counts = [...new Set(statements.get(kind as Question))].join(' to ');
    return [kind, ...sizes.map((size) => figure(bySize.get(size) ?? [])), ratioOf(0.99), spread(byRound), counts];
  });
  const head = ['p50 / p99', ...sizes.map(thousands), 'p99, largest / smallest', 'p50, by round', 'SQL statements'];
  return table(head, rows);
};

export const loadingTable = (loadings: readonly Loading[]): string => {
  const rows = loadings.map(({ offerings, bytes, rows: count, ms, copyMs, before, peak }) => [
    thousands(offerings),
    `${(bytes / 1e6).toFixed(0)} MB`,
    thousands(count),
    `${(ms / 1000).toFixed(1)} s`,
    thousands(Math.round(count / (ms / 1000))),
    `${(copyMs / 1000).toFixed(1)} s`,
    (ms / copyMs).toFixed(1),
    `${before.toFixed(0)} MB`,
    `${peak.toFixed(0)} MB`,
  ]);
  const head = ['Loaded', 'Dump', 'Rows', 'Took', 'Rows a second', 'COPY of the rows', 'Ratio', 'Memory before', 'Peak'];
  return table(head, rows);
};

export const sizeTable = (sizes: readonly Size[]): string => {
  const rows = sizes.map(({ offerings, rss, heap, readyMs }) => [
    thousands(offerings),
    `${(readyMs / 1000).toFixed(1)} s`,
    `${rss.toFixed(0)} MB`,
    `${heap.toFixed(0)} MB`,
  ]);
  return table(['Served', 'Start until the first search is answered', 'Resident memory', 'Heap and buffers'], rows);
};
