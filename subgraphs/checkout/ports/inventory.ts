import type { Money } from '../../kit/money.ts';
import type { CheckoutProblem } from '../errors.ts';

/** A number or SIM that a line holds. */
export interface HeldResource {
  cartItemId: string;
  kind: string;
}

/** A number or SIM that a line must hold to be bought. */
export interface RequiredResource extends HeldResource {
  /** Which kind of SIM; null: any. */
  simType: 'PHYSICAL' | 'ESIM' | null;
}

export interface Lease {
  held: HeldResource[];
  /** One-time fees of the numbers, by line. */
  fees: { cartItemId: string; name: string; amount: Money; taxRate: string }[];
}

/** TMF639 leases, owned by the inventory subgraph. */
export interface Numbers {
  leaseOf(cartId: string): Promise<Lease>;
  claim(claim: {
    processId: string;
    cartId: string;
    required: RequiredResource[];
  }): Promise<{ lease: Lease } | { problems: CheckoutProblem[]; lost: string[] }>;
  /** For good: a claim of the process that arrives later is too late. */
  giveBack(processId: string): Promise<void>;
  /** For now: the process may claim them again, if nobody else has them by then. */
  pause(processId: string): Promise<void>;
  /** Free numbers like those the lines hold or held. */
  similar(cartId: string, cartItemIds: string[], first: number): Promise<string[]>;
  /** Processes that hold numbers or SIMs, by id. */
  claiming(first: number, after: string | null): Promise<string[]>;
}

/** TMF637, owned by the inventory subgraph. */
export interface Products {
  /** Whether bills go on for a customer. */
  areRecurring(customerId: string): Promise<boolean>;
  /** Active ones with recurring prices that no account pays for. */
  withoutAccount(before: Date, first: number, after: string | null): Promise<string[]>;
}
