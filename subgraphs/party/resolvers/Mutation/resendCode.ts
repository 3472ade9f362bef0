import { partyRejected } from '../../change/change-party.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { keyedFields } from '../../identity/keyed-fields.ts';
import { requireProvider } from '../../identity/require-login.ts';
import { resend } from '../../identity/resend.ts';

export const resendCode: NonNullable<MutationResolvers['resendCode']> = async (_root, { input }, context) => {
  requireProvider(context);
  const { problems } = keyedFields(input, 'resendCode');
  return problems.length > 0 ? partyRejected(problems) : resend(input, context);
};
