/** What a line of an order does to a product, and when. */
export interface ProductChange {
  action: 'ADD' | 'MODIFY' | 'DELETE' | 'NO_CHANGE';
  /** In milliseconds. */
  at: number;
  /** The characteristics it sets. */
  sets: readonly string[];
}

const actsOnProduct = ({ action }: ProductChange) => action === 'MODIFY' || action === 'DELETE';

/**
 * Whether two orders cannot both do this to one product, whichever of them was there first: it ends once, nothing is done to it from its
 * end on, and what one sets no other one sets too.
 */
export function clash(one: ProductChange, other: ProductChange): boolean {
  if (one.action === 'ADD' || other.action === 'ADD') return false;
  if (one.action === 'DELETE' && other.action === 'DELETE') return true;
  if (one.action === 'DELETE') return other.at >= one.at;
  if (other.action === 'DELETE') return one.at >= other.at;
  return one.action === 'MODIFY' && other.action === 'MODIFY' && one.sets.some((name) => other.sets.includes(name));
}

/** Whether they clash on whatever date from then on the first one happens: as long as nobody has said when. */
export const clashAlways = (one: ProductChange, other: ProductChange, from: number): boolean =>
  // By date it changes once at most, so both ends say it for all in between.
  clash({ ...one, at: from }, other) && clash({ ...one, at: Infinity }, other);

/** Whether the later one must wait until the earlier one is done: it brings the product, or acts on it before. */
export const mustFollow = (later: ProductChange, earlier: ProductChange): boolean =>
  actsOnProduct(later) && (actsOnProduct(earlier) || earlier.action === 'ADD') && earlier.at <= later.at;
