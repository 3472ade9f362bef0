/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** One value of a product's characteristic in TMF words. */
export type CharacteristicInput = {
  /** Name as the product specification has it. */
  name: string;
  value: unknown;
};

/** How a price is charged. TMF620 `priceType`. */
export type PriceKind =
  /** Included at no charge; `unitOfMeasure` says how much. */
  | 'ALLOWANCE'
  /** A reduction of another price. */
  | 'DISCOUNT'
  /** Once, with the order. */
  | 'ONE_TIME'
  /** Each period. */
  | 'RECURRING'
  /** Per unit used. */
  | 'USAGE';

/** One item for `quoteItems`. */
export type QuoteItemInput = {
  /** The categories the offering was in when it was chosen: where it is gone, alternatives come from there. */
  categoryIds?: Array<string | number> | null | undefined;
  /** New product: the chosen values. Existing product: the values it would have after the change. */
  characteristics: Array<CharacteristicInput>;
  /** Values the existing product has today; absent for a new product. */
  current?: Array<CharacteristicInput> | null | undefined;
  productOfferingId: string | number;
  /** The specification it had then: alternatives of it come first. */
  productSpecificationId?: string | number | null | undefined;
  quantity: number;
  /** Comes back in the answer. */
  ref: string | number;
  /** Name of the minimum term; absent: the only one the offering has, if it has one. */
  term?: string | null | undefined;
};

export type QuoteItemsQueryVariables = Exact<{
  items: Array<QuoteItemInput> | QuoteItemInput;
}>;


export type QuoteItemsQuery = { quoteItems: Array<{ ref: string, characteristics: Array<{ name: string, value: unknown }>, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }>, problems: Array<
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    > }> };


export const QuoteItemsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuoteItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"items"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteItemInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quoteItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"items"},"value":{"kind":"Variable","name":{"kind":"Name","value":"items"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"characteristics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dutyFreeAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxRate"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"appliesFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}}]}}]}}]} as unknown as DocumentNode<QuoteItemsQuery, QuoteItemsQueryVariables>;