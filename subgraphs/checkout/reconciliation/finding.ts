import type { EntityManager } from '@mikro-orm/postgresql';
import type { Refunds } from '../payments/refunds/refund-flow.ts';
import type { CheckoutPorts } from '../ports.ts';

/** What findings are looked for and healed with. */
export interface World {
  em: EntityManager;
  ports: CheckoutPorts;
  refunds: Refunds;
  now: Date;
  /** Only what is older counts: anything younger may be under way. */
  before: Date;
}

/** Something that must not be. */
export interface Found {
  /** What a person would look for. */
  id: string;
  /** Mends it, idempotently; absent where a person has to look. */
  heal?: () => Promise<unknown>;
}

/** One kind of things that must not be: all there are, a page at a time. */
export type Finding = (world: World) => AsyncIterable<Found[]>;
