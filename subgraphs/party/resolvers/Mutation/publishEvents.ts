import { logEvents } from '../../events/log-events.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const publishEvents: NonNullable<MutationResolvers['publishEvents']> = async (
  _root,
  { source, events },
  { em, deliverer },
) => {
  await logEvents(em(), source, events);
  deliverer.nudge();
  return true;
};
