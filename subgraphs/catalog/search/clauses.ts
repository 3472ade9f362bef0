import { sellableStatuses } from '../pricing/lifecycle.ts';
import { meeting } from './characteristic-index.ts';
import type { IndexParts } from './index-parts.ts';
import type { OfferingFilter } from './offering-filter.ts';
import type { Bits } from './ordinal-set.ts';
import { soldTo } from './restriction.ts';
import { withIds, withoutTargeted } from './targeted.ts';
import type { FoundText } from './text-search.ts';

/** One part of a filter; parts of one respect are left out together when that respect is counted. */
export interface Clause {
  respect: string;
  bits: Bits;
}

/** By default what is sold now; who names statuses asks for more than that, and gets them whatever their time. */
const whenAndInWhichStatus = ({ dimensions, validity }: IndexParts, filter: OfferingFilter, now: Date): Clause[] => {
  const { lifecycleStatus, validAt = lifecycleStatus ? null : now } = filter;
  const status = { respect: 'lifecycleStatus', bits: dimensions.lifecycleStatus.anyOf(lifecycleStatus ?? sellableStatuses) };
  return validAt ? [status, { respect: 'validAt', bits: validity.validAt(validAt.getTime()) }] : [status];
};

const choices = ({ dimensions }: IndexParts, filter: OfferingFilter): (Clause | false)[] => {
  const { categoryIds, productSpecificationIds, brands, channels, marketSegments, sellable, isBundle } = filter;
  return [
    categoryIds != null && { respect: 'category', bits: dimensions.category.anyOf(categoryIds) },
    productSpecificationIds != null && {
      respect: 'specification',
      bits: dimensions.specification.anyOf(productSpecificationIds),
    },
    brands != null && { respect: 'brand', bits: dimensions.brand.anyOf(brands) },
    channels != null && { respect: 'channel', bits: soldTo(dimensions.channel, channels) },
    marketSegments != null && { respect: 'marketSegment', bits: soldTo(dimensions.marketSegment, marketSegments) },
    sellable != null && { respect: 'sellable', bits: dimensions.sellable.anyOf([String(sellable)]) },
    isBundle != null && { respect: 'isBundle', bits: dimensions.isBundle.anyOf([String(isBundle)]) },
  ];
};

/** A filter as sets of offerings, all of which an offering must be in. */
export const clausesOf = (
  parts: IndexParts,
  filter: OfferingFilter,
  { text, now }: { text?: FoundText; now: Date },
): Clause[] => {
  const { ids, except, monthlyPrice, oneTimePrice, characteristics } = filter;
  const anywhere = text?.tiers.at(-1);
  return [
    ...whenAndInWhichStatus(parts, filter, now),
    anywhere && { respect: 'text', bits: anywhere },
    ids != null && { respect: 'ids', bits: withIds(parts, ids) },
    except != null && { respect: 'except', bits: withoutTargeted(parts, except) },
    ...choices(parts, filter),
    monthlyPrice != null && { respect: 'monthlyPrice', bits: parts.prices.within('monthly', monthlyPrice) },
    oneTimePrice != null && { respect: 'oneTimePrice', bits: parts.prices.within('oneTime', oneTimePrice) },
    ...(characteristics ?? []).map((wanted) => ({
      respect: `characteristic ${wanted.name}`,
      bits: meeting(parts.characteristics, wanted, parts.count),
    })),
  ].filter((clause) => typeof clause === 'object');
};
