import type { Finding } from '../../../../schema/check/finding.ts';
import { typedSpecificationIds, breaksOf } from '../../../../schema/check/check-catalog.ts';
import { at, problem } from '../../tmf/problem.ts';
import { tableOf } from '../catalog-tables.ts';
import type { ProblemList } from '../problems.ts';
import type { Staging } from '../stage/open-staging.ts';

interface Staged {
  id: string;
  tmf: unknown;
  path: string;
  line: number;
}

const toWarning = ({ specification, characteristic, text }: Finding, staged: readonly Staged[]) => {
  const { path = '', line } = staged.find(({ id }) => id === specification.id) ?? {};
  const where = characteristic === undefined ? path : at(path, characteristic);
  return problem(where, `${text.replace(/[.]$/, '')}: clients that know today's types break`, 'BREAKS_CLIENTS', line);
};

const findBreaks = async ({ session, version }: Staging, compare: typeof breaksOf) => {
  const staged = await session.query<Staged>(
    `select row.id, row.tmf, staged.path, staged.line from ${tableOf('product_specification', version)} row
       join staged on staged.collection = 'productSpecification' and staged.id = row.id
      where row.id = any ($1) order by staged.ordinal`,
    [typedSpecificationIds()],
  );
  return compare(staged.map(({ tmf }) => tmf)).map((finding) => toWarning(finding, staged));
};

/**
 * Warns of what clients that know today's types would meet. What ends is among the changes that the report counts. A warning stops no
 * load, and neither does a comparison that fails.
 */
export const warnOfTypes = async (staging: Staging, warnings: ProblemList, compare = breaksOf): Promise<void> => {
  try {
    warnings.add(await findBreaks(staging, compare));
  } catch (error) {
    const reason = `could not be compared with today's types: ${error instanceof Error ? error.message : String(error)}`;
    warnings.add([problem('productSpecification', reason, 'TYPES_NOT_COMPARED')]);
  }
};
