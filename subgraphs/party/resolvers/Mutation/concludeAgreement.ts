import { concludeAgreement as conclude } from '../../agreements/conclude-agreement.ts';
import { loadCreated } from '../../create/load-created.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const concludeAgreement: NonNullable<MutationResolvers['concludeAgreement']> = async (_root, { input }, context) => {
  const { clock, em, loaders, timeZone } = context;
  return loadCreated(loaders.agreements, await conclude(em(), input, { now: clock.now(), timeZone }));
};
