import { inputProblem } from '../../../kit/graph/user-error.ts';
import { isStaff } from '../../../kit/graph/viewer.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

const MOST = 1000;

export const injectFault: NonNullable<MutationResolvers['injectFault']> = async (_root, { input }, { sandbox, viewer }) => {
  if (!sandbox || !isStaff(viewer)) return inputProblem('NOT_ALLOWED', 'Faults are for agents, in a sandbox.', []);
  const { provider, operation = null, kind, match = null } = input;
  const times = input.times ?? 1;
  const delayMs = input.delayMs ?? 0;
  if (times < 1 || times > MOST) return inputProblem('INVALID_VALUE', `1 to ${MOST} times.`, ['input', 'times']);
  if (delayMs < 0 || delayMs > 60_000) return inputProblem('INVALID_VALUE', 'At most a minute.', ['input', 'delayMs']);
  const fault = await sandbox.faults.inject({ provider, operation, kind, times, delayMs, match });
  return { __typename: 'SandboxFault', ...fault };
};
