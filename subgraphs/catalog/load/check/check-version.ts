import { problem } from '../../tmf/problem.ts';
import type { Findings } from '../stage/stage-dump.ts';
import type { Staging } from '../stage/open-staging.ts';
import { checkOfferingPrices } from './check-prices.ts';
import { checkReferences } from './check-references.ts';
import { checkStructure } from './check-structure.ts';
import { checkAllUses } from './check-uses.ts';
import { checkValidity } from './check-validity.ts';

/** What can be said of a dump only when all of it is there. */
export const checkVersion = async (staging: Staging, { problems }: Findings): Promise<void> => {
  if (problems.count === 0 && staging.rows.product_offering.count === 0)
    problems.add([problem('productOffering', 'holds no offering: an empty catalog would end all sales', 'NO_OFFERING')]);
  await checkReferences(staging, problems);
  await checkStructure(staging, problems);
  await checkAllUses(staging, problems);
  await checkOfferingPrices(staging, problems);
  await checkValidity(staging, problems);
};
