import type { QueryResolvers } from '../../generated/resolvers.ts';
import { notFound } from '../../../kit/graph/errors.ts';
import { toAsked } from '../../qualification/check-items.ts';
import { qualifyAll } from '../../qualification/qualify-all.ts';

export const qualifyItems: NonNullable<QueryResolvers['qualifyItems']> = async (_root, { input }, { qualifier, loaders }) => {
  const { customerId, assumed, channel, items } = input;
  const isOrganization = assumed?.isOrganization;
  const evaluation = await qualifier.evaluate({
    customerId: customerId ?? null,
    place: null,
    channel: channel ?? null,
    marketSegment: null,
    at: qualifier.now,
    items: items.map(toAsked),
    assumed: {
      type: isOrganization == null ? null : isOrganization ? 'organization' : 'individual',
      riskSegment: assumed?.riskSegment ?? null,
    },
  });
  if (!evaluation) throw notFound('There is no such customer.');
  return qualifyAll(items, evaluation, { loaders, qualifier });
};
