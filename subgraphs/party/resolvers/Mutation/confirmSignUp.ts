import type { MutationResolvers } from '../../generated/resolvers.ts';
import { codeRejected } from '../../identity/errors.ts';
import { answerWithSession } from '../../identity/open-session.ts';
import { requireProvider } from '../../identity/require-login.ts';
import { makeLogin } from '../../identity/sign-up.ts';
import { tryCode } from '../../identity/try-code.ts';

export const confirmSignUp: NonNullable<MutationResolvers['confirmSignUp']> = async (_root, { input }, context) => {
  requireProvider(context);
  const tried = await tryCode('SIGN_UP', input, context);
  if ('rejected' in tried) return tried.rejected;
  const { challenge, proof } = tried;
  const login = await makeLogin(challenge, proof, context);
  return login ? answerWithSession({ subject: login.subject, proof }, context) : codeRejected('CODE_USED');
};
