import { inputProblem } from '../../../kit/graph/user-error.ts';
import { isPlainText } from '../../../kit/plain-text.ts';
import { providerOperations } from '../../../kit/sandbox/fault.ts';
import type { InjectFaultInput, MutationResolvers } from '../../generated/resolvers.ts';

const MOST = 1000;

const invalid = (reason: string, field: keyof InjectFaultInput) => inputProblem('INVALID_VALUE', reason, ['input', field]);

const problemOf = ({ provider, operation, times, delayMs, match }: InjectFaultInput) => {
  const known = providerOperations[provider];
  if (operation != null && !known.includes(operation))
    return invalid(`The operations of ${provider} are ${known.join(', ')}; leave it out for any.`, 'operation');
  if (times != null && (times < 1 || times > MOST)) return invalid(`1 to ${MOST} times.`, 'times');
  if (delayMs != null && (delayMs < 0 || delayMs > 60_000)) return invalid('At most a minute.', 'delayMs');
  if (match != null && !isPlainText(match, 1))
    return invalid('A text of 1 to 200 characters; leave it out for all calls.', 'match');
  return undefined;
};

export const injectFault: NonNullable<MutationResolvers['injectFault']> = async (_root, { input }, { sandbox }) => {
  if (!sandbox) return inputProblem('NOT_ALLOWED', 'Faults happen in a sandbox only.', []);
  const problem = problemOf(input);
  if (problem) return problem;
  const { provider, operation = null, kind, times, delayMs, match = null } = input;
  const fault = await sandbox.faults.inject({ provider, operation, kind, times: times ?? 1, delayMs: delayMs ?? 0, match });
  return { __typename: 'SandboxFault', ...fault };
};
