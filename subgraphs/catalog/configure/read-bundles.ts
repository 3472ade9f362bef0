import type { Context } from '../context.ts';
import type { ProductOffering } from '../entities/product-offering.entity.ts';

/** These offerings and all that is in them, in one read; whoever needs one of them later has it. */
export const readBundles = async (
  { snapshot, loaders }: Pick<Context, 'snapshot' | 'loaders'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ProductOffering>> => {
  const found = await (await snapshot()).bundles(ids);
  const byId = new Map(found.map((offering) => [offering.id, offering]));
  for (const id of ids) if (!byId.has(id)) loaders.offering.prime(id, null);
  for (const offering of found) loaders.offering.prime(offering.id, offering);
  return byId;
};
