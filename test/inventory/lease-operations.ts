import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { leaseFragment, problemFields, type Lease, type Problem } from './operations.ts';
import { newId, service, type Inventory } from './start-inventory.ts';

export type RenewAnswer =
  | {
      __typename: 'RenewLeaseSuccess';
      lease: Lease | null;
      replaced: { cartItemId: string; lost: string; msisdn: string }[];
      lostItemIds: string[];
    }
  | { __typename: 'LeaseRejected'; problems: Problem[] }
  | { __typename: 'IdempotencyConflictError'; differingPaths: string[] };

export const renewLease = async (
  inventory: Inventory,
  viewer: Viewer,
  cartId: string,
  { leaseToken, idempotencyKey = newId() }: { leaseToken?: string | null | undefined; idempotencyKey?: string } = {},
) =>
  (
    await inventory.as(viewer).send<{ renewLease: RenewAnswer }>(
      `mutation ($input: RenewLeaseInput!) { renewLease(input: $input) {
        __typename
        ... on RenewLeaseSuccess { lease { ...Lease } replaced { cartItemId lost msisdn } lostItemIds }
        ... on LeaseRejected { problems { ${problemFields} } }
        ... on IdempotencyConflictError { differingPaths }
      } } ${leaseFragment}`,
      { input: { idempotencyKey, cartId, leaseToken } },
    )
  ).renewLease;

export interface Move {
  key?: string;
  fromCartId: string;
  toCartId: string;
  lines: { fromItemId: string; toItemId: string }[];
  customerId?: string | null;
  guestKey?: string | null;
}

export const moveLeases = async (inventory: Inventory, move: Move, viewer = service) =>
  (
    await inventory
      .as(viewer)
      .send<{ moveLeases: boolean }>('mutation ($input: MoveLeasesInput!) { moveLeases(input: $input) }', {
        input: { key: newId(), ...move },
      })
  ).moveLeases;
