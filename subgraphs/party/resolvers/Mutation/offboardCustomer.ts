import type { MutationResolvers } from '../../generated/resolvers.ts';
import { offboard } from '../../onboarding/offboard.ts';

export const offboardCustomer: NonNullable<MutationResolvers['offboardCustomer']> = (_root, { processId }, { em, clock }) =>
  offboard(em(), processId, clock.now());
