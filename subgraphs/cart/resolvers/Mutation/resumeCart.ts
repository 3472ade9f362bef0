import { idempotent } from '../../../kit/database/idempotency.ts';
import { idempotencyConflict } from '../../../kit/graph/user-error.ts';
import { isPlainText } from '../../../kit/plain-text.ts';
import { unknownResumeLink } from '../../abandonment/problems.ts';
import { bearerOf, reminderIdOf } from '../../abandonment/reminder-token.ts';
import { checkResumable, freshen, keyOf, useLink } from '../../abandonment/resume-cart.ts';
import { invalidKey } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { refusalOf } from '../../patch/refusal.ts';
import { rereadCart } from '../../read-cart.ts';

export const resumeCart: NonNullable<MutationResolvers['resumeCart']> = async (_root, { input }, context) => {
  const { viewer, clock, config } = context;
  const secret = config.tokenSecret;
  if (!isPlainText(input.idempotencyKey, 1)) return invalidKey(1);
  const reminderId = reminderIdOf(input.token, secret);
  if (reminderId === undefined) return unknownResumeLink(['input', 'token']);
  try {
    const call = { operation: 'resumeCart', caller: bearerOf(input.token), key: input.idempotencyKey, input };
    const answer = await idempotent(context.em(), call, (em) => useLink(em, reminderId, { viewer, secret, now: clock.now() }));
    if (answer.outcome === 'conflict') return idempotencyConflict(answer.differingPaths);
    // Whoever repeats the call may be somebody else, and the cart a customer's by now.
    checkResumable(await rereadCart(answer.result, context), viewer, secret);
    const { replaced, lostItemIds } = await freshen(answer.result, `resume:${reminderId}`, context);
    const cart = await rereadCart(answer.result, context);
    const accessToken = keyOf(cart, secret);
    return { __typename: 'ResumeCartSuccess', cart, accessToken, replacedNumbers: replaced, lostNumberItemIds: lostItemIds };
  } catch (error) {
    return refusalOf(error);
  }
};
