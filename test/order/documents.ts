import { requestDocuments } from './request-documents.ts';

const fragment = `
fragment Item on OrderItem {
  __typename id action state quantity billingAccount { id } completionDate expectedCompletionDate productOrder { id }
  relationships { type item { id } } effectiveRequestedStartDate { value source timeZone wallClock }
  ... on AddOrderItem { terminationDate windowCharge { value currency } product { ...AnyProduct } }
  ... on ModifyOrderItem { productRef: product { id } delta { __typename ... on MobileLineAttributes { coverage voicemail dataAllowance { amount } } }
    deltaCharacteristics { name value } }
  ... on DeleteOrderItem { product { ...AnyProduct } broughtBy { id } }
  ... on NoChangeOrderItem { productRef: product { id } }
}
fragment AnyProduct on ProductRefOrValue {
  __typename
  ... on ProductRef { id product { __typename id } }
  ... on ProductValue { name productOffering { id } productSpecification { id } characteristics { name value }
    attributes { __typename ... on MobileLineAttributes { coverage dataAllowance { amount units } } } }
}
fragment Order on ProductOrder {
  id state context part system parent { id } follows { id } isLate startedAt externalId orderDate customer { id } billingAccount { id }
  requestedStartDate requestedCompletionDate expectedCompletionDate completionDate
  totals { dueNow { value currency } monthly { value currency } }
  items { ...Item }
  tasks { id kind itemId state attempts dependsOn startedAt completedAt lastError { provider code message retryable }
    exchanges { provider operation request response error { code } } decision { action by reason } }
}`;

const decision = (field: string) => `mutation ($input: TaskDecisionInput!) { ${field}(input: $input) {
  __typename ... on TaskDecisionSuccess { task { id state decision { action by reason } } order { id state } }
  ... on UserError { code path } } }`;

const whole = `fragment Whole on CustomerOrder {
  id state context externalId timeZone customer { id } orderDate expectedCompletionDate completionDate
  totals { dueNow { value currency } monthly { value currency } }
  items { ...Item }
  parts { ...Order }
  requests { id }
}`;

const planned = `fragment Planned on PlannedProductChange { productId date action deltaCharacteristics { name value }
  delta { ... on MobileLineAttributes { coverage voicemail } } productOrder { id parent { id } } item { id } }`;

export const documents = {
  ...requestDocuments,
  whole: `query ($id: ID!) { customerOrder(id: $id) { ...Whole } } ${whole} ${fragment}`,
  order: `query ($id: ID!) { productOrder(id: $id) { ...Order } } ${fragment}`,
  tmf: `query ($id: ID!, $version: TmfVersion!) { productOrder(id: $id) { tmf(version: $version) } }`,
  submit: `mutation ($input: SubmitProductOrderInput!) { submitProductOrder(input: $input) {
    __typename ... on SubmitProductOrderSuccess { customerOrder { id state parts { id } } order { id state } }
    ... on OrderRejected { problems { code reason path recover { operation arguments }
      ... on ProductChangeConflictError { productId openOrderId itsAction itsDate itsDelta { name value } } } } } }`,
  planned: `query ($productIds: [ID!]!) { plannedProductChanges(productIds: $productIds) { ...Planned } } ${planned}`,
  upcoming: `query ($references: [_Any!]!) { _entities(representations: $references) { ... on Product { upcoming { ...Planned } } } } ${planned}`,
  start: `mutation ($customerOrderId: ID!) { startFulfilment(customerOrderId: $customerOrderId) }`,
  clock: `{ sandboxClock { now offsetSeconds } }`,
  moveClock: `mutation ($input: MoveSandboxClockInput!) { moveSandboxClock(input: $input) {
    __typename ... on MoveSandboxClockSuccess { clock { now offsetSeconds } fired { id part state startedAt isLate } }
    ... on InputProblem { code path } } }`,
  retryTask: decision('retryTask'),
  skipTask: decision('skipTask'),
  completeTask: decision('completeTask'),
  abandonTask: decision('abandonTask'),
  createCustomer: `mutation ($customerOrderId: ID!) { createOrderCustomer(customerOrderId: $customerOrderId) {
    __typename ... on CreateOrderCustomerSuccess { customerId } } }`,
  plan: `query ($items: [PlanOrderItemInput!]!) { planOrder(items: $items) {
    parts { number requestedStartDate expectedCompletionDate system follows items { id action cartItemId } }
    tasks { key kind itemId provider api dependsOn pointOfNoReturn }
    problems { code path } } }`,
  endProducts: `mutation ($input: PlanProductEndInput!) { planProductEnd(input: $input) {
    __typename ... on PlanProductEndSuccess { customerOrder { id state parts { id } } }
    ... on OrderRejected { problems { code path } } } }`,
  amend: `mutation ($input: AmendOrderInput!) { amendOrder(input: $input) {
    __typename
    ... on SupplementalOrder { order { ...Order supersedes { id } } supersedes { ...Order supersededBy { id } } }
    ... on OrderRequestRejected { problems { code path reason recover { operation arguments } } }
    ... on PastPointOfNoReturnError { code items { itemId since } followOn { operation productId } }
    ... on IdempotencyConflictError { code differingPaths } } } ${fragment}`,
  pipelines: `{ pipelines { category { id } action failurePolicy
    tasks { key kind api provider per dependsOn retry { max backoffMs } compensatesWith pointOfNoReturn } } }`,
  entities: `query ($references: [_Any!]!) { _entities(representations: $references) {
    ... on ProductOrder { id state }
    ... on CustomerOrder { id state }
    ... on Product { touchedBy: productOrders { id } }
    ... on Customer { productOrders(first: 20) { totalCount nodes { ...Order } edges { cursor } pageInfo { hasNextPage endCursor } } } } } ${fragment}`,
  page: `query ($references: [_Any!]!, $first: Int, $after: String, $context: OrderContext) {
    _entities(representations: $references) { ... on Customer {
      productOrders(first: $first, after: $after, context: $context) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } } }`,
  wholes: `query ($references: [_Any!]!, $first: Int, $after: String, $open: Boolean) { _entities(representations: $references) {
    ... on Customer { customerOrders(first: $first, after: $after, open: $open) { totalCount nodes { ...Whole }
      pageInfo { hasNextPage endCursor } } } } } ${whole} ${fragment}`,
  wholeIds: `query ($references: [_Any!]!, $first: Int, $after: String, $open: Boolean) { _entities(representations: $references) {
    ... on Customer { customerOrders(first: $first, after: $after, open: $open) { totalCount nodes { id }
      pageInfo { hasNextPage endCursor } } } } }`,
};

export interface Item {
  __typename: string;
  id: string;
  action: string;
  state: string;
  billingAccount: { id: string } | null;
  expectedCompletionDate: string | null;
  productOrder: { id: string };
  relationships: { type: string; item: { id: string } }[];
  effectiveRequestedStartDate: { value: string; source: string; timeZone: string; wallClock: string };
  terminationDate?: string | null;
  windowCharge?: { value: string; currency: string } | null;
  broughtBy?: { id: string } | null;
  product?: {
    __typename: string;
    id?: string;
    product?: { __typename: string; id: string };
    attributes?: Record<string, unknown>;
  };
  productRef?: { id: string };
  delta?: Record<string, unknown>;
  deltaCharacteristics?: { name: string; value: unknown }[];
}

export interface Task {
  id: string;
  kind: string;
  itemId: string | null;
  state: string;
  attempts: number;
  dependsOn: string[];
  startedAt: string | null;
  completedAt: string | null;
  lastError: { provider: string; code: string; message: string; retryable: boolean } | null;
  exchanges: { provider: string; operation: string }[];
  decision: { action: string; by: string; reason: string } | null;
}

export interface Decided {
  __typename: string;
  code?: string;
  task?: { id: string; state: string; decision: { action: string; by: string; reason: string } };
  order?: { id: string; state: string };
}

export interface Order {
  id: string;
  state: string;
  context: string;
  part: number;
  system: string | null;
  parent: { id: string };
  follows: { id: string }[];
  isLate: boolean;
  startedAt: string | null;
  requestedStartDate: string | null;
  requestedCompletionDate: string | null;
  expectedCompletionDate: string | null;
  externalId: string;
  orderDate: string;
  completionDate: string | null;
  totals: { dueNow: { value: string }; monthly: { value: string } };
  items: Item[];
  tasks: Task[];
}

export interface Whole {
  id: string;
  state: string;
  context: string;
  externalId: string;
  timeZone: string;
  expectedCompletionDate: string | null;
  completionDate: string | null;
  totals: { dueNow: { value: string }; monthly: { value: string } };
  items: Item[];
  parts: Order[];
}

export interface Submitted {
  __typename: string;
  customerOrder?: { id: string; state: string; parts: { id: string }[] };
  order?: { id: string; state: string };
  problems?: { code: string; reason: string; path: string[]; recover: { operation: string; arguments: unknown }[] }[];
}
