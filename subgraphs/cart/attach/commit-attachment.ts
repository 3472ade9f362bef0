import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import type { Viewer } from '../../kit/graph/viewer.ts';
import { CartItem } from '../entities/cart-item.entity.ts';
import type { ShoppingCart } from '../entities/shopping-cart.entity.ts';
import { noSuchTarget, unknownCart } from '../errors.ts';
import { checkHolder } from '../handover/check-holder.ts';
import { nextVersion, wholeCart, type Step } from '../history/next-version.ts';
import { lockCart } from '../lock-cart.ts';
import { refuse, Refusal } from '../patch/refusal.ts';
import { storePatch } from '../patch/store-patch.ts';
import { checkUsable } from '../rules/check-cart.ts';
import type { Attachment } from './cart-merge.ts';
import type { PreparedAttachment } from './prepare-attachment.ts';

/** One of the carts was changed since the merge was worked out. */
export class Outdated extends Error {}

const holdsToken = ({ guestKey, customerId }: ShoppingCart, viewer: Viewer) =>
  guestKey != null && guestKey === viewer.guestKey && (customerId == null || customerId === viewer.customerId);

/** What the viewer can attach: a cart whose token they hold, or that was attached for them before. */
export const mayAttach = (viewer: Viewer, cart: ShoppingCart): boolean =>
  holdsToken(cart, viewer) || (cart.customerId != null && cart.customerId === viewer.customerId);

const isTargetOf = (viewer: Viewer, cart: ShoppingCart | null, now: Date): cart is ShoppingCart =>
  cart !== null && cart.customerId === viewer.customerId && cart.state === 'OPEN' && !cart.isExpired(now);

/** The anonymous cart goes into the other one, and nothing is left of it but where it went. */
const moveInto = async (
  em: EntityManager,
  { source, target }: { source: ShoppingCart; target: ShoppingCart },
  { prepared }: { prepared: Parameters<typeof storePatch>[2] },
  step: Step,
) => {
  await em.nativeDelete(CartItem, { cartId: source.id });
  await storePatch(em, target, prepared, step);
  source.state = 'MERGED';
  source.contact = null;
  source.successorId = target.id;
  await recordEvents(em, [
    {
      eventType: 'ShoppingCartStateChangeEvent',
      entityType: 'shoppingCart',
      entityId: source.id,
      customerId: target.customerId,
      event: { shoppingCart: { id: source.id, version: source.version + 1, state: 'MERGED' } },
      eventTime: step.now,
    },
  ]);
};

/** Decided under the locks of both carts, taken in one order; once done, whoever repeats it gets the same. */
export const commitAttachment = async (
  em: EntityManager,
  viewer: Viewer & { customerId: string },
  { versions, prepared, attachment, isNamed = false }: PreparedAttachment,
  step: Step,
): Promise<Attachment> => {
  const { fromCartId, cartId } = attachment;
  const locked = new Map<string, ShoppingCart | null>();
  for (const id of [...new Set([fromCartId, cartId])].sort()) locked.set(id, await lockCart(em, id));
  const [source, target] = [locked.get(fromCartId) ?? null, locked.get(cartId) ?? null];
  const path = ['input', 'cartId'];
  if (!source || !mayAttach(viewer, source)) throw new Refusal({ problems: [unknownCart(path)] });
  if (source.attachment) return source.attachment;
  refuse([...checkUsable(source, step.now, path), ...checkHolder(source, viewer, path)]);
  if (source !== target) {
    if (!isTargetOf(viewer, target, step.now)) throw isNamed ? new Refusal({ problems: [noSuchTarget()] }) : new Outdated();
    const held = checkHolder(target, viewer, ['input', 'intoCartId']);
    if (held.length > 0 && !isNamed) throw new Outdated();
    refuse(held);
  }
  if (source.version !== versions.source || target.version !== versions.target) throw new Outdated();

  if (prepared) await moveInto(em, { source, target }, { prepared }, step);
  source.customerId = viewer.customerId;
  source.guestKey = null;
  source.attachment = attachment;
  source.leasesPending = attachment.leases.length > 0;
  await nextVersion(em, source, wholeCart('ATTACHED'), step);
  return attachment;
};
