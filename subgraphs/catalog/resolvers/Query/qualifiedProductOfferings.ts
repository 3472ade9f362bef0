import type { QueryResolvers } from '../../generated/resolvers.ts';
import { unknownCustomer } from '../../qualification/errors.ts';
import { findQualified } from '../../qualification/find-qualified.ts';
import { toAsking } from '../../qualification/to-asking.ts';

export const qualifiedProductOfferings: NonNullable<QueryResolvers['qualifiedProductOfferings']> = async (
  _root,
  { input, ...page },
  context,
) => {
  const { qualifier, snapshot } = context;
  const asking = toAsking(input, input.requestedDate, context);
  const evaluation = await qualifier.evaluate(asking);
  if (!evaluation) {
    const problem = unknownCustomer('qualifiedProductOfferings');
    return { __typename: 'QualificationRejected', problems: [problem] };
  }
  const wanted = { categoryIds: input.categoryIds ?? null, page };
  const found = await findQualified(wanted, { asking, evaluation, now: qualifier.now }, await snapshot());
  return { __typename: 'QueryProductOfferingQualification', ...found };
};
