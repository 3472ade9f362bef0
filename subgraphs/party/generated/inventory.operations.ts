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

export type LineToLinkQueryVariables = Exact<{
  msisdn: string;
}>;


export type LineToLinkQuery = { lineByNumber:
    | { id: string, customer: { id: string } }
    | { id: string, customer: { id: string } }
    | { id: string, customer: { id: string } }
    | { id: string, customer: { id: string } }
    | { id: string, customer: { id: string } }
    | { id: string, customer: { id: string } }
    | { id: string, customer: { id: string } }
    | { id: string, customer: { id: string } }
    | { id: string, customer: { id: string } }
    | { id: string, customer: { id: string } }
    | { id: string, customer: { id: string } }
   | null };

export type PersonalDataOfInventoryQueryVariables = Exact<{
  owner: PersonalDataOwnerInput;
}>;


export type PersonalDataOfInventoryQuery = { personalDataOfInventory: { data: unknown, blockers: Array<{ kind: ErasureBlockerKind, ids: Array<string> }> } };

export type ErasePersonalDataOfInventoryMutationVariables = Exact<{
  owner: PersonalDataOwnerInput;
}>;


export type ErasePersonalDataOfInventoryMutation = { erasePersonalDataOfInventory: boolean };

export type HasProductsOfBillingAccountQueryVariables = Exact<{
  billingAccountId: string | number;
}>;


export type HasProductsOfBillingAccountQuery = { hasProductsOfBillingAccount: boolean };

export type OwnProductsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  customerId: string | number;
}>;


export type OwnProductsQuery = { productsForOrder: Array<
    | { id: string, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }> }
    | { id: string, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }> }
    | { id: string, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }> }
    | { id: string, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }> }
    | { id: string, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }> }
    | { id: string, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }> }
    | { id: string, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }> }
    | { id: string, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }> }
    | { id: string, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }> }
    | { id: string, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }> }
    | { id: string, prices: Array<{ name: string, kind: PriceKind, taxRate: string, period: string | null, unitOfMeasure: string | null, amount: { value: string, currency: string }, dutyFreeAmount: { value: string, currency: string }, appliesFor: { amount: number, units: string } | null }> }
  > };


export const LineToLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LineToLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineByNumber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"msisdn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<LineToLinkQuery, LineToLinkQueryVariables>;
export const PersonalDataOfInventoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonalDataOfInventory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"owner"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonalDataOwnerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personalDataOfInventory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"owner"},"value":{"kind":"Variable","name":{"kind":"Name","value":"owner"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"data"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"ids"}}]}}]}}]}}]} as unknown as DocumentNode<PersonalDataOfInventoryQuery, PersonalDataOfInventoryQueryVariables>;
export const ErasePersonalDataOfInventoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ErasePersonalDataOfInventory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"owner"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonalDataOwnerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"erasePersonalDataOfInventory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"owner"},"value":{"kind":"Variable","name":{"kind":"Name","value":"owner"}}}]}]}}]} as unknown as DocumentNode<ErasePersonalDataOfInventoryMutation, ErasePersonalDataOfInventoryMutationVariables>;
export const HasProductsOfBillingAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HasProductsOfBillingAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"billingAccountId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasProductsOfBillingAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"billingAccountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"billingAccountId"}}}]}]}}]} as unknown as DocumentNode<HasProductsOfBillingAccountQuery, HasProductsOfBillingAccountQueryVariables>;
export const OwnProductsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnProducts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productsForOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dutyFreeAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxRate"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"appliesFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnProductsQuery, OwnProductsQueryVariables>;