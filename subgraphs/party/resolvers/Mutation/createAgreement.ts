import { readNewAgreement } from '../../agreements/read-new-agreement.ts';
import { storeAgreement } from '../../agreements/store-agreement.ts';
import { createOnce } from '../../create/create-once.ts';
import { loadCreated } from '../../create/load-created.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { changeableCustomer } from '../../visible.ts';

const operation = 'createAgreement';

export const createAgreement: NonNullable<MutationResolvers['createAgreement']> = async (_root, { input }, context) => {
  const { viewer, clock, em, loaders, ports, timeZone } = context;
  const now = clock.now();
  const customer = await changeableCustomer(input.customerId, context);
  const read = await readNewAgreement(input, { customer, products: ports.products, now, timeZone });
  if ('problems' in read) return { __typename: 'AgreementRejected', problems: read.problems };
  const created = await createOnce(em(), { operation, caller: viewer.subject, input }, (tx) =>
    storeAgreement(tx, read.agreement, now),
  );
  if ('conflict' in created) return created.conflict;
  return { __typename: 'CreateAgreementSuccess', agreement: await loadCreated(loaders.agreements, created.id) };
};
