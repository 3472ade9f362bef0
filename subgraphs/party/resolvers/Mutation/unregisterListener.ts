import { isUuid } from '../../../kit/uuid.ts';
import { Listener } from '../../events/listeners/listener.entity.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const unregisterListener: NonNullable<MutationResolvers['unregisterListener']> = async (_root, { id }, { em }) =>
  isUuid(id) && (await em().nativeDelete(Listener, { id })) > 0;
