import { totalsOf } from '../../kit/money.ts';
import type { ShoppingCartResolvers } from '../generated/resolvers.ts';
import { handoverOf } from '../handover/handover-of.ts';
import { visibleCart } from '../read-cart.ts';
import { checkCart } from '../rules/check-cart.ts';
import { isSaved } from '../saved-lines.ts';
import { nothingAround, readSurroundings } from '../surroundings.ts';

export const ShoppingCart: ShoppingCartResolvers = {
  __resolveReference: ({ id }, context) => visibleCart(id, context),
  customer: ({ customerId }) => (customerId == null ? null : { id: customerId }),
  items: ({ id }, _args, { loaders }) => loaders.items.load(id),
  savedItems: async ({ id }, _args, { loaders }) => (await loaders.lines.load(id)).filter(isSaved),
  successor: ({ successorId }, _args, context) => (successorId == null ? null : visibleCart(successorId, context)),
  handover: (cart, _args, { clock }) => handoverOf(cart, clock.now()),
  lastSetback: ({ setback, setbackAt }) => (setback && setbackAt ? { ...setback, at: setbackAt } : null),
  contact: ({ contact }) => (contact ? { ...contact, consentedAt: new Date(contact.consentedAt) } : null),
  changedBy: ({ changedBy }) => changedBy ?? null,
  totals: async ({ id }, _args, { loaders }) => {
    const prices = (await loaders.items.load(id)).flatMap((item) => item.prices);
    return totalsOf(prices, prices[0]?.amount.currency);
  },
  validFor: ({ createdAt, validUntil }) => ({ startDateTime: createdAt, endDateTime: validUntil }),
  problems: async (cart, _args, { viewer, loaders, inventory, clock }) => {
    const items = await loaders.items.load(cart.id);
    const around =
      cart.state === 'OPEN'
        ? await readSurroundings(items, cart.customerId, loaders, {
            readOffers: () => loaders.offers.load(cart.id),
            // The checkout sees to it with the lease it goes on with; so it does while the inventory is away.
            readHeld: () => (viewer.role === 'service' ? Promise.resolve(null) : inventory.heldBy(cart.id).catch(() => null)),
          })
        : nothingAround;
    return checkCart(cart, items, clock.now(), around);
  },
};
