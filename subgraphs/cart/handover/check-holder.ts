import { mayActForAll, type Viewer } from '../../kit/graph/viewer.ts';
import type { ShoppingCart } from '../entities/shopping-cart.entity.ts';
import { cartHandedOver } from '../errors.ts';

/** While an agent has the cart, its shopper only reads it. */
export const checkHolder = ({ id, handedTo }: ShoppingCart, viewer: Viewer, path: string[]) =>
  handedTo != null && !mayActForAll(viewer) ? [cartHandedOver(id, path)] : [];
