import { isStaff, mayChange, type Viewer } from '../../kit/graph/viewer.ts';
import type { ShoppingCart } from '../entities/shopping-cart.entity.ts';

/** On the shopper's side of the counter, whose cart it is. */
export const isShopperOf = (viewer: Viewer, cart: ShoppingCart): boolean => !isStaff(viewer) && mayChange(viewer, cart);
