import { requireService } from '../../../kit/graph/errors.ts';
import { processUndone } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { onboard } from '../../onboarding/onboard.ts';
import { checkBilling, readBilling } from '../../rules/billing.ts';
import { newCustomerFields } from '../../rules/new-customer-fields.ts';
import { readNewCustomer } from '../../rules/new-party.ts';

export const onboardCustomer: NonNullable<MutationResolvers['onboardCustomer']> = async (_root, { input }, context) => {
  const { viewer, clock, em, loaders } = context;
  requireService(viewer);
  const now = clock.now();
  const fields = newCustomerFields();
  const party = readNewCustomer(fields, input.customer, now);
  const billing = readBilling(input.billing);
  const problems = [...fields.problems, ...checkBilling(billing, 'checkout')];
  if (problems.length > 0) return { __typename: 'PartyRejected', problems };

  const newcomer = { processId: input.processId, guestKey: input.guestKey ?? null, party, billing };
  const customerId = await onboard(em(), newcomer, now);
  // Taken back before, or between our commit and this reading.
  const customer = customerId === undefined ? undefined : await loaders.customers.clear(customerId).load(customerId);
  if (!customer) return { __typename: 'PartyRejected', problems: [processUndone()] };
  return { __typename: 'OnboardCustomerSuccess', customer };
};
