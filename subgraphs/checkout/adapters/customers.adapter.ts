import type { SubgraphClient } from '../../kit/graph/subgraph-client.ts';
import { forwarded } from '../errors.ts';
import {
  ActivateCustomerDocument,
  CheckNewCustomerDocument,
  CustomerToChargeDocument,
  OffboardCustomerDocument,
  OnboardCustomerDocument,
  type BuyingCustomerFragment,
} from '../generated/party.operations.ts';
import type { Buyer, Customers } from '../ports.ts';

const toBuyer = ({ id, accounts, billingAccounts }: BuyingCustomerFragment): Buyer => ({
  customerId: id,
  accountId: accounts.at(0)?.id ?? null,
  billingAccountId: billingAccounts.at(0)?.id ?? null,
});

/** Customers and their accounts of the party subgraph. */
export const createCustomers = (subgraphs: SubgraphClient): Customers => ({
  async check(customer) {
    const { checkNewCustomer } = await subgraphs.execute('party', CheckNewCustomerDocument, { customer });
    return checkNewCustomer.map(forwarded);
  },
  async find(id) {
    const { customer } = await subgraphs.execute('party', CustomerToChargeDocument, { id });
    return customer
      ? { ...toBuyer(customer), billingAccountIds: customer.billingAccounts.map((account) => account.id) }
      : undefined;
  },
  async onboard(processId, guestKey, customer, billing) {
    const input = { processId, guestKey, customer, billing };
    const { onboardCustomer } = await subgraphs.execute('party', OnboardCustomerDocument, { input });
    return onboardCustomer.__typename === 'PartyRejected'
      ? { problems: onboardCustomer.problems.map(forwarded) }
      : { buyer: toBuyer(onboardCustomer.customer) };
  },
  async offboard(processId) {
    await subgraphs.execute('party', OffboardCustomerDocument, { processId });
  },
  async activate(customerId) {
    await subgraphs.execute('party', ActivateCustomerDocument, { customerId });
  },
});
