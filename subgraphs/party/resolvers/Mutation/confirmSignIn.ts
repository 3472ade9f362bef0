import type { MutationResolvers } from '../../generated/resolvers.ts';
import { codeRejected } from '../../identity/errors.ts';
import { answerWithSession } from '../../identity/open-session.ts';
import { requireProvider } from '../../identity/require-login.ts';
import { tryCode, useCode } from '../../identity/try-code.ts';

export const confirmSignIn: NonNullable<MutationResolvers['confirmSignIn']> = async (_root, { input }, context) => {
  requireProvider(context);
  const tried = await tryCode('SIGN_IN', input, context);
  if ('rejected' in tried) return tried.rejected;
  const { challenge, proof } = tried;
  const isFirst = await useCode(context.em(), challenge, context.clock.now());
  return isFirst ? answerWithSession({ subject: proof.subject, proof }, context) : codeRejected('CODE_USED');
};
