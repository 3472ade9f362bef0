import type { CharacteristicUse } from '../../entities/product-offering.entity.ts';
import { checkUses, type UsedSpecification } from '../../tmf/check/check-values.ts';
import { tableOf } from '../catalog-tables.ts';
import type { ProblemList } from '../problems.ts';
import type { Staging } from '../stage/open-staging.ts';

const BATCH = 500;

interface Using {
  path: string;
  line: number;
  specification_id: string;
  uses: CharacteristicUse[];
}

const offeringsThatUse = (version: number) => `
  select s.path, s.line, o.product_specification_id as specification_id, o.characteristic_uses as uses
    from ${tableOf('product_offering', version)} o join staged s on s.collection = 'productOffering' and s.id = o.id
   where o.characteristic_uses <> '[]' and o.product_specification_id is not null
   order by o.product_specification_id, s.ordinal`;

/** Those of a batch are few, for it comes in their order. */
const readSpecifications = async ({ session, version }: Staging, batch: readonly Using[]) => {
  const found = await session.query<UsedSpecification>(
    `select id, characteristics from ${tableOf('product_specification', version)} where id = any($1::text[])`,
    [[...new Set(batch.map(({ specification_id }) => specification_id))]],
  );
  return new Map(found.map((specification) => [specification.id, specification]));
};

/** What offerings make of the characteristics of their specifications, a batch at a time. */
export const checkAllUses = async (staging: Staging, problems: ProblemList): Promise<void> => {
  const { session, version } = staging;
  await session.query(`begin; declare using_offerings no scroll cursor for ${offeringsThatUse(version)}`);
  for (;;) {
    const batch = await session.query<Using>(`fetch ${BATCH} from using_offerings`);
    if (batch.length === 0) break;
    const specifications = await readSpecifications(staging, batch);
    for (const { path, line, specification_id, uses } of batch) {
      const specification = specifications.get(specification_id);
      if (specification) problems.add(checkUses(path, uses, specification), line);
    }
  }
  await session.query('commit');
};
