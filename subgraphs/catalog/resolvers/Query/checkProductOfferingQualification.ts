import type { QueryResolvers } from '../../generated/resolvers.ts';
import { checkQualification } from '../../qualification/check.ts';
import { checkItems, toAsked } from '../../qualification/check-items.ts';
import { unknownCustomer } from '../../qualification/errors.ts';

export const checkProductOfferingQualification: NonNullable<QueryResolvers['checkProductOfferingQualification']> = async (
  _root,
  { input },
  { qualifier, loaders, snapshot, channel },
) => {
  const { items, requestedDate, provideAlternative, provideOnlyAvailable, provideUnavailabilityReason } = input;
  const asking = {
    customerId: input.customerId ?? qualifier.self,
    place: input.place ?? null,
    channel: input.channel ?? channel ?? null,
    marketSegment: input.marketSegment ?? null,
    at: requestedDate ?? qualifier.now,
    items: items.map(toAsked),
  };
  const problems = checkItems(items);
  const evaluation = await qualifier.evaluate(problems.length === 0 ? asking : { ...asking, items: [] });
  if (!evaluation) problems.push(unknownCustomer());
  if (!evaluation || problems.length > 0) return { __typename: 'QualificationRejected', problems };
  const wishes = {
    provideAlternative: provideAlternative ?? true,
    provideOnlyAvailable: provideOnlyAvailable ?? false,
    provideUnavailabilityReason: provideUnavailabilityReason ?? true,
  };
  const { version } = await snapshot();
  const checked = await checkQualification({ items, asking, wishes, evaluation }, { loaders, qualifier, version });
  return { __typename: 'ProductOfferingQualification', ...checked };
};
