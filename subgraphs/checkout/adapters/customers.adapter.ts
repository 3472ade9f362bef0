import type { SubgraphClient } from '../../kit/graph/subgraph-client.ts';
import {
  ActivateCustomerDocument,
  CheckNewCustomerDocument,
  CustomerToChargeDocument,
  OffboardCustomerDocument,
  OnboardAccountsDocument,
  OnboardCustomerDocument,
  OnboardCustomerRoleDocument,
  OnboardPartyDocument,
  OpenBillingAccountDocument,
  ParentOrganizationDocument,
  ProspectsOfProcessesDocument,
  PurchaseRightDocument,
  RecordRiskDocument,
} from '../generated/party.operations.ts';
import type { Customers } from '../ports.ts';
import { toBuyer, toKnownCustomer, toParentOrganization } from './customers.mapper.ts';
import { forwarded } from './forwarded.ts';

/** Customers and their accounts of the party subgraph. */
export const createCustomers = (subgraphs: SubgraphClient): Customers => ({
  async check(customer, caller) {
    const { checkNewCustomer } = await subgraphs.execute('party', CheckNewCustomerDocument, { customer, caller });
    return checkNewCustomer.map(forwarded);
  },
  async find(id) {
    const { customer } = await subgraphs.execute('party', CustomerToChargeDocument, { id });
    return customer ? toKnownCustomer(customer) : undefined;
  },
  async findOrganization(id) {
    const { organization } = await subgraphs.execute('party', ParentOrganizationDocument, { id });
    return organization ? toParentOrganization(organization) : undefined;
  },
  async purchaseRight(customerId, partyId) {
    const { purchaseRight } = await subgraphs.execute('party', PurchaseRightDocument, { customerId, partyId });
    return purchaseRight ?? undefined;
  },
  async onboard(input) {
    const { onboardCustomer } = await subgraphs.execute('party', OnboardCustomerDocument, { input });
    return onboardCustomer.__typename === 'PartyRejected'
      ? { problems: onboardCustomer.problems.map(forwarded) }
      : { buyer: toBuyer(onboardCustomer.customer, input) };
  },
  async onboardParty(input) {
    const { onboardParty } = await subgraphs.execute('party', OnboardPartyDocument, { input });
    return onboardParty.__typename === 'PartyRejected'
      ? { problems: onboardParty.problems.map(forwarded) }
      : { partyId: onboardParty.partyId };
  },
  async onboardCustomerRole(processId) {
    const { onboardCustomerRole } = await subgraphs.execute('party', OnboardCustomerRoleDocument, { processId });
    return { customerId: onboardCustomerRole.customer.id };
  },
  async onboardAccounts(processId, accounts) {
    const { onboardAccounts } = await subgraphs.execute('party', OnboardAccountsDocument, { input: { processId, ...accounts } });
    return toBuyer(onboardAccounts.customer, accounts);
  },
  async openBillingAccount(key, customerId, name, billing) {
    const input = { key, customerId, name, billing };
    const { openBillingAccount } = await subgraphs.execute('party', OpenBillingAccountDocument, { input });
    return openBillingAccount.id;
  },
  async offboard(processId) {
    await subgraphs.execute('party', OffboardCustomerDocument, { processId });
  },
  async activate(customerId) {
    await subgraphs.execute('party', ActivateCustomerDocument, { customerId });
  },
  async recordRisk(customerId, segment) {
    await subgraphs.execute('party', RecordRiskDocument, { customerId, segment });
  },
  async prospects(before, first, after) {
    const variables = { before: before.toISOString(), first, after };
    const { prospectsOfProcesses } = await subgraphs.execute('party', ProspectsOfProcessesDocument, variables);
    return prospectsOfProcesses;
  },
});
