import { idempotent } from '../../kit/database/idempotency.ts';
import { idempotencyConflict } from '../../kit/graph/user-error.ts';
import { isPlainText } from '../../kit/plain-text.ts';
import { actorOf } from '../actor.ts';
import { cartTimes } from '../cart-times.ts';
import type { Context } from '../context.ts';
import { invalidKey, notACustomerYet, noSuchTarget, unknownCart } from '../errors.ts';
import type { AttachCartInput } from '../generated/resolvers.ts';
import { refusalOf } from '../patch/refusal.ts';
import { visibleCart } from '../read-cart.ts';
import { commitAttachment, mayAttach, Outdated } from './commit-attachment.ts';
import { moveLeases } from './move-leases.ts';
import { prepareAttachment, type PreparedAttachment } from './prepare-attachment.ts';

const commit = async (prepared: PreparedAttachment, input: AttachCartInput, customerId: string, context: Context) => {
  const viewer = { ...context.viewer, customerId };
  const call = { operation: 'attachCart', caller: viewer.subject, key: input.idempotencyKey, input };
  const step = { actor: actorOf(viewer), ...cartTimes(context) };
  try {
    return await idempotent(context.em(), call, (em) => commitAttachment(em, viewer, prepared, step));
  } catch (error) {
    if (error instanceof Outdated) return undefined;
    throw error;
  }
};

/** Worked out first, then stored if both carts are still what it was worked out for; otherwise once more. */
export const attachCart = async (input: AttachCartInput, context: Context) => {
  const { viewer, loaders } = context;
  const { customerId } = viewer;
  if (!isPlainText(input.idempotencyKey, 1)) return { refused: invalidKey(1) };
  if (customerId === undefined) return { refused: notACustomerYet() };
  for (;;) {
    const source = await visibleCart(input.cartId, context);
    if (!source || !mayAttach(viewer, source)) return { refused: unknownCart(['input', 'cartId']) };
    const prepared = await prepareAttachment(source, input, customerId, context);
    if (!prepared) return { refused: noSuchTarget() };
    try {
      const answer = await commit(prepared, input, customerId, context);
      if (answer?.outcome === 'conflict') return { refused: idempotencyConflict(answer.differingPaths) };
      if (answer) {
        await moveLeases(context.em(), { attachment: answer.result, customerId }, context.inventory);
        return { attachment: answer.result };
      }
    } catch (error) {
      return { refused: refusalOf(error) };
    }
    for (const id of [source.id, prepared.attachment.cartId]) {
      loaders.carts.clear(id);
      loaders.lines.clear(id);
    }
  }
};
