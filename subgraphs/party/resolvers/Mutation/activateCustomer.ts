import type { MutationResolvers } from '../../generated/resolvers.ts';
import { activate } from '../../onboarding/activate.ts';

export const activateCustomer: NonNullable<MutationResolvers['activateCustomer']> = (_root, { customerId }, { em, clock }) =>
  activate(em(), customerId, clock.now());
