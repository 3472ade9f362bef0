/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** TMF637 `ProductStatusType`. */
export type ProductStatus =
  | 'ABORTED'
  /** In service. */
  | 'ACTIVE'
  | 'CANCELLED'
  | 'CREATED'
  /** Ordered and being set up. */
  | 'PENDING_ACTIVE'
  /** Being ended. */
  | 'PENDING_TERMINATE'
  | 'SUSPENDED'
  /** Ended; the record stays. */
  | 'TERMINATED';

export type ProductsForOrderQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  customerId: string | number;
}>;


export type ProductsForOrderQuery = { productsForOrder: Array<
    | { id: string, name: string, status: ProductStatus, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }> }
    | { id: string, name: string, status: ProductStatus, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }> }
    | { id: string, name: string, status: ProductStatus, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }> }
    | { id: string, name: string, status: ProductStatus, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }> }
    | { id: string, name: string, status: ProductStatus, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }> }
    | { id: string, name: string, status: ProductStatus, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }> }
    | { id: string, name: string, status: ProductStatus, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }> }
    | { id: string, name: string, status: ProductStatus, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }> }
    | { id: string, name: string, status: ProductStatus, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }> }
    | { id: string, name: string, status: ProductStatus, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }> }
    | { id: string, name: string, status: ProductStatus, productOffering: { id: string }, productSpecification: { id: string }, characteristics: Array<{ name: string, value: unknown, valueType: string | null }> }
  > };


export const ProductsForOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductsForOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productsForOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"productOffering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productSpecification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"characteristics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"valueType"}}]}}]}}]}}]} as unknown as DocumentNode<ProductsForOrderQuery, ProductsForOrderQueryVariables>;