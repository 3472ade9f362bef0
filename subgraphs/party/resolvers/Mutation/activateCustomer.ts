import { requireService } from '../../../kit/graph/errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { activate } from '../../onboarding/activate.ts';

export const activateCustomer: NonNullable<MutationResolvers['activateCustomer']> = (
  _root,
  { customerId },
  { viewer, em, clock },
) => {
  requireService(viewer);
  return activate(em(), customerId, clock.now());
};
