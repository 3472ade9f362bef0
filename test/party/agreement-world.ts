import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Kind } from 'graphql';
import pg from 'pg';
import { systemClock } from '../../subgraphs/kit/clock.ts';
import { Closers } from '../../subgraphs/kit/graph/closers.ts';
import { startSubgraphs } from '../../subgraphs/kit/graph/start-subgraphs.ts';
import type { SubgraphClient } from '../../subgraphs/kit/graph/subgraph-client.ts';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { consoleLogger, silentLogger } from '../../subgraphs/kit/logger.ts';
import { openSandboxClock } from '../../subgraphs/kit/sandbox/clock.ts';
import { party } from '../../subgraphs/party/subgraph.ts';
import { createDatabase, prepareTemplate } from '../support/postgres.ts';
import { agent, anna, customer, nordwind, reviewer, service } from './party-world.ts';

const requestFields = `__typename id state reason requestedBy requestedAt reviewUntil effectiveAt
  decision { accepted by reason at } problems { code reason }
  ... on CancelAgreementRequest { agreement { id status terminatesOn } customerOrder { id } }`;
const agreementFields = `id name type status initialDate period { startDateTime endDateTime } terminatesOn terms
  customer { id } items { product { id } since until } requests { ${requestFields} }`;
const refused = '... on AgreementRejected { problems { code path } } ... on UserError { code path }';
const changed = `__typename ... on CreateAgreementSuccess { agreement { ${agreementFields} } } ${refused}`;
const settled = `__typename ... on AgreementRequestSuccess { request { ${requestFields} } } ... on UserError { code path }`;

const documents = {
  agreement: `query ($id: ID!) { agreement(id: $id) { ${agreementFields} tmf } }`,
  agreements: `query ($id: ID!, $status: [AgreementStatus!], $first: Int, $after: String) { customer(id: $id) { id
    agreements(status: $status, first: $first, after: $after) { totalCount nodes { ${agreementFields} } pageInfo { hasNextPage endCursor } } } }`,
  products: `query ($references: [_Any!]!) { _entities(representations: $references) {
    ... on Product { id agreement { id } agreements { id customer { id } } } } }`,
  request: `query ($id: ID!) { agreementRequest(id: $id) { ${requestFields} } }`,
  requests: `query ($state: TaskRequestState, $first: Int, $after: String) { agreementRequests(state: $state, first: $first, after: $after) {
    totalCount nodes { ${requestFields} } pageInfo { hasNextPage endCursor } } }`,
  create: `mutation ($input: CreateAgreementInput!) { createAgreement(input: $input) { ${changed} } }`,
  change: `mutation ($input: ChangeAgreementProductsInput!) { changeAgreementProducts(input: $input) { ${changed} } }`,
  conclude: `mutation ($input: ConcludeAgreementInput!) { concludeAgreement(input: $input) { ${agreementFields} } }`,
  cancel: `mutation ($input: RequestAgreementCancellationInput!) { requestAgreementCancellation(input: $input) { __typename
    ... on RequestAgreementCancellationSuccess { isExisting request { ${requestFields} } } ${refused} } }`,
  decide: `mutation ($input: DecideRequestInput!) { decideAgreementRequest(input: $input) { ${settled} } }`,
  withdraw: `mutation ($input: WithdrawRequestInput!) { withdrawAgreementRequest(input: $input) { ${settled} } }`,
  onboard: `mutation ($input: OnboardCustomerInput!) { onboardCustomer(input: $input) {
    ... on OnboardCustomerSuccess { customer { id } } } }`,
};

export interface RequestData {
  id: string;
  state: string;
  reason: string | null;
  requestedBy: string | null;
  reviewUntil: string | null;
  effectiveAt: string | null;
  decision: { accepted: boolean; by: string | null; reason: string | null } | null;
  problems: { code: string; reason: string }[];
  agreement: { id: string; status: string; terminatesOn: string | null };
  customerOrder: { id: string } | null;
}

export interface AgreementData {
  id: string;
  status: string;
  period: { startDateTime: string; endDateTime: string | null };
  terminatesOn: string | null;
  items: { product: { id: string }; since: string; until: string | null }[];
  requests: RequestData[];
  tmf: Record<string, unknown>;
}

export interface Refusable {
  __typename: string;
  code?: string;
  problems?: { code: string; path: string[] }[];
}

/** Products of customers, and orders that end them. */
function createNeighbours() {
  const owners = new Map<string, string>();
  const monthly = new Map<string, string>();
  const planned: { key: string; customerId: string; at: string; productIds: string[] }[] = [];
  const refusal: { problems?: { code: string; reason: string; path: string[] }[] } = {};

  const price = (productId: string) => {
    const amount = { value: monthly.get(productId) ?? '10.00', currency: 'EUR' };
    return {
      name: 'Monthly',
      kind: 'RECURRING',
      amount,
      dutyFreeAmount: amount,
      taxRate: '0',
      period: 'month',
      unitOfMeasure: null,
    };
  };

  const answers: Record<string, (variables: never) => unknown> = {
    OwnProducts: ({ ids, customerId }: { ids: string[]; customerId: string }) => ({
      productsForOrder: ids.filter((id) => owners.get(id) === customerId).map((id) => ({ id, prices: [price(id)] })),
    }),
    PlanProductEnd: ({ input }: { input: (typeof planned)[number] }) => {
      if (refusal.problems) return { planProductEnd: { __typename: 'OrderRejected', problems: refusal.problems } };
      if (!planned.some(({ key }) => key === input.key)) planned.push(input);
      return { planProductEnd: { __typename: 'PlanProductEndSuccess', customerOrder: { id: `order of ${input.key}` } } };
    },
  };
  const client: SubgraphClient = {
    execute: (_subgraph, document, variables) => {
      const definition = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
      const name = definition?.kind === Kind.OPERATION_DEFINITION ? (definition.name?.value ?? '') : '';
      const answer = answers[name];
      if (!answer) return Promise.reject(new Error(`Nobody answers ${name}.`));
      return Promise.resolve(answer(variables as never) as never);
    },
  };
  return { client, owners, monthly, planned, refusal };
}

/** The party subgraph with its engine on a database of its own; the inventory and the orders are pretended. */
export async function startAgreements() {
  await prepareTemplate('party', (url) => party.migrate(url));
  const database = await createDatabase('party');
  const log = { ...silentLogger, error: consoleLogger.error };
  const neighbours = createNeighbours();
  const clock = await openSandboxClock(database.url, systemClock);
  const launch = async () => {
    const closers = new Closers(log);
    const options = { modules: [party], databaseUrl: database.url, role: 'party', clock: systemClock, timeZone: 'Europe/Berlin' };
    const hosted = await startSubgraphs(
      { ...options, log, sandbox: true, elsewhere: neighbours.client, onLost: log.error },
      closers,
    );
    return { subgraph: hosted.get('party')!, close: () => closers.close() };
  };
  let process = await launch();
  const sql = new pg.Client({ connectionString: database.url });
  await sql.connect();

  const send = (viewer: Viewer, document: keyof typeof documents, variables: object = {}) =>
    process.subgraph.call({ document: documents[document], variables }, { viewer, traceId: 'test' });
  const ask = async <T>(viewer: Viewer, document: keyof typeof documents, variables: object = {}): Promise<T> => {
    const { data, errors } = await send(viewer, document, variables);
    if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
    return Object.values(data ?? {})[0] as T;
  };
  const key = () => ({ idempotencyKey: randomUUID() });

  const createCustomer = async (who: object = { individual: anna }) => {
    const input = { processId: randomUUID(), customer: who };
    const { customer: made } = await ask<{ customer: { id: string } }>(service, 'onboard', { input });
    return made.id;
  };
  /** Products that a customer has. */
  const giveProducts = (customerId: string, count: number, monthly = '10.00') =>
    Array.from({ length: count }, () => {
      const id = randomUUID();
      neighbours.owners.set(id, customerId);
      neighbours.monthly.set(id, monthly);
      return id;
    });
  const create = (input: object, viewer = agent) =>
    ask<Refusable & { agreement: AgreementData }>(viewer, 'create', {
      input: { ...key(), name: 'Mobile', type: 'CONTRACT', ...input },
    });
  const cancel = (viewer: Viewer, agreementId: string, more: object = {}) =>
    ask<Refusable & { request: RequestData; isExisting: boolean }>(viewer, 'cancel', {
      input: { ...key(), agreementId, reason: 'I move abroad.', ...more },
    });

  /** A customer with products under a contract of so many months. */
  const given = async ({
    months = 24,
    count = 1,
    monthly = '10.00',
    customerId,
  }: Partial<{ months: number | null; count: number; monthly: string; customerId: string }> = {}) => {
    const owner = customerId ?? (await createCustomer());
    const productIds = giveProducts(owner, count, monthly);
    const { agreement } = await create({ customerId: owner, months, productIds });
    return { customerId: owner, viewer: customer(owner), productIds, agreement };
  };
  const reaches = async (requestId: string, state: string): Promise<RequestData> => {
    for (let n = 0; n < 400; n++) {
      const request = await ask<RequestData>(agent, 'request', { id: requestId });
      if (request.state === state) return request;
      await pause(25);
    }
    throw new Error(`The request is not ${state}: ${JSON.stringify(await ask(agent, 'request', { id: requestId }))}`);
  };

  return {
    neighbours,
    clock,
    ask,
    send,
    create,
    cancel,
    createCustomer,
    giveProducts,
    createBusiness: () => createCustomer({ organization: { ...nordwind, vatId: `DE${randomInt(1e8, 1e9)}` } }),
    change: (input: object) =>
      ask<Refusable & { agreement: AgreementData }>(agent, 'change', { input: { ...key(), add: [], remove: [], ...input } }),
    decide: (requestId: string, accept: boolean, viewer = reviewer) =>
      ask<Refusable & { request: RequestData }>(viewer, 'decide', {
        input: { ...key(), requestId, accept, reason: 'Looked at it.' },
      }),
    withdraw: (viewer: Viewer, requestId: string) =>
      ask<Refusable & { request: RequestData }>(viewer, 'withdraw', { input: { ...key(), requestId } }),
    read: (id: string, viewer: Viewer = agent) => ask<AgreementData | null>(viewer, 'agreement', { id }),
    readRequest: (id: string, viewer: Viewer = agent) => ask<RequestData | null>(viewer, 'request', { id }),
    moveTo: (date: string) => clock.move(() => new Date(date)),
    given,
    /** A request about it that somebody has to look at: much is left of the term. */
    async givenInReview(more: Parameters<typeof given>[0] = {}) {
      const made = await given(more);
      const { request } = await cancel(made.viewer, made.agreement.id);
      await reaches(request.id, 'IN_REVIEW');
      return { ...made, request };
    },
    reaches,
    /** Types and states of an entity's events, in their order. */
    async events(entityId: string) {
      const { rows } = await sql.query<{
        type: string;
        event: Record<string, { state?: string; status?: string }>;
        customer_id: string;
      }>('select event_type as type, event, customer_id from party.outbox_event where entity_id = $1 order by sequence', [
        entityId,
      ]);
      return rows.map(({ type, event, customer_id }) => ({
        type,
        state: Object.values(event)[0]?.state ?? Object.values(event)[0]?.status,
        customerId: customer_id,
      }));
    },
    async restart() {
      await process.close();
      process = await launch();
    },
    async stop() {
      await process.close();
      await clock.close();
      await sql.end();
      await database.drop();
    },
  };
}

export type AgreementWorld = Awaited<ReturnType<typeof startAgreements>>;
