import { isUuid } from '../../../kit/uuid.ts';
import { Listener } from '../../events/listeners/listener.entity.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { requireAgent } from '../../require-agent.ts';

export const unregisterListener: NonNullable<MutationResolvers['unregisterListener']> = async (_root, { id }, { viewer, em }) => {
  requireAgent(viewer);
  return isUuid(id) && (await em().nativeDelete(Listener, { id })) > 0;
};
