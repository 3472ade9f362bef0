import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { testConfig } from '../support/config.ts';
import { agent, anna, service, startParty } from './party-world.ts';

const duplicate = `... on DuplicateCustomerSuspectedError { code path resolutionToken
  candidates { party { id name } matchedOn score } recover { operation } }`;
const rejected = `... on PartyRejected { problems { __typename code path ${duplicate} } }`;
const made = `__typename ... on CreatePartySuccess { party { id } } ${duplicate} ${rejected}`;

const documents = {
  person: `mutation ($input: CreateIndividualInput!) { createIndividual(input: $input) { ${made} } }`,
  company: `mutation ($input: CreateOrganizationInput!) { createOrganization(input: $input) { ${made} } }`,
  onboard: `mutation ($input: OnboardCustomerInput!) { onboardCustomer(input: $input) { __typename
    ... on OnboardCustomerSuccess { customer { id party { id } } } ${rejected} } }`,
  check: `query ($customer: NewCustomerInput!, $caller: ID) { checkNewCustomer(customer: $customer, caller: $caller) { code ${duplicate} } }`,
  resolve: `mutation ($input: ResolveDuplicateInput!) { resolveDuplicate(input: $input) { __typename
    ... on ResolveDuplicateSuccess { party { id } } ${rejected} } }`,
};

/** A suspected duplicate. */
export interface Duplicate {
  __typename: string;
  code: string;
  path: string[];
  resolutionToken: string;
  candidates: { party: { id: string; name: string }; matchedOn: string[]; score: number }[];
}
/** Whatever was answered. */
export interface Made extends Duplicate {
  party: { id: string };
  customer: { id: string; party: { id: string } };
  problems: Duplicate[];
}

let last = 10_000;
/** Somebody with an address, a telephone and a passport of their own. */
export const somebody = (more: object = {}) => {
  last += 1;
  return {
    ...anna,
    email: `anna.${last}@example.com`,
    phoneNumber: `+4915550${last}1`,
    identification: { identificationType: 'passport', identificationId: `C01X${last}` },
    ...more,
  };
};

/** The party subgraph, where nobody has what is somebody else's. */
export const startUniqueParty = async () => {
  delete testConfig.environment.UNIQUE_IDENTIFIERS;
  const world = await startParty();
  const key = () => ({ idempotencyKey: randomUUID() });
  return {
    ...world,
    create: (individual: object, viewer = agent, idempotencyKey: string = randomUUID()) =>
      world.query<Made>(viewer, documents.person, { input: { idempotencyKey, individual } }),
    createCompany: (organization: object) => world.query<Made>(agent, documents.company, { input: { ...key(), organization } }),
    onboard: (individual: object, processId: string = randomUUID()) =>
      world.query<Made>(service, documents.onboard, { input: { processId, customer: { individual } } }),
    check: (individual: object, caller = agent.subject) =>
      world.query<Duplicate[]>(service, documents.check, { customer: { individual }, caller }),
    resolve: (resolutionToken: string, decision: object, viewer = agent, idempotencyKey: string = randomUUID()) =>
      world.query<Made>(viewer, documents.resolve, { input: { idempotencyKey, resolutionToken, decision } }),
    rows: async <T extends object>(sql: string, values: unknown[] = []) => {
      const client = new pg.Client(world.databaseUrl);
      await client.connect();
      try {
        return (await client.query<T>(sql, values)).rows;
      } finally {
        await client.end();
      }
    },
  };
};

export type UniqueWorld = Awaited<ReturnType<typeof startUniqueParty>>;
