import type { EntityManager } from '@mikro-orm/postgresql';
import type { ShoppingCart } from '../entities/shopping-cart.entity.ts';
import type { Customers, Reachable } from '../ports.ts';

/** Where the shopper agreed to be reminded of one cart. */
export interface StoredContact {
  emailAddress: string | null;
  phoneNumber: string | null;
  timeZone: string;
  /** ISO 8601. */
  consentedAt: string;
}

/** How to reach the shopper with a reminder; undefined: there is no way, or no consent. What was said for this cart goes first. */
export const contactOf = async (
  { contact, customerId }: Pick<ShoppingCart, 'contact' | 'customerId'>,
  customers: Pick<Customers, 'contactForReminders'>,
): Promise<Reachable | undefined> =>
  contact ?? (customerId == null ? undefined : await customers.contactForReminders(customerId));

/** Nobody is reminded of a cart that was bought, and no address is kept for it. */
export const forgetContact = async (em: EntityManager, cartId: string): Promise<void> => {
  await em.execute('update cart.shopping_cart set contact = null where id = ? and contact is not null', [cartId], 'run');
};
