import { notFound } from '../../../kit/graph/errors.ts';
import { mayActForAll } from '../../../kit/graph/viewer.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { clockView } from '../../sandbox-clock/clock-view.ts';

export const sandboxClock: NonNullable<QueryResolvers['sandboxClock']> = async (
  _root,
  _args,
  { sandboxClock: clock, viewer },
) => {
  if (!clock || !mayActForAll(viewer)) throw notFound();
  await clock.synchronize();
  return clockView(clock);
};
