/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What the cancellation of one line costs. */
export type CancellationFeeInput = {
  currency: string;
  itemId: string | number;
  value: string;
};

/** How far an order is. */
export type ReportFulfilmentInput = {
  /** The account made after the products, where the billing system wants it so. */
  billingAccountId?: string | number | null | undefined;
  /** What is kept back of the refunds of lines cancelled on request. */
  cancellationFees?: Array<CancellationFeeInput> | null | undefined;
  /** Lines that were given up: their one-time prices are refunded. */
  failedItemIds?: Array<string | number> | null | undefined;
  /** Of the customer order. */
  orderId: string | number;
  processId: string | number;
  /** Grows with each report; older ones are dropped. */
  sequence: number;
  /** State of the customer order, a `ProductOrderState`. */
  state: string;
  /** All tasks of the fulfilment, as `CheckoutTask`. */
  tasks: unknown;
};

export type ReportFulfilmentMutationVariables = Exact<{
  input: ReportFulfilmentInput;
}>;


export type ReportFulfilmentMutation = { reportFulfilment: boolean };


export const ReportFulfilmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportFulfilment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportFulfilmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportFulfilment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<ReportFulfilmentMutation, ReportFulfilmentMutationVariables>;