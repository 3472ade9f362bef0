/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What keeps a person's data from being erased. */
export type ErasureBlockerKind =
  /** A product is in service, or will be. */
  | 'ACTIVE_PRODUCT'
  /** A cart is being checked out. */
  | 'OPEN_CHECKOUT'
  /** A customer order is not final. */
  | 'OPEN_ORDER'
  /** A phone number is on its way in. */
  | 'OPEN_PORTING'
  /** A payment is not settled. */
  | 'UNPAID';

/** Whose data it is: the customers that a person is, the cart tokens that led to them, and the subjects of their logins. */
export type PersonalDataOwnerInput = {
  customerIds: Array<string | number>;
  guestKeys: Array<string>;
  loginSubjects: Array<string>;
};

export type PersonalDataOfCartQueryVariables = Exact<{
  owner: PersonalDataOwnerInput;
}>;


export type PersonalDataOfCartQuery = { personalDataOfCart: { data: unknown, blockers: Array<{ kind: ErasureBlockerKind, ids: Array<string> }> } };

export type ErasePersonalDataOfCartMutationVariables = Exact<{
  owner: PersonalDataOwnerInput;
}>;


export type ErasePersonalDataOfCartMutation = { erasePersonalDataOfCart: boolean };


export const PersonalDataOfCartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonalDataOfCart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"owner"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonalDataOwnerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personalDataOfCart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"owner"},"value":{"kind":"Variable","name":{"kind":"Name","value":"owner"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"data"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"ids"}}]}}]}}]}}]} as unknown as DocumentNode<PersonalDataOfCartQuery, PersonalDataOfCartQueryVariables>;
export const ErasePersonalDataOfCartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ErasePersonalDataOfCart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"owner"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonalDataOwnerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"erasePersonalDataOfCart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"owner"},"value":{"kind":"Variable","name":{"kind":"Name","value":"owner"}}}]}]}}]} as unknown as DocumentNode<ErasePersonalDataOfCartMutation, ErasePersonalDataOfCartMutationVariables>;