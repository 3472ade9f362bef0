import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../context.ts';
import { CodeChallenge } from '../entities/code-challenge.entity.ts';
import type { ConfirmCodeInput } from '../generated/resolvers.ts';
import { isUuid } from '../../kit/uuid.ts';
import { mayAnswer } from './may-answer.ts';
import { codeRejected, type CodeRejected } from './errors.ts';
import type { Proof } from './identity-provider.ts';

/** Before anything is compared: guesses at the same time use up attempts one by one. */
const takeAttempt = `
  update party.code_challenge set attempts_left = attempts_left - 1
   where id = ? and used_at is null and expires_at > ? and attempts_left > 0
   returning attempts_left as "attemptsLeft"`;

const reasonOf = ({ usedAt, expiresAt }: CodeChallenge, now: Date) => {
  if (usedAt) return codeRejected('CODE_USED');
  return codeRejected(expiresAt <= now ? 'CODE_EXPIRED' : 'NO_ATTEMPTS_LEFT');
};

/** Uses up an attempt; who the right code proves, or why it opens nothing. */
export const tryCode = async (
  purpose: CodeChallenge['purpose'],
  { challengeId, code }: ConfirmCodeInput,
  context: Context,
): Promise<{ challenge: CodeChallenge; proof: Proof } | { rejected: CodeRejected }> => {
  const { em, clock, identity } = context;
  const now = clock.now();
  const challenge = isUuid(challengeId) ? await em().findOne(CodeChallenge, { id: challengeId, purpose }) : null;
  if (!challenge || !mayAnswer(challenge, context)) return { rejected: codeRejected('UNKNOWN_CHALLENGE') };
  const [attempt] = await em().execute<{ attemptsLeft: number }[]>(takeAttempt, [challenge.id, now]);
  if (!attempt) return { rejected: reasonOf(challenge, now) };
  // Checked also where no code can be right, so that it takes as long.
  const proof = await identity.check(challenge, code);
  if (proof && !challenge.isDecoy) return { challenge, proof };
  return { rejected: codeRejected(attempt.attemptsLeft > 0 ? 'WRONG_CODE' : 'NO_ATTEMPTS_LEFT', attempt.attemptsLeft) };
};

/** In the transaction of what the code opens: it opens once. */
export const useCode = async (tx: EntityManager, { id }: CodeChallenge, now: Date): Promise<boolean> => {
  const used = await tx.execute<unknown[]>(
    'update party.code_challenge set used_at = ? where id = ? and used_at is null returning id',
    [now, id],
  );
  return used.length > 0;
};
