import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { idempotent } from '../../kit/database/idempotency.ts';
import { idempotencyConflict } from '../../kit/graph/user-error.ts';
import type { Context } from '../context.ts';
import { CodeChallenge } from '../entities/code-challenge.entity.ts';
import type { ContactPoint } from './contact-point.ts';
import { countCode, TooManyCodes } from './count-codes.ts';
import { tooManyCodes } from './errors.ts';
import { ATTEMPTS, CODE_LIFE_MS, RESEND_WAIT_MS } from './rules.ts';

/** What a right code will open. */
export type Purpose = Pick<CodeChallenge, 'purpose' | 'isDecoy'> &
  Partial<Pick<CodeChallenge, 'subject' | 'customerId' | 'givenName' | 'familyName'>>;

interface Asking {
  operation: string;
  /** Whose idempotency key it is. */
  asker: string;
  input: { idempotencyKey: string };
  /** Where to show that it was too much. */
  path: string[];
}

/** Does what sends a code, once per key; then sends it, after the answer: how long that takes, or that it fails, tells nobody anything. */
export const sendOnce = async (
  { operation, asker, input, path }: Asking,
  { em, identity }: Context,
  prepare: (tx: EntityManager) => Promise<string>,
) => {
  const call = { operation, caller: asker, key: input.idempotencyKey, input };
  try {
    const answer = await idempotent(em(), call, prepare);
    if (answer.outcome === 'conflict') return idempotencyConflict(answer.differingPaths);
    const challenge = await em().findOneOrFail(CodeChallenge, { id: answer.result });
    if (!answer.replayed) identity.deliver(challenge);
    return { __typename: 'RequestCodeSuccess' as const, challenge };
  } catch (error) {
    if (error instanceof TooManyCodes) return tooManyCodes(error.retryAfter, path);
    throw error;
  }
};

/** Opens a challenge for an address and sends the first code. */
export const requestCode = (
  asking: Asking,
  { channel, address }: ContactPoint,
  context: Context,
  purposeOf: (tx: EntityManager) => Promise<Purpose>,
) =>
  sendOnce(asking, context, async (tx) => {
    const now = context.clock.now();
    await countCode(tx, address, context.origin, now);
    const id = randomUUID();
    await tx.insert(CodeChallenge, {
      ...(await purposeOf(tx)),
      id,
      channel,
      address,
      codesSent: 1,
      attemptsLeft: ATTEMPTS,
      resendAfter: new Date(now.getTime() + RESEND_WAIT_MS),
      expiresAt: new Date(now.getTime() + CODE_LIFE_MS),
    });
    return id;
  });
