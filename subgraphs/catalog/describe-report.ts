import type { LoadReport } from './load-catalog.ts';
import type { DumpProblem } from './tmf/problem.ts';

const shownAtMost = 200;

const lines = (problems: readonly DumpProblem[]): string[] => {
  const shown = problems.slice(0, shownAtMost).map(({ path, reason }) => `  ${path === '' ? 'the dump' : path}: ${reason}`);
  return problems.length > shownAtMost ? [...shown, `  and ${problems.length - shownAtMost} more`] : shown;
};

/** The report of a load, for people. */
export const describeReport = (report: LoadReport): string[] => {
  if (!report.accepted) {
    const count = report.problems.length;
    return [`Refused, nothing was loaded: ${count} problem${count === 1 ? '' : 's'}.`, ...lines(report.problems)];
  }
  const { version, isNew, warnings, counts } = report;
  const shown = ['category', 'product_specification', 'product_offering_price', 'product_offering'];
  const what = shown.map((table) => `${counts[table] ?? 0} ${table.replaceAll('_', ' ')} rows`);
  return [
    ...lines(warnings),
    isNew ? `Loaded ${what.join(', ')}.` : 'This dump is the one being served; nothing changed.',
    `Catalog version ${version.id} is served.`,
  ];
};
