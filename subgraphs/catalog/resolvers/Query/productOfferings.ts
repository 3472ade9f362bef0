import type { QueryResolvers } from '../../generated/resolvers.ts';
import { readOfferingPage } from '../../offering-page.ts';

export const productOfferings: NonNullable<QueryResolvers['productOfferings']> = async (
  _root,
  { filter, first, after },
  context,
) => {
  const version = await context.version();
  const page = await readOfferingPage(context.em, version.id, filter ?? {}, { first, after });
  for (const offering of page.nodes) context.loaders.offering.prime(offering.id, offering);
  return page;
};
