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
  /** An agent has it in hand: its shopper only reads it. */
  isWithAgent: boolean;
  customerId: string | null;
  guestKey: string | null;
  lines: CartLine[];
}

/** TMF663, owned by the cart subgraph. */
export interface Carts {
  find(id: string): Promise<Cart | undefined>;
  /** The shopper was refused numbers. */
  noteSetback(cartId: string, code: string): Promise<void>;
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

/** A profile that its owner is to download. */
export interface ProfileOrder {
  /** The same in each try. */
  key: string;
  iccid: string;
  /** A secret between SM-DP+ and owner. */
  matchingId: string;
}

/** GSMA SGP.22: the SM-DP+ that prepares the profiles of eSIMs. */
export interface EsimProfiles {
  /** Links the profile to its matching id and makes it ready; a repeat changes nothing. */
  release(order: ProfileOrder): Promise<void>;
}

/** What the donor needs to let a number go. */
export interface PortingRequest {
  /** The same in each try; a corrected request has another one. */
  key: string;
  msisdn: string;
  donorOperator: string;
  accountNumber: string | null;
  authorizationCode: string;
  holder: string;
  /** ISO 8601. */
  dueAt: string;
}

/** What the donor says. */
export type PortingAnswer = { state: 'pending' } | { state: 'accepted' } | { state: 'rejected'; donorCode: string };

/** The house through which operators hand numbers over to each other. */
export interface PortingClearingHouse {
  request(request: PortingRequest): Promise<PortingAnswer>;
  /** How a request stands. */
  lookup(requestKey: string): Promise<PortingAnswer>;
  /** The number comes over now. */
  activate(requestKey: string): Promise<void>;
  /** The number stays where it is; also right when it was never asked for. */
  withdraw(requestKey: string): Promise<void>;
}
