import type { LineRelationship } from '../cart-line.ts';
import type { CartItemRelationshipResolvers } from '../generated/resolvers.ts';

/** A stored link and the cart both of its ends are in. */
export interface LinkOfItem extends LineRelationship {
  cartId: string;
}

export const CartItemRelationship: CartItemRelationshipResolvers = {
  item: async ({ cartId, itemId }, _args, { loaders }) => {
    const item = (await loaders.lines.load(cartId)).find(({ id }) => id === itemId);
    if (!item) throw new Error(`The cart ${cartId} lost its item ${itemId}.`);
    return item;
  },
};
