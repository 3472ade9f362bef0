import { isUuid } from '../../kit/uuid.ts';
import type { Context } from '../context.ts';
import { CodeChallenge } from '../entities/code-challenge.entity.ts';
import type { ResendCodeInput } from '../generated/resolvers.ts';
import { mayAnswer } from './may-answer.ts';
import { countCode, TooManyCodes } from './count-codes.ts';
import { challengeClosed } from './errors.ts';
import { sendOnce } from './request-code.ts';
import { CODES_PER_CHALLENGE, RESEND_WAIT_MS } from './rules.ts';

/** Takes its turn at the challenge's row: of two at the same time the second comes too early. */
const takeTurn = `
  update party.code_challenge set codes_sent = codes_sent + 1, resend_after = ?
   where id = ? and used_at is null and attempts_left > 0 and expires_at > ? and resend_after <= ? and codes_sent < ${CODES_PER_CHALLENGE}
   returning id`;

/** Sends another code for an open challenge. */
export const resend = async (input: ResendCodeInput, context: Context) => {
  const { em, clock, origin } = context;
  const now = clock.now();
  const open = { id: input.challengeId, usedAt: null, expiresAt: { $gt: now } };
  const challenge = isUuid(open.id) ? await em().findOne(CodeChallenge, open) : null;
  if (!challenge || !mayAnswer(challenge, context) || challenge.attemptsLeft === 0 || challenge.codesSent >= CODES_PER_CHALLENGE)
    return { __typename: 'PartyRejected' as const, problems: [challengeClosed()] };

  const asking = { operation: 'resendCode', asker: challenge.id, input, path: ['input', 'challengeId'] };
  return sendOnce(asking, context, async (tx) => {
    const turn = await tx.execute<unknown[]>(takeTurn, [new Date(now.getTime() + RESEND_WAIT_MS), challenge.id, now, now]);
    if (turn.length === 0) throw new TooManyCodes(challenge.resendAfter > now ? challenge.resendAfter : challenge.expiresAt);
    await countCode(tx, challenge.address, origin, now);
    return challenge.id;
  });
};
