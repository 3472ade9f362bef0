import { isUuid } from '../../../kit/uuid.ts';
import { placeOf } from '../../events/event-cursor.ts';
import { Listener } from '../../events/listeners/listener.entity.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const replayEvents: NonNullable<MutationResolvers['replayEvents']> = async (
  _root,
  { listenerId: id, after },
  { em, deliverer },
) => {
  const place = { delivered: placeOf(after), failures: 0, lastError: null, nextTryAt: null };
  if (!isUuid(id) || (await em().nativeUpdate(Listener, { id }, place)) === 0) return null;
  deliverer.nudge();
  return em().findOne(Listener, { id });
};
