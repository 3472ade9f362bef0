import type { CatalogChange } from '../entities/catalog-change.entity.ts';
import type { DumpProblem } from '../tmf/problem.ts';
import type { ChangeCount, LoadReport } from './load-report.ts';

const shownAtMost = 200;

const describe = ({ path, line, rule, reason }: DumpProblem) =>
  `  ${line === undefined ? '' : `line ${line}, `}${path === '' ? 'the dump' : path}: ${reason} [${rule}]`;

const describeAll = (problems: readonly DumpProblem[], count: number): string[] => {
  const shown = problems.slice(0, shownAtMost).map(describe);
  return count > shown.length ? [...shown, `  and ${count - shown.length} more`] : shown;
};

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;

const words: Record<ChangeCount['kind'], string> = {
  ADDED: 'added',
  CHANGED: 'changed',
  RETIRED: 'retired',
  REMOVED: 'removed',
  PRICE_MOVED: 'with another price',
};

/** What a load changes, by kind. */
export const describeChanges = (changes: readonly ChangeCount[]): string[] => {
  if (changes.length === 0) return ['Nothing differs from what is served.'];
  return changes.map(({ kind, resourceType, count }) => `  ${words[kind]}: ${count} ${resourceType}`).sort();
};

const priceOf = (price: { amount: string; currency: string; period: string | null } | null) =>
  price ? `${price.amount} ${price.currency}${price.period ? ` a ${price.period}` : ''}` : 'none';

/** One difference, for people. */
export const describeChange = ({ kind, resourceType, resourceId, name, details }: CatalogChange): string => {
  const what = `  ${words[kind]}: ${resourceType} ${resourceId} "${name}"`;
  if (!details) return what;
  if ('priceId' in details) return `${what}: ${details.priceName}: ${priceOf(details.before)} -> ${priceOf(details.after)}`;
  return `${what}: ${details.from} -> ${details.to}`;
};

/** The report of a load, for people. */
export const describeReport = (report: LoadReport): string[] => {
  const warnings = describeAll(report.warnings, report.warningCount);
  if (!report.accepted)
    return [
      `Refused, nothing was loaded: ${counted(report.problemCount, 'problem')}.`,
      ...describeAll(report.problems, report.problemCount),
      ...warnings,
    ];
  if (report.outcome === 'UNCHANGED')
    return [...warnings, `This dump is the one being served; nothing changed. Catalog version ${report.version.id} is served.`];
  const { counts } = report;
  const what = [
    counted(counts.product_offering, 'offering'),
    counted(counts.product_offering_price, 'price'),
    counted(counts.product_specification, 'specification'),
    counted(counts.category, 'categorie').replace(/categorie$/, 'category'),
    counted(counts.qualification_rule, 'rule'),
  ].join(', ');
  return report.outcome === 'PREVIEWED'
    ? [...warnings, `Nothing was loaded. It would be ${what}.`]
    : [...warnings, `Loaded ${what}. Catalog version ${report.version.id} is served.`];
};
