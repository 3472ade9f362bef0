/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A system that serves lines, and how it wants to be called. */
export type BackendInput = {
  /** It takes many lines at once; else they are fulfilled one after another. */
  bulk: boolean;
  /** It recognises a repeated call by its key; else what it did is looked up before each call. */
  idempotent: boolean;
  name: string;
  /** How long an answer may take, in milliseconds. */
  timeoutMs: number;
};

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

/** One value of a product's characteristic in TMF words. */
export type CharacteristicInput = {
  /** Name as the product specification has it. */
  name: string;
  value: unknown;
};

/** What a party is written to or called for. */
export type ContactPurpose =
  /** A cart that was left; only with consent. */
  | 'CART_REMINDERS'
  /** Advertising; only with consent. */
  | 'MARKETING'
  /** What happens to orders and products; allowed unless it was refused. */
  | 'ORDER_UPDATES';

/** What a task does. */
export type FulfilmentTaskKind =
  /** Gives the product the SIM its line holds. TMF639. */
  | 'ASSIGN_SIM'
  /** Brings the product of the inventory to its new state: active, changed or terminated. TMF637. */
  | 'COMPLETE_PRODUCT'
  /** Sets up, changes or stops the service in the network. TMF640. */
  | 'CONFIGURE_SERVICE'
  /** Puts the product under an agreement for its minimum term. TMF651. */
  | 'CREATE_AGREEMENT'
  /** Opens the billing account where the billing system wants the product first, and attaches the prices. TMF666. */
  | 'CREATE_BILLING_ACCOUNT'
  /** Tells the customer. TMF681. */
  | 'NOTIFY_CUSTOMER'
  /** Has a team or another system deliver the service. TMF641. */
  | 'ORDER_SERVICE'
  /** Puts the product into the inventory, not yet active. TMF637. */
  | 'PREPARE_PRODUCT'
  /** Gives the product the number its line holds. TMF639. */
  | 'RESERVE_NUMBER'
  /** Takes goods from the stock. TMF687. */
  | 'RESERVE_STOCK'
  /** Sends goods. TMF700. */
  | 'SHIP_GOODS'
  /** Tells billing what to charge from now on. TMF678. */
  | 'START_BILLING';

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

/** What an order or cart item does to a product. TMF622 `OrderItemActionType`. */
export type ItemAction =
  /** A new product. */
  | 'ADD'
  /** The end of an existing product. */
  | 'DELETE'
  /** Another value of an existing product. */
  | 'MODIFY'
  /** Context only: an existing product that other items refer to. */
  | 'NO_CHANGE';

/** How one item depends on another item of the same cart or order. TMF622 v5 names. */
export type ItemRelationshipType =
  /** This item comes with the other one added automatically. */
  | 'BRINGS'
  /** This item is part of the bundle that the other one heads. */
  | 'BUNDLED_BY'
  /** This item is the header of a bundle that holds the other one. */
  | 'BUNDLES'
  /** This item is fulfilled after the other one. */
  | 'DEPENDS_ON'
  /** This item makes the other one possible. */
  | 'ENABLES'
  /** This item replaces the other one. */
  | 'MIGRATES_TO'
  /** This item needs the other one to work; it is fulfilled after it and ended before it. */
  | 'RELIES_ON'
  /** This item may only be bought together with the other one. */
  | 'REQUIRES';

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

/** A link to another line. */
export type OrderItemRelationshipInput = {
  itemId: string | number;
  type: ItemRelationshipType;
};

/** The quote the customer accepted. */
export type OrderQuoteInput = {
  id: string | number;
  validUntil: string;
};

/** A line to plan for. */
export type PlanOrderItemInput = {
  action: ItemAction;
  /** The system that serves it. */
  backend?: BackendInput | null | undefined;
  billingAccountAfterProduct: boolean;
  categoryIds: Array<string | number>;
  /** ADD: all values. MODIFY: the delta. Some tasks take part for certain values only. */
  characteristics: Array<CharacteristicInput>;
  /** A minimum term makes an agreement. */
  commitmentMonths?: number | null | undefined;
  id: string | number;
  productSpecificationId?: string | number | null | undefined;
  relationships: Array<OrderItemRelationshipInput>;
  /** Its own, or the order's. */
  requestedStartDate?: string | null | undefined;
  resourceSpecifications: Array<string>;
  /** When the new product ends again. */
  terminationDate?: string | null | undefined;
};

/** A postal address. */
export type PostalAddressInput = {
  city?: string | null | undefined;
  /** ISO 3166-1 alpha-2, for example `DE`. */
  country?: string | null | undefined;
  postCode?: string | null | undefined;
  street?: string | null | undefined;
};

/** TMF622 `ProductOrderStateType`. */
export type ProductOrderState =
  /** Accepted, not begun. */
  | 'ACKNOWLEDGED'
  | 'ASSESSING_CANCELLATION'
  | 'CANCELLED'
  | 'COMPLETED'
  | 'FAILED'
  /** Stopped by an internal problem; a person has been called. */
  | 'HELD'
  | 'IN_PROGRESS'
  /** Some items completed, some failed. */
  | 'PARTIAL'
  /** Waits for something from the customer. */
  | 'PENDING'
  | 'PENDING_CANCELLATION'
  | 'REJECTED';

/** What to move. */
export type RequestRescheduleInput = {
  customerOrderId: string | number;
  /** Any text of 16 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: string | number;
  /** Lines to move; the end of a window has the id of its line followed by `:end`. */
  itemIds: Array<string | number>;
  /** 1 to 500 characters. */
  reason?: string | null | undefined;
  requestedStartDate: RequestedDateInput;
};

/** When something shall happen: an instant, or what the clock on the wall shows in a zone. */
export type RequestedDateInput =
  {   /** An instant, with its offset. */
  instant: string; wallClock?: never; }
  |  { instant?: never;   /** A date, with or without a time of day, in a zone. */
  wallClock: WallClockInput; };

/** One line of a complete order. */
export type SubmitOrderItemInput = {
  action: ItemAction;
  /** The system that serves it. */
  backend?: BackendInput | null | undefined;
  billingAccountAfterProduct: boolean;
  billingAccountId?: string | number | null | undefined;
  /** Categories of the offering; they choose the pipeline. */
  categoryIds: Array<string | number>;
  /** ADD: all values. MODIFY: the delta. */
  characteristics: Array<CharacteristicInput>;
  /** A minimum term makes an agreement. */
  commitmentMonths?: number | null | undefined;
  id: string | number;
  /** Name of the product, as the offering has it. */
  name?: string | null | undefined;
  /** Name of the further billing account that is opened for it. */
  newBillingAccount?: string | null | undefined;
  prices: unknown;
  /** For MODIFY, DELETE and NO_CHANGE. */
  productId?: string | number | null | undefined;
  /** For ADD and MODIFY. */
  productOfferingId?: string | number | null | undefined;
  productSpecificationId?: string | number | null | undefined;
  /** MODIFY and DELETE: the version of the product that the line was made for; a product that has moved on is a conflict. */
  productVersion?: number | null | undefined;
  quantity: number;
  relationships: Array<OrderItemRelationshipInput>;
  requestedCompletionDate?: string | null | undefined;
  requestedStartDate?: string | null | undefined;
  /** Kinds of resources the line holds: `msisdn`, `iccid`. */
  resourceSpecifications: Array<string>;
  /** ADD: name of the minimum term, which the product keeps. */
  term?: string | null | undefined;
  /** When the new product ends again: a DELETE line of its own on that date. */
  terminationDate?: string | null | undefined;
};

/** A complete order, checked by the checkout. TMF622 `POST /productOrder`. */
export type SubmitProductOrderInput = {
  billing?: BillingPreferencesInput | null | undefined;
  billingAccountId?: string | number | null | undefined;
  cartId: string | number;
  channel?: string | null | undefined;
  /** Null when the order carries the party by value. */
  customerId?: string | number | null | undefined;
  guestKey?: string | null | undefined;
  items: Array<SubmitOrderItemInput>;
  /** The party by value: order management creates it. TMF622 `relatedParty`. */
  newCustomer?: NewCustomerInput | null | undefined;
  paymentId?: string | number | null | undefined;
  /** Becomes `externalId`: one order per process. */
  processId: string | number;
  purchaseOrderNumber?: string | null | undefined;
  quote?: OrderQuoteInput | null | undefined;
  requestedCompletionDate?: string | null | undefined;
  requestedStartDate?: string | null | undefined;
  /** The zone the dates are meant in. */
  timeZone: string;
};

/** How far a task is. TMF701 `TaskFlowStateType`, with the ways a task can end told apart. */
export type TaskState =
  /** Under way, or being tried again. */
  | 'ACTIVE'
  /** Ended without effect. */
  | 'CANCELLED'
  /** Its effect was taken back. */
  | 'COMPENSATED'
  | 'COMPLETED'
  /** Stopped; a person has been called. */
  | 'HOLD'
  /** Not begun. */
  | 'NEW';

/** What the clock on the wall shows. */
export type WallClockInput = {
  date: string;
  /**
   * Midnight when absent. A time that the clocks skip on that day means as long after the gap as it is after the gap's start (02:30 becomes 03:30); one that occurs
   * twice means the first.
   */
  time?: string | null | undefined;
  /** The operator's own zone when absent. */
  timeZone?: string | null | undefined;
};

export type SubmitProductOrderMutationVariables = Exact<{
  input: SubmitProductOrderInput;
}>;


export type SubmitProductOrderMutation = { submitProductOrder:
    | { __typename: 'OrderRejected', problems: Array<
        | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ProductChangeConflictError', productId: string, openOrderId: string | null, itsAction: ItemAction | null, itsDate: string | null, code: string, reason: string, path: Array<string>, itsDelta: Array<{ name: string, value: unknown, valueType: string | null }>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
    | { __typename: 'SubmitProductOrderSuccess', customerOrder: { id: string }, order: { id: string } }
   };

export type StartFulfilmentMutationVariables = Exact<{
  customerOrderId: string | number;
}>;


export type StartFulfilmentMutation = { startFulfilment: boolean };

export type CreateOrderCustomerMutationVariables = Exact<{
  customerOrderId: string | number;
}>;


export type CreateOrderCustomerMutation = { createOrderCustomer:
    | { __typename: 'CreateOrderCustomerSuccess', customerId: string, accountId: string, billingAccountId: string | null, billingAccounts: Array<{ id: string, name: string }> }
    | { __typename: 'OrderRejected', problems: Array<
        | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ProductChangeConflictError', productId: string, openOrderId: string | null, itsAction: ItemAction | null, itsDate: string | null, code: string, reason: string, path: Array<string>, itsDelta: Array<{ name: string, value: unknown, valueType: string | null }>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
   };

export type PlanOrderQueryVariables = Exact<{
  items: Array<PlanOrderItemInput> | PlanOrderItemInput;
}>;


export type PlanOrderQuery = { planOrder: { parts: Array<{ number: number, requestedStartDate: string | null, expectedCompletionDate: string, system: string | null, follows: Array<number>, items: Array<{ id: string, action: ItemAction, cartItemId: string }> }>, tasks: Array<{ key: string, kind: FulfilmentTaskKind, itemId: string | null, provider: string, api: string, dependsOn: Array<string>, pointOfNoReturn: boolean }>, problems: Array<
      | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      | { __typename: 'ProductChangeConflictError', productId: string, openOrderId: string | null, itsAction: ItemAction | null, itsDate: string | null, code: string, reason: string, path: Array<string>, itsDelta: Array<{ name: string, value: unknown, valueType: string | null }>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
    > } };

export type PlannedEndsQueryVariables = Exact<{
  productIds: Array<string | number> | string | number;
}>;


export type PlannedEndsQuery = { plannedProductChanges: Array<{ productId: string, action: ItemAction, date: string | null, productOrder: { id: string, externalId: string, parent: { id: string } }, item:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     }> };

export type MovePlannedEndMutationVariables = Exact<{
  input: RequestRescheduleInput;
}>;


export type MovePlannedEndMutation = { requestReschedule:
    | { __typename: 'IdempotencyConflictError' }
    | { __typename: 'OrderRequestRejected', problems: Array<
        | { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
        | { __typename: 'ProductChangeConflictError', productId: string, openOrderId: string | null, itsAction: ItemAction | null, itsDate: string | null, code: string, reason: string, path: Array<string>, itsDelta: Array<{ name: string, value: unknown, valueType: string | null }>, recover: Array<{ operation: string, description: string, arguments: unknown }> }
      > }
    | { __typename: 'RequestRescheduleSuccess', isExisting: boolean, request: { id: string } }
   };

type Problem_DependentItemsError_Fragment = { __typename: 'DependentItemsError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Problem_IdempotencyConflictError_Fragment = { __typename: 'IdempotencyConflictError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Problem_InputProblem_Fragment = { __typename: 'InputProblem', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Problem_PastPointOfNoReturnError_Fragment = { __typename: 'PastPointOfNoReturnError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Problem_PriceChangedError_Fragment = { __typename: 'PriceChangedError', code: string, reason: string, path: Array<string>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

type Problem_ProductChangeConflictError_Fragment = { __typename: 'ProductChangeConflictError', productId: string, openOrderId: string | null, itsAction: ItemAction | null, itsDate: string | null, code: string, reason: string, path: Array<string>, itsDelta: Array<{ name: string, value: unknown, valueType: string | null }>, recover: Array<{ operation: string, description: string, arguments: unknown }> };

export type ProblemFragment =
  | Problem_DependentItemsError_Fragment
  | Problem_IdempotencyConflictError_Fragment
  | Problem_InputProblem_Fragment
  | Problem_PastPointOfNoReturnError_Fragment
  | Problem_PriceChangedError_Fragment
  | Problem_ProductChangeConflictError_Fragment
;

export type OrderFlowQueryVariables = Exact<{
  id: string | number;
}>;


export type OrderFlowQuery = { customerOrder: { id: string, state: ProductOrderState, channel: string | null, orderDate: string, completionDate: string | null, parts: Array<{ id: string, tasks: Array<{ id: string, kind: FulfilmentTaskKind, itemId: string | null, state: TaskState, attempts: number, startedAt: string | null, completedAt: string | null, lastError: { provider: string, code: string, message: string, retryable: boolean, correlationId: string | null } | null, exchanges: Array<{ provider: string, operation: string, startedAt: string, durationMs: number, request: unknown, response: unknown, error: { provider: string, code: string, message: string, retryable: boolean, correlationId: string | null } | null }> }> }> } | null };

export type OrdersWithoutProductQueryVariables = Exact<{
  before: string;
  first: number;
  after?: string | number | null | undefined;
}>;


export type OrdersWithoutProductQuery = { ordersWithoutProduct: Array<string> };

export const ProblemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductChangeConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productId"}},{"kind":"Field","name":{"kind":"Name","value":"openOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"itsAction"}},{"kind":"Field","name":{"kind":"Name","value":"itsDate"}},{"kind":"Field","name":{"kind":"Name","value":"itsDelta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"valueType"}}]}}]}}]}}]} as unknown as DocumentNode<ProblemFragment, unknown>;
export const SubmitProductOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitProductOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitProductOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitProductOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitProductOrderSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductChangeConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productId"}},{"kind":"Field","name":{"kind":"Name","value":"openOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"itsAction"}},{"kind":"Field","name":{"kind":"Name","value":"itsDate"}},{"kind":"Field","name":{"kind":"Name","value":"itsDelta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"valueType"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitProductOrderMutation, SubmitProductOrderMutationVariables>;
export const StartFulfilmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartFulfilment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerOrderId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startFulfilment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"customerOrderId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerOrderId"}}}]}]}}]} as unknown as DocumentNode<StartFulfilmentMutation, StartFulfilmentMutationVariables>;
export const CreateOrderCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateOrderCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerOrderId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createOrderCustomer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"customerOrderId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerOrderId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateOrderCustomerSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"billingAccountId"}},{"kind":"Field","name":{"kind":"Name","value":"billingAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductChangeConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productId"}},{"kind":"Field","name":{"kind":"Name","value":"openOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"itsAction"}},{"kind":"Field","name":{"kind":"Name","value":"itsDate"}},{"kind":"Field","name":{"kind":"Name","value":"itsDelta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"valueType"}}]}}]}}]}}]} as unknown as DocumentNode<CreateOrderCustomerMutation, CreateOrderCustomerMutationVariables>;
export const PlanOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"items"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanOrderItemInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"items"},"value":{"kind":"Variable","name":{"kind":"Name","value":"items"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"requestedStartDate"}},{"kind":"Field","name":{"kind":"Name","value":"expectedCompletionDate"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"follows"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"cartItemId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"api"}},{"kind":"Field","name":{"kind":"Name","value":"dependsOn"}},{"kind":"Field","name":{"kind":"Name","value":"pointOfNoReturn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductChangeConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productId"}},{"kind":"Field","name":{"kind":"Name","value":"openOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"itsAction"}},{"kind":"Field","name":{"kind":"Name","value":"itsDate"}},{"kind":"Field","name":{"kind":"Name","value":"itsDelta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"valueType"}}]}}]}}]}}]} as unknown as DocumentNode<PlanOrderQuery, PlanOrderQueryVariables>;
export const PlannedEndsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlannedEnds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"productIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plannedProductChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"productIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"productIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productId"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"productOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<PlannedEndsQuery, PlannedEndsQueryVariables>;
export const MovePlannedEndDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MovePlannedEnd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestRescheduleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestReschedule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequestRescheduleSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isExisting"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderRequestRejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problem"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"arguments"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductChangeConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productId"}},{"kind":"Field","name":{"kind":"Name","value":"openOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"itsAction"}},{"kind":"Field","name":{"kind":"Name","value":"itsDate"}},{"kind":"Field","name":{"kind":"Name","value":"itsDelta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"valueType"}}]}}]}}]}}]} as unknown as DocumentNode<MovePlannedEndMutation, MovePlannedEndMutationVariables>;
export const OrderFlowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrderFlow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"orderDate"}},{"kind":"Field","name":{"kind":"Name","value":"completionDate"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"correlationId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exchanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationMs"}},{"kind":"Field","name":{"kind":"Name","value":"request"}},{"kind":"Field","name":{"kind":"Name","value":"response"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"correlationId"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrderFlowQuery, OrderFlowQueryVariables>;
export const OrdersWithoutProductDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrdersWithoutProduct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordersWithoutProduct"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}]}]}}]} as unknown as DocumentNode<OrdersWithoutProductQuery, OrdersWithoutProductQueryVariables>;