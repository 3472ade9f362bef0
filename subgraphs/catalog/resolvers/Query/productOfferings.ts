import type { QueryResolvers } from '../../generated/resolvers.ts';

export const productOfferings: NonNullable<QueryResolvers['productOfferings']> = async (
  _root,
  { filter, first, after },
  { snapshot, loaders },
) => {
  const page = await (await snapshot()).page(filter ?? {}, { first, after });
  for (const offering of page.nodes) loaders.offering.prime(offering.id, offering);
  return page;
};
