import { maySee } from '../kit/graph/viewer.ts';
import type { Context } from './context.ts';
import type { ShoppingCart } from './entities/shopping-cart.entity.ts';

const form = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** A cart the viewer may see; a foreign one is as absent as one that does not exist. */
export const visibleCart = async (id: string, { viewer, loaders }: Context): Promise<ShoppingCart | null> => {
  const cart = form.test(id) ? await loaders.carts.load(id) : undefined;
  return cart && maySee(viewer, cart) ? cart : null;
};

/** The cart after a change of it. */
export const rereadCart = async (id: string, { loaders }: Context): Promise<ShoppingCart> => {
  loaders.lines.clear(id);
  loaders.offers.clear(id);
  const cart = await loaders.carts.clear(id).load(id);
  if (!cart) throw new Error(`The cart ${id} has gone.`);
  return cart;
};
