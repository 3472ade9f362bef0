import { idempotent } from '../../../kit/database/idempotency.ts';
import { idempotencyConflict } from '../../../kit/graph/user-error.ts';
import { isPlainText } from '../../../kit/plain-text.ts';
import { actorOf } from '../../actor.ts';
import { cartTimes } from '../../cart-times.ts';
import { invalidKey, tooManyCodes, unknownHandover } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { acceptHandover as accept } from '../../handover/accept-handover.ts';
import { giveBackAttempt, takeAttempt } from '../../handover/attempts.ts';
import { storedHandoverCode } from '../../handover/handover-code.ts';
import { refusalOf } from '../../patch/refusal.ts';
import { rereadCart } from '../../read-cart.ts';

export const acceptHandover: NonNullable<MutationResolvers['acceptHandover']> = async (_root, { input }, context) => {
  const { viewer, em, config } = context;
  const { idempotencyKey: key, code } = input;
  if (!isPlainText(key, 1)) return invalidKey(1);
  const times = cartTimes(context);
  const blocked = await takeAttempt(em(), viewer.subject, times.now);
  if (blocked) return tooManyCodes(blocked.blockedUntil);
  if (!isPlainText(code, 8, 40)) return unknownHandover();
  try {
    const call = { operation: 'acceptHandover', caller: viewer.subject, key, input };
    const stored = storedHandoverCode(code, config.tokenSecret);
    const answer = await idempotent(em(), call, (tx) => accept(tx, stored, { actor: actorOf(viewer), ...times }));
    if (answer.outcome === 'conflict') return idempotencyConflict(answer.differingPaths);
    await giveBackAttempt(em(), viewer.subject);
    return { __typename: 'AcceptHandoverSuccess', cart: await rereadCart(answer.result, context) };
  } catch (error) {
    return refusalOf(error);
  }
};
