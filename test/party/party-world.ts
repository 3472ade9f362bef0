import { randomUUID } from 'node:crypto';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ExecutionResult } from 'graphql';
import type { Clock } from '../../subgraphs/kit/clock.ts';
import { createExecutor } from '../../subgraphs/kit/graph/execute.ts';
import type { SubgraphClient } from '../../subgraphs/kit/graph/subgraph-client.ts';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { consoleLogger, silentLogger } from '../../subgraphs/kit/logger.ts';
import { party } from '../../subgraphs/party/subgraph.ts';
import { testConfig } from '../support/config.ts';
import { createDatabase, prepareTemplate } from '../support/postgres.ts';

// Most tests are not about duplicates, and make many people of the same details.
testConfig.environment.UNIQUE_IDENTIFIERS ??= 'NONE';

export const stranger: Viewer = { role: 'anonymous', tenant: 'sample', subject: 'anonymous:1' };
export const bearer = (guestKey: string): Viewer => ({ role: 'anonymous', tenant: 'sample', subject: guestKey, guestKey });
export const customer = (customerId: string): Viewer => ({
  role: 'customer',
  tenant: 'sample',
  subject: `customer:${customerId}`,
  customerId,
});
export const agent: Viewer = { role: 'agent', tenant: 'sample', subject: 'agent:1' };
export const reviewer: Viewer = { role: 'reviewer', tenant: 'sample', subject: 'reviewer:1' };
export const service: Viewer = { role: 'service', tenant: 'sample', subject: 'service' };

export const anna = {
  givenName: 'Anna',
  familyName: 'Müller',
  birthDate: '1990-05-17',
  email: 'Anna.Mueller@example.com',
  phoneNumber: '+49 155 500-00017',
  address: { street: 'Hafenstr. 1', postCode: '20457', city: 'Hamburg', country: 'de' },
  identification: { identificationType: 'passport', identificationId: 'C01X00T47' },
};
export const nordwind = {
  tradingName: 'Nordwind GmbH',
  vatId: 'de 123 456 789',
  email: 'office@nordwind.example',
  address: { street: 'Kai 2', postCode: '20457', city: 'Hamburg', country: 'DE' },
};

const problemFragment = 'fragment Problem on UserError { __typename code reason path recover { operation } }';

const partyFragment = `fragment Party on Party {
  __typename id name contactMedia { mediumType preferred emailAddress phoneNumber street postCode city country }
  ... on Individual { givenName familyName birthDate identifications { identificationType identificationId } customers { id } }
  ... on Organization { tradingName vatId customers { id } }
}`;

const fragment = `${partyFragment} fragment Customer on Customer {
  id name status createdAt party { ...Party }
  accounts { id name state customer { id } billingAccounts { id } }
  billingAccounts { id name state customer { id } account { id } billingPreferences { media cycleDay } }
}`;

const result = (success: string) => `__typename ${success} ... on PartyRejected { problems { ...Problem } } ...Problem`;

const documents = {
  customer: `query ($id: ID!) { customer(id: $id) { ...Customer } } ${fragment}`,
  me: `query { me { id name } }`,
  individual: `query ($id: ID!) { individual(id: $id) { ...Party } } ${partyFragment}`,
  organization: `query ($id: ID!) { organization(id: $id) { ...Party } } ${partyFragment}`,
  billingAccount: `query ($id: ID!) { billingAccount(id: $id) { id customer { id party { id } } account { id } } }`,
  searchParties: `query ($text: String!, $first: Int, $after: String) { searchParties(text: $text, first: $first, after: $after) {
    totalCount nodes { matchedOn party { id name customers { id } } } edges { cursor } pageInfo { hasNextPage endCursor } } }`,
  checkNewCustomer: `query ($customer: NewCustomerInput!) { checkNewCustomer(customer: $customer) { ...Problem } }
    ${problemFragment}`,
  createIndividual: `mutation ($input: CreateIndividualInput!) { createIndividual(input: $input) {
    ${result('... on CreatePartySuccess { party { ...Party } }')} } } ${partyFragment} ${problemFragment}`,
  createOrganization: `mutation ($input: CreateOrganizationInput!) { createOrganization(input: $input) {
    ${result('... on CreatePartySuccess { party { ...Party } }')} } } ${partyFragment} ${problemFragment}`,
  createCustomer: `mutation ($input: CreateCustomerInput!) { createCustomer(input: $input) {
    ${result('... on CreateCustomerSuccess { customer { ...Customer } }')} } } ${fragment} ${problemFragment}`,
  createBillingAccount: `mutation ($input: CreateBillingAccountInput!) { createBillingAccount(input: $input) {
    ${result('... on CreateBillingAccountSuccess { billingAccount { id name billingPreferences { media cycleDay } customer { id billingAccounts { id } } } }')} } }
    ${problemFragment}`,
  onboardCustomer: `mutation ($input: OnboardCustomerInput!) { onboardCustomer(input: $input) {
    __typename ... on OnboardCustomerSuccess { customer { ...Customer } } ... on PartyRejected { problems { ...Problem } } } } ${fragment} ${problemFragment}`,
  onboardParty: `mutation ($input: OnboardCustomerInput!) { onboardParty(input: $input) {
    __typename ... on OnboardPartySuccess { partyId } ... on PartyRejected { problems { ...Problem } } } } ${problemFragment}`,
  onboardCustomerRole: `mutation ($processId: ID!) { onboardCustomerRole(processId: $processId) { customer { ...Customer } } } ${fragment}`,
  onboardAccounts: `mutation ($input: OnboardAccountsInput!) { onboardAccounts(input: $input) { customer { ...Customer } } } ${fragment}`,
  openBillingAccount: `mutation ($input: OpenBillingAccountInput!) { openBillingAccount(input: $input) { id name state customer { id } } }`,
  recordRisk: `mutation ($customerId: ID!, $segment: RiskSegment!) { recordRisk(customerId: $customerId, segment: $segment) }`,
  prospectsOfProcesses: `query ($before: DateTime!, $first: Int!, $after: ID) {
    prospectsOfProcesses(before: $before, first: $first, after: $after) { customerId processId } }`,
  risk: `query ($id: ID!) { customer(id: $id) { riskSegment } }`,
  hierarchy: `query ($id: ID!) { organization(id: $id) { id parent { id } children { id tradingName } } }`,
  contactMedia: `query ($id: ID!) { customer(id: $id) { id party { id version contactMedia {
    id mediumType preferred emailAddress phoneNumber verifiedAt consents { purpose granted decidedAt source } } } } }`,
  contactForPurpose: `query ($customerId: ID!, $purpose: ContactPurpose!) { contactForPurpose(customerId: $customerId, purpose: $purpose) {
    emailAddress phoneNumber timeZone } }`,
  purchaseRight: `query ($customerId: ID!, $partyId: ID!) { purchaseRight(customerId: $customerId, partyId: $partyId) {
    role orderLimit { value currency } monthlyLimit { value currency } } }`,
  offboardCustomer: `mutation ($processId: ID!) { offboardCustomer(processId: $processId) }`,
  activateCustomer: `mutation ($customerId: ID!) { activateCustomer(customerId: $customerId) }`,
  references: `query ($references: [_Any!]!) { _entities(representations: $references) {
    __typename ... on Customer { id } ... on Individual { id } ... on Organization { id } ... on PartyAccount { id } ... on BillingAccount { id } } }`,
};

export interface Problem {
  code: string;
  path: string[];
}

export interface CustomerData {
  id: string;
  name: string;
  status: string;
  party: { __typename: string; id: string };
  accounts: { id: string }[];
  billingAccounts: { id: string }[];
}

export interface Answer {
  __typename: string;
  code?: string;
  party?: { id: string };
  customer?: CustomerData;
  billingAccount?: { id: string };
  problems?: Problem[];
}

/** The field each document asks for; most are called alike. */
const fieldOf = (document: keyof typeof documents): string =>
  (
    ({ references: '_entities', risk: 'customer', hierarchy: 'organization', contactMedia: 'customer' }) as Partial<
      Record<typeof document, string>
    >
  )[document] ?? document;

/** The party subgraph on a database of its own. */
export const startParty = async () => {
  await prepareTemplate('party', (url) => party.migrate(url));
  const database = await createDatabase('party');
  const clock: Clock & { time: Date } = { time: new Date('2027-03-01T10:00:00Z'), now: () => clock.time };
  // A breakdown nobody meant is shown with its cause.
  const log = { ...silentLogger, error: consoleLogger.error };
  const paying = new Set<unknown>();
  const subgraphs: SubgraphClient = {
    execute: (_name, _document, variables) =>
      'billingAccountId' in variables
        ? Promise.resolve({
            hasProductsOfBillingAccount: paying.has(variables.billingAccountId),
            hasOpenOrdersOfBillingAccount: false,
          } as never)
        : Promise.reject(new Error('The party calls nobody.')),
  };
  const subgraph = await party.start({
    databaseUrl: database.url,
    clock,
    log,
    subgraphs,
    sandbox: true,
    timeZone: 'Europe/Berlin',
  });
  const execute = createExecutor(subgraph.schema, { name: 'party', log });

  const send = (viewer: Viewer, document: keyof typeof documents, variables: object = {}): Promise<ExecutionResult> =>
    execute({ document: documents[document], variables }, subgraph.createContext({ viewer, traceId: 'test' }));
  /** Any operation; the value of its first field. */
  const query = async <T>(viewer: Viewer, document: string, variables: object = {}): Promise<T> => {
    const { data, errors } = await execute({ document, variables }, subgraph.createContext({ viewer, traceId: 'test' }));
    if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
    return Object.values(data ?? {})[0] as T;
  };
  const ask = async <T>(viewer: Viewer, document: keyof typeof documents, variables: object = {}): Promise<T> => {
    const { data, errors } = await send(viewer, document, variables);
    if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
    return data?.[fieldOf(document)] as T;
  };

  /** Sends what a client would send. */
  const run = async <Data, Variables extends object>(
    viewer: Viewer,
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data> => {
    const { data, errors } = await execute({ document, variables }, subgraph.createContext({ viewer, traceId: 'test' }));
    if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
    return data as Data;
  };

  const onboard = (processId: string, input: object = {}) =>
    ask<Answer>(service, 'onboardCustomer', { input: { processId, customer: { individual: anna }, ...input } });
  const offboard = (processId: string) => ask<boolean>(service, 'offboardCustomer', { processId });
  const activate = (customerId: string) => ask<boolean>(service, 'activateCustomer', { customerId });

  /** A customer, prospective, made by a process. */
  const given = async (input: object = {}) => {
    const processId = randomUUID();
    const { customer: made } = await onboard(processId, input);
    if (!made) throw new Error('No customer was made.');
    return { processId, customer: made };
  };

  return {
    clock,
    /** Billing accounts that pay for products. */
    paying,
    send,
    ask,
    query,
    run,
    onboard,
    offboard,
    activate,
    given,
    databaseUrl: database.url,
    stop: async () => {
      await subgraph.close();
      await database.drop();
    },
  };
};

export type PartyWorld = Awaited<ReturnType<typeof startParty>>;
