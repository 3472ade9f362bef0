import type { Context } from '../context.ts';
import { ShoppingCart } from '../entities/shopping-cart.entity.ts';
import type { AttachCartInput } from '../generated/resolvers.ts';
import type { PreparedLines } from '../patch/prepare-patch.ts';
import { visibleCart } from '../read-cart.ts';
import type { Attachment } from './cart-merge.ts';
import { leasedLines, prepareMerge } from './prepare-merge.ts';

/** What attaching would come to, for these versions of the carts. */
export interface PreparedAttachment {
  versions: { source: number; target: number };
  /** Undefined: the cart becomes the customer's as it is. */
  prepared?: PreparedLines;
  attachment: Attachment;
  /** The caller named the cart to go into: when it cannot be that one, it is none. */
  isNamed?: boolean;
}

/** The cart to go into; null: the customer has no such cart. */
const findTarget = async (source: ShoppingCart, { intoCartId }: AttachCartInput, customerId: string, context: Context) => {
  if (intoCartId != null) return intoCartId === source.id ? source : visibleCart(intoCartId, context);
  const usable = {
    customerId,
    state: 'OPEN' as const,
    validUntil: { $gt: context.clock.now() },
    handedTo: null,
    id: { $ne: source.id },
  };
  const latest = await context.em().findOne(ShoppingCart, usable, { orderBy: { updatedAt: 'desc', id: 'desc' } });
  return latest ?? source;
};

export const prepareAttachment = async (
  source: ShoppingCart,
  input: AttachCartInput,
  customerId: string,
  context: Context,
): Promise<PreparedAttachment | undefined> => {
  // It was attached before: nothing is worked out anew.
  if (source.attachment) return { versions: { source: 0, target: 0 }, attachment: source.attachment };
  const target = await findTarget(source, input, customerId, context);
  if (!target) return undefined;
  if (target.id !== source.id) return { ...(await prepareMerge(source, target, context)), isNamed: input.intoCartId != null };
  const lines = await context.loaders.lines.load(source.id);
  const kept = lines.map(({ id, name, quantity }) => ({ itemId: id, fromItemId: id, name, quantity, reason: null }));
  return {
    versions: { source: source.version, target: source.version },
    attachment: {
      fromCartId: source.id,
      cartId: source.id,
      merge: { kept, added: [], merged: [], savedForLater: [], dropped: [] },
      leases: leasedLines(lines, (id) => id),
    },
  };
};
