import { notFound } from '../../../kit/graph/errors.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { clockView } from '../../sandbox-clock/clock-view.ts';

export const sandboxClock: NonNullable<QueryResolvers['sandboxClock']> = async (_root, _args, { sandboxClock: clock }) => {
  if (!clock) throw notFound();
  await clock.synchronize();
  return clockView(clock);
};
