const fragment = `
fragment Item on OrderItem {
  __typename id action state quantity billingAccount { id } completionDate
  relationships { type item { id } } effectiveRequestedStartDate { value source }
  ... on AddOrderItem { product {
    __typename
    ... on ProductRef { id product { __typename id } }
    ... on ProductValue { name productOffering { id } productSpecification { id } characteristics { name value }
      attributes { __typename ... on MobileLineAttributes { coverage dataAllowance { amount units } } } }
  } }
  ... on ModifyOrderItem { productRef: product { id } delta { __typename ... on MobileLineAttributes { coverage voicemail dataAllowance { amount } } }
    deltaCharacteristics { name value } }
  ... on DeleteOrderItem { productRef: product { id } }
  ... on NoChangeOrderItem { productRef: product { id } }
}
fragment Order on ProductOrder {
  id state externalId orderDate completionDate customer { id } billingAccount { id }
  totals { dueNow { value currency } monthly { value currency } }
  items { ...Item }
  tasks { id kind itemId state attempts dependsOn startedAt completedAt lastError { provider code message retryable }
    exchanges { provider operation request response error { code } } decision { action by reason } }
}`;

const decision = (field: string) => `mutation ($input: TaskDecisionInput!) { ${field}(input: $input) {
  __typename ... on TaskDecisionSuccess { task { id state decision { action by reason } } order { id state } }
  ... on UserError { code path } } }`;

export const documents = {
  order: `query ($id: ID!) { productOrder(id: $id) { ...Order } } ${fragment}`,
  tmf: `query ($id: ID!, $version: TmfVersion!) { productOrder(id: $id) { tmf(version: $version) } }`,
  submit: `mutation ($input: SubmitProductOrderInput!) { submitProductOrder(input: $input) {
    __typename ... on SubmitProductOrderSuccess { order { id state } }
    ... on OrderRejected { problems { code reason path recover { operation } } } } }`,
  start: `mutation ($orderId: ID!) { startFulfilment(orderId: $orderId) }`,
  retryTask: decision('retryTask'),
  skipTask: decision('skipTask'),
  completeTask: decision('completeTask'),
  abandonTask: decision('abandonTask'),
  createCustomer: `mutation ($orderId: ID!) { createOrderCustomer(orderId: $orderId) {
    __typename ... on CreateOrderCustomerSuccess { customerId } } }`,
  plan: `query ($items: [PlanOrderItemInput!]!) { planOrder(items: $items) { key kind itemId provider api dependsOn pointOfNoReturn } }`,
  pipelines: `{ pipelines { category { id } action failurePolicy
    tasks { key kind api provider per dependsOn retry { max backoffMs } compensatesWith pointOfNoReturn } } }`,
  entities: `query ($references: [_Any!]!) { _entities(representations: $references) {
    ... on ProductOrder { id state }
    ... on Product { touchedBy: productOrders { id } }
    ... on Customer { productOrders(first: 20) { totalCount nodes { ...Order } edges { cursor } pageInfo { hasNextPage endCursor } } } } } ${fragment}`,
  page: `query ($references: [_Any!]!, $first: Int, $after: String) { _entities(representations: $references) {
    ... on Customer { productOrders(first: $first, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } } }`,
};

export interface Item {
  __typename: string;
  id: string;
  action: string;
  state: string;
  billingAccount: { id: string } | null;
  relationships: { type: string; item: { id: string } }[];
  effectiveRequestedStartDate: { value: string; source: string };
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
  externalId: string;
  orderDate: string;
  completionDate: string | null;
  totals: { dueNow: { value: string }; monthly: { value: string } };
  items: Item[];
  tasks: Task[];
}

export interface Submitted {
  __typename: string;
  order?: { id: string; state: string };
  problems?: { code: string; reason: string; path: string[] }[];
}
