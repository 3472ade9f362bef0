/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What kind of agreement it is. TMF651 `agreementType`. */
export type AgreementType =
  /** Over a period, for its products. */
  | 'CONTRACT'
  /** Terms that many products come under, one after the other. */
  | 'FRAMEWORK';

/** How detailed bills are. TMF666 `BillFormat`. */
export type BillFormat =
  /** Each price of each product. */
  | 'DETAILED'
  /** Each use as well. */
  | 'ITEMIZED'
  /** Totals of each product. */
  | 'SUMMARY';

/** How bills are delivered. TMF666 `BillPresentationMedia`. */
export type BillMedia =
  | 'EMAIL'
  | 'PAPER'
  | 'PORTAL';

/** How the new billing account's bills are made. */
export type BillingPreferencesInput = {
  /** Day of month the bill is made, 1 to 28. */
  cycleDay?: number | null | undefined;
  format?: BillFormat | null | undefined;
  media?: BillMedia | null | undefined;
};

/** A contract for a product with a minimum term. */
export type ConcludeAgreementInput = {
  customerId: string | number;
  key: string | number;
  months: number;
  name: string;
  productId: string | number;
  /** When the product came into service. */
  start: string;
};

/** What a party is written to or called for. */
export type ContactPurpose =
  /** A cart that was left; only with consent. */
  | 'CART_REMINDERS'
  /** Advertising; only with consent. */
  | 'MARKETING'
  /** What happens to orders and products; allowed unless it was refused. */
  | 'ORDER_UPDATES';

/** A document that proves identity. */
export type IdentificationInput = {
  /** In the future. */
  expiryDate?: string | null | undefined;
  /** The number on it. */
  identificationId: string;
  /** For example `passport` or `nationalId`. */
  identificationType: string;
  issuingAuthority?: string | null | undefined;
  /** Today or before. */
  issuingDate?: string | null | undefined;
};

/** Who becomes a customer. Every field may be absent here: all that is missing comes back at once, as problems. */
export type NewCustomerInput =
  {   individual: NewIndividualInput; organization?: never; }
  |  { individual?: never;   organization: NewOrganizationInput; };

/** A person to create. */
export type NewIndividualInput = {
  address?: PostalAddressInput | null | undefined;
  birthDate?: string | null | undefined;
  /** What e-mail address and phone number may be used for, beyond what follows from the contract. */
  consents?: Array<ContactPurpose> | null | undefined;
  email?: string | null | undefined;
  familyName?: string | null | undefined;
  givenName?: string | null | undefined;
  identification?: IdentificationInput | null | undefined;
  /** With its country code, or as it is dialled in the operator's country. */
  phoneNumber?: string | null | undefined;
  /** Somebody else of the household is a customer with the same e-mail address or telephone; kept with who said so and when. It covers no document, and nobody of the same name and birth date. */
  sharesContact?: boolean | null | undefined;
};

/** An organization to create. */
export type NewOrganizationInput = {
  address?: PostalAddressInput | null | undefined;
  /** Number and court of the company register, for example `HRB 4711 Hamburg`. */
  companyRegisterNumber?: string | null | undefined;
  /** What e-mail address and phone number may be used for, beyond what follows from the contract. */
  consents?: Array<ContactPurpose> | null | undefined;
  email?: string | null | undefined;
  /** The organization this one belongs to; whoever names it must be one of its customers, or an agent. */
  parentOrganizationId?: string | number | null | undefined;
  /** With its country code, or as it is dialled in the operator's country. */
  phoneNumber?: string | null | undefined;
  tradingName?: string | null | undefined;
  /** VAT id with its country code, for example `DE123456789`; of EU members, Great Britain, Norway and Switzerland in the form of that country. */
  vatId?: string | null | undefined;
};

/** All of a new customer, once per process. */
export type OnboardCustomerInput = {
  billing?: BillingPreferencesInput | null | undefined;
  /** Further billing accounts, by name. */
  billingAccountNames?: Array<string>;
  customer: NewCustomerInput;
  guestKey?: string | null | undefined;
  /** The order stands already: a suspected duplicate is let in, for an agent to merge. */
  isCommitted?: boolean;
  /** The subject of whoever buys, signed in: their login opens the new customer, whose party is their own individual when it has the same name. */
  loginSubject?: string | number | null | undefined;
  processId: string | number;
  /** The billing system wants the products first: no billing account is made now. */
  withoutBillingAccount?: boolean;
};

/** A further billing account. */
export type OpenBillingAccountInput = {
  billing?: BillingPreferencesInput | null | undefined;
  customerId: string | number;
  key: string | number;
  /** The customer's own name when absent. */
  name?: string | null | undefined;
};

/** A postal address. */
export type PostalAddressInput = {
  city?: string | null | undefined;
  /** ISO 3166-1 alpha-2, for example `DE`. */
  country?: string | null | undefined;
  postCode?: string | null | undefined;
  street?: string | null | undefined;
};

export type ConcludeAgreementMutationVariables = Exact<{
  input: ConcludeAgreementInput;
}>;


export type ConcludeAgreementMutation = { concludeAgreement: { id: string } };

export type ContractsQueryVariables = Exact<{
  customerId: string | number;
  after?: string | null | undefined;
}>;


export type ContractsQuery = { customer: { id: string, agreements: { nodes: Array<{ id: string, type: AgreementType, items: Array<{ until: string | null, product: { id: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type OnboardCustomerMutationVariables = Exact<{
  input: OnboardCustomerInput;
}>;


export type OnboardCustomerMutation = { onboardCustomer:
    | { __typename: 'OnboardCustomerSuccess', customer: { id: string, accounts: Array<{ id: string }>, billingAccounts: Array<{ id: string, name: string }> } }
    | { __typename: 'PartyRejected', problems: Array<
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
   };

export type OpenBillingAccountMutationVariables = Exact<{
  input: OpenBillingAccountInput;
}>;


export type OpenBillingAccountMutation = { openBillingAccount: { id: string } };

export type NewOwnerQueryVariables = Exact<{
  id: string | number;
}>;


export type NewOwnerQuery = { customer: { id: string, billingAccounts: Array<{ id: string }> } | null };

type Problem_BillingAccountChangedMeanwhileError_Fragment = { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Problem_CodeRejectedError_Fragment = { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Problem_CustomerMemberChangedMeanwhileError_Fragment = { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Problem_DuplicateCustomerSuspectedError_Fragment = { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Problem_ErasureBlockedError_Fragment = { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Problem_IdempotencyConflictError_Fragment = { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Problem_InputProblem_Fragment = { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Problem_PartyChangedMeanwhileError_Fragment = { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Problem_PriceChangedError_Fragment = { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Problem_ProductChangeConflictError_Fragment = { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Problem_SessionEndedError_Fragment = { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Problem_TooManyCodesError_Fragment = { code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

export type ProblemFragment =
  | Problem_BillingAccountChangedMeanwhileError_Fragment
  | Problem_CodeRejectedError_Fragment
  | Problem_CustomerMemberChangedMeanwhileError_Fragment
  | Problem_DuplicateCustomerSuspectedError_Fragment
  | Problem_ErasureBlockedError_Fragment
  | Problem_IdempotencyConflictError_Fragment
  | Problem_InputProblem_Fragment
  | Problem_PartyChangedMeanwhileError_Fragment
  | Problem_PriceChangedError_Fragment
  | Problem_ProductChangeConflictError_Fragment
  | Problem_SessionEndedError_Fragment
  | Problem_TooManyCodesError_Fragment
;

export const ProblemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}}]} as unknown as DocumentNode<ProblemFragment, unknown>;
export const ConcludeAgreementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConcludeAgreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConcludeAgreementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concludeAgreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ConcludeAgreementMutation, ConcludeAgreementMutationVariables>;
export const ContractsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Contracts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACTIVE"},{"kind":"EnumValue","value":"TERMINATING"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ContractsQuery, ContractsQueryVariables>;
export const OnboardCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OnboardCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OnboardCustomerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onboardCustomer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OnboardCustomerSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"billingAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}}]}}]} as unknown as DocumentNode<OnboardCustomerMutation, OnboardCustomerMutationVariables>;
export const OpenBillingAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenBillingAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenBillingAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openBillingAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<OpenBillingAccountMutation, OpenBillingAccountMutationVariables>;
export const NewOwnerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NewOwner"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"billingAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<NewOwnerQuery, NewOwnerQueryVariables>;