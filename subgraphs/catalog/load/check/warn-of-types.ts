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

/** Warns of what clients that know today's types would meet. What ends is among the changes that the report counts. */
export const warnOfTypes = async ({ session, version }: Staging, warnings: ProblemList): Promise<void> => {
  const staged = await session.query<Staged>(
    `select row.id, row.tmf, staged.path, staged.line from ${tableOf('product_specification', version)} row
       join staged on staged.collection = 'productSpecification' and staged.id = row.id
      where row.id = any ($1) order by staged.ordinal`,
    [typedSpecificationIds()],
  );
  const byId = new Map(staged.map((each) => [each.id, each]));
  for (const { specification, characteristic, text } of breaksOf(staged.map(({ tmf }) => tmf))) {
    const { path = '', line } = byId.get(specification.id) ?? {};
    const where = characteristic === undefined ? path : at(path, characteristic);
    warnings.add([problem(where, `${text.replace(/[.]$/, '')}: clients that know today's types break`, 'BREAKS_CLIENTS', line)]);
  }
};
