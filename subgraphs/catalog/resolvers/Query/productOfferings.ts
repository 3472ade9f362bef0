import type { QueryResolvers } from '../../generated/resolvers.ts';
import { checkFilter } from '../../search/check-filter.ts';
import { OfferingPage } from '../../search/offering-page.ts';

export const productOfferings: NonNullable<QueryResolvers['productOfferings']> = async (
  _root,
  { filter: given, sort: asked, ...page },
  { snapshot, clock },
) => {
  const filter = given ?? {};
  checkFilter(filter);
  const sort = asked ?? (filter.text?.trim() ? 'RELEVANCE' : 'NAME_ASC');
  const index = await (await snapshot()).index();
  return new OfferingPage(await index.find(filter, sort, clock.now()), { filter, sort }, page);
};
