import { forgetContact } from '../../abandonment/cart-contact.ts';
import { reminderIdOf } from '../../abandonment/reminder-token.ts';
import { CartReminder } from '../../entities/cart-reminder.entity.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const optOutOfReminders: NonNullable<MutationResolvers['optOutOfReminders']> = async (_root, { token }, context) => {
  const { config, customers, loaders } = context;
  const id = reminderIdOf(token, config.tokenSecret);
  const reminder = id === undefined ? null : await context.em().findOne(CartReminder, { id });
  const cart = reminder && (await loaders.carts.load(reminder.cartId));
  if (!cart) return false;
  await forgetContact(context.em(), cart.id);
  if (cart.customerId != null) await customers.refuseReminders(cart.customerId);
  return true;
};
