/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** What a party is written to or called for. */
export type ContactPurpose =
  /** A cart that was left; only with consent. */
  | 'CART_REMINDERS'
  /** Advertising; only with consent. */
  | 'MARKETING'
  /** What happens to orders and products; allowed unless it was refused. */
  | 'ORDER_UPDATES';

/** What a person may do for an organization's customer. */
export type CustomerMemberRole =
  /** Buys as well, approves what buyers buy, and says who is a member. */
  | 'APPROVER'
  /** Buys; over the limit an approver is asked. */
  | 'BUYER';

/** TMF629 `Customer.status`. */
export type CustomerStatus =
  | 'ACTIVE'
  | 'CLOSED'
  /** Known, without an accepted order yet. */
  | 'PROSPECTIVE';

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

/** The accounts of a new customer, once per process. */
export type OnboardAccountsInput = {
  billing?: BillingPreferencesInput | null | undefined;
  billingAccountNames?: Array<string>;
  processId: string | number;
  withoutBillingAccount?: boolean;
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

/** How likely bills stay unpaid. TMF629 `CreditProfile.creditRiskRating`. */
export type RiskSegment =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

export type BuyingCustomerFragment = { id: string, accounts: Array<{ id: string }>, billingAccounts: Array<{ id: string, name: string, state: string }> };

export type PayingOrganizationFragment = { id: string, customers: Array<{ id: string, billingAccounts: Array<{ id: string, state: string }> }> };

export type CheckNewCustomerQueryVariables = Exact<{
  customer: NewCustomerInput;
  caller?: string | number | null | undefined;
}>;


export type CheckNewCustomerQuery = { checkNewCustomer: Array<
    | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'DuplicateCustomerSuspectedError', resolutionToken: string, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'ErasureBlockedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
  > };

export type CustomerToChargeQueryVariables = Exact<{
  id: string | number;
}>;


export type CustomerToChargeQuery = { customer: { status: CustomerStatus, riskSegment: RiskSegment | null, id: string, party:
      | { id: string }
      | { purchaseOrderNumberRequired: boolean, id: string, parent: { id: string, customers: Array<{ id: string, billingAccounts: Array<{ id: string, state: string }> }> } | null }
    , accounts: Array<{ id: string }>, billingAccounts: Array<{ id: string, name: string, state: string }> } | null };

export type PurchaseRightQueryVariables = Exact<{
  customerId: string | number;
  partyId: string | number;
}>;


export type PurchaseRightQuery = { purchaseRight: { role: CustomerMemberRole, orderLimit: { value: string, currency: string } | null, monthlyLimit: { value: string, currency: string } | null } | null };

export type ParentOrganizationQueryVariables = Exact<{
  id: string | number;
}>;


export type ParentOrganizationQuery = { organization: { id: string, customers: Array<{ id: string, billingAccounts: Array<{ id: string, state: string }> }> } | null };

export type OnboardCustomerMutationVariables = Exact<{
  input: OnboardCustomerInput;
}>;


export type OnboardCustomerMutation = { onboardCustomer:
    | { __typename: 'OnboardCustomerSuccess', customer: { id: string, accounts: Array<{ id: string }>, billingAccounts: Array<{ id: string, name: string, state: string }> } }
    | { __typename: 'PartyRejected', problems: Array<
        | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateCustomerSuspectedError', resolutionToken: string, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ErasureBlockedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
   };

export type OnboardPartyMutationVariables = Exact<{
  input: OnboardCustomerInput;
}>;


export type OnboardPartyMutation = { onboardParty:
    | { __typename: 'OnboardPartySuccess', partyId: string }
    | { __typename: 'PartyRejected', problems: Array<
        | { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'DuplicateCustomerSuspectedError', resolutionToken: string, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ErasureBlockedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
   };

export type OnboardCustomerRoleMutationVariables = Exact<{
  processId: string | number;
}>;


export type OnboardCustomerRoleMutation = { onboardCustomerRole: { customer: { id: string } } };

export type OnboardAccountsMutationVariables = Exact<{
  input: OnboardAccountsInput;
}>;


export type OnboardAccountsMutation = { onboardAccounts: { customer: { id: string, accounts: Array<{ id: string }>, billingAccounts: Array<{ id: string, name: string, state: string }> } } };

export type OpenBillingAccountMutationVariables = Exact<{
  input: OpenBillingAccountInput;
}>;


export type OpenBillingAccountMutation = { openBillingAccount: { id: string } };

export type RecordRiskMutationVariables = Exact<{
  customerId: string | number;
  segment: RiskSegment;
}>;


export type RecordRiskMutation = { recordRisk: boolean };

export type OffboardCustomerMutationVariables = Exact<{
  processId: string | number;
}>;


export type OffboardCustomerMutation = { offboardCustomer: boolean };

export type ActivateCustomerMutationVariables = Exact<{
  customerId: string | number;
}>;


export type ActivateCustomerMutation = { activateCustomer: boolean };

type Problem_BillingAccountChangedMeanwhileError_Fragment = { __typename: 'BillingAccountChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Problem_CodeRejectedError_Fragment = { __typename: 'CodeRejectedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Problem_CustomerMemberChangedMeanwhileError_Fragment = { __typename: 'CustomerMemberChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Problem_DuplicateCustomerSuspectedError_Fragment = { __typename: 'DuplicateCustomerSuspectedError', resolutionToken: string, code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Problem_ErasureBlockedError_Fragment = { __typename: 'ErasureBlockedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Problem_IdempotencyConflictError_Fragment = { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Problem_InputProblem_Fragment = { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Problem_PartyChangedMeanwhileError_Fragment = { __typename: 'PartyChangedMeanwhileError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Problem_PriceChangedError_Fragment = { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Problem_ProductChangeConflictError_Fragment = { __typename: 'ProductChangeConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Problem_SessionEndedError_Fragment = { __typename: 'SessionEndedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Problem_TooManyCodesError_Fragment = { __typename: 'TooManyCodesError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

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

export type ProspectsOfProcessesQueryVariables = Exact<{
  before: string;
  first: number;
  after?: string | number | null | undefined;
}>;


export type ProspectsOfProcessesQuery = { prospectsOfProcesses: Array<{ customerId: string, processId: string }> };

export const BuyingCustomerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BuyingCustomer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"billingAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<BuyingCustomerFragment, unknown>;
export const PayingOrganizationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PayingOrganization"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"billingAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<PayingOrganizationFragment, unknown>;
export const ProblemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DuplicateCustomerSuspectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resolutionToken"}}]}}]}}]} as unknown as DocumentNode<ProblemFragment, unknown>;
export const CheckNewCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CheckNewCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NewCustomerInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caller"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkNewCustomer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"customer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customer"}}},{"kind":"Argument","name":{"kind":"Name","value":"caller"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caller"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DuplicateCustomerSuspectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resolutionToken"}}]}}]}}]} as unknown as DocumentNode<CheckNewCustomerQuery, CheckNewCustomerQueryVariables>;
export const CustomerToChargeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerToCharge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BuyingCustomer"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"riskSegment"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purchaseOrderNumberRequired"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PayingOrganization"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BuyingCustomer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"billingAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PayingOrganization"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"billingAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<CustomerToChargeQuery, CustomerToChargeQueryVariables>;
export const PurchaseRightDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PurchaseRight"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"partyId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purchaseRight"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}},{"kind":"Argument","name":{"kind":"Name","value":"partyId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"partyId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"orderLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthlyLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]} as unknown as DocumentNode<PurchaseRightQuery, PurchaseRightQueryVariables>;
export const ParentOrganizationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ParentOrganization"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PayingOrganization"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PayingOrganization"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"billingAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<ParentOrganizationQuery, ParentOrganizationQueryVariables>;
export const OnboardCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OnboardCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OnboardCustomerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onboardCustomer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OnboardCustomerSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BuyingCustomer"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BuyingCustomer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"billingAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DuplicateCustomerSuspectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resolutionToken"}}]}}]}}]} as unknown as DocumentNode<OnboardCustomerMutation, OnboardCustomerMutationVariables>;
export const OnboardPartyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OnboardParty"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OnboardCustomerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onboardParty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OnboardPartySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partyId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DuplicateCustomerSuspectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resolutionToken"}}]}}]}}]} as unknown as DocumentNode<OnboardPartyMutation, OnboardPartyMutationVariables>;
export const OnboardCustomerRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OnboardCustomerRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"processId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onboardCustomerRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"processId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"processId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<OnboardCustomerRoleMutation, OnboardCustomerRoleMutationVariables>;
export const OnboardAccountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OnboardAccounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OnboardAccountsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onboardAccounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BuyingCustomer"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BuyingCustomer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"billingAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<OnboardAccountsMutation, OnboardAccountsMutationVariables>;
export const OpenBillingAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenBillingAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenBillingAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openBillingAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<OpenBillingAccountMutation, OpenBillingAccountMutationVariables>;
export const RecordRiskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordRisk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"segment"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RiskSegment"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordRisk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}},{"kind":"Argument","name":{"kind":"Name","value":"segment"},"value":{"kind":"Variable","name":{"kind":"Name","value":"segment"}}}]}]}}]} as unknown as DocumentNode<RecordRiskMutation, RecordRiskMutationVariables>;
export const OffboardCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OffboardCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"processId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offboardCustomer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"processId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"processId"}}}]}]}}]} as unknown as DocumentNode<OffboardCustomerMutation, OffboardCustomerMutationVariables>;
export const ActivateCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ActivateCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activateCustomer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}}]}]}}]} as unknown as DocumentNode<ActivateCustomerMutation, ActivateCustomerMutationVariables>;
export const ProspectsOfProcessesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProspectsOfProcesses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prospectsOfProcesses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"processId"}}]}}]}}]} as unknown as DocumentNode<ProspectsOfProcessesQuery, ProspectsOfProcessesQueryVariables>;