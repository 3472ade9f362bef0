import { inputProblem } from '../../../kit/graph/user-error.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { clockView } from '../../sandbox-clock/clock-view.ts';
import { moveClock } from '../../sandbox-clock/move-clock.ts';
import { OutOfReach } from '../../sandbox-clock/target.ts';

export const moveSandboxClock: NonNullable<MutationResolvers['moveSandboxClock']> = async (_root, { input }, context) => {
  const { sandboxClock: clock } = context;
  if (!clock) return inputProblem('NOT_ALLOWED', 'The clock can be moved in a sandbox only.', []);
  try {
    const fired = await moveClock(context.em, clock, input, context.timeZone);
    return { __typename: 'MoveSandboxClockSuccess', clock: clockView(clock), fired };
  } catch (error) {
    if (error instanceof OutOfReach) return error.problem;
    throw error;
  }
};
