import { requireService } from '../../../kit/graph/errors.ts';
import { logEvents } from '../../events/log-events.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const publishEvents: NonNullable<MutationResolvers['publishEvents']> = async (
  _root,
  { source, events },
  { viewer, em, deliverer },
) => {
  requireService(viewer);
  await logEvents(em(), source, events);
  deliverer.nudge();
  return true;
};
