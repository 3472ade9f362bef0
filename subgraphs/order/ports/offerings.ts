import type { CharacteristicValue } from '../../../schema/product-types.ts';
import type { Price } from '../../kit/money.ts';
import type { OrderProblem } from '../errors.ts';

/** A line to check and price anew. */
export interface LineToQuote {
  ref: string;
  productOfferingId: string;
  quantity: number;
  /** All values the product would have. */
  characteristics: CharacteristicValue[];
  /** What an existing product has today; absent for a new one. */
  current?: CharacteristicValue[];
  /** Name of the minimum term it is or was bought with. */
  term: string | null;
}

export interface QuotedLine {
  ref: string;
  /** All values, in the catalog's words. */
  characteristics: CharacteristicValue[];
  prices: Price[];
  problems: OrderProblem[];
}

/** TMF620, owned by the catalog subgraph. */
export interface Offerings {
  /** Checks and prices lines that belong together in one call. */
  quote(lines: readonly LineToQuote[]): Promise<QuotedLine[]>;
}
