/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How far an order is. */
export type ReportFulfilmentInput = {
  /** The account made after the products, where the billing system wants it so. */
  billingAccountId?: string | number | null | undefined;
  /** Lines that were given up: their one-time prices are refunded. */
  failedItemIds?: Array<string | number> | null | undefined;
  orderId: string | number;
  processId: string | number;
  /** Grows with each report; older ones are dropped. */
  sequence: number;
  /** Order state, a `ProductOrderState`. */
  state: string;
  /** All tasks of the fulfilment, as `CheckoutTask`. */
  tasks: unknown;
};

export type ReportFulfilmentMutationVariables = Exact<{
  input: ReportFulfilmentInput;
}>;


export type ReportFulfilmentMutation = { reportFulfilment: boolean };


export const ReportFulfilmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportFulfilment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportFulfilmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportFulfilment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<ReportFulfilmentMutation, ReportFulfilmentMutationVariables>;