const rejected = `... on OrderRequestRejected { problems { __typename code reason path recover { operation arguments }
  ... on DependentItemsError { itemIds } ... on PastPointOfNoReturnError { items { itemId since } followOn { operation productId } }
  ... on ProductChangeConflictError { productId openOrderId } } }
  ... on IdempotencyConflictError { code differingPaths }`;

const request = `fragment Request on TaskRequest {
  __typename id state reason requestedBy requestedAt reviewUntil decision { accepted by reason } effectiveAt problems { code reason }
  ... on CancelOrderRequest { customerOrder { id state } items { item { id state } outcome } fee { value currency } }
  ... on RescheduleRequest { customerOrder { id } moved: items { id } requestedStartDate }
  ... on OwnerChangeRequest { product { id } newCustomer { id } }
}`;

/** What is asked for about orders. */
export const requestDocuments = {
  cancel: `mutation ($input: RequestOrderCancellationInput!) { requestOrderCancellation(input: $input) {
    __typename ... on RequestOrderCancellationSuccess { isExisting request { ...Request } } ${rejected} } } ${request}`,
  reschedule: `mutation ($input: RequestRescheduleInput!) { requestReschedule(input: $input) {
    __typename ... on RequestRescheduleSuccess { isExisting request { ...Request } } ${rejected} } } ${request}`,
  ownerChange: `mutation ($input: RequestOwnerChangeInput!) { requestOwnerChange(input: $input) {
    __typename ... on RequestOwnerChangeSuccess { isExisting request { ...Request } } ${rejected} } } ${request}`,
  decideRequest: `mutation ($input: DecideRequestInput!) { decideOrderRequest(input: $input) {
    __typename ... on OrderRequestSuccess { request { ...Request } } ... on UserError { code path } } } ${request}`,
  withdrawRequest: `mutation ($input: WithdrawRequestInput!) { withdrawOrderRequest(input: $input) {
    __typename ... on OrderRequestSuccess { request { ...Request } } ... on UserError { code path } } } ${request}`,
  request: `query ($id: ID!) { orderRequest(id: $id) { ...Request } } ${request}`,
  requestPage: `query ($state: TaskRequestState, $first: Int, $after: String) { orderRequests(state: $state, first: $first, after: $after) {
    totalCount nodes { id state } pageInfo { hasNextPage endCursor } } }`,
  requestsOf: `query ($id: ID!) { customerOrder(id: $id) { requests { ...Request } } } ${request}`,
  cancelTmf: `query ($id: ID!, $version: TmfVersion!) { orderRequest(id: $id) { ... on CancelOrderRequest { tmf(version: $version) } } }`,
  allowed: `query ($id: ID!) { customerOrder(id: $id) { items { id
    allowedActions { action allowed until fee { value currency } needsReview reason } } } }`,
};

export interface Request {
  __typename: string;
  id: string;
  state: string;
  reason: string | null;
  requestedBy: string | null;
  reviewUntil: string | null;
  decision: { accepted: boolean; by: string | null; reason: string | null } | null;
  effectiveAt: string | null;
  problems: { code: string }[];
  customerOrder: { id: string; state: string };
  items?: { item: { id: string; state: string }; outcome: string }[];
  fee?: { value: string; currency: string } | null;
}

export interface Asked {
  __typename: string;
  isExisting?: boolean;
  request?: Request;
  problems?: ({ __typename: string; code: string; path: string[] } & Record<string, unknown>)[];
  code?: string;
}

export interface Allowed {
  action: string;
  allowed: boolean;
  until: string | null;
  fee: { value: string; currency: string } | null;
  needsReview: boolean;
  reason: string | null;
}
