import { isUuid } from '../../../kit/uuid.ts';
import { refuseContact as refuse } from '../../contact/refuse-contact.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const refuseContact: NonNullable<MutationResolvers['refuseContact']> = async (
  _root,
  { customerId, purpose, source },
  { viewer, em, clock },
) => {
  const refusal = { customerId, purpose, source, decidedBy: viewer.subject };
  return isUuid(customerId) && (await em().transactional((tx) => refuse(tx, refusal, clock.now())));
};
