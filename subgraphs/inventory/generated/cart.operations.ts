/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Where a handover is. */
export type CartHandoverState =
  /** The cart is in an agent's hands; its shopper only reads it. */
  | 'ACCEPTED'
  /** There is a code that an agent can accept. */
  | 'OFFERED';

/** Where a cart is in its life. Ours: TMF663 has no cart state. */
export type CartState =
  /** Became an order. */
  | 'CHECKED_OUT'
  /** Frozen while a checkout is under way; open again when that fails. */
  | 'CHECKING_OUT'
  /** Went into another cart of its customer, the `successor`, at sign-in. */
  | 'MERGED'
  /** Can be changed. */
  | 'OPEN';

/** What an order or cart item does to a product. TMF622 `OrderItemActionType`. */
export type ItemAction =
  /** A new product. */
  | 'ADD'
  /** The end of an existing product. */
  | 'DELETE'
  /** Another value of an existing product. */
  | 'MODIFY'
  /** Context only: an existing product that other items refer to. */
  | 'NO_CHANGE';

export type CartForLeaseQueryVariables = Exact<{
  id: string | number;
}>;


export type CartForLeaseQuery = { shoppingCart: { id: string, state: CartState, guestKey: string | null, handover: { state: CartHandoverState } | null, customer: { id: string } | null, items: Array<{ id: string, action: ItemAction, resourceSpecifications: Array<string>, characteristics: Array<{ name: string, value: unknown }> }> } | null };

export type NoteLeaseSetbackMutationVariables = Exact<{
  cartId: string | number;
  code: string;
}>;


export type NoteLeaseSetbackMutation = { noteCartSetback: boolean };


export const CartForLeaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CartForLease"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shoppingCart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"guestKey"}},{"kind":"Field","name":{"kind":"Name","value":"handover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"resourceSpecifications"}},{"kind":"Field","name":{"kind":"Name","value":"characteristics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CartForLeaseQuery, CartForLeaseQueryVariables>;
export const NoteLeaseSetbackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoteLeaseSetback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cartId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noteCartSetback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cartId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cartId"}}},{"kind":"Argument","name":{"kind":"Name","value":"operation"},"value":{"kind":"StringValue","value":"leaseNumbers","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}]}]}}]} as unknown as DocumentNode<NoteLeaseSetbackMutation, NoteLeaseSetbackMutationVariables>;