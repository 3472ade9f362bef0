import type { EntityManager } from '@mikro-orm/postgresql';
import type { CountryCode } from 'libphonenumber-js';
import type { Clock } from '../kit/clock.ts';
import type { Store } from '../kit/database/open-store.ts';
import type { RequestContext } from '../kit/graph/subgraph.ts';
import type { Viewer } from '../kit/graph/viewer.ts';
import type { OpenMessenger } from '../kit/messages/messenger.ts';
import type { Sweep } from '../kit/sweep.ts';
import type { TaskRequests } from '../kit/requests/register-task-requests.ts';
import { createRequestsLoader, createRequestsOfTargetsLoader } from '../kit/requests/requests-of-targets.loader.ts';
import { createTimelineLoader } from './events/timeline/timeline.loader.ts';
import { createAgreementCountsLoader, createAgreementPagesLoader } from './loaders/agreement-pages.loader.ts';
import {
  createAgreementItemsLoader,
  createAgreementsLoader,
  createAgreementsOfProductsLoader,
} from './loaders/agreements.loader.ts';
import {
  createBillingAccountsLoader,
  createBillingAccountsOfCustomerLoader,
  createConsolidatedAccountsLoader,
} from './loaders/billing-accounts.loader.ts';
import { createConsentsLoader, createContactMediaLoader } from './loaders/contact-media.loader.ts';
import { createCustomersLoader, createCustomersOfPartyLoader } from './loaders/customers.loader.ts';
import { createDescendantsLoader } from './loaders/descendants.loader.ts';
import { createMergesLoader } from './loaders/merges.loader.ts';
import { createMembersLoader } from './loaders/members.loader.ts';
import { createChildrenLoader, createPartiesLoader } from './loaders/parties.loader.ts';
import { createAccountsLoader, createAccountsOfCustomerLoader } from './loaders/party-accounts.loader.ts';
import type { IdentityService } from './identity/identity-service.ts';
import type { Erasures } from './privacy/request-erasure.ts';
import type { PartyPorts } from './ports.ts';

/** What the subgraph has, whoever calls. */
export interface PartyServices {
  store: Store;
  clock: Clock;
  /** Brings events to listeners; nudged when there may be new ones. */
  deliverer: Sweep;
  ports: PartyPorts;
  /** Sends e-mail and text messages. */
  messenger: OpenMessenger;
  erasures: Erasures;
  /** What is asked for about agreements. */
  requests: TaskRequests;
  /** Sign-up, sign-in and sessions. */
  identity: IdentityService;
  isSandbox: boolean;
  /** Where a phone number without its country code is dialled. */
  phoneRegion: CountryCode;
  /** The operator's own zone. */
  timeZone: string;
}

const createLoaders = (em: () => EntityManager) => ({
  parties: createPartiesLoader(em),
  contactMediaOfParty: createContactMediaLoader(em),
  consentsOfMedium: createConsentsLoader(em),
  mergesOfParty: createMergesLoader(em),
  childrenOfOrganization: createChildrenLoader(em),
  customers: createCustomersLoader(em),
  membersOfCustomer: createMembersLoader(em),
  customersOfParty: createCustomersOfPartyLoader(em),
  accounts: createAccountsLoader(em),
  accountsOfCustomer: createAccountsOfCustomerLoader(em),
  billingAccounts: createBillingAccountsLoader(em),
  billingAccountsOfCustomer: createBillingAccountsOfCustomerLoader(em),
  consolidatedAccounts: createConsolidatedAccountsLoader(em),
  descendants: createDescendantsLoader(em),
  agreements: createAgreementsLoader(em),
  agreementItems: createAgreementItemsLoader(em),
  agreementsOfProduct: createAgreementsOfProductsLoader(em),
  agreementPages: createAgreementPagesLoader(em),
  agreementCounts: createAgreementCountsLoader(em),
  requests: createRequestsLoader(em),
  requestsOfAgreement: createRequestsOfTargetsLoader(em),
  timelines: createTimelineLoader(em),
});

/** What one request to the party subgraph has. */
export interface Context extends Omit<PartyServices, 'store'> {
  viewer: Viewer;
  /** Stands for where the call comes from, where that is known. */
  origin: string | undefined;
  /** A fresh unit of work for each change. */
  em(): EntityManager;
  loaders: ReturnType<typeof createLoaders>;
}

export const createContext = ({ store, ...services }: PartyServices, { viewer, origin }: RequestContext): Context => {
  const em = () => store.em();
  return { ...services, viewer, origin, em, loaders: createLoaders(em) };
};
