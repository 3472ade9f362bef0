import { idempotencyConflict } from '../../../kit/graph/user-error.ts';
import { isStaff, mayChange } from '../../../kit/graph/viewer.ts';
import { noteSetback } from '../../abandonment/note-setback.ts';
import { cartTimes } from '../../cart-times.ts';
import type { Context } from '../../context.ts';
import type { ShoppingCart } from '../../entities/shopping-cart.entity.ts';
import { invalidKey, unknownCart, versionConflict, type CartProblem } from '../../errors.ts';
import type { MutationResolvers, PatchCartInput } from '../../generated/resolvers.ts';
import { changesSince } from '../../history/changes-since.ts';
import { commitPatch } from '../../patch/commit-patch.ts';
import { preparePatch } from '../../patch/prepare-patch.ts';
import { Refusal } from '../../patch/refusal.ts';
import { isPlainText } from '../../../kit/plain-text.ts';
import { rereadCart, visibleCart } from '../../read-cart.ts';

const rejected = (problems: CartProblem[]) => ({ __typename: 'CartRejected', problems }) as const;

/** Asks the other subgraphs before any transaction begins; the version tells later whether the cart is still the same. */
const prepare = async (cart: ShoppingCart, { expectedVersion, operations }: PatchCartInput, context: Context) => {
  if (cart.state !== 'OPEN' || cart.version !== expectedVersion) return undefined;
  return preparePatch(cart, await context.loaders.lines.load(cart.id), operations, context);
};

/** What a shopper could not do may be why the cart is left. */
const noteRefusal = async (cartId: string, [first]: readonly CartProblem[], { viewer, em, clock }: Context) => {
  if (first && !isStaff(viewer)) await noteSetback(em(), cartId, { operation: 'patchCart', code: first.code }, clock.now());
};

/** The one way to change a cart, whatever the operations came from. */
export const runPatch = async (input: PatchCartInput, context: Context) => {
  if (!isPlainText(input.idempotencyKey, 1)) return rejected([invalidKey(1)]);
  const cart = await visibleCart(input.cartId, context);
  if (!cart || !mayChange(context.viewer, cart)) return rejected([unknownCart(['input', 'cartId'])]);

  const prepared = await prepare(cart, input, context);
  try {
    const commit = { input, viewer: context.viewer, prepared, times: cartTimes(context) };
    const answer = await commitPatch(context.em(), commit);
    if (answer.outcome === 'conflict') return idempotencyConflict(answer.differingPaths);
    return { __typename: 'PatchCartSuccess' as const, cart: await rereadCart(cart.id, context) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.answer !== 'VERSION_CONFLICT') {
      await noteRefusal(cart.id, error.answer.problems, context);
      return rejected(error.answer.problems);
    }
    const current = await rereadCart(cart.id, context);
    const since = await changesSince(context.em(), current, input.expectedVersion);
    const conflict = versionConflict(input.expectedVersion, current.version);
    return { __typename: 'CartConflictError' as const, ...conflict, current, ...since };
  }
};

export const patchCart: NonNullable<MutationResolvers['patchCart']> = (_root, { input }, context) => runPatch(input, context);
