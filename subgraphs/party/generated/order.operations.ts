/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Products to end together. */
export type PlanProductEndInput = {
  /** When they end; at once when absent or past. */
  at?: string | null | undefined;
  customerId: string | number;
  /** Becomes `externalId`: one order per key. */
  key: string | number;
  productIds: Array<string | number>;
};

export type HasOpenOrdersOfBillingAccountQueryVariables = Exact<{
  billingAccountId: string | number;
}>;


export type HasOpenOrdersOfBillingAccountQuery = { hasOpenOrdersOfBillingAccount: boolean };

export type PlanProductEndMutationVariables = Exact<{
  input: PlanProductEndInput;
}>;


export type PlanProductEndMutation = { planProductEnd:
    | { __typename: 'OrderRejected', problems: Array<
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
        | { code: string, reason: string, path: Array<string> }
      > }
    | { __typename: 'PlanProductEndSuccess', customerOrder: { id: string } | null }
   };


export const HasOpenOrdersOfBillingAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HasOpenOrdersOfBillingAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"billingAccountId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasOpenOrdersOfBillingAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"billingAccountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"billingAccountId"}}}]}]}}]} as unknown as DocumentNode<HasOpenOrdersOfBillingAccountQuery, HasOpenOrdersOfBillingAccountQueryVariables>;
export const PlanProductEndDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanProductEnd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanProductEndInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planProductEnd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanProductEndSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanProductEndMutation, PlanProductEndMutationVariables>;