import type { Resolvers } from '../generated/resolvers.ts';
import { BillingAccount } from './BillingAccount.ts';
import { Customer } from './Customer.ts';
import { Individual } from './Individual.ts';
import { activateCustomer } from './Mutation/activateCustomer.ts';
import { createBillingAccount } from './Mutation/createBillingAccount.ts';
import { createCustomer } from './Mutation/createCustomer.ts';
import { createIndividual } from './Mutation/createIndividual.ts';
import { createOrganization } from './Mutation/createOrganization.ts';
import { offboardCustomer } from './Mutation/offboardCustomer.ts';
import { onboardAccounts } from './Mutation/onboardAccounts.ts';
import { onboardCustomer } from './Mutation/onboardCustomer.ts';
import { onboardCustomerRole } from './Mutation/onboardCustomerRole.ts';
import { onboardParty } from './Mutation/onboardParty.ts';
import { openBillingAccount } from './Mutation/openBillingAccount.ts';
import { recordRisk } from './Mutation/recordRisk.ts';
import { Organization } from './Organization.ts';
import { PartyAccount } from './PartyAccount.ts';
import { billingAccount } from './Query/billingAccount.ts';
import { checkNewCustomer } from './Query/checkNewCustomer.ts';
import { customer } from './Query/customer.ts';
import { individual } from './Query/individual.ts';
import { me } from './Query/me.ts';
import { organization } from './Query/organization.ts';
import { prospectsOfProcesses } from './Query/prospectsOfProcesses.ts';
import { searchCustomers } from './Query/searchCustomers.ts';

export const resolvers: Resolvers = {
  Query: { customer, me, individual, organization, billingAccount, searchCustomers, prospectsOfProcesses, checkNewCustomer },
  Mutation: {
    createIndividual,
    createOrganization,
    createCustomer,
    createBillingAccount,
    onboardCustomer,
    onboardParty,
    onboardCustomerRole,
    onboardAccounts,
    openBillingAccount,
    recordRisk,
    activateCustomer,
    offboardCustomer,
  },
  Individual,
  Organization,
  Customer,
  PartyAccount,
  BillingAccount,
};
