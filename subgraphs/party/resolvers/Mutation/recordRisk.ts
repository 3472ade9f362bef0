import type { MutationResolvers } from '../../generated/resolvers.ts';
import { recordRisk as record } from '../../onboarding/record-risk.ts';

export const recordRisk: NonNullable<MutationResolvers['recordRisk']> = (_root, { customerId, segment }, { em, clock }) =>
  record(em(), customerId, segment, clock.now());
