import { idempotent } from '../../../kit/database/idempotency.ts';
import { idempotencyConflict } from '../../../kit/graph/user-error.ts';
import { CatalogLoad } from '../../entities/catalog-load.entity.ts';
import { dumpLocationNotAllowed } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { allowedLocation } from '../../load/locations.ts';
import { LoadRecord } from '../../load/load-record.ts';

export const loadCatalog: NonNullable<MutationResolvers['loadCatalog']> = async (_root, { input }, { viewer, loads, clock }) => {
  const { idempotencyKey: key, dryRun = false } = input;
  const location = allowedLocation(input.location, loads.allowed);
  if (location === undefined) return dumpLocationNotAllowed(input.location, loads.allowed);

  const requestedBy = viewer.subject;
  const call = { operation: 'loadCatalog', caller: requestedBy, key, input: { location, dryRun } };
  const asked = await idempotent(loads.em(), call, async (em) => {
    const origin = { requestedBy, isDryRun: dryRun, startedAt: clock.now() };
    const { id } = await LoadRecord.open(() => em, { source: location }, origin);
    return { id };
  });
  if (asked.outcome === 'conflict') return idempotencyConflict(asked.differingPaths);

  const { id: loadId } = asked.result;
  await loads.start({ loadId, location, dryRun, requestedBy });
  return { __typename: 'LoadCatalogSuccess', load: await loads.em().findOneOrFail(CatalogLoad, loadId) };
};
