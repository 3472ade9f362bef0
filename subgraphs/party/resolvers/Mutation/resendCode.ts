import { partyRejected } from '../../change/change-party.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { SHORTEST_KEY } from '../../identity/rules.ts';
import { inputFields } from '../../rules/input-fields.ts';
import { requireProvider } from '../../identity/require-login.ts';
import { resend } from '../../identity/resend.ts';

export const resendCode: NonNullable<MutationResolvers['resendCode']> = async (_root, { input }, context) => {
  requireProvider(context);
  const { problems } = inputFields('resendCode', input, { shortest: SHORTEST_KEY });
  return problems.length > 0 ? partyRejected(problems) : resend(input, context);
};
