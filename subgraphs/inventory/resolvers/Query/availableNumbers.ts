import { pageSize } from '../../../kit/pagination.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { availableNumbers as choose } from '../../leases/available-numbers.ts';
import { readNumberFilter } from '../../leases/number-filter.ts';

export const availableNumbers: NonNullable<QueryResolvers['availableNumbers']> = async (
  _root,
  { filter, first, seed },
  { em, now },
) => {
  const choice = { filter: readNumberFilter(filter), count: pageSize({ first }, 10, 50), seed };
  return choose(em, choice, now());
};
