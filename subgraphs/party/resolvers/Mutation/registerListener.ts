import { Listener } from '../../events/listeners/listener.entity.ts';
import { registerListener as register } from '../../events/listeners/register-listener.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const registerListener: NonNullable<MutationResolvers['registerListener']> = async (
  _root,
  { input },
  { viewer, em, clock, isSandbox },
) => {
  const answer = await register(em(), input, { caller: viewer.subject, isSandbox, now: clock.now() });
  if (!(answer instanceof Listener)) return answer;
  return { __typename: 'RegisterListenerSuccess', listener: answer, secret: answer.secret };
};
