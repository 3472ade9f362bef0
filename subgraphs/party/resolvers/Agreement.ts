import type { AgreementResolvers } from '../generated/resolvers.ts';
import { toTmfAgreement } from '../tmf/agreement.mapper.ts';
import { visibleAgreement } from '../visible.ts';
import { ownerOf } from './owner-of.ts';

export const Agreement: AgreementResolvers = {
  __resolveReference: ({ id }, context) => visibleAgreement(id, context),
  customer: (agreement, _args, context) => ownerOf(agreement, context),
  period: ({ startsAt, endsAt }) => ({ startDateTime: startsAt, endDateTime: endsAt ?? null }),
  items: ({ id }, _args, { loaders }) => loaders.agreementItems.load(id),
  requests: ({ id }, _args, { loaders }) => loaders.requestsOfAgreement.load(id),
  async tmf(agreement, _args, { loaders }) {
    const [items, customer] = await Promise.all([
      loaders.agreementItems.load(agreement.id),
      loaders.customers.load(agreement.customerId),
    ]);
    return toTmfAgreement(agreement, items, customer?.name ?? '');
  },
};
