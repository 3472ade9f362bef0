import { randomUUID } from 'node:crypto';
import type { ExecutionResult } from 'graphql';
import type { Clock } from '../../subgraphs/kit/clock.ts';
import pg from 'pg';
import { cart } from '../../subgraphs/cart/subgraph.ts';
import { guestKeyOf } from '../../subgraphs/cart/access-token.ts';
import { createExecutor } from '../../subgraphs/kit/graph/execute.ts';
import type { SubgraphClient } from '../../subgraphs/kit/graph/subgraph-client.ts';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { consoleLogger, silentLogger } from '../../subgraphs/kit/logger.ts';
import { createDatabase, prepareTemplate } from '../support/postgres.ts';
import { createNeighbours } from './neighbours.ts';

export const stranger = (): Viewer => ({ role: 'anonymous', tenant: 'sample', subject: `anonymous:${randomUUID()}` });
export const bearer = (token: string): Viewer => ({
  role: 'anonymous',
  tenant: 'sample',
  subject: guestKeyOf(token),
  guestKey: guestKeyOf(token),
});
export const customer = (customerId: string): Viewer => ({
  role: 'customer',
  tenant: 'sample',
  subject: `customer:${customerId}`,
  customerId,
});
export const agent: Viewer = { role: 'agent', tenant: 'sample', subject: 'agent:1' };
export const service: Viewer = { role: 'service', tenant: 'sample', subject: 'service' };

const cartParts = `fragment Cart on ShoppingCart {
  id version state channel guestKey updatedAt customer { id } validFor { startDateTime endDateTime }
  totals { dueNow { value currency } monthly { value currency } }
  changedBy { role name subject } successor { id } handover { state expiresAt acceptedBy { role subject } }
  savedItems { id status quantity relationships { item { id } } }
  items {
    id action status changedBy { role name subject } changedAt quantity name productOffering { id } product { id } productVersion characteristics { name value }
    configuration { __typename ... on MobileLineAttributes { coverage dataAllowance { amount units } voicemail } }
    prices { name kind amount { value currency } } pricePromise { promisedAt softUntil hardUntil }
    priceChange { acceptance before { amount { value } } after { amount { value } } } resourceSpecifications relationships { type item { id } }
  }
  lastSetback { operation code at } contact { emailAddress phoneNumber timeZone consentedAt }
  problems { ...Problem }
}`;
const problem = `fragment Problem on UserError {
  __typename code reason path recover { operation arguments }
  ... on DuplicateProductInOrderError { productId itemIds } ... on RelationshipCycleError { itemIds }
  ... on PriceChangedError { itemId before { amount { value } } after { amount { value } } }
  ... on ProductChangeConflictError { productId openOrderId itsAction itsDate itsDelta { name value } }
}`;
const fragment = `${cartParts} ${problem}`;

const documents = {
  shoppingCart: `query ($id: ID!) { shoppingCart(id: $id) { ...Cart } } ${fragment}`,
  createCart: `mutation ($input: CreateCartInput!) { createCart(input: $input) {
    __typename ... on CreateCartSuccess { accessToken cart { ...Cart } } ... on IdempotencyConflictError { differingPaths } ...Problem } } ${fragment}`,
  patchCart: `mutation ($input: PatchCartInput!) { patchCart(input: $input) {
    __typename ... on PatchCartSuccess { cart { ...Cart } } ... on CartRejected { problems { ...Problem } }
    ... on CartConflictError { current { ...Cart } changesSince changes { version at kind itemId actor { role name subject }
      before { ...Values } after { ...Values } } }
    ... on IdempotencyConflictError { differingPaths } ...Problem } } ${fragment}
    fragment Values on CartItemValues { status quantity characteristics { name value } prices { amount { value } } relationships { type itemId } }`,
  importProductOrder: `mutation ($input: ImportProductOrderInput!) { importProductOrder(input: $input) {
    __typename ... on PatchCartSuccess { cart { ...Cart } } ... on CartRejected { problems { ...Problem } }
    ... on CartConflictError { current { ...Cart } } ... on IdempotencyConflictError { differingPaths } ...Problem } } ${fragment}`,
  beginCheckout: `mutation ($cartId: ID!, $processId: ID!) { beginCheckout(cartId: $cartId, processId: $processId) {
    __typename ... on BeginCheckoutSuccess { cart { ...Cart } } ... on CartRejected { problems { ...Problem } } } } ${fragment}`,
  revertCheckout: `mutation ($cartId: ID!, $processId: ID!) { revertCheckout(cartId: $cartId, processId: $processId) }`,
  completeCheckout: `mutation ($cartId: ID!, $processId: ID!, $customerId: ID!) {
    completeCheckout(cartId: $cartId, processId: $processId, customerId: $customerId) }`,
  configureChange: `query ($input: ConfigureChangeInput!) { configureChange(input: $input) {
    valid productVersion delta { attribute from to }
    items { action product { id } parentProduct { id } path productOffering { id } quantity delta { attribute from to } characteristics { name value }
      prices { amount { value } } pricesBefore { amount { value } } children { productOffering { id } min max quantityBefore quantity canAdd canRemove } }
    priceEffect { monthlyBefore { value currency } monthly { value } dueNow { value } proration { value } }
    conflicts { code productId openOrderId itsAction itsDate itsDelta { name value } recover { operation arguments } } problems { ...Problem } } } ${problem}`,
  offerHandover: `mutation ($input: OfferHandoverInput!) { offerHandover(input: $input) {
    __typename ... on OfferHandoverSuccess { code expiresAt cart { ...Cart } } ... on IdempotencyConflictError { differingPaths } ...Problem } } ${fragment}`,
  acceptHandover: `mutation ($input: AcceptHandoverInput!) { acceptHandover(input: $input) {
    __typename ... on AcceptHandoverSuccess { cart { ...Cart } } ...Problem } } ${fragment}`,
  returnHandover: `mutation ($input: ReturnHandoverInput!) { returnHandover(input: $input) {
    __typename ... on ReturnHandoverSuccess { cart { ...Cart } } ...Problem } } ${fragment}`,
  takeBackCart: `mutation ($input: TakeBackCartInput!) { takeBackCart(input: $input) {
    __typename ... on TakeBackCartSuccess { cart { ...Cart } } ...Problem } } ${fragment}`,
  attachCart: `mutation ($input: AttachCartInput!) { attachCart(input: $input) {
    __typename ... on AttachCartSuccess { cart { ...Cart }
      merge { kept { ...Merged } added { ...Merged } merged { ...Merged } savedForLater { ...Merged } dropped { ...Merged } } }
    ... on IdempotencyConflictError { differingPaths } ...Problem } } ${fragment}
    fragment Merged on MergedItem { itemId fromItemId name quantity reason }`,
  cartsInMyHands: `query { cartsInMyHands { id } }`,
  customerCarts: `query ($references: [_Any!]!, $state: [CartState!], $first: Int, $after: String) {
    _entities(representations: $references) { ... on Customer { carts(state: $state, first: $first, after: $after) {
      totalCount nodes { id version items { id } } pageInfo { hasNextPage endCursor } } } } }`,
  setCartContact: `mutation ($input: SetCartContactInput!) { setCartContact(input: $input) {
    __typename ... on SetCartContactSuccess { cart { ...Cart } } ... on IdempotencyConflictError { differingPaths } ...Problem } } ${fragment}`,
  resumeCart: `mutation ($input: ResumeCartInput!) { resumeCart(input: $input) {
    __typename ... on ResumeCartSuccess { accessToken cart { ...Cart } replacedNumbers { cartItemId lost msisdn } lostNumberItemIds }
    ... on IdempotencyConflictError { differingPaths } ...Problem } } ${fragment}`,
  optOutOfReminders: `mutation ($token: String!) { optOutOfReminders(token: $token) }`,
  noteCartSetback: `mutation ($cartId: ID!, $operation: String!, $code: String!) { noteCartSetback(cartId: $cartId, operation: $operation, code: $code) }`,
  references: `query ($references: [_Any!]!) { _entities(representations: $references) { ... on ShoppingCart { id version } } }`,
};

export interface Problem {
  __typename: string;
  code: string;
  reason: string;
  path: string[];
  recover: { operation: string; arguments: unknown }[];
  itemIds?: string[];
}

export interface Item {
  id: string;
  action: string;
  productVersion: number | null;
  quantity: number;
  name: string;
  characteristics: { name: string; value: unknown }[];
  configuration: Record<string, unknown>;
  prices: { name: string; kind: string; amount: { value: string } }[];
  relationships: { type: string; item: { id: string } }[];
  pricePromise: { promisedAt: string; softUntil: string; hardUntil: string } | null;
  priceChange: { acceptance: string; before: unknown; after: unknown } | null;
}

type Actor = Record<'role' | 'name', string> & { subject: string | null };

interface Values {
  status: string;
  quantity: number;
  relationships: { type: string; itemId: string }[];
}

export interface Change {
  version: number;
  kind: string;
  itemId: string | null;
  actor: Actor;
  before: Values | null;
  after: Values | null;
}

export interface Cart {
  id: string;
  version: number;
  state: string;
  customer: { id: string } | null;
  guestKey: string | null;
  totals: { dueNow: { value: string }; monthly: { value: string } };
  validFor: { endDateTime: string };
  items: Item[];
  savedItems: Pick<Item, 'id' | 'quantity' | 'relationships'>[];
  successor: { id: string } | null;
  handover: { state: string; acceptedBy: { subject: string | null } | null } | null;
  changedBy: Actor | null;
  problems: Problem[];
}

type MergedItem = Record<'itemId' | 'fromItemId' | 'reason', string | null> & { name: string; quantity: number };

export interface Answer {
  __typename: string;
  code?: string;
  accessToken?: string | null;
  cart?: Cart;
  current?: Cart;
  changes?: Change[];
  changesSince?: number;
  problems?: Problem[];
  differingPaths?: string[];
  merge?: Record<'kept' | 'added' | 'merged' | 'savedForLater' | 'dropped', MergedItem[]>;
}

/** The cart subgraph on a database of its own, with a catalog and an inventory that answer from a list. */
export const startCart = async () => {
  await prepareTemplate('cart', (url) => cart.migrate(url));
  const database = await createDatabase('cart');
  // A breakdown nobody meant is shown with its cause.
  const log = { ...silentLogger, error: consoleLogger.error };
  const neighbours = createNeighbours();
  const clock: Clock & { time: Date } = { time: new Date('2027-03-01T10:00:00Z'), now: () => clock.time };
  const subgraphs: SubgraphClient = neighbours;
  const runtime = { databaseUrl: database.url, clock, timeZone: 'Europe/Berlin', log, subgraphs, sandbox: true };
  const subgraph = await cart.start(runtime);
  const execute = createExecutor(subgraph.schema, { name: 'cart', log });

  const send = (viewer: Viewer, document: keyof typeof documents, variables: object): Promise<ExecutionResult> =>
    execute({ document: documents[document], variables }, subgraph.createContext({ viewer, traceId: 'test' }));
  const ask = async <T>(viewer: Viewer, document: keyof typeof documents, variables: object): Promise<T> => {
    const { data, errors } = await send(viewer, document, variables);
    if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
    return data?.[documents[document].includes('_entities') ? '_entities' : document] as T;
  };

  const create = (viewer: Viewer, input: object = {}) =>
    ask<Answer>(viewer, 'createCart', { input: { idempotencyKey: randomUUID(), ...input } });
  const patch = (
    viewer: Viewer,
    { id, version }: Pick<Cart, 'id' | 'version'>,
    operations: object[],
    key: string = randomUUID(),
  ) => ask<Answer>(viewer, 'patchCart', { input: { idempotencyKey: key, cartId: id, expectedVersion: version, operations } });
  const read = (viewer: Viewer, id: string) => ask<Cart | null>(viewer, 'shoppingCart', { id });

  /** An anonymous cart with these operations done, and who may open it. */
  const given = async (operations: object[] = [], owner: Viewer = stranger()) => {
    const { cart: created, accessToken } = await create(owner);
    if (!created) throw new Error('No cart was created.');
    const shopper = accessToken ? bearer(accessToken) : owner;
    if (operations.length === 0) return { shopper, cart: created };
    const answer = await patch(shopper, created, operations);
    if (!answer.cart) throw new Error(`The cart was not filled: ${JSON.stringify(answer)}`);
    return { shopper, cart: answer.cart };
  };

  /** What is stored. */
  const rows = async (sql: string, values: unknown[] = []) => {
    const client = new pg.Client(database.url);
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql, values)).rows;
    } finally {
      await client.end();
    }
  };

  return {
    ...neighbours,
    rows,
    clock,
    send,
    ask,
    create,
    patch,
    read,
    given,
    databaseUrl: database.url,
    /** The subgraph's own store, for what no operation shows. */
    em: () => {
      if (!subgraph.store) throw new Error('The cart has no store.');
      return subgraph.store.em();
    },
    stop: async () => {
      await subgraph.close();
      await database.drop();
    },
  };
};

export type CartWorld = Awaited<ReturnType<typeof startCart>>;
