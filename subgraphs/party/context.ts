import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../kit/clock.ts';
import type { Store } from '../kit/database/open-store.ts';
import type { RequestContext } from '../kit/graph/subgraph.ts';
import type { Viewer } from '../kit/graph/viewer.ts';
import { createBillingAccountsLoader, createBillingAccountsOfCustomerLoader } from './loaders/billing-accounts.loader.ts';
import { createCustomersLoader, createCustomersOfPartyLoader } from './loaders/customers.loader.ts';
import { createChildrenLoader, createPartiesLoader } from './loaders/parties.loader.ts';
import { createAccountsLoader, createAccountsOfCustomerLoader } from './loaders/party-accounts.loader.ts';

/** What the subgraph has, whoever calls. */
export interface PartyServices {
  store: Store;
  clock: Clock;
}

const createLoaders = (em: () => EntityManager) => ({
  parties: createPartiesLoader(em),
  childrenOfOrganization: createChildrenLoader(em),
  customers: createCustomersLoader(em),
  customersOfParty: createCustomersOfPartyLoader(em),
  accounts: createAccountsLoader(em),
  accountsOfCustomer: createAccountsOfCustomerLoader(em),
  billingAccounts: createBillingAccountsLoader(em),
  billingAccountsOfCustomer: createBillingAccountsOfCustomerLoader(em),
});

/** What one request to the party subgraph has. */
export interface Context {
  viewer: Viewer;
  clock: Clock;
  /** A fresh unit of work for each change. */
  em(): EntityManager;
  loaders: ReturnType<typeof createLoaders>;
}

export const createContext = ({ store, clock }: PartyServices, { viewer }: RequestContext): Context => {
  const em = () => store.em();
  return { viewer, clock, em, loaders: createLoaders(em) };
};
