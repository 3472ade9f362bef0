import { toModel, type CatalogModel } from './catalog-model.ts';
import { toRows, type CatalogRows } from './catalog-rows.ts';
import { checkLinks } from './check/check-links.ts';
import { checkPrices } from './check/check-prices.ts';
import { checkRules } from './check/check-rules.ts';
import { checkStructure } from './check/check-structure.ts';
import { checkValues } from './check/check-values.ts';
import { at, problem, type DumpProblem } from './problem.ts';
import { readDump } from './read-dump.ts';

export type ImportedDump = { ok: true; rows: CatalogRows; warnings: DumpProblem[] } | { ok: false; problems: DumpProblem[] };

const parse = (text: string, problems: DumpProblem[]): unknown => {
  // PostgreSQL holds no zero character.
  if (text.includes('\\u0000')) problems.push(problem('', 'contains a zero character (\\u0000)'));
  try {
    return JSON.parse(text);
  } catch (error) {
    problems.push(problem('', `is not JSON: ${error instanceof Error ? error.message : String(error)}`));
    return undefined;
  }
};

const warningsOf = ({ offerings }: CatalogModel): DumpProblem[] =>
  offerings
    .filter(({ offering }) => !offering.lifecycleStatus)
    .map(({ path }) => problem(at(path, 'lifecycleStatus'), 'is missing: the offering is loaded, but not sold'));

/** A dump as rows, or everything that is wrong with it. */
export const importDump = (text: string): ImportedDump => {
  const problems: DumpProblem[] = [];
  const json = parse(text, problems);
  if (problems.length > 0) return { ok: false, problems };

  const dump = readDump(json, problems);
  const isEmpty = problems.length === 0 && dump.productOffering.length === 0;
  if (isEmpty) problems.push(problem('productOffering', 'holds no offering: an empty catalog would end all sales'));
  const model = toModel(dump);
  problems.push(
    ...checkLinks(model),
    ...checkStructure(model),
    ...checkValues(model),
    ...checkPrices(model),
    ...checkRules(model),
  );
  return problems.length > 0 ? { ok: false, problems } : { ok: true, rows: toRows(model), warnings: warningsOf(model) };
};
