import type { CharacteristicValue } from '../../schema/product-types.ts';

/** What a line of a cart needs of the pools. */
export interface CartLine {
  id: string;
  needsNumber: boolean;
  needsSim: boolean;
  /** Which kind of SIM, in TMF words; null when the line does not say. */
  simType: string | null;
}

export interface Cart {
  id: string;
  isOpen: boolean;
  customerId: string | null;
  guestKey: string | null;
  lines: CartLine[];
}

/** TMF663, owned by the cart subgraph. */
export interface Carts {
  find(id: string): Promise<Cart | undefined>;
}

/** What an accepted order will still do to a product. */
export interface ChangeAhead {
  productId: string;
  /** Null: at once. */
  date: Date | null;
  ends: boolean;
  delta: CharacteristicValue[];
  productOrderId: string;
}

/** TMF622, owned by the order subgraph. */
export interface Orders {
  /** By date; in one call for all products. */
  changesAhead(productIds: readonly string[]): Promise<ChangeAhead[]>;
}
