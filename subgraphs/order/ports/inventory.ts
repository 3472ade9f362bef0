import type { CharacteristicValue } from '../../../schema/product-types.ts';
import type { Price } from '../../kit/money.ts';
import type { RelationshipType } from '../fulfilment/dependencies.ts';
import type { HeldLine, OrderLine } from './orders.ts';

/** The number or SIM that a cart line holds. */
export type ResourceKind = 'msisdn' | 'iccid';

/** What a product is like now. */
export interface ProductToday {
  characteristics: CharacteristicValue[];
  /** Name of the minimum term it was bought with. */
  term: string | null;
}

/** A product of the inventory, as far as ending it goes. */
export interface ExistingProduct {
  id: string;
  name: string;
  version: number;
  productOfferingId: string;
  productSpecificationId: string;
  billingAccountId: string | null;
  relationships: { type: RelationshipType; productId: string }[];
}

/** TMF637 and TMF639, owned by the inventory subgraph. Each call is done once per order line, however often it is made. */
export interface Inventory {
  /** Answers the id of the product. */
  prepare(line: OrderLine): Promise<string>;
  /** Gives the product what its cart line holds; answers it, null when the line holds none. */
  assign(key: string, line: OrderLine, productId: string, kind: ResourceKind): Promise<string | null>;
  /** Takes back what was prepared and assigned for the line, whether or not it was. */
  discard(line: HeldLine): Promise<void>;
  activate(productId: string): Promise<void>;
  change(line: OrderLine, productId: string): Promise<void>;
  terminate(line: OrderLine, productId: string): Promise<void>;
  /** What a product is like now; without values: it is not there. */
  today(line: OrderLine, productId: string): Promise<ProductToday>;
  /** What it costs now; undefined: it is not there. */
  pricesOf(line: OrderLine, productId: string): Promise<Price[] | undefined>;
  /** Those of a customer's products that are neither ended nor never were. */
  toBeEnded(productIds: readonly string[], customerId: string): Promise<ExistingProduct[]>;
  /** The account that pays for a product. */
  attachAccount(productId: string, billingAccountId: string): Promise<void>;
}
