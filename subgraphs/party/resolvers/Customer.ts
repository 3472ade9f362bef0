import type { CustomerResolvers } from '../generated/resolvers.ts';
import { isStaff, maySee } from '../../kit/graph/viewer.ts';
import { pageSize } from '../../kit/pagination.ts';
import { agreementPage, noAgreements } from '../agreements/agreement-page.ts';
import { spanOf, timelinePage } from '../events/timeline/timeline-page.ts';
import { visibleCustomer } from '../visible.ts';

export const Customer: CustomerResolvers = {
  __resolveReference: ({ id }, context) => visibleCustomer(id, context),
  party: async ({ id, partyId }, _args, { loaders }) => {
    const party = await loaders.parties.load(partyId);
    if (!party) throw new Error(`The customer ${id} lost its party.`);
    return party;
  },
  /** Colleagues are for those who decide about them; others see themselves. */
  members: async ({ id }, _args, { viewer, loaders }) => {
    const members = await loaders.membersOfCustomer.load(id);
    const isForAll = isStaff(viewer) || (viewer.customerId === id && viewer.role !== 'buyer');
    return isForAll ? members : members.filter(({ partyId }) => partyId === viewer.partyId);
  },
  timeZone: (customer, _args, { timeZone }) => customer.timeZone ?? timeZone,
  accounts: ({ id }, _args, { loaders }) => loaders.accountsOfCustomer.load(id),
  riskSegment: ({ id, riskSegment }, _args, { viewer }) =>
    isStaff(viewer) || viewer.customerId === id ? (riskSegment ?? null) : null,
  /** Not for the bearer of a cart token, who sees the customer that came of one checkout. */
  async timeline({ id }, { first, after }, { viewer, loaders }) {
    const size = pageSize({ first }, 50);
    const events = maySee(viewer, { customerId: id }) ? await loaders.timelines.load(spanOf(id, size, after)) : [];
    return timelinePage(events, size, after);
  },
  agreements: (customer, args, context) =>
    maySee(context.viewer, { customerId: customer.id }) ? agreementPage(customer.id, args, context) : noAgreements(),
  billingAccounts: ({ id }, _args, { loaders }) => loaders.billingAccountsOfCustomer.load(id),
};
