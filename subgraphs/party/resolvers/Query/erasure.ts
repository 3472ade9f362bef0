import { isUuid } from '../../../kit/uuid.ts';
import { Erasure } from '../../entities/erasure.entity.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const erasure: NonNullable<QueryResolvers['erasure']> = async (_root, { id }, { viewer, em }) => {
  const found = isUuid(id) ? await em().findOne(Erasure, { id }) : null;
  const isMine = found?.requestedBy === viewer.subject || (viewer.partyId !== undefined && found?.partyId === viewer.partyId);
  return found && (viewer.role === 'agent' || isMine) ? found : null;
};
