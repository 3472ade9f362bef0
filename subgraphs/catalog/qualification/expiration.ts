import type { ProductOffering } from '../entities/product-offering.entity.ts';
import type { Evaluation } from './judge.ts';

const DAY = 86_400_000;

/** Until when an answer holds: until the next rule or offering begins or ends, and a day at most, for customers change too. */
export const expirationOf = (
  { compiled, at }: Evaluation,
  offerings: readonly Pick<ProductOffering, 'validFrom' | 'validTo'>[],
  now: Date,
): Date => {
  const changes = [...compiled.rules, ...offerings]
    .flatMap(({ validFrom, validTo }) => [validFrom, validTo])
    .flatMap((change) => (change && change > at ? [change.getTime()] : []));
  return new Date(Math.min(now.getTime() + DAY, ...changes));
};
