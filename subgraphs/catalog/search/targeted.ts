import type { RuleTarget } from '../entities/qualification-rule.entity.ts';
import type { IndexParts } from './index-parts.ts';
import { allBits, noBits, type Bits } from './ordinal-set.ts';

/** Offerings that a rule is about. */
export type OfferingTarget = Omit<RuleTarget, 'actions'>;

export const withIds = ({ count, ordinalOf }: IndexParts, ids: readonly string[]): Bits => {
  const bits = noBits(count);
  for (const id of ids) {
    const ordinal = ordinalOf.get(id);
    if (ordinal !== undefined) bits.add(ordinal);
  }
  return bits;
};

const targeted = (parts: IndexParts, target: OfferingTarget): Bits => {
  const { category, specification, marketSegment } = parts.dimensions;
  const bits = withIds(parts, target.offeringIds);
  bits.union(category.anyOf(target.categoryIds));
  bits.union(specification.anyOf(target.specificationIds));
  bits.union(marketSegment.anyOf(target.marketSegments));
  bits.difference(withIds(parts, target.exceptOfferingIds));
  bits.difference(marketSegment.anyOf(target.exceptMarketSegments));
  return bits;
};

/** What none of these is about. */
export const withoutTargeted = (parts: IndexParts, targets: readonly OfferingTarget[]): Bits => {
  const bits = allBits(parts.count);
  for (const target of targets) bits.difference(targeted(parts, target));
  return bits;
};
