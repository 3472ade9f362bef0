import type { Price } from '../kit/money.ts';
import type { CartItemStatus, ItemAction, ItemRelationshipType } from './generated/resolvers.ts';

/** One value in TMF words. */
export interface LineCharacteristic {
  name: string;
  value: unknown;
  valueType?: string | null;
}

export interface LineRelationship {
  type: ItemRelationshipType;
  /** Id of the other line. */
  itemId: string;
}

/** What a product was when a change of it was worked out. */
export interface ProductBasis {
  characteristics: LineCharacteristic[];
  /** The minimum term it was bought with; absent in lines of before. */
  term?: string | null;
  prices: Price[];
}

/** How many of an offering one bundle holds. */
export interface BundleLimit {
  /** Of the offering. */
  id: string;
  min: number;
  /** Null: any number. */
  max: number | null;
}

/** Since when prices are promised, and until when they hold; ISO 8601. */
export interface PricePromise {
  promisedAt: string;
  /** Until then touching the line keeps them. */
  softUntil: string;
  /** Until then an untouched line is sold at them. */
  hardUntil: string;
}

/** What a line of a cart holds, as it was promised when the line was last changed. */
export interface CartLine {
  id: string;
  action: ItemAction;
  status: CartItemStatus;
  quantity: number;
  name: string;
  productOfferingId: string;
  /** Null for a pure bundle. */
  productSpecificationId?: string | null;
  /** The existing product of MODIFY, DELETE and NO_CHANGE. */
  productId?: string | null;
  /** The version of that product the line was made for. */
  productVersion?: number | null;
  /** MODIFY: what it was worked out from. */
  productBasis?: ProductBasis | null;
  /** ADD: all values, defaults included. MODIFY: only what changes. */
  characteristics: LineCharacteristic[];
  /** The minimum term of a new product, by its name in the catalog. */
  term?: string | null;
  prices: Price[];
  /** The promise of these prices; absent where nothing is priced. */
  promise?: PricePromise | null;
  /** The offering's own categories when it was priced. */
  categoryIds?: string[] | null;
  resourceSpecifications: string[];
  /** Of each group one offering must come with it. */
  requires: string[][];
  /** None of these offerings may come with it. */
  excludes: string[];
  /** Sold only inside a bundle: one that holds it must be in the cart. */
  bundledOnly: boolean;
  /** The offerings this one holds when it is a bundle. */
  bundledOfferings: string[];
  /** How many of them; null: a line of before. */
  bundleLimits?: BundleLimit[] | null;
  relationships: LineRelationship[];
}
