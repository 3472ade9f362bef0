/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Keep leases for a checkout. */
export type ClaimLeasesInput = {
  cartId: string | number;
  processId: string | number;
  /** Lines that must hold a resource, and of which kind. */
  required: Array<RequiredResourceInput>;
};

/** How memorable a number is; each class has a price. */
export type NumberClass =
  | 'GOLD'
  | 'SILVER'
  | 'STANDARD';

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

/** A line that needs a resource. */
export type RequiredResourceInput = {
  cartItemId: string | number;
  /** `msisdn` or `iccid`. */
  kind: string;
  /** Which kind of SIM the line is for; absent: any. */
  simType?: SimType | null | undefined;
};

/** Kind of SIM. */
export type SimType =
  | 'ESIM'
  | 'PHYSICAL';

export type LeaseFragment = { expiresAt: string, lines: Array<{ cartItemId: string, simCartItemId: string | null, taxRate: string, price: { value: string, currency: string }, msisdn: { id: string, value: string, class: NumberClass }, iccid: { id: string } | null }> };

export type LeaseOfCartQueryVariables = Exact<{
  cartId: string | number;
}>;


export type LeaseOfCartQuery = { numberLease: { expiresAt: string, lines: Array<{ cartItemId: string, simCartItemId: string | null, taxRate: string, price: { value: string, currency: string }, msisdn: { id: string, value: string, class: NumberClass }, iccid: { id: string } | null }> } | null };

export type ClaimLeasesMutationVariables = Exact<{
  input: ClaimLeasesInput;
}>;


export type ClaimLeasesMutation = { claimLeases:
    | { __typename: 'LeaseExpiredError', cartItemIds: Array<string>, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'LeaseRejected', problems: Array<
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
    | { __typename: 'NumberLease', expiresAt: string, lines: Array<{ cartItemId: string, simCartItemId: string | null, taxRate: string, price: { value: string, currency: string }, msisdn: { id: string, value: string, class: NumberClass }, iccid: { id: string } | null }> }
   };

export type GiveLeasesBackMutationVariables = Exact<{
  processId: string | number;
  forGood: boolean;
}>;


export type GiveLeasesBackMutation = { unclaimLeases: boolean };

export type SimilarNumbersQueryVariables = Exact<{
  cartId: string | number;
  cartItemIds: Array<string | number> | string | number;
  first: number;
}>;


export type SimilarNumbersQuery = { similarNumbers: Array<{ value: string }> };

type Problem_IdempotencyConflictError_Fragment = { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Problem_InputProblem_Fragment = { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Problem_LeaseExpiredError_Fragment = { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Problem_NumberTakenError_Fragment = { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Problem_PriceChangedError_Fragment = { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Problem_ProductChangeConflictError_Fragment = { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

export type ProblemFragment =
  | Problem_IdempotencyConflictError_Fragment
  | Problem_InputProblem_Fragment
  | Problem_LeaseExpiredError_Fragment
  | Problem_NumberTakenError_Fragment
  | Problem_PriceChangedError_Fragment
  | Problem_ProductChangeConflictError_Fragment
;

export type HasRecurringProductsQueryVariables = Exact<{
  customerId: string | number;
}>;


export type HasRecurringProductsQuery = { hasRecurringProducts: boolean };

export type ClaimingProcessesQueryVariables = Exact<{
  first: number;
  after?: string | number | null | undefined;
}>;


export type ClaimingProcessesQuery = { claimingProcesses: Array<string> };

export type ProductsWithoutAccountQueryVariables = Exact<{
  before: string;
  first: number;
  after?: string | number | null | undefined;
}>;


export type ProductsWithoutAccountQuery = { productsWithoutAccount: Array<string> };

type ServiceLine_DataAddOn_Fragment = { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } };

type ServiceLine_Device_Fragment = { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } };

type ServiceLine_FibreAccess_Fragment = { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } };

type ServiceLine_GenericProduct_Fragment = { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } };

type ServiceLine_HomeBundle_Fragment = { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } };

type ServiceLine_MobileLine_Fragment = { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } };

type ServiceLine_RoamingDiscount_Fragment = { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } };

type ServiceLine_RoamingOption_Fragment = { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } };

type ServiceLine_SimCard_Fragment = { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } };

type ServiceLine_TvService_Fragment = { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } };

type ServiceLine_VoiceAddOn_Fragment = { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } };

export type ServiceLineFragment =
  | ServiceLine_DataAddOn_Fragment
  | ServiceLine_Device_Fragment
  | ServiceLine_FibreAccess_Fragment
  | ServiceLine_GenericProduct_Fragment
  | ServiceLine_HomeBundle_Fragment
  | ServiceLine_MobileLine_Fragment
  | ServiceLine_RoamingDiscount_Fragment
  | ServiceLine_RoamingOption_Fragment
  | ServiceLine_SimCard_Fragment
  | ServiceLine_TvService_Fragment
  | ServiceLine_VoiceAddOn_Fragment
;

export type LineOfNumberQueryVariables = Exact<{
  msisdn: string;
}>;


export type LineOfNumberQuery = { lineByNumber:
    | { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } }
    | { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } }
    | { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } }
    | { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } }
    | { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } }
    | { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } }
    | { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } }
    | { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } }
    | { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } }
    | { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } }
    | { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } }
   | null };

export type LineOfProductQueryVariables = Exact<{
  id: string | number;
}>;


export type LineOfProductQuery = { product:
    | { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } }
    | { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } }
    | { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } }
    | { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } }
    | { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } }
    | { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } }
    | { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } }
    | { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } }
    | { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } }
    | { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } }
    | { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } }
   | null };

export type ProductsRelyingOnQueryVariables = Exact<{
  productIds: Array<string | number> | string | number;
}>;


export type ProductsRelyingOnQuery = { productsRelyingOn: Array<
    | { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } }
    | { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } }
    | { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } }
    | { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } }
    | { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } }
    | { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } }
    | { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } }
    | { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } }
    | { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } }
    | { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } }
    | { id: string, status: ProductStatus, customer: { id: string }, billingAccount: { id: string } | null, productOffering: { id: string } }
  > };

export const LeaseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Lease"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberLease"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartItemId"}},{"kind":"Field","name":{"kind":"Name","value":"simCartItemId"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxRate"}},{"kind":"Field","name":{"kind":"Name","value":"msisdn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"class"}}]}},{"kind":"Field","name":{"kind":"Name","value":"iccid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<LeaseFragment, unknown>;
export const ProblemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}}]} as unknown as DocumentNode<ProblemFragment, unknown>;
export const ServiceLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"billingAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productOffering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ServiceLineFragment, unknown>;
export const LeaseOfCartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LeaseOfCart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cartId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"numberLease"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cartId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cartId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Lease"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Lease"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberLease"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartItemId"}},{"kind":"Field","name":{"kind":"Name","value":"simCartItemId"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxRate"}},{"kind":"Field","name":{"kind":"Name","value":"msisdn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"class"}}]}},{"kind":"Field","name":{"kind":"Name","value":"iccid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<LeaseOfCartQuery, LeaseOfCartQueryVariables>;
export const ClaimLeasesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClaimLeases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimLeasesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimLeases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberLease"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Lease"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeaseExpiredError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}},{"kind":"Field","name":{"kind":"Name","value":"cartItemIds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeaseRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Lease"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NumberLease"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartItemId"}},{"kind":"Field","name":{"kind":"Name","value":"simCartItemId"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxRate"}},{"kind":"Field","name":{"kind":"Name","value":"msisdn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"class"}}]}},{"kind":"Field","name":{"kind":"Name","value":"iccid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}}]} as unknown as DocumentNode<ClaimLeasesMutation, ClaimLeasesMutationVariables>;
export const GiveLeasesBackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveLeasesBack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"processId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"forGood"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unclaimLeases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"processId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"processId"}}},{"kind":"Argument","name":{"kind":"Name","value":"forGood"},"value":{"kind":"Variable","name":{"kind":"Name","value":"forGood"}}}]}]}}]} as unknown as DocumentNode<GiveLeasesBackMutation, GiveLeasesBackMutationVariables>;
export const SimilarNumbersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SimilarNumbers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cartId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cartItemIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"similarNumbers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cartId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cartId"}}},{"kind":"Argument","name":{"kind":"Name","value":"cartItemIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cartItemIds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<SimilarNumbersQuery, SimilarNumbersQueryVariables>;
export const HasRecurringProductsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HasRecurringProducts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasRecurringProducts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}}]}]}}]} as unknown as DocumentNode<HasRecurringProductsQuery, HasRecurringProductsQueryVariables>;
export const ClaimingProcessesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimingProcesses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimingProcesses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}]}]}}]} as unknown as DocumentNode<ClaimingProcessesQuery, ClaimingProcessesQueryVariables>;
export const ProductsWithoutAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductsWithoutAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productsWithoutAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}]}]}}]} as unknown as DocumentNode<ProductsWithoutAccountQuery, ProductsWithoutAccountQueryVariables>;
export const LineOfNumberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LineOfNumber"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineByNumber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"msisdn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"msisdn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"billingAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productOffering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<LineOfNumberQuery, LineOfNumberQueryVariables>;
export const LineOfProductDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LineOfProduct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"billingAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productOffering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<LineOfProductQuery, LineOfProductQueryVariables>;
export const ProductsRelyingOnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductsRelyingOn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"productIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productsRelyingOn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"productIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"productIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"billingAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productOffering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ProductsRelyingOnQuery, ProductsRelyingOnQueryVariables>;