import { checkKey } from '../../rules/input-fields.ts';
import { unknownAgreement } from '../../agreements/agreement-problems.ts';
import { ChangeRefused, changeProducts } from '../../agreements/change-products.ts';
import { checkProducts } from '../../agreements/check-products.ts';
import { createOnce } from '../../create/create-once.ts';
import { loadCreated } from '../../create/load-created.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { visibleAgreement } from '../../visible.ts';

const operation = 'changeAgreementProducts';

export const changeAgreementProducts: NonNullable<MutationResolvers['changeAgreementProducts']> = async (
  _root,
  { input },
  context,
) => {
  const { viewer, clock, em, loaders, ports } = context;
  const agreement = await visibleAgreement(input.agreementId, context);
  const [add, remove] = [[...new Set(input.add)], [...new Set(input.remove)]];
  const problems = [
    ...checkKey(input, 16),
    ...(agreement ? await checkProducts(add, agreement.customerId, ['input', 'add'], ports.products) : [unknownAgreement()]),
  ];
  if (!agreement || problems.length > 0) return { __typename: 'AgreementRejected', problems };
  try {
    const changed = await createOnce(em(), { operation, caller: viewer.subject, input }, (tx) =>
      changeProducts(tx, { agreementId: agreement.id, add, remove }, clock.now()),
    );
    if ('conflict' in changed) return changed.conflict;
    loaders.agreementItems.clear(agreement.id);
    return { __typename: 'CreateAgreementSuccess', agreement: await loadCreated(loaders.agreements, changed.id) };
  } catch (error) {
    if (error instanceof ChangeRefused) return { __typename: 'AgreementRejected', problems: error.problems };
    throw error;
  }
};
