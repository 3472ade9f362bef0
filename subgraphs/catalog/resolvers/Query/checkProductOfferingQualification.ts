import type { QueryResolvers } from '../../generated/resolvers.ts';
import { checkQualification } from '../../qualification/check.ts';
import { checkItems, toAsked } from '../../qualification/check-items.ts';
import { unknownCustomer } from '../../qualification/errors.ts';
import { toAsking } from '../../qualification/to-asking.ts';

export const checkProductOfferingQualification: NonNullable<QueryResolvers['checkProductOfferingQualification']> = async (
  _root,
  { input },
  context,
) => {
  const { qualifier, loaders, snapshot } = context;
  const { items, provideAlternative, provideOnlyAvailable, provideUnavailabilityReason } = input;
  const problems = checkItems(items);
  const asking = toAsking(input, input.requestedDate, context, problems.length === 0 ? items.map(toAsked) : []);
  const evaluation = await qualifier.evaluate(asking);
  if (!evaluation) problems.push(unknownCustomer('checkProductOfferingQualification'));
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
