import type { EntityManager } from '@mikro-orm/postgresql';
import { idempotent } from '../kit/database/idempotency.ts';
import { idempotencyConflict, type IdempotencyConflict, type InputProblem } from '../kit/graph/user-error.ts';
import type { Viewer } from '../kit/graph/viewer.ts';
import { isPlainText } from '../kit/plain-text.ts';
import type { Context } from './context.ts';
import type { ShoppingCart } from './entities/shopping-cart.entity.ts';
import { invalidKey, unknownCart } from './errors.ts';
import { lockCart } from './lock-cart.ts';
import { Refusal, refusalOf } from './patch/refusal.ts';
import { visibleCart } from './read-cart.ts';

interface Call {
  operation: string;
  input: { idempotencyKey: string; cartId: string };
  /** Whose call it can be; to others there is no such cart. */
  mayDo: (viewer: Viewer, cart: ShoppingCart) => boolean;
}

/** Does something to a whole cart once per key, decided under its lock; a refusal changes nothing and leaves the key free. */
export const onceOnCart = async <R>(
  context: Context,
  { operation, input, mayDo }: Call,
  work: (em: EntityManager, cart: ShoppingCart) => Promise<R>,
): Promise<{ refused: InputProblem | IdempotencyConflict } | { result: R }> => {
  const { viewer } = context;
  if (!isPlainText(input.idempotencyKey, 1)) return { refused: invalidKey(1) };
  const path = ['input', 'cartId'];
  const seen = await visibleCart(input.cartId, context);
  if (!seen || !mayDo(viewer, seen)) return { refused: unknownCart(path) };
  const call = { operation, caller: viewer.subject, key: input.idempotencyKey, input };
  try {
    const answer = await idempotent(context.em(), call, async (em) => {
      const cart = await lockCart(em, input.cartId);
      if (!cart || !mayDo(viewer, cart)) throw new Refusal({ problems: [unknownCart(path)] });
      return work(em, cart);
    });
    return answer.outcome === 'conflict' ? { refused: idempotencyConflict(answer.differingPaths) } : { result: answer.result };
  } catch (error) {
    return { refused: refusalOf(error) };
  }
};
