import type { EntityManager } from '@mikro-orm/postgresql';
import { idempotent, type IdempotentOutcome } from '../../kit/database/idempotency.ts';
import { mayChange, type Viewer } from '../../kit/graph/viewer.ts';
import { actorOf } from '../actor.ts';
import type { CartTimes } from '../cart-times.ts';
import { unknownCart } from '../errors.ts';
import type { PatchCartInput } from '../generated/resolvers.ts';
import { checkHolder } from '../handover/check-holder.ts';
import { lockCart } from '../lock-cart.ts';
import { checkUsable } from '../rules/check-cart.ts';
import type { PreparedPatch } from './prepare-patch.ts';
import { Refusal } from './refusal.ts';
import { storePatch } from './store-patch.ts';

export interface Commit {
  input: PatchCartInput;
  viewer: Viewer;
  /** Undefined: the cart was not at the expected version when it was read. */
  prepared: PreparedPatch | undefined;
  times: CartTimes;
}

/**
 * Stores the patch once per key, if the cart is still what it was prepared for. Decided under the lock of the cart: of two patches
 * on one version the second sees the first one's version.
 */
export const commitPatch = (em: EntityManager, { input, viewer, prepared, times }: Commit): Promise<IdempotentOutcome<null>> =>
  idempotent(em, { operation: 'patchCart', caller: viewer.subject, key: input.idempotencyKey, input }, async (tx) => {
    const path = ['input', 'cartId'];
    const cart = await lockCart(tx, input.cartId);
    // Whose it is may have changed since it was read.
    if (!cart || !mayChange(viewer, cart)) throw new Refusal({ problems: [unknownCart(path)] });
    const unusable = [...checkUsable(cart, times.now, path), ...checkHolder(cart, viewer, path)];
    if (unusable.length > 0) throw new Refusal({ problems: unusable });
    if (!prepared || cart.version !== input.expectedVersion) throw new Refusal('VERSION_CONFLICT');
    if ('problems' in prepared) throw new Refusal(prepared);
    await storePatch(tx, cart, prepared, { actor: actorOf(viewer), ...times });
    return null;
  });
