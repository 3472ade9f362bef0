import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { newId, service, type Inventory } from './start-inventory.ts';

export interface Lease {
  cartId: string;
  expiresAt: string;
  leaseToken: string | null;
  lines: {
    cartItemId: string;
    msisdn: { id: string; value: string; state: string; class: string };
    price: { value: string; currency: string };
    simCartItemId: string | null;
    iccid: { id: string; value: string; state: string; simType: string } | null;
  }[];
}
export interface Problem {
  __typename: string;
  code: string;
  reason: string;
  path: string[];
  taken?: string[];
}
export type LeaseAnswer =
  | ({ __typename: 'NumberLease' } & Lease)
  | { __typename: 'NumberTakenError'; code: string; taken: string[]; suggestions: { value: string; class: string }[] }
  | { __typename: 'LeaseExpiredError'; code: string; cartItemIds: string[]; suggestions: { value: string }[] }
  | { __typename: 'LeaseRejected'; problems: Problem[] }
  | { __typename: 'IdempotencyConflictError'; differingPaths: string[] };

export const leaseFragment = `fragment Lease on NumberLease {
  cartId expiresAt leaseToken
  lines { cartItemId msisdn { id value state class } price { value currency } simCartItemId iccid { id value state simType } }
}`;
export const problemFields = '__typename code reason path ... on NumberTakenError { taken }';

export interface Line {
  cartItemId: string;
  msisdn: string;
  simCartItemId?: string;
  simType?: 'PHYSICAL' | 'ESIM';
}

/** Leases for a cart as it is, or is not. */
export const askLease = async (inventory: Inventory, viewer: Viewer, cartId: string, lines: Line[], idempotencyKey = newId()) => {
  const { leaseNumbers: answer } = await inventory.as(viewer).send<{ leaseNumbers: LeaseAnswer }>(
    `mutation ($input: LeaseNumbersInput!) { leaseNumbers(input: $input) {
      __typename ...Lease
      ... on NumberTakenError { code taken suggestions { value class } }
      ... on LeaseRejected { problems { ${problemFields} } }
      ... on IdempotencyConflictError { differingPaths }
    } } ${leaseFragment}`,
    { input: { idempotencyKey, cartId, lines } },
  );
  return answer;
};

/** Leases for a cart that has lines for all of it. */
export const leaseNumbers = (inventory: Inventory, viewer: Viewer, cartId: string, lines: Line[], idempotencyKey?: string) => {
  inventory.carts.fit(cartId, viewer, lines);
  return askLease(inventory, viewer, cartId, lines, idempotencyKey);
};

export const leaseOf = async (inventory: Inventory, viewer: Viewer, cartId: string, leaseToken?: string | null) => {
  const { numberLease } = await inventory
    .as(viewer)
    .send<{ numberLease: Lease | null }>(
      `query ($cartId: ID!, $leaseToken: String) { numberLease(cartId: $cartId, leaseToken: $leaseToken) { ...Lease } } ${leaseFragment}`,
      {
        cartId,
        leaseToken,
      },
    );
  return numberLease;
};

export const release = async (inventory: Inventory, viewer: Viewer, cartId: string, leaseToken?: string | null) =>
  (
    await inventory
      .as(viewer)
      .send<{ releaseNumbers: boolean }>(
        'mutation ($cartId: ID!, $leaseToken: String) { releaseNumbers(cartId: $cartId, leaseToken: $leaseToken) }',
        { cartId, leaseToken },
      )
  ).releaseNumbers;

export const available = async (inventory: Inventory, args: { filter?: object; first?: number; seed?: number } = {}) =>
  (
    await inventory.as({ role: 'anonymous', tenant: 'sample', subject: 'anybody' }).send<{
      availableNumbers: { value: string; class: string; price: { value: string; currency: string } }[];
    }>(
      `query ($filter: AvailableNumbersFilter, $first: Int, $seed: Int) {
        availableNumbers(filter: $filter, first: $first, seed: $seed) { value class price { value currency } }
      }`,
      args,
    )
  ).availableNumbers;

export interface Claim {
  processId: string;
  cartId: string;
  required: { cartItemId: string; kind: string; simType?: 'PHYSICAL' | 'ESIM' | null }[];
}

export const claim = async (inventory: Inventory, input: Claim, viewer = service) =>
  (
    await inventory.as(viewer).send<{ claimLeases: LeaseAnswer }>(
      `mutation ($input: ClaimLeasesInput!) { claimLeases(input: $input) {
        __typename ...Lease
        ... on LeaseExpiredError { code cartItemIds suggestions { value } }
        ... on LeaseRejected { problems { ${problemFields} } }
      } } ${leaseFragment}`,
      { input },
    )
  ).claimLeases;

export const unclaim = async (inventory: Inventory, processId: string) =>
  (
    await inventory
      .as(service)
      .send<{ unclaimLeases: boolean }>('mutation ($id: ID!) { unclaimLeases(processId: $id) }', { id: processId })
  ).unclaimLeases;

export const product = (over: object = {}) => ({
  key: newId(),
  orderId: newId(),
  orderItemId: '100',
  customerId: 'customer-1',
  productOfferingId: 'po-mobile',
  productSpecificationId: 'ps-mobile-line',
  name: 'Mobile M',
  characteristics: [
    { name: 'coverage', value: 'National' },
    { name: 'technology', value: '5G' },
    { name: 'paymentModel', value: 'Postpaid' },
    { name: 'dataAllowance', value: 10 },
    { name: 'maxDownloadSpeed', value: 100 },
    { name: 'voicemail', value: true },
    { name: 'callerId', value: 'Shown' },
  ],
  prices: [],
  relationships: [],
  ...over,
});

export interface ProductAnswer {
  __typename: string;
  id: string;
  status: string;
  version: number;
  startDate: string | null;
  terminationDate: string | null;
  coverage?: string;
  resources: { value: string; state: string }[];
  history: { version: number; status: string; action: string; orderItemId: string; attributes: { coverage?: string } }[];
}

export const productFields = `__typename id status version startDate terminationDate
  ... on MobileLine { coverage }
  resources { value state }
  history { version status action orderItemId attributes { ... on MobileLineAttributes { coverage } } }`;

const change = (field: string, argument: string) => async (inventory: Inventory, input: unknown) => {
  const document = `mutation ($input: ${argument}) { product: ${field}(${field === 'activateProduct' ? 'productId' : 'input'}: $input) { ${productFields} } }`;
  return (await inventory.as(service).send<{ product: ProductAnswer }>(document, { input })).product;
};

/** What the line of a cart holds becomes the product's. */
export const assignResource = async (
  inventory: Inventory,
  input: { productId: string; cartId: string; cartItemId?: string; kind?: string },
  viewer = service,
) =>
  (
    await inventory
      .as(viewer)
      .send<{ assignResource: { id: string; state: string; product: { id: string } } | null }>(
        'mutation ($input: AssignResourceInput!) { assignResource(input: $input) { id state product { id } } }',
        { input: { key: newId(), cartItemId: 'line', kind: 'msisdn', ...input } },
      )
  ).assignResource;

export const discardProduct = async (
  inventory: Inventory,
  input: { key: string; cartId: string; cartItemId?: string },
  viewer = service,
) =>
  (
    await inventory
      .as(viewer)
      .send<{ discardProduct: boolean }>('mutation ($input: DiscardProductInput!) { discardProduct(input: $input) }', {
        input: { cartItemId: 'line', ...input },
      })
  ).discardProduct;

export const attachAccount = async (inventory: Inventory, productId: string, billingAccountId: string, viewer = service) =>
  (
    await inventory.as(viewer).send<{ product: { version: number; billingAccount: { id: string } | null } }>(
      `mutation ($productId: ID!, $billingAccountId: ID!) {
        product: attachBillingAccount(productId: $productId, billingAccountId: $billingAccountId) { version billingAccount { id } } }`,
      { productId, billingAccountId },
    )
  ).product;

export const similarNumbers = async (
  inventory: Inventory,
  cartId: string,
  cartItemIds: string[],
  first: number,
  viewer = service,
) =>
  (
    await inventory.as(viewer).send<{ similarNumbers: { value: string; class: string }[] }>(
      `query ($cartId: ID!, $cartItemIds: [ID!]!, $first: Int!) {
        similarNumbers(cartId: $cartId, cartItemIds: $cartItemIds, first: $first) { value class } }`,
      { cartId, cartItemIds, first },
    )
  ).similarNumbers;

export const prepareProduct = change('prepareProduct', 'PrepareProductInput!');
export const activateProduct = change('activateProduct', 'ID!');
export const changeProduct = change('changeProduct', 'ChangeProductInput!');
export const terminateProduct = change('terminateProduct', 'EndProductInput!');
