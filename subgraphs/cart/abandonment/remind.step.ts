import type { EntityManager } from '@mikro-orm/postgresql';
import { awaitAnswer, type Step } from '../../kit/engine/step.ts';
import type { Messenger } from '../../kit/messages/messenger.ts';
import { quietUntil, type QuietHours } from '../../kit/time/quiet-hours.ts';
import { CartItem } from '../entities/cart-item.entity.ts';
import { CartReminder } from '../entities/cart-reminder.entity.ts';
import { ShoppingCart } from '../entities/shopping-cart.entity.ts';
import type { Customers } from '../ports.ts';
import { linesToBuy } from '../saved-lines.ts';
import { contactOf } from './cart-contact.ts';
import { reminderMessage } from './reminder-text.ts';
import { reminderTokenOf } from './reminder-token.ts';

export interface ReminderPorts {
  em(): EntityManager;
  now(): Date;
  customers: Pick<Customers, 'contactForReminders'>;
  messenger: Messenger;
  quietHours: QuietHours | null;
  tokenSecret: string;
  storefrontUrl: string;
}

/** Why nobody is to be reminded of the cart any more. */
const objectionTo = (cart: ShoppingCart, { version }: CartReminder, now: Date): string | undefined => {
  if (cart.state !== 'OPEN') return 'CHECKED_OUT';
  if (cart.version !== version) return 'CHANGED';
  if (cart.isExpired(now)) return 'EXPIRED';
  return cart.handedTo == null ? undefined : 'WITH_AGENT';
};

const settle = async (em: EntityManager, id: string, state: CartReminder['state'], reason: string | null, settledAt: Date) => {
  await em.nativeUpdate(CartReminder, { id, state: { $in: ['DUE', 'WAITING'] } }, { state, reason, settledAt });
  return {};
};

/** Looks at everything again each time it comes, also after the night. The same key is sent once, however often this begins. */
export const remindShopper: Step<{ reminderId: string }, object, never, ReminderPorts> = {
  name: 'remindShopper',
  retry: { maxAttempts: 20, intervalSeconds: 2, backoffRate: 2 },
  async invoke({ reminderId: id }, { em: fresh, customers, messenger, quietHours, ...ports }) {
    const [em, now] = [fresh(), ports.now()];
    const reminder = await em.findOne(CartReminder, { id });
    const cart = reminder && (await em.findOne(ShoppingCart, { id: reminder.cartId }));
    if (!reminder || !cart || reminder.settledAt) return {};
    const objection = objectionTo(cart, reminder, now);
    if (objection) return settle(em, id, 'SKIPPED', objection, now);
    const contact = await contactOf(cart, customers);
    const items = linesToBuy(await em.find(CartItem, { cartId: cart.id }, { orderBy: { position: 'asc' } }));
    const token = reminderTokenOf(id, ports.tokenSecret);
    const message = contact && reminderMessage({ id, token, items }, contact, ports.storefrontUrl);
    if (!message) return settle(em, id, 'SKIPPED', 'NO_CONTACT', now);
    const until = quietHours ? quietUntil(now, contact.timeZone, quietHours) : undefined;
    if (until) return awaitAnswer({ code: 'QUIET_HOURS' }, { seconds: Math.ceil((until.getTime() - now.getTime()) / 1_000) });
    await messenger.send(message);
    return settle(em, id, 'SENT', null, now);
  },
  /** It could not be sent. */
  async compensate({ reminderId: id }, { em, now }) {
    await settle(em(), id, 'FAILED', null, now());
  },
};
