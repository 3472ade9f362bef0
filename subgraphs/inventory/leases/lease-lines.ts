import type { Money } from '../../kit/money.ts';

export interface WantedLine {
  cartItemId: string;
  msisdn: string;
  simCartItemId: string | null;
  /** In TMF words. */
  simType: string;
}

/** One line of a lease as it is answered and stored with its idempotency key. */
export interface LeasedLine {
  cartItemId: string;
  msisdn: string;
  price: Money;
  /** In percent, included in the price. */
  taxRate: string;
  simCartItemId: string | null;
  iccid: string | null;
}

export interface NumberLease {
  cartId: string;
  expiresAt: string;
  lines: LeasedLine[];
}
