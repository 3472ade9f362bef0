import type { Message } from '../../kit/messages/messenger.ts';
import type { CartItem } from '../entities/cart-item.entity.ts';
import type { Reachable } from '../ports.ts';

interface Reminder {
  id: string;
  token: string;
  items: readonly Pick<CartItem, 'name'>[];
}

const SHOWN = 3;

const namesOf = (items: Reminder['items']) => {
  const shown = items.slice(0, SHOWN).map(({ name }) => name);
  const more = items.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
};

/** The message, by e-mail where there is an address. */
export const reminderMessage = (
  { id, token, items }: Reminder,
  { emailAddress, phoneNumber }: Reachable,
  storefrontUrl: string,
): Message | undefined => {
  const [resume, stop] = [`${storefrontUrl}/resume?token=${token}`, `${storefrontUrl}/stop-reminders?token=${token}`];
  const common = { key: `cart-reminder:${id}`, kind: 'cartReminder', subject: 'Your cart is waiting for you' };
  if (emailAddress != null) {
    const text = `You have left something in your cart: ${namesOf(items)}.\n\nGo on where you were:\n${resume}\n\nNo more reminders:\n${stop}`;
    return { ...common, to: { emailAddress }, text };
  }
  if (phoneNumber == null) return undefined;
  return { ...common, to: { phoneNumber }, text: `Your cart is waiting: ${resume} No more reminders: ${stop}` };
};
