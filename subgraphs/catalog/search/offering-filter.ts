import type { CharacteristicFilter } from './characteristic-index.ts';
import type { PriceFilter } from './price-index.ts';
import type { OfferingTarget } from './targeted.ts';

/** Which offerings to list; what is absent does not matter. */
export interface OfferingFilter {
  ids?: readonly string[] | null;
  text?: string | null;
  categoryIds?: readonly string[] | null;
  productSpecificationIds?: readonly string[] | null;
  brands?: readonly string[] | null;
  lifecycleStatus?: readonly string[] | null;
  channels?: readonly string[] | null;
  marketSegments?: readonly string[] | null;
  validAt?: Date | null;
  monthlyPrice?: PriceFilter | null;
  oneTimePrice?: PriceFilter | null;
  characteristics?: readonly CharacteristicFilter[] | null;
  sellable?: boolean | null;
  isBundle?: boolean | null;
  /** Those without any of these. */
  except?: readonly OfferingTarget[] | null;
}

export type OfferingSort =
  | 'RELEVANCE'
  | 'NAME_ASC'
  | 'NAME_DESC'
  | 'MONTHLY_PRICE_ASC'
  | 'MONTHLY_PRICE_DESC'
  | 'ONE_TIME_PRICE_ASC'
  | 'ONE_TIME_PRICE_DESC'
  | 'NEWEST'
  | 'OLDEST';
