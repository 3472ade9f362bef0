import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Party as PartyEntity } from '../entities/party.entity.ts';
import type { ContactMedium as ContactMediumEntity } from '../entities/contact-medium.entity.ts';
import type { ContactConsent as ContactConsentEntity } from '../entities/contact-consent.entity.ts';
import type { Customer as CustomerEntity } from '../entities/customer.entity.ts';
import type { Erasure as ErasureEntity } from '../entities/erasure.entity.ts';
import type { PartyHitPage } from '../search/find-parties.ts';
import type { CustomerMember as CustomerMemberEntity } from '../entities/customer-member.entity.ts';
import type { PartyAccount as PartyAccountEntity } from '../entities/party-account.entity.ts';
import type { BillingAccount as BillingAccountEntity } from '../entities/billing-account.entity.ts';
import type { LoggedEvent } from '../events/logged-event.entity.ts';
import type { Listener as ListenerEntity } from '../events/listeners/listener.entity.ts';
import type { CodeChallenge as CodeChallengeEntity } from '../entities/code-challenge.entity.ts';
import type { Login as LoginEntity } from '../entities/login.entity.ts';
import type { OpenSession } from '../identity/open-session.ts';
import type { Agreement as AgreementEntity } from '../entities/agreement.entity.ts';
import type { AgreementItem as AgreementItemEntity } from '../entities/agreement-item.entity.ts';
import type { AgreementPage, AgreementEdge as AgreementEdgeOfPage } from '../agreements/agreement-page.ts';
import type { Reference } from '../references.ts';
import type { TaskRequest as StoredRequest } from '../../kit/requests/task-request.entity.ts';
import type { RequestPage, RequestEdge } from '../../kit/requests/request-page.ts';
import type { ProblemOfParty, DuplicateCustomerSuspected as SuspectedDuplicate } from '../duplicates/suspected-error.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** An instant as ISO 8601 with offset, for example `2027-05-01T00:00:00+02:00`. */
  DateTime: { input: Date; output: Date | string; }
  /** A decimal number as a string, exact to the last digit, for example `"19.99"`. */
  Decimal: { input: string; output: string; }
  /** An e-mail address. */
  EmailAddress: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  /** A time of day, `HH:mm` or `HH:mm:ss`. */
  LocalTime: { input: string; output: string; }
  /** A phone number in E.164, for example `+4915550000017`. */
  PhoneNumber: { input: string; output: string; }
  /** A whole number beyond 32 bits, exact up to 2^53 - 1. */
  SafeInt: { input: number; output: number; }
  /** An IANA time zone, for example `Europe/Berlin`. */
  TimeZone: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** What a caller is: without an access token, or as its `role` claim says. */
export type AccessRole =
  /** An agent of the operator, who sees and serves all customers of the tenant. */
  | 'AGENT'
  /** Nobody is signed in; a cart token may open one cart and what came of it. */
  | 'ANONYMOUS'
  /** Somebody who approves for an organization. */
  | 'APPROVER'
  /** Somebody who buys for an organization. */
  | 'BUYER'
  /** Somebody who acts for themselves. */
  | 'CUSTOMER'
  /** Anybody, whatever the role. */
  | 'EVERYBODY'
  /** Somebody who decides requests, and otherwise only reads. */
  | 'REVIEWER'
  /** A system of the operator, or another subgraph. */
  | 'SERVICE';

/** One more way to reach a party. */
export type AddContactMediumInput = {
  /** The party's version the caller has seen; any when absent. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey: Scalars['ID']['input'];
  medium: ContactMediumInput;
  partyId: Scalars['ID']['input'];
  /** Take it first; the one that was preferred is not any more. */
  preferred?: Scalars['Boolean']['input'];
};

/** One more person. */
export type AddCustomerMemberInput = {
  /** The customer of an organization. */
  customerId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  /** No limit when absent; in the currency of `orderLimit`. */
  monthlyLimit?: InputMaybe<PurchaseLimitInput>;
  /** No limit when absent. */
  orderLimit?: InputMaybe<PurchaseLimitInput>;
  /** The individual. */
  partyId: Scalars['ID']['input'];
  role: CustomerMemberRole;
};

/** What a customer and the operator agreed on for a period, and the products it governs. TMF651 `Agreement`. */
export type Agreement = {
  __typename?: 'Agreement';
  /** TMF651 `engagedParty`. */
  customer: Customer;
  id: Scalars['ID']['output'];
  /** TMF651 `initialDate`. */
  initialDate: Scalars['DateTime']['output'];
  /** The products it governs, or governed. TMF651 `agreementItem`. */
  items: Array<AgreementItem>;
  name: Scalars['String']['output'];
  /** The term it runs for; without an end it runs until it is cancelled. TMF651 `agreementPeriod`. */
  period: TimePeriod;
  /** What was asked for about it, newest first. */
  requests: Array<TaskRequest>;
  status: AgreementStatus;
  /** When it ends, once its cancellation was accepted. */
  terminatesOn?: Maybe<Scalars['DateTime']['output']>;
  /** What it says beyond its products. TMF651 `termOrCondition`. */
  terms: Array<Scalars['String']['output']>;
  /** The agreement as the TMF651 v4 resource. */
  tmf: Scalars['JSON']['output'];
  type: AgreementType;
};

/** A page of agreements. */
export type AgreementConnection = {
  __typename?: 'AgreementConnection';
  edges: Array<AgreementEdge>;
  nodes: Array<Agreement>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One agreement of a page and its cursor. */
export type AgreementEdge = {
  __typename?: 'AgreementEdge';
  cursor: Scalars['String']['output'];
  node: Agreement;
};

/** One product under an agreement. */
export type AgreementItem = {
  __typename?: 'AgreementItem';
  product: Product;
  since: Scalars['DateTime']['output'];
  /** Null: still under it. */
  until?: Maybe<Scalars['DateTime']['output']>;
};

/** Nothing was done, for all these reasons. */
export type AgreementRejected = {
  __typename?: 'AgreementRejected';
  problems: Array<UserError>;
};

/** A page of requests. */
export type AgreementRequestConnection = {
  __typename?: 'AgreementRequestConnection';
  edges: Array<AgreementRequestEdge>;
  nodes: Array<TaskRequest>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One request of a page and its cursor. */
export type AgreementRequestEdge = {
  __typename?: 'AgreementRequestEdge';
  cursor: Scalars['String']['output'];
  node: TaskRequest;
};

export type AgreementRequestResult = AgreementRequestSuccess | IdempotencyConflictError | InputProblem;

/** It is as asked; what follows from it goes on by itself. */
export type AgreementRequestSuccess = {
  __typename?: 'AgreementRequestSuccess';
  request: TaskRequest;
};

/** TMF651 leaves the words open; these are ours. */
export type AgreementStatus =
  | 'ACTIVE'
  | 'TERMINATED'
  /** It ends at `terminatesOn`; until then everything stays as it is. */
  | 'TERMINATING';

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

/** What one bill is made for: products' charges go here. TMF666 `BillingAccount`. */
export type BillingAccount = {
  __typename?: 'BillingAccount';
  account: PartyAccount;
  billingPreferences: BillingPreferences;
  /**
   * The account on whose bill this one's charges are: a consolidated bill; null: it has a bill of its own, or the other account is not the caller's to see. TMF666
   * `billStructure`.
   */
  consolidatedInto?: Maybe<BillingAccount>;
  /** The accounts whose charges are on this one's bill, oldest first; those the caller may see. */
  consolidates: Array<BillingAccount>;
  customer: Customer;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** `active`, `closed`, ... */
  state: Scalars['String']['output'];
  /** Counts its changes; send it along with a change as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** Somebody else changed it since it was read. Nothing was done. */
export type BillingAccountChangedMeanwhileError = UserError & {
  __typename?: 'BillingAccountChangedMeanwhileError';
  code: Scalars['String']['output'];
  /** As it is now. */
  current: BillingAccount;
  path: Array<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
  recover: Array<RecoverAction>;
};

/** How bills are made. TMF666 `billStructure`. */
export type BillingPreferences = {
  __typename?: 'BillingPreferences';
  /** Day of month the bill is made, 1 to 28. */
  cycleDay: Scalars['Int']['output'];
  format: BillFormat;
  media: BillMedia;
};

/** How the new billing account's bills are made. */
export type BillingPreferencesInput = {
  /** Day of month the bill is made, 1 to 28. */
  cycleDay?: InputMaybe<Scalars['Int']['input']>;
  format?: InputMaybe<BillFormat>;
  media?: InputMaybe<BillMedia>;
};

/** Asks to end an agreement. */
export type CancelAgreementRequest = TaskRequest & {
  __typename?: 'CancelAgreementRequest';
  agreement: Agreement;
  /** The order that ends its products, once the request was accepted; null when there are none. */
  customerOrder?: Maybe<CustomerOrder>;
  decision?: Maybe<RequestDecision>;
  /** The end of the agreement: when its products are ended. */
  effectiveAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  problems: Array<UserError>;
  reason?: Maybe<Scalars['String']['output']>;
  requestedAt: Scalars['DateTime']['output'];
  requestedBy?: Maybe<Scalars['String']['output']>;
  reviewUntil?: Maybe<Scalars['DateTime']['output']>;
  state: TaskRequestState;
};

/** Products to put under an agreement, or to take out. */
export type ChangeAgreementProductsInput = {
  add?: InputMaybe<Array<Scalars['ID']['input']>>;
  agreementId: Scalars['ID']['input'];
  /** Any text of 16 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: Scalars['ID']['input'];
  remove?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type ChangeBillingAccountResult = BillingAccountChangedMeanwhileError | ChangeBillingAccountSuccess | IdempotencyConflictError | PartyRejected;

/** The billing account as it is now. */
export type ChangeBillingAccountSuccess = {
  __typename?: 'ChangeBillingAccountSuccess';
  billingAccount: BillingAccount;
};

/** A contact medium that changes. */
export type ChangeContactMediumInput = {
  contactMediumId: Scalars['ID']['input'];
  /** The party's version the caller has seen; any when absent. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey: Scalars['ID']['input'];
  /** Of the same kind as before; absent: as it was. */
  medium?: InputMaybe<ContactMediumInput>;
  partyId: Scalars['ID']['input'];
  /** Absent: as it was. */
  preferred?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What is different about a member. What is absent stays as it was. */
export type ChangeCustomerMemberInput = {
  customerId: Scalars['ID']['input'];
  /** `CustomerMember.version` the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['ID']['input'];
  memberId: Scalars['ID']['input'];
  /** Null: no limit. */
  monthlyLimit?: InputMaybe<PurchaseLimitInput>;
  /** Null: no limit. */
  orderLimit?: InputMaybe<PurchaseLimitInput>;
  role?: InputMaybe<CustomerMemberRole>;
};

export type ChangeCustomerMemberResult = ChangeCustomerMemberSuccess | CustomerMemberChangedMeanwhileError | IdempotencyConflictError | PartyRejected;

/** The customer and its members as they are now. */
export type ChangeCustomerMemberSuccess = {
  __typename?: 'ChangeCustomerMemberSuccess';
  customer: Customer;
  /** Null: the member has left. */
  member?: Maybe<CustomerMember>;
};

/** Where an organization belongs. */
export type ChangeParentOrganizationInput = {
  /** `Organization.version` the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['ID']['input'];
  organizationId: Scalars['ID']['input'];
  /** Null: it belongs to none. */
  parentOrganizationId?: InputMaybe<Scalars['ID']['input']>;
};

export type ChangePartyResult = ChangePartySuccess | IdempotencyConflictError | PartyChangedMeanwhileError | PartyRejected;

/** The party as it is now. */
export type ChangePartySuccess = {
  __typename?: 'ChangePartySuccess';
  party: Party;
};

/** One value of a product's characteristic in TMF words. TMF `Characteristic`. */
export type Characteristic = {
  __typename?: 'Characteristic';
  /** Name as the product specification has it. */
  name: Scalars['String']['output'];
  value: Scalars['JSON']['output'];
  /** TMF value type: `string`, `number`, `boolean`, ... */
  valueType?: Maybe<Scalars['String']['output']>;
};

/** One value of a product's characteristic in TMF words. */
export type CharacteristicInput = {
  /** Name as the product specification has it. */
  name: Scalars['String']['input'];
  value: Scalars['JSON']['input'];
};

/** An account that is not needed any more. */
export type CloseBillingAccountInput = {
  billingAccountId: Scalars['ID']['input'];
  /** `BillingAccount.version` the caller has seen; any when absent. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey: Scalars['ID']['input'];
};

/** A one-time code that was sent and is waited for. */
export type CodeChallenge = {
  __typename?: 'CodeChallenge';
  /** How many codes can be tried yet, over all that are sent for this challenge. */
  attemptsLeft: Scalars['Int']['output'];
  /** Until when a code is taken; ten minutes from the first one. */
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** From when on another code can be asked for. */
  resendAfter: Scalars['DateTime']['output'];
  /** Where it was sent, masked: `a•••@example.com` or `•••0017`. */
  sentTo: Scalars['String']['output'];
};

/**
 * The code opens nothing. `WRONG_CODE`: another can be tried; `NO_ATTEMPTS_LEFT`: no other is taken; `CODE_EXPIRED`: it came too late; `CODE_USED`: it has been used;
 * `UNKNOWN_CHALLENGE`: nothing of the kind was begun, or long ago.
 */
export type CodeRejectedError = UserError & {
  __typename?: 'CodeRejectedError';
  /** How many codes can be tried yet. */
  attemptsLeft: Scalars['Int']['output'];
  code: Scalars['String']['output'];
  path: Array<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
  recover: Array<RecoverAction>;
};

/** A contract for a product with a minimum term. */
export type ConcludeAgreementInput = {
  customerId: Scalars['ID']['input'];
  key: Scalars['ID']['input'];
  months: Scalars['Int']['input'];
  name: Scalars['String']['input'];
  productId: Scalars['ID']['input'];
  /** When the product came into service. */
  start: Scalars['DateTime']['input'];
};

/** A characteristic that can be set, and what each value would do to the price. */
export type ConfigurationChoice = {
  __typename?: 'ConfigurationChoice';
  description?: Maybe<Scalars['String']['output']>;
  /** More than 1: a list of values; null: unbounded. */
  maxCardinality?: Maybe<Scalars['Int']['output']>;
  /** 1 or more: mandatory. */
  minCardinality: Scalars['Int']['output'];
  /** Name as the product specification has it. */
  name: Scalars['String']['output'];
  options: Array<ConfigurationOption>;
  /** What is chosen now, one value or a list; null: nothing. */
  value?: Maybe<Scalars['JSON']['output']>;
  /** TMF value type: `string`, `number`, `boolean`, ... */
  valueType: Scalars['String']['output'];
};

/** A value, or range of values, that can be chosen. */
export type ConfigurationOption = {
  __typename?: 'ConfigurationOption';
  /** It is, or it holds, what is chosen now. */
  isChosen: Scalars['Boolean']['output'];
  isDefault: Scalars['Boolean']['output'];
  /** Choosing it, all else as it is, brings no new problem. */
  isPossible: Scalars['Boolean']['output'];
  /**
   * What the price would change by if this were chosen: instead of the present value, or in addition where there can be several. Worked out by pricing the whole
   * item anew. Null for a range: configure with a value of it.
   */
  priceEffect?: Maybe<PriceDifference>;
  unitOfMeasure?: Maybe<Scalars['String']['output']>;
  /** Null for a range. */
  value?: Maybe<Scalars['JSON']['output']>;
  valueFrom?: Maybe<Scalars['Float']['output']>;
  valueTo?: Maybe<Scalars['Float']['output']>;
};

/** The answer to a challenge. It works once: the challenge is its own key, and a repeat opens nothing. */
export type ConfirmCodeInput = {
  challengeId: Scalars['ID']['input'];
  /** Six digits, as they were sent. */
  code: Scalars['String']['input'];
};

export type ConfirmCodeResult = CodeRejectedError | OpenSessionSuccess;

export type ConfirmLinkServiceResult = CodeRejectedError | ConfirmLinkServiceSuccess;

/** The login opens this customer now. */
export type ConfirmLinkServiceSuccess = {
  __typename?: 'ConfirmLinkServiceSuccess';
  customer: Customer;
  /** The line that was linked. This call sees its id only; the rest is for the new session. TMF637 `Product`. */
  product?: Maybe<Product>;
  /** A session that acts for the customer; null where the identity provider gives one only for a refresh token: call `refreshSession`. */
  session?: Maybe<Session>;
};

/** Whether a contact medium may be used for a purpose. */
export type ContactConsent = {
  __typename?: 'ContactConsent';
  decidedAt: Scalars['DateTime']['output'];
  granted: Scalars['Boolean']['output'];
  purpose: ContactPurpose;
  /** Where it was said, for example `storefront` or `call 4711`. */
  source: Scalars['String']['output'];
};

/** How to reach a party. TMF632 `ContactMedium`. */
export type ContactMedium = {
  __typename?: 'ContactMedium';
  city?: Maybe<Scalars['String']['output']>;
  /** What the party said about its use, one per purpose. */
  consents: Array<ContactConsent>;
  /** ISO 3166-1 alpha-2. */
  country?: Maybe<Scalars['String']['output']>;
  emailAddress?: Maybe<Scalars['EmailAddress']['output']>;
  id: Scalars['ID']['output'];
  /** `email`, `phone` or `postalAddress`. */
  mediumType: Scalars['String']['output'];
  phoneNumber?: Maybe<Scalars['PhoneNumber']['output']>;
  postCode?: Maybe<Scalars['String']['output']>;
  /** Which to take first; one at most of a party. */
  preferred: Scalars['Boolean']['output'];
  street?: Maybe<Scalars['String']['output']>;
  /** When the party proved that it reads there, by a code; null: not yet. */
  verifiedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A way to reach a party. */
export type ContactMediumInput =
  { emailAddress: Scalars['String']['input']; phoneNumber?: never; postalAddress?: never; }
  |  /** With its country code, or as it is dialled in the operator's country. */
  { emailAddress?: never; phoneNumber: Scalars['String']['input']; postalAddress?: never; }
  |  { emailAddress?: never; phoneNumber?: never; postalAddress: PostalAddressInput; };

/** Where a code goes: what somebody signs in with. */
export type ContactPointInput =
  /** An e-mail address; capital letters make no difference. */
  { email: Scalars['String']['input']; phoneNumber?: never; }
  |  /** With its country code, for example `+4915550000017`. */
  { email?: never; phoneNumber: Scalars['String']['input']; };

/** What a party is written to or called for. */
export type ContactPurpose =
  /** A cart that was left; only with consent. */
  | 'CART_REMINDERS'
  /** Advertising; only with consent. */
  | 'MARKETING'
  /** What happens to orders and products; allowed unless it was refused. */
  | 'ORDER_UPDATES';

/** A new agreement. */
export type CreateAgreementInput = {
  customerId: Scalars['ID']['input'];
  /** Any text of 16 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: Scalars['ID']['input'];
  /** Whole months; without it the agreement runs until it is cancelled. */
  months?: InputMaybe<Scalars['Int']['input']>;
  name: Scalars['String']['input'];
  productIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Now when absent. */
  start?: InputMaybe<RequestedDateInput>;
  terms?: InputMaybe<Array<Scalars['String']['input']>>;
  type: AgreementType;
};

export type CreateAgreementResult = AgreementRejected | CreateAgreementSuccess | IdempotencyConflictError;

/** The agreement as it is now. */
export type CreateAgreementSuccess = {
  __typename?: 'CreateAgreementSuccess';
  agreement: Agreement;
};

/** A billing account for an existing customer, created once per key. */
export type CreateBillingAccountInput = {
  billing?: InputMaybe<BillingPreferencesInput>;
  customerId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
};

export type CreateBillingAccountResult = CreateBillingAccountSuccess | IdempotencyConflictError | PartyRejected;

/** The new billing account. */
export type CreateBillingAccountSuccess = {
  __typename?: 'CreateBillingAccountSuccess';
  billingAccount: BillingAccount;
};

/** A customer for an existing party, created once per key. */
export type CreateCustomerInput = {
  billing?: InputMaybe<BillingPreferencesInput>;
  idempotencyKey: Scalars['ID']['input'];
  /** Individual or organization. */
  partyId: Scalars['ID']['input'];
};

export type CreateCustomerResult = CreateCustomerSuccess | IdempotencyConflictError | PartyRejected;

/** The customer, with a customer account and a billing account. */
export type CreateCustomerSuccess = {
  __typename?: 'CreateCustomerSuccess';
  customer: Customer;
};

/** A person, created once per key. */
export type CreateIndividualInput = {
  idempotencyKey: Scalars['ID']['input'];
  individual: NewIndividualInput;
};

/** An organization, created once per key. */
export type CreateOrganizationInput = {
  idempotencyKey: Scalars['ID']['input'];
  organization: NewOrganizationInput;
};

export type CreatePartyResult = CreatePartySuccess | DuplicateCustomerSuspectedError | IdempotencyConflictError | PartyRejected;

/** The party as it was created. */
export type CreatePartySuccess = {
  __typename?: 'CreatePartySuccess';
  party: Party;
};

/** The role of a party that buys. TMF629 `Customer`: a party (who) takes the role customer; its accounts hold the money side. */
export type Customer = {
  __typename?: 'Customer';
  /** The customer's accounts with the operator, one unless more were opened. TMF666 `PartyAccount`. */
  accounts: Array<PartyAccount>;
  /** The customer's agreements, newest first. TMF651. */
  agreements: AgreementConnection;
  /** What bills are made for. TMF666 `BillingAccount`. */
  billingAccounts: Array<BillingAccount>;
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** Who buys and approves for an organization, oldest first: all of them for staff, its approvers and its own login, oneself for a buyer. TMF629 `relatedParty`. */
  members: Array<CustomerMember>;
  name: Scalars['String']['output'];
  /** Who the customer is. TMF629 `engagedParty`. */
  party: Party;
  /** What the last credit check said; null when there was none. For agents, and the customer. TMF629 `creditProfile`. */
  riskSegment?: Maybe<RiskSegment>;
  status: CustomerStatus;
  /** Where its days begin and its quiet hours are; the operator's own zone as long as nothing else was said. */
  timeZone: Scalars['TimeZone']['output'];
  /** What happened with a customer's orders, products, agreements and requests, newest first. */
  timeline: TimelineConnection;
};


/** The role of a party that buys. TMF629 `Customer`: a party (who) takes the role customer; its accounts hold the money side. */
export type CustomerAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<Array<AgreementStatus>>;
};


/** The role of a party that buys. TMF629 `Customer`: a party (who) takes the role customer; its accounts hold the money side. */
export type CustomerTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A person who buys or approves for an organization's customer. TMF629 `relatedParty` with its role. */
export type CustomerMember = {
  __typename?: 'CustomerMember';
  id: Scalars['ID']['output'];
  /** The person; null for those who may not see more than the name. */
  individual?: Maybe<Individual>;
  /** At most per calendar month of the operator, all orders together; null: no limit. */
  monthlyLimit?: Maybe<Money>;
  /** Name of the person. */
  name: Scalars['String']['output'];
  /** At most per order: what is due with it and what it costs each month, tax included; null: no limit. */
  orderLimit?: Maybe<Money>;
  role: CustomerMemberRole;
  /** Counts its changes; send it along with a change as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** Somebody else changed it since it was read. Nothing was done. */
export type CustomerMemberChangedMeanwhileError = UserError & {
  __typename?: 'CustomerMemberChangedMeanwhileError';
  code: Scalars['String']['output'];
  /** As it is now. */
  current: CustomerMember;
  path: Array<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
  recover: Array<RecoverAction>;
};

/** What a person may do for an organization's customer. */
export type CustomerMemberRole =
  /** Buys as well, approves what buyers buy, and says who is a member. */
  | 'APPROVER'
  /** Buys; over the limit an approver is asked. */
  | 'BUYER';

export type CustomerOrder = {
  __typename?: 'CustomerOrder';
  id: Scalars['ID']['output'];
};

/** TMF629 `Customer.status`. */
export type CustomerStatus =
  | 'ACTIVE'
  | 'CLOSED'
  /** Known, without an accepted order yet. */
  | 'PROSPECTIVE';

/** A person, or a company. TMF632. */
export type CustomerType =
  | 'INDIVIDUAL'
  | 'ORGANIZATION';

/** Values of a `DataAddOn`, or of a change to one: null is not set, or not changed. */
export type DataAddOnAttributes = {
  __typename?: 'DataAddOnAttributes';
  /** Added again by itself when the validity has ended. */
  autoRenew?: Maybe<Scalars['Boolean']['output']>;
  /** Mobile data added in each validity period. In `GB`, 1 to 100. */
  dataVolume?: Maybe<Quantity>;
  /** Values the specification does not know, or that do not fit their field, in TMF words; null when there are none. */
  otherCharacteristics?: Maybe<Array<Characteristic>>;
  /** How long the volume can be used once it was added. In `day`, 1 to 31. */
  validityDays?: Maybe<Quantity>;
};

/** What a buyer can set on a `DataAddOn`. What is absent or null keeps its value, or takes its default. */
export type DataAddOnConfigurationInput = {
  /** Added again by itself when the validity has ended. By default `false`, unless the offering says otherwise. */
  autoRenew?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A decision about a request. */
export type DecideRequestInput = {
  accept: Scalars['Boolean']['input'];
  /** Any text of 16 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: Scalars['ID']['input'];
  /** 1 to 500 characters, shown to the customer. */
  reason: Scalars['String']['input'];
  requestId: Scalars['ID']['input'];
};

/** Values of a `Device`, or of a change to one: null is not set, or not changed. */
export type DeviceAttributes = {
  __typename?: 'DeviceAttributes';
  /** Colour of the housing. */
  colour?: Maybe<DeviceColour>;
  /** What sort of device it is. */
  deviceClass?: Maybe<DeviceClass>;
  /** Values the specification does not know, or that do not fit their field, in TMF words; null when there are none. */
  otherCharacteristics?: Maybe<Array<Characteristic>>;
  /** Diagonal of the display. In `inch`, 1 to 15. */
  screenSize?: Maybe<Quantity>;
  /** Memory for apps, pictures and music. In `GB`, 32, 64, 128, 256, 512. */
  storage?: Maybe<Quantity>;
  /** Can use the 5G network. */
  supports5g?: Maybe<Scalars['Boolean']['output']>;
  /** How long the manufacturer repairs or replaces a faulty device. In `month`, 24, 36. */
  warrantyMonths?: Maybe<Quantity>;
};

/** What sort of device it is. */
export type DeviceClass =
  /** `Phone` in the catalog. */
  | 'PHONE'
  /** `Repeater` in the catalog. */
  | 'REPEATER'
  /** `Router` in the catalog. */
  | 'ROUTER'
  /** `Tablet` in the catalog. */
  | 'TABLET'
  /** `Watch` in the catalog. */
  | 'WATCH';

/** Colour of the housing. */
export type DeviceColour =
  /** `Fjord Blue` in the catalog. */
  | 'FJORD_BLUE'
  /** `Graphite` in the catalog. */
  | 'GRAPHITE'
  /** `Moss Green` in the catalog. */
  | 'MOSS_GREEN'
  /** `Snow White` in the catalog. */
  | 'SNOW_WHITE';

/** What a buyer can set on a `Device`. What is absent or null keeps its value, or takes its default. */
export type DeviceConfigurationInput = {
  /** Colour of the housing. By default `GRAPHITE`, unless the offering says otherwise. */
  colour?: InputMaybe<DeviceColour>;
  /** Memory for apps, pictures and music. In `GB`, 32, 64, 128, 256, 512. */
  storage?: InputMaybe<Scalars['Float']['input']>;
};

/** Why it is somebody else. */
export type DifferentPartyInput = {
  /** At most 200 characters, for example `Father and son share the address.` */
  reason: Scalars['String']['input'];
};

/** A party that has something in common with the new one. */
export type DuplicateCandidate = {
  __typename?: 'DuplicateCandidate';
  /** What they have in common. */
  matchedOn: Array<IdentifierKind>;
  party: Party;
  /** How likely it is the same one, 0 to 1. */
  score: Scalars['Float']['output'];
};

/**
 * The person or company seems to be known already; nothing was done. Who else it may be is shown to agents only; anybody else learns that there is an account, and may
 * sign in.
 */
export type DuplicateCustomerSuspectedError = UserError & {
  __typename?: 'DuplicateCustomerSuspectedError';
  /** Whom it may be, likeliest first, at most 10; empty for all but agents. */
  candidates: Array<DuplicateCandidate>;
  code: Scalars['String']['output'];
  path: Array<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
  recover: Array<RecoverAction>;
  /** For `resolveDuplicate`: holds for this input, for the caller who got it, once, for half an hour. */
  resolutionToken: Scalars['ID']['output'];
};

/** Exactly one of the two. */
export type DuplicateDecisionInput =
  /** It is none of them. */
  { different: DifferentPartyInput; same?: never; }
  |  /** It is this one of the candidates. */
  { different?: never; same: SamePartyInput; };

/** The erasure of a person's data. */
export type Erasure = {
  __typename?: 'Erasure';
  /** Null: not done yet. */
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  requestedAt: Scalars['DateTime']['output'];
  state: ErasureState;
};

/** Something of the person is open. Nothing was erased. */
export type ErasureBlockedError = UserError & {
  __typename?: 'ErasureBlockedError';
  /** All that has to end first. */
  blockers: Array<ErasureBlocker>;
  code: Scalars['String']['output'];
  path: Array<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
  recover: Array<RecoverAction>;
};

/** Something that has to end before a person's data can be erased. */
export type ErasureBlocker = {
  __typename?: 'ErasureBlocker';
  /** Ids of what is open. */
  ids: Array<Scalars['ID']['output']>;
  kind: ErasureBlockerKind;
};

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

/** How far an erasure is. */
export type ErasureState =
  | 'DONE'
  | 'IN_PROGRESS'
  /** Something was open. */
  | 'REFUSED';

/** Something that happened. TMF688 `Event`. */
export type Event = {
  __typename?: 'Event';
  /** The process that led to it. */
  correlationId?: Maybe<Scalars['ID']['output']>;
  /** Whom it concerns, where that is known. */
  customerId?: Maybe<Scalars['ID']['output']>;
  entityId: Scalars['ID']['output'];
  /** The TMF resource it is about, for example `productOrder`. */
  entityType: Scalars['String']['output'];
  /** The resource as far as it changed; ids and states, no personal data. */
  event: Scalars['JSON']['output'];
  /** Unique: for telling repeats apart. */
  eventId: Scalars['ID']['output'];
  eventTime: Scalars['DateTime']['output'];
  /** TMF event type, for example `ProductOrderStateChangeEvent`. */
  eventType: Scalars['String']['output'];
};

/** A page of events, oldest first. */
export type EventConnection = {
  __typename?: 'EventConnection';
  edges: Array<EventEdge>;
  nodes: Array<Event>;
  pageInfo: PageInfo;
};

/** One event and its cursor. */
export type EventEdge = {
  __typename?: 'EventEdge';
  cursor: Scalars['String']['output'];
  node: Event;
};

/** Which events. */
export type EventFilter = {
  customerId?: InputMaybe<Scalars['ID']['input']>;
  entityId?: InputMaybe<Scalars['ID']['input']>;
  /** For example `agreement`. */
  entityType?: InputMaybe<Scalars['String']['input']>;
  /** For example `ProductOrderStateChangeEvent`. */
  eventTypes?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Values of a `FibreAccess`, or of a change to one: null is not set, or not changed. */
export type FibreAccessAttributes = {
  __typename?: 'FibreAccessAttributes';
  /** Speed towards the home. In `Mbit/s`, 50 to 1000. */
  downloadSpeed?: Maybe<Quantity>;
  /** The home keeps one public address instead of a changing one. */
  fixedIpAddress?: Maybe<Scalars['Boolean']['output']>;
  /** Who connects the equipment at home. */
  installation?: Maybe<FibreAccessInstallation>;
  /** Values the specification does not know, or that do not fit their field, in TMF words; null when there are none. */
  otherCharacteristics?: Maybe<Array<Characteristic>>;
  /** Speed from the home to the internet. In `Mbit/s`, 25 to 500. */
  uploadSpeed?: Maybe<Quantity>;
};

/** What a buyer can set on a `FibreAccess`. What is absent or null keeps its value, or takes its default. */
export type FibreAccessConfigurationInput = {
  /** The home keeps one public address instead of a changing one. By default `false`, unless the offering says otherwise. */
  fixedIpAddress?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who connects the equipment at home. By default `SELF`, unless the offering says otherwise. */
  installation?: InputMaybe<FibreAccessInstallation>;
};

/** Who connects the equipment at home. */
export type FibreAccessInstallation =
  /** `Self` in the catalog. */
  | 'SELF'
  /** `Technician` in the catalog. */
  | 'TECHNICIAN';

/** Values of a product whose specification the graph has no type for. */
export type GenericAttributes = {
  __typename?: 'GenericAttributes';
  /** All values in TMF words. */
  characteristics: Array<Characteristic>;
};

/** Values of a `HomeBundle`, or of a change to one: null is not set, or not changed. */
export type HomeBundleAttributes = {
  __typename?: 'HomeBundleAttributes';
  /** Time of day wanted for the visit, if one is needed. */
  installationSlot?: Maybe<HomeBundleInstallationSlot>;
  /** Values the specification does not know, or that do not fit their field, in TMF words; null when there are none. */
  otherCharacteristics?: Maybe<Array<Characteristic>>;
  /** How fast a fault at home is repaired. */
  serviceLevel?: Maybe<HomeBundleServiceLevel>;
};

/** What a buyer can set on a `HomeBundle`. What is absent or null keeps its value, or takes its default. */
export type HomeBundleConfigurationInput = {
  /** Time of day wanted for the visit, if one is needed. */
  installationSlot?: InputMaybe<HomeBundleInstallationSlot>;
  /** How fast a fault at home is repaired. By default `STANDARD`, unless the offering says otherwise. */
  serviceLevel?: InputMaybe<HomeBundleServiceLevel>;
};

/** Time of day wanted for the visit, if one is needed. */
export type HomeBundleInstallationSlot =
  /** `Afternoon` in the catalog. */
  | 'AFTERNOON'
  /** `Evening` in the catalog. */
  | 'EVENING'
  /** `Morning` in the catalog. */
  | 'MORNING';

/** How fast a fault at home is repaired. */
export type HomeBundleServiceLevel =
  /** `Plus` in the catalog. */
  | 'PLUS'
  /** `Standard` in the catalog. */
  | 'STANDARD';

/** The idempotency key was used before with other input. Nothing was done. */
export type IdempotencyConflictError = UserError & {
  __typename?: 'IdempotencyConflictError';
  code: Scalars['String']['output'];
  /** The parts of the input that differ from the first call with this key, as dotted paths. */
  differingPaths: Array<Scalars['String']['output']>;
  path: Array<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
  recover: Array<RecoverAction>;
};

/** A document that proves identity. */
export type IdentificationInput = {
  /** In the future. */
  expiryDate?: InputMaybe<Scalars['Date']['input']>;
  /** The number on it. */
  identificationId: Scalars['String']['input'];
  /** For example `passport` or `nationalId`. */
  identificationType: Scalars['String']['input'];
  issuingAuthority?: InputMaybe<Scalars['String']['input']>;
  /** Today or before. */
  issuingDate?: InputMaybe<Scalars['Date']['input']>;
};

/** What tells one party from another. */
export type IdentifierKind =
  /** Number in the company register. */
  | 'COMPANY_REGISTER'
  /** Type and number of an identity document, without marks. */
  | 'DOCUMENT'
  /** A mailbox: without case, the tag after `+`, and dots where the provider ignores them. */
  | 'EMAIL'
  /** Full name and birth date; by itself it stops nothing. */
  | 'NAME_BIRTHDATE'
  /** A telephone, as E.164. */
  | 'PHONE'
  | 'VAT_ID';

/** A person. TMF632 `Individual`: who somebody is; being a customer is a role of it. */
export type Individual = Party & {
  __typename?: 'Individual';
  birthDate?: Maybe<Scalars['Date']['output']>;
  contactMedia: Array<ContactMedium>;
  customers: Array<Customer>;
  familyName: Scalars['String']['output'];
  givenName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Passports and the like; nobody else's. */
  identifications: Array<PartyIdentification>;
  /** What was merged into it, oldest first; empty for all but agents. */
  mergeHistory: Array<PartyMerge>;
  name: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

/** Any problem that needs no fields of its own. */
export type InputProblem = UserError & {
  __typename?: 'InputProblem';
  code: Scalars['String']['output'];
  path: Array<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
  recover: Array<RecoverAction>;
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

/** One price of an item as it was calculated, tax included and excluded. TMF `ItemPrice`. */
export type ItemPrice = {
  __typename?: 'ItemPrice';
  /** Tax included. */
  amount: Money;
  /** How long a recurring price or discount applies, counted from the start of the product; null: as long as the product lasts. TMF620 `applicationDuration`. */
  appliesFor?: Maybe<Quantity>;
  /** Tax excluded. */
  dutyFreeAmount: Money;
  kind: PriceKind;
  /** Name to show, for example `Monthly fee`. */
  name: Scalars['String']['output'];
  /** Length of the period of a recurring price: `month`, `day`, ... */
  period?: Maybe<Scalars['String']['output']>;
  /** In percent, for example `"19"`. */
  taxRate: Scalars['Decimal']['output'];
  /** For usage prices: what one unit is, for example `1 GB`. */
  unitOfMeasure?: Maybe<Scalars['String']['output']>;
};

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

/** Which line to join to the own login. */
export type LinkServiceInput = {
  /** Any text of 16 to 200 characters, the same for each repeat of this call; a repeat sends no second code. */
  idempotencyKey: Scalars['ID']['input'];
  /** The number of the line, with its country code. */
  phoneNumber: Scalars['String']['input'];
};

/** Who is told of events. TMF630 `Hub`. */
export type Listener = {
  __typename?: 'Listener';
  callback: Scalars['String']['output'];
  /** Cursor of the last event it has taken. */
  delivered?: Maybe<Scalars['String']['output']>;
  /** Tries of the next event so far. */
  failures: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  /** What went wrong last; null when nothing did since the last delivery. */
  lastError?: Maybe<Scalars['String']['output']>;
  /** When it is tried next; null: at once. */
  nextTryAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Somebody's way in: one person, one address, one or several customers. */
export type Login = {
  __typename?: 'Login';
  /** All customers this login opens: the own, the oldest link first, then those it buys or approves for; `switchCustomer` acts for another one. */
  customers: Array<Customer>;
  /** Who is signed in. */
  party: Individual;
};

/** One attribute that two parties say differently. */
export type MergeDifference = {
  __typename?: 'MergeDifference';
  /** TMF632 name, for example `birthDate`. */
  attribute: Scalars['String']['output'];
  /** The other one's. */
  dropped?: Maybe<Scalars['String']['output']>;
  /** The survivor's. */
  kept?: Maybe<Scalars['String']['output']>;
};

/** What one party gets of another. */
export type MergeMove = {
  __typename?: 'MergeMove';
  count: Scalars['Int']['output'];
  /** `customer`, `contactMedium`, `identification`, `login`, `childOrganization`, ... */
  kind: Scalars['String']['output'];
};

/** Which two parties become one, once per key. */
export type MergePartiesInput = {
  /** Any text of 1 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: Scalars['ID']['input'];
  /** The one that is merged into it. */
  mergedId: Scalars['ID']['input'];
  /** Why, at most 200 characters. */
  reason: Scalars['String']['input'];
  /** The one that stays. */
  survivorId: Scalars['ID']['input'];
};

export type MergePartiesResult = IdempotencyConflictError | MergePartiesSuccess | PartyRejected;

/** The party they are now. */
export type MergePartiesSuccess = {
  __typename?: 'MergePartiesSuccess';
  party: Party;
};

/** What a merge would do. */
export type MergePreview = {
  __typename?: 'MergePreview';
  /** What the two say differently; the survivor's stays. */
  differences: Array<MergeDifference>;
  /** Null: there is no such party. */
  merged?: Maybe<Party>;
  /** What the survivor would get. */
  moves: Array<MergeMove>;
  /** Why it would be refused. */
  problems: Array<UserError>;
  /** Null: there is no such party. */
  survivor?: Maybe<Party>;
};

/** Values of a `MobileLine`, or of a change to one: null is not set, or not changed. */
export type MobileLineAttributes = {
  __typename?: 'MobileLineAttributes';
  /** Whether the person called sees the number of the line. */
  callerId?: Maybe<MobileLineCallerId>;
  /** Where calls, messages and data of the line can go: at home only, or also abroad. */
  coverage?: Maybe<MobileLineCoverage>;
  /** Mobile data included in each month at full speed. In `GB`, 0 to 500. */
  dataAllowance?: Maybe<Quantity>;
  /** Highest download speed the line is set to. In `Mbit/s`, 10 to 500. */
  maxDownloadSpeed?: Maybe<Quantity>;
  /** Values the specification does not know, or that do not fit their field, in TMF words; null when there are none. */
  otherCharacteristics?: Maybe<Array<Characteristic>>;
  /** Whether the line is paid in advance from a balance or afterwards by bill. */
  paymentModel?: Maybe<MobileLinePaymentModel>;
  /** Usage beyond the plan stops in a month when it has cost this much; without a value it does not stop. In `EUR`, 0 to 300. */
  spendingCap?: Maybe<Quantity>;
  /** Newest radio network the line may use. */
  technology?: Maybe<MobileLineTechnology>;
  /** Call minutes included in each month; without a value, calls at home are not counted. In `min`, 0 to 5000. */
  voiceMinutes?: Maybe<Quantity>;
  /** A mailbox answers calls that are not taken. */
  voicemail?: Maybe<Scalars['Boolean']['output']>;
};

/** Whether the person called sees the number of the line. */
export type MobileLineCallerId =
  /** `Hidden` in the catalog. */
  | 'HIDDEN'
  /** `Shown` in the catalog. */
  | 'SHOWN';

/** What a buyer can set on a `MobileLine`. What is absent or null keeps its value, or takes its default. */
export type MobileLineConfigurationInput = {
  /** Whether the person called sees the number of the line. By default `SHOWN`, unless the offering says otherwise. */
  callerId?: InputMaybe<MobileLineCallerId>;
  /** Where calls, messages and data of the line can go: at home only, or also abroad. By default `NATIONAL`, unless the offering says otherwise. */
  coverage?: InputMaybe<MobileLineCoverage>;
  /** Usage beyond the plan stops in a month when it has cost this much; without a value it does not stop. In `EUR`, 0 to 300. */
  spendingCap?: InputMaybe<Scalars['Float']['input']>;
  /** A mailbox answers calls that are not taken. By default `true`, unless the offering says otherwise. */
  voicemail?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Where calls, messages and data of the line can go: at home only, or also abroad. */
export type MobileLineCoverage =
  /** `International` in the catalog. */
  | 'INTERNATIONAL'
  /** `National` in the catalog. */
  | 'NATIONAL';

/** Whether the line is paid in advance from a balance or afterwards by bill. */
export type MobileLinePaymentModel =
  /** `Postpaid` in the catalog. */
  | 'POSTPAID'
  /** `Prepaid` in the catalog. */
  | 'PREPAID';

/** Newest radio network the line may use. */
export type MobileLineTechnology =
  /** `4G` in the catalog. */
  | 'TECHNOLOGY_4G'
  /** `5G` in the catalog. */
  | 'TECHNOLOGY_5G';

/** An amount of money. TMF `Money`, whose `unit` is `currency` here. */
export type Money = {
  __typename?: 'Money';
  /** ISO 4217 code, for example `EUR`. */
  currency: Scalars['String']['output'];
  /** The amount in the currency's main unit, exact. */
  value: Scalars['Decimal']['output'];
};

/** What a month costs from some month on. Ours; TMF has only the durations it follows from. */
export type MonthlyStep = {
  __typename?: 'MonthlyStep';
  /** How many months cost something else before. */
  afterMonths: Scalars['Int']['output'];
  /** Tax included. */
  monthly: Money;
  /** Tax excluded. */
  monthlyDutyFree: Money;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Marks a customer as active once an order was accepted. For the checkout subgraph only. */
  activateCustomer: Scalars['Boolean']['output'];
  /** One more way to reach a party, once per key. For the party itself and agents. */
  addContactMedium: ChangePartyResult;
  /** Lets a person buy, or approve purchases, for an organization's customer. For agents and that customer's approvers. */
  addCustomerMember: ChangeCustomerMemberResult;
  /** Puts more products under an agreement, or takes some out of it; a framework stays without any. For agents. */
  changeAgreementProducts: CreateAgreementResult;
  /**
   * Another address or number, or another one preferred. What was proved or allowed of the old one does not hold for the new one; what was refused stays refused. For
   * the party itself and agents.
   */
  changeContactMedium: ChangePartyResult;
  /** Another role or other limits. For agents and that customer's approvers; never one's own. */
  changeCustomerMember: ChangeCustomerMemberResult;
  /** Puts an organization below another one, or on its own; never below itself. For agents. TMF632 `organizationParentRelationship`. */
  changeParentOrganization: ChangePartyResult;
  /** Closes an account that pays for nothing any more: no product, no other account's bill; a customer keeps its last one. For the customer, its approvers and agents. */
  closeBillingAccount: ChangeBillingAccountResult;
  /** The agreement of a product with a minimum term, once per key. For the order subgraph only. */
  concludeAgreement: Agreement;
  /** Ends it with the code: the login opens the customer of that line from now on. */
  confirmLinkService: ConfirmLinkServiceResult;
  /** Ends a sign-in with its code, and opens a session. */
  confirmSignIn: ConfirmCodeResult;
  /** Ends a sign-up with its code: makes the login and its TMF632 individual, whose address is now verified, and opens a session. */
  confirmSignUp: ConfirmCodeResult;
  /** Concludes an agreement with a customer: a contract over a period, or a framework over many products. For agents. TMF651 `POST /agreement`. */
  createAgreement: CreateAgreementResult;
  /** Gives a customer one more billing account. For agents and the customer. TMF666 `POST /billingAccount`. */
  createBillingAccount: CreateBillingAccountResult;
  /** Makes an existing party a customer, with a customer account. For agents. TMF629 `POST /customer`. */
  createCustomer: CreateCustomerResult;
  /** Creates a person. For agents. TMF632 `POST /individual`. */
  createIndividual: CreatePartyResult;
  /** Creates an organization. For agents. TMF632 `POST /organization`. */
  createOrganization: CreatePartyResult;
  /** Accepts or rejects a request that is in review. For reviewers. */
  decideAgreementRequest: AgreementRequestResult;
  /**
   * Begins to join the customer of an existing line to the own login: sends a code to that number. A number that is no line in service, or a company's, is answered alike
   * and gets nothing; who acts for a company is said with `addCustomerMember`.
   */
  linkService: RequestCodeResult;
  /**
   * Makes two parties one. The survivor keeps its own data and gets what the other one has besides: customers with their accounts, orders, products and agreements,
   * logins, contact media, documents, organizations below. Customer ids stay as they are; the id of the merged party leads to the survivor from then on. For agents.
   */
  mergeParties: MergePartiesResult;
  /** Takes back what `onboardCustomer` of this process made. For the checkout subgraph only. */
  offboardCustomer: Scalars['Boolean']['output'];
  /** The accounts of the process's customer. For the checkout subgraph only. */
  onboardAccounts: OnboardedCustomer;
  /** Creates party, customer, customer account and billing account in one step. For the checkout subgraph only. */
  onboardCustomer: OnboardCustomerResult;
  /** The customer of the process's party, without accounts. For the checkout subgraph only. */
  onboardCustomerRole: OnboardedCustomer;
  /** The party of a new customer, once per process. For the checkout subgraph only. */
  onboardParty: OnboardPartyResult;
  /** A further billing account, once per key. For the checkout and order subgraphs only. */
  openBillingAccount: BillingAccount;
  /** Hands over events of another subgraph's outbox, in its order; repeats are left out. For other subgraphs only. */
  publishEvents: Scalars['Boolean']['output'];
  /** Keeps what the credit check said. For the checkout subgraph only. */
  recordRisk: Scalars['Boolean']['output'];
  /** New tokens for a refresh token, which is void with this call. One that comes a second time ends its session, for somebody has stolen it. */
  refreshSession: RefreshSessionResult;
  /** Takes back the consent to be reached for a purpose, for all media of a customer, by whoever got a message. For other subgraphs only. */
  refuseContact: Scalars['Boolean']['output'];
  /**
   * Makes the signed-in person, or their organization, a customer with a customer account and a billing account. What was given at sign-up need not be sent again. TMF629
   * `POST /customer`.
   */
  registerCustomer: RegisterCustomerResult;
  /**
   * Has events sent to an address, signed, in order for each entity, at least once each: a listener recognises repeats by `eventId`. For agents and services. TMF630
   * `POST /hub`.
   */
  registerListener: RegisterListenerResult;
  /** Forgets a way to reach a party; its last e-mail address stays. For the party itself and agents. */
  removeContactMedium: ChangePartyResult;
  /** Takes the right to buy and to approve. For agents and that customer's approvers; never one's own. */
  removeCustomerMember: ChangeCustomerMemberResult;
  /** Sends a listener the events after a cursor again. For agents and services. */
  replayEvents?: Maybe<Listener>;
  /**
   * Asks to end an agreement: a request that is acknowledged, looked at by policy or by a reviewer, and takes effect at the end of the period. Until then the customer
   * keeps the products. A second request meets the open one.
   */
  requestAgreementCancellation: RequestAgreementCancellationResult;
  /**
   * Erases what says who a person is, everywhere in the graph; orders, payments and products stay, of nobody in particular. Refused while something of the person is
   * open. For the person themself, signed in, and agents.
   */
  requestErasure: RequestErasureResult;
  /** Sends another code for what was begun; the one before is void. It does not bring back used attempts. */
  resendCode: RequestCodeResult;
  /**
   * Decides about a suspected duplicate, once, by the agent who was told of it. SAME: go on with the party that is there. DIFFERENT: repeat the call that was
   * refused, with the same data, within a day; both may then have the identifiers in common. Each decision is kept with who and when.
   */
  resolveDuplicate: ResolveDuplicateResult;
  /** Says whether a contact medium may be used for a purpose; once per key. For the party itself and agents. */
  setContactConsent: ChangePartyResult;
  /** Begins a session: sends a one-time code to the address of a login. An address without one gets a message that says so; the answer is the same. */
  signIn: RequestCodeResult;
  /** Ends the session of a refresh token; true also when there was none. Its last access token ends by itself within ten minutes. */
  signOut: Scalars['Boolean']['output'];
  /** Ends all sessions of the signed-in person, on every device. Their last access tokens end by themselves within ten minutes. */
  signOutEverywhere: Scalars['Boolean']['output'];
  /** Begins a login for a new person: sends a one-time code to the address. An address that has a login already gets a message that says so; the answer is the same. */
  signUp: RequestCodeResult;
  /** A session that acts for another customer of the same login. */
  switchCustomer: SwitchCustomerResult;
  /** Ends a listener. For agents and services. TMF630 `DELETE /hub/{id}`. */
  unregisterListener: Scalars['Boolean']['output'];
  /**
   * Another name, other preferences, or one bill together with another account. For the customer, its approvers and agents. TMF666
   * `PATCH /billingAccount/{id}`.
   */
  updateBillingAccount: ChangeBillingAccountResult;
  /** Says in which time zone a customer lives. For the customer, its approvers and agents. TMF629 `PATCH /customer/{id}`. */
  updateCustomer: UpdateCustomerResult;
  /** Corrects who somebody is, all problems at once. For agents. TMF632 `PATCH /individual/{id}`. */
  updateIndividual: ChangePartyResult;
  /** Corrects what an organization is. For agents. TMF632 `PATCH /organization/{id}`. */
  updateOrganization: ChangePartyResult;
  /** Takes a request back that is not decided yet. */
  withdrawAgreementRequest: AgreementRequestResult;
};


export type MutationActivateCustomerArgs = {
  customerId: Scalars['ID']['input'];
};


export type MutationAddContactMediumArgs = {
  input: AddContactMediumInput;
};


export type MutationAddCustomerMemberArgs = {
  input: AddCustomerMemberInput;
};


export type MutationChangeAgreementProductsArgs = {
  input: ChangeAgreementProductsInput;
};


export type MutationChangeContactMediumArgs = {
  input: ChangeContactMediumInput;
};


export type MutationChangeCustomerMemberArgs = {
  input: ChangeCustomerMemberInput;
};


export type MutationChangeParentOrganizationArgs = {
  input: ChangeParentOrganizationInput;
};


export type MutationCloseBillingAccountArgs = {
  input: CloseBillingAccountInput;
};


export type MutationConcludeAgreementArgs = {
  input: ConcludeAgreementInput;
};


export type MutationConfirmLinkServiceArgs = {
  input: ConfirmCodeInput;
};


export type MutationConfirmSignInArgs = {
  input: ConfirmCodeInput;
};


export type MutationConfirmSignUpArgs = {
  input: ConfirmCodeInput;
};


export type MutationCreateAgreementArgs = {
  input: CreateAgreementInput;
};


export type MutationCreateBillingAccountArgs = {
  input: CreateBillingAccountInput;
};


export type MutationCreateCustomerArgs = {
  input: CreateCustomerInput;
};


export type MutationCreateIndividualArgs = {
  input: CreateIndividualInput;
};


export type MutationCreateOrganizationArgs = {
  input: CreateOrganizationInput;
};


export type MutationDecideAgreementRequestArgs = {
  input: DecideRequestInput;
};


export type MutationLinkServiceArgs = {
  input: LinkServiceInput;
};


export type MutationMergePartiesArgs = {
  input: MergePartiesInput;
};


export type MutationOffboardCustomerArgs = {
  processId: Scalars['ID']['input'];
};


export type MutationOnboardAccountsArgs = {
  input: OnboardAccountsInput;
};


export type MutationOnboardCustomerArgs = {
  input: OnboardCustomerInput;
};


export type MutationOnboardCustomerRoleArgs = {
  processId: Scalars['ID']['input'];
};


export type MutationOnboardPartyArgs = {
  input: OnboardCustomerInput;
};


export type MutationOpenBillingAccountArgs = {
  input: OpenBillingAccountInput;
};


export type MutationPublishEventsArgs = {
  events: Array<PublishedEventInput>;
  source: Scalars['String']['input'];
};


export type MutationRecordRiskArgs = {
  customerId: Scalars['ID']['input'];
  segment: RiskSegment;
};


export type MutationRefreshSessionArgs = {
  input: RefreshSessionInput;
};


export type MutationRefuseContactArgs = {
  customerId: Scalars['ID']['input'];
  purpose: ContactPurpose;
  source: Scalars['String']['input'];
};


export type MutationRegisterCustomerArgs = {
  input: RegisterCustomerInput;
};


export type MutationRegisterListenerArgs = {
  input: RegisterListenerInput;
};


export type MutationRemoveContactMediumArgs = {
  input: RemoveContactMediumInput;
};


export type MutationRemoveCustomerMemberArgs = {
  input: RemoveCustomerMemberInput;
};


export type MutationReplayEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  listenerId: Scalars['ID']['input'];
};


export type MutationRequestAgreementCancellationArgs = {
  input: RequestAgreementCancellationInput;
};


export type MutationRequestErasureArgs = {
  input: RequestErasureInput;
};


export type MutationResendCodeArgs = {
  input: ResendCodeInput;
};


export type MutationResolveDuplicateArgs = {
  input: ResolveDuplicateInput;
};


export type MutationSetContactConsentArgs = {
  input: SetContactConsentInput;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationSignOutArgs = {
  input: RefreshSessionInput;
};


export type MutationSignUpArgs = {
  input: SignUpInput;
};


export type MutationSwitchCustomerArgs = {
  customerId: Scalars['ID']['input'];
};


export type MutationUnregisterListenerArgs = {
  id: Scalars['ID']['input'];
};


export type MutationUpdateBillingAccountArgs = {
  input: UpdateBillingAccountInput;
};


export type MutationUpdateCustomerArgs = {
  input: UpdateCustomerInput;
};


export type MutationUpdateIndividualArgs = {
  input: UpdateIndividualInput;
};


export type MutationUpdateOrganizationArgs = {
  input: UpdateOrganizationInput;
};


export type MutationWithdrawAgreementRequestArgs = {
  input: WithdrawRequestInput;
};

/** Who becomes a customer. Every field may be absent here: all that is missing comes back at once, as problems. */
export type NewCustomerInput =
  { individual: NewIndividualInput; organization?: never; }
  |  { individual?: never; organization: NewOrganizationInput; };

/** A person to create. */
export type NewIndividualInput = {
  address?: InputMaybe<PostalAddressInput>;
  birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** What e-mail address and phone number may be used for, beyond what follows from the contract. */
  consents?: InputMaybe<Array<ContactPurpose>>;
  email?: InputMaybe<Scalars['String']['input']>;
  familyName?: InputMaybe<Scalars['String']['input']>;
  givenName?: InputMaybe<Scalars['String']['input']>;
  identification?: InputMaybe<IdentificationInput>;
  /** With its country code, or as it is dialled in the operator's country. */
  phoneNumber?: InputMaybe<Scalars['String']['input']>;
  /** Somebody else of the household is a customer with the same e-mail address or telephone; kept with who said so and when. It covers no document, and nobody of the same name and birth date. */
  sharesContact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An organization to create. */
export type NewOrganizationInput = {
  address?: InputMaybe<PostalAddressInput>;
  /** Number and court of the company register, for example `HRB 4711 Hamburg`. */
  companyRegisterNumber?: InputMaybe<Scalars['String']['input']>;
  /** What e-mail address and phone number may be used for, beyond what follows from the contract. */
  consents?: InputMaybe<Array<ContactPurpose>>;
  email?: InputMaybe<Scalars['String']['input']>;
  /** The organization this one belongs to; whoever names it must be one of its customers, or an agent. */
  parentOrganizationId?: InputMaybe<Scalars['ID']['input']>;
  /** With its country code, or as it is dialled in the operator's country. */
  phoneNumber?: InputMaybe<Scalars['String']['input']>;
  tradingName?: InputMaybe<Scalars['String']['input']>;
  /** VAT id with its country code, for example `DE123456789`; of EU members, Great Britain, Norway and Switzerland in the form of that country. */
  vatId?: InputMaybe<Scalars['String']['input']>;
};

/** The accounts of a new customer, once per process. */
export type OnboardAccountsInput = {
  billing?: InputMaybe<BillingPreferencesInput>;
  billingAccountNames?: Array<Scalars['String']['input']>;
  processId: Scalars['ID']['input'];
  withoutBillingAccount?: Scalars['Boolean']['input'];
};

/** All of a new customer, once per process. */
export type OnboardCustomerInput = {
  billing?: InputMaybe<BillingPreferencesInput>;
  /** Further billing accounts, by name. */
  billingAccountNames?: Array<Scalars['String']['input']>;
  customer: NewCustomerInput;
  guestKey?: InputMaybe<Scalars['String']['input']>;
  /** The order stands already: a suspected duplicate is let in, for an agent to merge. */
  isCommitted?: Scalars['Boolean']['input'];
  /** The subject of whoever buys, signed in: their login opens the new customer, whose party is their own individual when it has the same name. */
  loginSubject?: InputMaybe<Scalars['ID']['input']>;
  processId: Scalars['ID']['input'];
  /** The billing system wants the products first: no billing account is made now. */
  withoutBillingAccount?: Scalars['Boolean']['input'];
};

export type OnboardCustomerResult = OnboardCustomerSuccess | PartyRejected;

/** The new customer. */
export type OnboardCustomerSuccess = {
  __typename?: 'OnboardCustomerSuccess';
  customer: Customer;
};

export type OnboardPartyResult = OnboardPartySuccess | PartyRejected;

/** The new party. */
export type OnboardPartySuccess = {
  __typename?: 'OnboardPartySuccess';
  partyId: Scalars['ID']['output'];
};

/** The new customer as far as it is. */
export type OnboardedCustomer = {
  __typename?: 'OnboardedCustomer';
  customer: Customer;
};

/** A further billing account. */
export type OpenBillingAccountInput = {
  billing?: InputMaybe<BillingPreferencesInput>;
  customerId: Scalars['ID']['input'];
  key: Scalars['ID']['input'];
  /** The customer's own name when absent. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Signed in. */
export type OpenSessionSuccess = {
  __typename?: 'OpenSessionSuccess';
  session: Session;
};

/** A company, an office, a club. TMF632 `Organization`. */
export type Organization = Party & {
  __typename?: 'Organization';
  /** TMF632 `organizationChildRelationship`. */
  children: Array<Organization>;
  /** Number and court of the company register. */
  companyRegisterNumber?: Maybe<Scalars['String']['output']>;
  contactMedia: Array<ContactMedium>;
  customers: Array<Customer>;
  /** All organizations below it, at any depth, nearer ones first, 1000 at most; those the caller may see. Their `parent` makes the tree. */
  descendants: Array<Organization>;
  id: Scalars['ID']['output'];
  identifications: Array<PartyIdentification>;
  /** What was merged into it, oldest first; empty for all but agents. */
  mergeHistory: Array<PartyMerge>;
  name: Scalars['String']['output'];
  /** The organization this one belongs to. TMF632 `organizationParentRelationship`. */
  parent?: Maybe<Organization>;
  /** Whether each of its orders needs a purchase order number, see `CheckoutInput.purchaseOrderNumber`. */
  purchaseOrderNumberRequired: Scalars['Boolean']['output'];
  /** TMF632 `tradingName`. */
  tradingName: Scalars['String']['output'];
  /** VAT identification number. */
  vatId?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

/** Where a page of a list ends. Relay cursor connections. */
export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Who somebody is, independent of any role. TMF632 `Party`. */
export type Party = {
  contactMedia: Array<ContactMedium>;
  /** The customers this party is; usually one. */
  customers: Array<Customer>;
  id: Scalars['ID']['output'];
  /** Name to show. */
  name: Scalars['String']['output'];
  /** Counts its changes; send it along with a change as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** The financial container of the relationship with a customer: the customer account. TMF666 `PartyAccount`. */
export type PartyAccount = {
  __typename?: 'PartyAccount';
  /** The billing accounts under it. */
  billingAccounts: Array<BillingAccount>;
  customer: Customer;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** `active`, `closed`, ... */
  state: Scalars['String']['output'];
};

/** Somebody else changed it since it was read. Nothing was done. */
export type PartyChangedMeanwhileError = UserError & {
  __typename?: 'PartyChangedMeanwhileError';
  code: Scalars['String']['output'];
  /** As it is now. */
  party: Party;
  path: Array<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
  recover: Array<RecoverAction>;
};

/** A party that was found; `party.customers` are the customers it is. */
export type PartyHit = {
  __typename?: 'PartyHit';
  /** What the text was to it. */
  matchedOn: Array<PartyMatch>;
  party: Party;
};

/** A page of parties that were found. */
export type PartyHitConnection = {
  __typename?: 'PartyHitConnection';
  edges: Array<PartyHitEdge>;
  nodes: Array<PartyHit>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One party of a page and its cursor. */
export type PartyHitEdge = {
  __typename?: 'PartyHitEdge';
  cursor: Scalars['String']['output'];
  node: PartyHit;
};

/** A document that proves identity. TMF632 `IndividualIdentification`; only its last characters are shown. */
export type PartyIdentification = {
  __typename?: 'PartyIdentification';
  expiryDate?: Maybe<Scalars['Date']['output']>;
  /** Masked, for example `••••4711`. */
  identificationId: Scalars['String']['output'];
  /** Unmasked; null for all but agents. */
  identificationIdInFull?: Maybe<Scalars['String']['output']>;
  /** For example `passport` or `nationalId`. */
  identificationType: Scalars['String']['output'];
  issuingAuthority?: Maybe<Scalars['String']['output']>;
  issuingDate?: Maybe<Scalars['Date']['output']>;
};

/** What a search text was. */
export type PartyMatch =
  | 'COMPANY_REGISTER'
  /** TMF629 id of a customer the party is. */
  | 'CUSTOMER_NUMBER'
  /** Number of an identity document. */
  | 'DOCUMENT'
  | 'EMAIL'
  /** The beginning of the full or the family name. */
  | 'NAME'
  | 'PHONE'
  | 'VAT_ID';

/** A merge that was done. */
export type PartyMerge = {
  __typename?: 'PartyMerge';
  mergedAt: Scalars['DateTime']['output'];
  /** Subject of the agent. */
  mergedBy: Scalars['String']['output'];
  /** Id of the party that is no more; it leads to this one. */
  mergedId: Scalars['ID']['output'];
  moves: Array<MergeMove>;
  reason: Scalars['String']['output'];
};

/** Data is missing or wrong, for all these reasons. */
export type PartyRejected = {
  __typename?: 'PartyRejected';
  problems: Array<UserError>;
};

/** One thing a party tells. */
export type PartyRequirement = {
  __typename?: 'PartyRequirement';
  /** What it should be, in words. */
  expected: Scalars['String']['output'];
  /** Where it goes below `individual` or `organization`, for example `["address", "city"]`. */
  path: Array<Scalars['String']['output']>;
  /** False: it may be absent. */
  required: Scalars['Boolean']['output'];
};

/** What one subgraph holds about a person. */
export type PersonalData = {
  __typename?: 'PersonalData';
  /** Why it cannot be erased yet. */
  blockers: Array<ErasureBlocker>;
  /** As it is stored, by kind. */
  data: Scalars['JSON']['output'];
};

/** All that the graph holds about a person. */
export type PersonalDataExport = {
  __typename?: 'PersonalDataExport';
  exportedAt: Scalars['DateTime']['output'];
  partyId: Scalars['ID']['output'];
  sections: Array<PersonalDataSection>;
};

/** Whose data it is: the customers that a person is, the cart tokens that led to them, and the subjects of their logins. */
export type PersonalDataOwnerInput = {
  customerIds: Array<Scalars['ID']['input']>;
  guestKeys: Array<Scalars['String']['input']>;
  loginSubjects: Array<Scalars['String']['input']>;
};

/** What one subgraph holds. */
export type PersonalDataSection = {
  __typename?: 'PersonalDataSection';
  /** As it is stored, by kind: `{ "customerOrders": [{ "id": ... }] }`. */
  data: Scalars['JSON']['output'];
  /** For example `party` or `order`. */
  subgraph: Scalars['String']['output'];
};

/** A postal address. */
export type PostalAddressInput = {
  city?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 alpha-2, for example `DE`. */
  country?: InputMaybe<Scalars['String']['input']>;
  postCode?: InputMaybe<Scalars['String']['input']>;
  street?: InputMaybe<Scalars['String']['input']>;
};

/** The price of a line was promised until a time that is over, and is another one now. Nothing was charged. Code `PRICE_CHANGED`; `recover` accepts the new prices. */
export type PriceChangedError = UserError & {
  __typename?: 'PriceChangedError';
  /** As they are now. */
  after: Array<ItemPrice>;
  /** As promised. */
  before: Array<ItemPrice>;
  code: Scalars['String']['output'];
  /** Id of the line. */
  itemId: Scalars['ID']['output'];
  path: Array<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
  recover: Array<RecoverAction>;
};

/** How much more, or less when negative, something costs. */
export type PriceDifference = {
  __typename?: 'PriceDifference';
  /** Due with the order, tax included. */
  dueNow: Money;
  /** The same, tax excluded. */
  dueNowDutyFree: Money;
  /** Each month, tax included. */
  monthly: Money;
  /** The same, tax excluded. */
  monthlyDutyFree: Money;
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

/** What a cart or order costs: sums of its price lines. Amounts of different periods are never summed. */
export type PriceTotals = {
  __typename?: 'PriceTotals';
  /** One-time prices, due with the order, tax included. */
  dueNow: Money;
  /** The same, tax excluded. */
  dueNowDutyFree: Money;
  /** Recurring prices of the first month, tax included: with the discounts that hold then. */
  monthly: Money;
  /** The same, tax excluded. */
  monthlyDutyFree: Money;
  /** What a month costs later, where prices or discounts apply for a limited time: one entry for each change, in order. */
  monthlyLater: Array<MonthlyStep>;
};

export type Product = {
  __typename?: 'Product';
  /** The contract the product is under; null when there is none. */
  agreement?: Maybe<Agreement>;
  /** All agreements it is under, frameworks included. */
  agreements: Array<Agreement>;
  id: Scalars['ID']['output'];
};

/** Values of a product, typed by its specification. */
export type ProductAttributes = DataAddOnAttributes | DeviceAttributes | FibreAccessAttributes | GenericAttributes | HomeBundleAttributes | MobileLineAttributes | RoamingDiscountAttributes | RoamingOptionAttributes | SimCardAttributes | TvServiceAttributes | VoiceAddOnAttributes;

/**
 * Another order changes or ends the product, under way or planned; both cannot be carried out as they were asked for, whichever of them was there first: a product ends
 * once, nothing is done to it from its end on, and two open orders never set the same value. Independent changes are carried out one after the other, by date. A change
 * made for a version of the product is refused when what it sets was set by an order since.
 */
export type ProductChangeConflictError = UserError & {
  __typename?: 'ProductChangeConflictError';
  code: Scalars['String']['output'];
  /** What that order does to the product. */
  itsAction?: Maybe<ItemAction>;
  /** When it does; null: at once, or done. */
  itsDate?: Maybe<Scalars['DateTime']['output']>;
  /** The values it sets. */
  itsDelta: Array<Characteristic>;
  /** The customer order that was there first; null when it is done already and the product is not any more what this change began with, or when it is not the caller's. */
  openOrderId?: Maybe<Scalars['ID']['output']>;
  path: Array<Scalars['String']['output']>;
  productId: Scalars['ID']['output'];
  reason: Scalars['String']['output'];
  recover: Array<RecoverAction>;
};

/** Values for one offering, typed by its specification; exactly one field is given. */
export type ProductConfigurationInput =
  /** For any offering: values in TMF words. */
  { characteristics: Array<CharacteristicInput>; dataAddOn?: never; device?: never; fibreAccess?: never; homeBundle?: never; mobileLine?: never; roamingOption?: never; simCard?: never; tvService?: never; voiceAddOn?: never; }
  |  /** For offerings whose products are a `DataAddOn`. */
  { characteristics?: never; dataAddOn: DataAddOnConfigurationInput; device?: never; fibreAccess?: never; homeBundle?: never; mobileLine?: never; roamingOption?: never; simCard?: never; tvService?: never; voiceAddOn?: never; }
  |  /** For offerings whose products are a `Device`. */
  { characteristics?: never; dataAddOn?: never; device: DeviceConfigurationInput; fibreAccess?: never; homeBundle?: never; mobileLine?: never; roamingOption?: never; simCard?: never; tvService?: never; voiceAddOn?: never; }
  |  /** For offerings whose products are a `FibreAccess`. */
  { characteristics?: never; dataAddOn?: never; device?: never; fibreAccess: FibreAccessConfigurationInput; homeBundle?: never; mobileLine?: never; roamingOption?: never; simCard?: never; tvService?: never; voiceAddOn?: never; }
  |  /** For offerings whose products are a `HomeBundle`. */
  { characteristics?: never; dataAddOn?: never; device?: never; fibreAccess?: never; homeBundle: HomeBundleConfigurationInput; mobileLine?: never; roamingOption?: never; simCard?: never; tvService?: never; voiceAddOn?: never; }
  |  /** For offerings whose products are a `MobileLine`. */
  { characteristics?: never; dataAddOn?: never; device?: never; fibreAccess?: never; homeBundle?: never; mobileLine: MobileLineConfigurationInput; roamingOption?: never; simCard?: never; tvService?: never; voiceAddOn?: never; }
  |  /** For offerings whose products are a `RoamingOption`. */
  { characteristics?: never; dataAddOn?: never; device?: never; fibreAccess?: never; homeBundle?: never; mobileLine?: never; roamingOption: RoamingOptionConfigurationInput; simCard?: never; tvService?: never; voiceAddOn?: never; }
  |  /** For offerings whose products are a `SimCard`. */
  { characteristics?: never; dataAddOn?: never; device?: never; fibreAccess?: never; homeBundle?: never; mobileLine?: never; roamingOption?: never; simCard: SimCardConfigurationInput; tvService?: never; voiceAddOn?: never; }
  |  /** For offerings whose products are a `TvService`. */
  { characteristics?: never; dataAddOn?: never; device?: never; fibreAccess?: never; homeBundle?: never; mobileLine?: never; roamingOption?: never; simCard?: never; tvService: TvServiceConfigurationInput; voiceAddOn?: never; }
  |  /** For offerings whose products are a `VoiceAddOn`. */
  { characteristics?: never; dataAddOn?: never; device?: never; fibreAccess?: never; homeBundle?: never; mobileLine?: never; roamingOption?: never; simCard?: never; tvService?: never; voiceAddOn: VoiceAddOnConfigurationInput; };

/** A prospect and the checkout that made it. */
export type ProspectOfProcess = {
  __typename?: 'ProspectOfProcess';
  customerId: Scalars['ID']['output'];
  processId: Scalars['ID']['output'];
};

/** What another system objected to. */
export type ProviderError = {
  __typename?: 'ProviderError';
  /** The provider's own code, or ours for what it left open: `UNAVAILABLE`, `TIMEOUT`. */
  code: Scalars['String']['output'];
  /** The provider's reference for the call. */
  correlationId?: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
  provider: Scalars['String']['output'];
  /** Another try may help. */
  retryable: Scalars['Boolean']['output'];
};

/** An event as its owner recorded it. */
export type PublishedEventInput = {
  correlationId?: InputMaybe<Scalars['ID']['input']>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
  entityId: Scalars['ID']['input'];
  entityType: Scalars['String']['input'];
  event: Scalars['JSON']['input'];
  eventId: Scalars['ID']['input'];
  eventTime: Scalars['DateTime']['input'];
  eventType: Scalars['String']['input'];
};

/** At most so much. */
export type PurchaseLimitInput = {
  /** ISO 4217 code. */
  currency: Scalars['String']['input'];
  /** More than 0. */
  value: Scalars['Decimal']['input'];
};

/** What somebody may buy for a customer. */
export type PurchaseRight = {
  __typename?: 'PurchaseRight';
  monthlyLimit?: Maybe<Money>;
  orderLimit?: Maybe<Money>;
  role: CustomerMemberRole;
};

/** An amount with its unit, for example 10 GB. TMF `Quantity`. */
export type Quantity = {
  __typename?: 'Quantity';
  amount: Scalars['Float']['output'];
  /** Unit of measure, for example `GB` or `min`. */
  units: Scalars['String']['output'];
};

/** An amount with its unit. TMF `Quantity`. */
export type QuantityInput = {
  amount: Scalars['Float']['input'];
  /** Unit of measure, for example `GB` or `min`. */
  units: Scalars['String']['input'];
};

export type Query = {
  __typename?: 'Query';
  /** An agreement; null when there is none with this id or it is not the caller's. TMF651 `GET /agreement/{id}`. */
  agreement?: Maybe<Agreement>;
  /** A request about an agreement; null when there is none with this id or it is not the caller's. */
  agreementRequest?: Maybe<TaskRequest>;
  /** Requests about agreements, oldest first. For agents and reviewers. */
  agreementRequests: AgreementRequestConnection;
  /** A billing account. TMF666 `GET /billingAccount/{id}`. */
  billingAccount?: Maybe<BillingAccount>;
  /** Checks the data `onboardCustomer` would need, and whether the `caller` tells of somebody known already; changes nothing. For the checkout subgraph only. */
  checkNewCustomer: Array<UserError>;
  /**
   * How to reach a customer for a purpose; null: there is no such customer, nothing to reach it by, or no consent. Preferred media come first, then older ones. For other
   * subgraphs only.
   */
  contactForPurpose?: Maybe<ReachableContact>;
  /** A customer; null when there is none with this id or it is not the caller. TMF629 `GET /customer/{id}`. */
  customer?: Maybe<Customer>;
  /** How far the erasure of a person's data is; null when it is not the caller's to see. For whoever asked for it, and agents. */
  erasure?: Maybe<Erasure>;
  /** What happened, in one order that never changes; ask again with `endCursor` for what came since. For agents and services. TMF688. */
  events: EventConnection;
  /** All that the graph holds about a person, as JSON by subgraph. For the person themself, signed in, and agents; null for others, and where there is no such person. */
  exportPersonalData?: Maybe<PersonalDataExport>;
  /** A person. TMF632 `GET /individual/{id}`. */
  individual?: Maybe<Individual>;
  /** Who is told of events. For agents and services. */
  listeners: Array<Listener>;
  /** Who is signed in and which customers this login opens; null for a caller without a login here. */
  login?: Maybe<Login>;
  /** The customer that the caller is, or buys or approves for; null for others. */
  me?: Maybe<Customer>;
  /** A company or other organization. TMF632 `GET /organization/{id}`. */
  organization?: Maybe<Organization>;
  /** What a person or a company tells to become a party, and in which form; a cart may ask for more, see `checkoutRequirements`. */
  partyRequirements: Array<PartyRequirement>;
  /** What `mergeParties` would do; changes nothing. For agents. */
  previewMerge: MergePreview;
  /** Customers made by a checkout that are still prospects. For the checkout subgraph only. */
  prospectsOfProcesses: Array<ProspectOfProcess>;
  /** What somebody may buy for an organization's customer; null: nothing. For the checkout subgraph only. */
  purchaseRight?: Maybe<PurchaseRight>;
  /**
   * What was sent to an e-mail address or a phone number (E.164), newest first, where the sandbox keeps messages instead of sending them; at most 100. For agents; sandbox
   * only.
   */
  sandboxMessages: Array<SandboxMessage>;
  /**
   * Finds people and companies, also those who are no customers, by what the text could be: the beginning of a full or family name, an e-mail address, a telephone, the
   * number of an identity document, a company register number, a VAT id, a customer number. By name; at least 2 characters. For agents.
   */
  searchParties: PartyHitConnection;
  /** The public keys that access tokens of the embedded identity provider are checked with, as RFC 7517 JWK. For the gateway only. */
  signingKeys: Array<Scalars['JSON']['output']>;
};


export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAgreementRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAgreementRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<TaskRequestState>;
};


export type QueryBillingAccountArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCheckNewCustomerArgs = {
  caller?: InputMaybe<Scalars['ID']['input']>;
  customer: NewCustomerInput;
};


export type QueryContactForPurposeArgs = {
  customerId: Scalars['ID']['input'];
  purpose: ContactPurpose;
};


export type QueryCustomerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryErasureArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryExportPersonalDataArgs = {
  partyId: Scalars['ID']['input'];
};


export type QueryIndividualArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPartyRequirementsArgs = {
  type: CustomerType;
};


export type QueryPreviewMergeArgs = {
  mergedId: Scalars['ID']['input'];
  survivorId: Scalars['ID']['input'];
};


export type QueryProspectsOfProcessesArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  before: Scalars['DateTime']['input'];
  first: Scalars['Int']['input'];
};


export type QueryPurchaseRightArgs = {
  customerId: Scalars['ID']['input'];
  partyId: Scalars['ID']['input'];
};


export type QuerySandboxMessagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['String']['input'];
};


export type QuerySearchPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};

/** How to reach a customer, and when it is day there. */
export type ReachableContact = {
  __typename?: 'ReachableContact';
  emailAddress?: Maybe<Scalars['EmailAddress']['output']>;
  phoneNumber?: Maybe<Scalars['PhoneNumber']['output']>;
  timeZone: Scalars['TimeZone']['output'];
};

/** An operation of this graph that would mend a problem. */
export type RecoverAction = {
  __typename?: 'RecoverAction';
  /** Arguments that are known already, to be sent along. */
  arguments?: Maybe<Scalars['JSON']['output']>;
  /** What to do, in words that can be shown. */
  description: Scalars['String']['output'];
  /** The root field to call next, for example `leaseNumbers`; empty where a person has to act outside the graph. */
  operation: Scalars['String']['output'];
};

/** What a session is renewed or ended with. */
export type RefreshSessionInput = {
  refreshToken: Scalars['String']['input'];
};

export type RefreshSessionResult = OpenSessionSuccess | SessionEndedError;

/** Who becomes a customer. */
export type RegisterCustomerInput = {
  billing?: InputMaybe<BillingPreferencesInput>;
  /** The signed-in person, or an organization that they act for. Names and address of the sign-up stand in for what a person leaves out. */
  customer: NewCustomerInput;
  /** Any text of 16 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: Scalars['ID']['input'];
};

export type RegisterCustomerResult = IdempotencyConflictError | PartyRejected | RegisterCustomerSuccess;

/** The new customer. */
export type RegisterCustomerSuccess = {
  __typename?: 'RegisterCustomerSuccess';
  customer: Customer;
  /** A session that acts for the customer; null where the identity provider gives one only for a refresh token: call `refreshSession`. */
  session?: Maybe<Session>;
};

/** Who wants to be told. */
export type RegisterListenerInput = {
  /** An https address on the internet; in the sandbox also http on this machine. */
  callback: Scalars['String']['input'];
  filter?: InputMaybe<EventFilter>;
  /** Any text of 16 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: Scalars['ID']['input'];
};

export type RegisterListenerResult = IdempotencyConflictError | InputProblem | RegisterListenerSuccess;

/** From the next event on. */
export type RegisterListenerSuccess = {
  __typename?: 'RegisterListenerSuccess';
  listener: Listener;
  /** Shown this once: header `x-signature` of each delivery is `sha256=` and the HMAC-SHA256 of the body with it, in hex. */
  secret: Scalars['String']['output'];
};

/** A contact medium that goes. */
export type RemoveContactMediumInput = {
  contactMediumId: Scalars['ID']['input'];
  /** The party's version the caller has seen; any when absent. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey: Scalars['ID']['input'];
  partyId: Scalars['ID']['input'];
};

/** A member who leaves. */
export type RemoveCustomerMemberInput = {
  customerId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  memberId: Scalars['ID']['input'];
};

/** Which agreement to end. */
export type RequestAgreementCancellationInput = {
  agreementId: Scalars['ID']['input'];
  /** Any text of 16 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: Scalars['ID']['input'];
  /** 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

export type RequestAgreementCancellationResult = AgreementRejected | IdempotencyConflictError | RequestAgreementCancellationSuccess;

/** The request was acknowledged; `request.state` says how far it is. */
export type RequestAgreementCancellationSuccess = {
  __typename?: 'RequestAgreementCancellationSuccess';
  /** It was there already: a second request meets the open one. */
  isExisting: Scalars['Boolean']['output'];
  request: CancelAgreementRequest;
};

export type RequestCodeResult = IdempotencyConflictError | PartyRejected | RequestCodeSuccess | TooManyCodesError;

/** A code is on its way, if there is somebody to send it to. */
export type RequestCodeSuccess = {
  __typename?: 'RequestCodeSuccess';
  challenge: CodeChallenge;
};

/** Who decided about a request, and why. */
export type RequestDecision = {
  __typename?: 'RequestDecision';
  accepted: Scalars['Boolean']['output'];
  at: Scalars['DateTime']['output'];
  /** The subject of the person, or `policy`; for staff, null for others. */
  by?: Maybe<Scalars['String']['output']>;
  reason?: Maybe<Scalars['String']['output']>;
};

/** Whose data is to be erased, once per key. */
export type RequestErasureInput = {
  /** Any text of 1 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: Scalars['ID']['input'];
  /** A TMF632 individual. */
  partyId: Scalars['ID']['input'];
};

export type RequestErasureResult = ErasureBlockedError | IdempotencyConflictError | PartyRejected | RequestErasureSuccess;

/** The erasure is under way, or done; nothing stops it any more. */
export type RequestErasureSuccess = {
  __typename?: 'RequestErasureSuccess';
  erasure: Erasure;
};

/** When something shall happen: an instant, or what the clock on the wall shows in a zone. */
export type RequestedDateInput =
  /** An instant, with its offset. */
  { instant: Scalars['DateTime']['input']; wallClock?: never; }
  |  /** A date, with or without a time of day, in a zone. */
  { instant?: never; wallClock: WallClockInput; };

/** What was begun. */
export type ResendCodeInput = {
  challengeId: Scalars['ID']['input'];
  /** Any text of 16 to 200 characters, the same for each repeat of this call; a repeat sends no second code. */
  idempotencyKey: Scalars['ID']['input'];
};

/** What an agent decides about a suspected duplicate. */
export type ResolveDuplicateInput = {
  decision: DuplicateDecisionInput;
  /** Any text of 1 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: Scalars['ID']['input'];
  resolutionToken: Scalars['ID']['input'];
};

export type ResolveDuplicateResult = IdempotencyConflictError | PartyRejected | ResolveDuplicateSuccess;

/** The decision is kept. */
export type ResolveDuplicateSuccess = {
  __typename?: 'ResolveDuplicateSuccess';
  /** The party to go on with; null: repeat the call that was refused. */
  party?: Maybe<Party>;
};

/** How likely bills stay unpaid. TMF629 `CreditProfile.creditRiskRating`. */
export type RiskSegment =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

/** Values of a `RoamingDiscount`, or of a change to one: null is not set, or not changed. */
export type RoamingDiscountAttributes = {
  __typename?: 'RoamingDiscountAttributes';
  /** By how much usage abroad becomes cheaper. In `%`, 1 to 100. */
  discountPercent?: Maybe<Quantity>;
  /** Countries in which the discount holds. */
  discountZone?: Maybe<RoamingDiscountDiscountZone>;
  /** Values the specification does not know, or that do not fit their field, in TMF words; null when there are none. */
  otherCharacteristics?: Maybe<Array<Characteristic>>;
};

/** Countries in which the discount holds. */
export type RoamingDiscountDiscountZone =
  /** `EU` in the catalog. */
  | 'EU'
  /** `World` in the catalog. */
  | 'WORLD';

/** Values of a `RoamingOption`, or of a change to one: null is not set, or not changed. */
export type RoamingOptionAttributes = {
  __typename?: 'RoamingOptionAttributes';
  /** Mobile data abroad stops for the day after this volume; without a value it does not stop. In `GB`, 1 to 20. */
  dailyDataLimit?: Maybe<Quantity>;
  /** Mobile data may be used abroad; off means calls and messages only. */
  dataRoaming?: Maybe<Scalars['Boolean']['output']>;
  /** Values the specification does not know, or that do not fit their field, in TMF words; null when there are none. */
  otherCharacteristics?: Maybe<Array<Characteristic>>;
  /** Countries in which the line works. */
  zone?: Maybe<RoamingOptionZone>;
};

/** What a buyer can set on a `RoamingOption`. What is absent or null keeps its value, or takes its default. */
export type RoamingOptionConfigurationInput = {
  /** Mobile data abroad stops for the day after this volume; without a value it does not stop. In `GB`, 1 to 20. */
  dailyDataLimit?: InputMaybe<Scalars['Float']['input']>;
  /** Mobile data may be used abroad; off means calls and messages only. By default `true`, unless the offering says otherwise. */
  dataRoaming?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Countries in which the line works. */
export type RoamingOptionZone =
  /** `EU` in the catalog. */
  | 'EU'
  /** `World` in the catalog. */
  | 'WORLD';

/** The candidate that it is. */
export type SamePartyInput = {
  partyId: Scalars['ID']['input'];
};

/** An e-mail or text message that the sandbox has kept instead of sending it. */
export type SandboxMessage = {
  __typename?: 'SandboxMessage';
  /** The key it was sent with: the same key is sent once. */
  id: Scalars['ID']['output'];
  /** What it is about, for example `oneTimeCode`. */
  kind: Scalars['String']['output'];
  sentAt: Scalars['DateTime']['output'];
  subject: Scalars['String']['output'];
  text: Scalars['String']['output'];
  to: Scalars['String']['output'];
};

/** Tokens for somebody who is signed in, OAuth 2 style. */
export type Session = {
  __typename?: 'Session';
  /** Sent as `Authorization: Bearer`. A JWT with the claims `sub`, `role`, `party_id`, `customer_id`, `tenant`. */
  accessToken: Scalars['String']['output'];
  /** The customer this session acts for; null for somebody who is no customer yet. */
  customer?: Maybe<Customer>;
  /** When the access token ends, in real time; ten minutes unless the identity provider says otherwise. */
  expiresAt: Scalars['DateTime']['output'];
  /** Who is signed in. */
  party: Individual;
  /** For `refreshSession`, once. */
  refreshToken: Scalars['String']['output'];
};

/** There is no session for this refresh token, or not any more: sign in again. */
export type SessionEndedError = UserError & {
  __typename?: 'SessionEndedError';
  code: Scalars['String']['output'];
  path: Array<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
  recover: Array<RecoverAction>;
};

/** A consent that is given or taken back. */
export type SetContactConsentInput = {
  contactMediumId: Scalars['ID']['input'];
  granted: Scalars['Boolean']['input'];
  idempotencyKey: Scalars['ID']['input'];
  partyId: Scalars['ID']['input'];
  purpose: ContactPurpose;
  /** Where it was said, at most 100 characters; the role of the caller when absent. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** Who signs in. */
export type SignInInput = {
  contactPoint: ContactPointInput;
  /** Any text of 16 to 200 characters, the same for each repeat of this call; a repeat sends no second code. */
  idempotencyKey: Scalars['ID']['input'];
};

/** A new login. */
export type SignUpInput = {
  contactPoint: ContactPointInput;
  /** 1 to 100 characters. TMF632 `Individual.familyName`. */
  familyName: Scalars['String']['input'];
  /** 1 to 100 characters. TMF632 `Individual.givenName`. */
  givenName: Scalars['String']['input'];
  /** Any text of 16 to 200 characters, the same for each repeat of this call; a repeat sends no second code. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Values of a `SimCard`, or of a change to one: null is not set, or not changed. */
export type SimCardAttributes = {
  __typename?: 'SimCardAttributes';
  /** Size in which a plastic card is punched. */
  cardFormat?: Maybe<SimCardCardFormat>;
  /** Values the specification does not know, or that do not fit their field, in TMF words; null when there are none. */
  otherCharacteristics?: Maybe<Array<Characteristic>>;
  /** The device asks for a code before it uses the SIM. */
  pinProtection?: Maybe<Scalars['Boolean']['output']>;
  /** A plastic card sent by post, or a profile downloaded to the device. */
  simType?: Maybe<SimCardSimType>;
};

/** Size in which a plastic card is punched. */
export type SimCardCardFormat =
  /** `Micro` in the catalog. */
  | 'MICRO'
  /** `Nano` in the catalog. */
  | 'NANO'
  /** `Standard` in the catalog. */
  | 'STANDARD';

/** What a buyer can set on a `SimCard`. What is absent or null keeps its value, or takes its default. */
export type SimCardConfigurationInput = {
  /** Size in which a plastic card is punched. */
  cardFormat?: InputMaybe<SimCardCardFormat>;
  /** The device asks for a code before it uses the SIM. By default `true`, unless the offering says otherwise. */
  pinProtection?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A plastic card sent by post, or a profile downloaded to the device. */
export type SimCardSimType =
  /** `eSIM` in the catalog. */
  | 'ESIM'
  /** `physical` in the catalog. */
  | 'PHYSICAL';

export type SwitchCustomerResult = InputProblem | SwitchCustomerSuccess;

/** The login acts for this customer now. */
export type SwitchCustomerSuccess = {
  __typename?: 'SwitchCustomerSuccess';
  customer: Customer;
  /** A session that acts for the customer; null where the identity provider gives one only for a refresh token: call `refreshSession`. */
  session?: Maybe<Session>;
};

/** One call to another system. */
export type TaskExchange = {
  __typename?: 'TaskExchange';
  durationMs: Scalars['Int']['output'];
  error?: Maybe<ProviderError>;
  /** For example `authorize`. */
  operation: Scalars['String']['output'];
  /** The system, for example `payment` or `serviceActivation`. */
  provider: Scalars['String']['output'];
  /** Masked. */
  request?: Maybe<Scalars['JSON']['output']>;
  /** Masked; null when there was none. */
  response?: Maybe<Scalars['JSON']['output']>;
  startedAt: Scalars['DateTime']['output'];
};

/**
 * A request that cannot be carried out at once: it is acknowledged, looked at by policy or by a person, and then takes effect. TMF622 `cancelProductOrder` and the
 * like, in one shape.
 */
export type TaskRequest = {
  /** Null until it is decided. */
  decision?: Maybe<RequestDecision>;
  /** When it takes, or took, effect. */
  effectiveAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** Why it was rejected or could not be carried out; empty otherwise. */
  problems: Array<UserError>;
  /** As the requester gave it. */
  reason?: Maybe<Scalars['String']['output']>;
  requestedAt: Scalars['DateTime']['output'];
  /** The requester's subject; for staff, null for others. */
  requestedBy?: Maybe<Scalars['String']['output']>;
  /** In review until then; then it is TIMED_OUT. */
  reviewUntil?: Maybe<Scalars['DateTime']['output']>;
  state: TaskRequestState;
};

/** How far a request is. TMF630 `TaskStateType`, with the ways it can wait and end told apart. */
export type TaskRequestState =
  /** Decided; takes effect at `effectiveAt`. */
  | 'ACCEPTED'
  /** Received; nothing has changed yet. */
  | 'ACKNOWLEDGED'
  | 'DONE'
  /** Being carried out. */
  | 'IN_PROGRESS'
  /** Waits for a person. */
  | 'IN_REVIEW'
  | 'REJECTED'
  /** Accepted, but could not be carried out; `problems` says why. */
  | 'TERMINATED_WITH_ERROR'
  /** Nobody decided in time; nothing has changed. */
  | 'TIMED_OUT'
  /** Taken back by who asked for it, before it was decided. */
  | 'WITHDRAWN';

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

/** From and until when something holds; an absent end is open. TMF `TimePeriod`. */
export type TimePeriod = {
  __typename?: 'TimePeriod';
  endDateTime?: Maybe<Scalars['DateTime']['output']>;
  startDateTime?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a timeline. */
export type TimelineConnection = {
  __typename?: 'TimelineConnection';
  edges: Array<TimelineEdge>;
  nodes: Array<TimelineEntry>;
  pageInfo: PageInfo;
};

/** One entry of a timeline and its cursor. */
export type TimelineEdge = {
  __typename?: 'TimelineEdge';
  cursor: Scalars['String']['output'];
  node: TimelineEntry;
};

/** One thing that happened, in words. */
export type TimelineEntry = {
  __typename?: 'TimelineEntry';
  at: Scalars['DateTime']['output'];
  entityId: Scalars['ID']['output'];
  entityType: Scalars['String']['output'];
  eventId: Scalars['ID']['output'];
  /** The event type without its ending, for example `ProductOrderStateChange`. */
  kind: Scalars['String']['output'];
  /** For example `Order: completed`. */
  summary: Scalars['String']['output'];
};

/** Which version of a TM Forum API. */
export type TmfVersion =
  /** v4, of TMF679 for example 4.0.0. */
  | 'V4'
  /** v5. */
  | 'V5';

/** Too many codes were asked for, for this address or by this caller. Nothing was sent. */
export type TooManyCodesError = UserError & {
  __typename?: 'TooManyCodesError';
  code: Scalars['String']['output'];
  path: Array<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
  recover: Array<RecoverAction>;
  /** When it can be tried again. */
  retryAfter: Scalars['DateTime']['output'];
};

/** Values of a `TvService`, or of a change to one: null is not set, or not changed. */
export type TvServiceAttributes = {
  __typename?: 'TvServiceAttributes';
  /** Channels that can be watched without an extra package. 1 to 300. */
  channelCount?: Maybe<Scalars['Int']['output']>;
  /** Packages of additional channels, as many as wanted. At most 3 values. */
  extraPackages?: Maybe<Array<TvServiceExtraPackages>>;
  /** Values the specification does not know, or that do not fit their field, in TMF words; null when there are none. */
  otherCharacteristics?: Maybe<Array<Characteristic>>;
  /** Room for recordings kept in the network. In `hour`, 0 to 500. */
  recordingHours?: Maybe<Quantity>;
  /** Best picture quality that is sent. */
  resolution?: Maybe<TvServiceResolution>;
};

/** What a buyer can set on a `TvService`. What is absent or null keeps its value, or takes its default. */
export type TvServiceConfigurationInput = {
  /** Packages of additional channels, as many as wanted. At most 3 values. */
  extraPackages?: InputMaybe<Array<TvServiceExtraPackages>>;
  /** Best picture quality that is sent. By default `HD`, unless the offering says otherwise. */
  resolution?: InputMaybe<TvServiceResolution>;
};

/** Packages of additional channels, as many as wanted. At most 3 values. */
export type TvServiceExtraPackages =
  /** `Cinema` in the catalog. */
  | 'CINEMA'
  /** `Kids` in the catalog. */
  | 'KIDS'
  /** `Sports` in the catalog. */
  | 'SPORTS';

/** Best picture quality that is sent. */
export type TvServiceResolution =
  /** `HD` in the catalog. */
  | 'HD'
  /** `UHD` in the catalog. */
  | 'UHD';

/** What is different about a billing account. What is absent stays as it was. */
export type UpdateBillingAccountInput = {
  billingAccountId: Scalars['ID']['input'];
  /**
   * The account that shall carry this one's charges on its bill: another one of the same customer, or for agents one of the organization it belongs to. It has a bill of its
   * own, and nothing is on this one's bill. Null: a bill of its own again.
   */
  consolidateInto?: InputMaybe<Scalars['ID']['input']>;
  /** Day of month the bill is made, 1 to 28. */
  cycleDay?: InputMaybe<Scalars['Int']['input']>;
  /** `BillingAccount.version` the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  format?: InputMaybe<BillFormat>;
  idempotencyKey: Scalars['ID']['input'];
  media?: InputMaybe<BillMedia>;
  /** At most 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What is different about a customer. */
export type UpdateCustomerInput = {
  customerId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  /** Null: the operator's own. */
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};

export type UpdateCustomerResult = IdempotencyConflictError | PartyRejected | UpdateCustomerSuccess;

/** The customer as it is now. */
export type UpdateCustomerSuccess = {
  __typename?: 'UpdateCustomerSuccess';
  customer: Customer;
};

/** What is different about a person. What is absent stays as it was. */
export type UpdateIndividualInput = {
  birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** `Individual.version` the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  familyName?: InputMaybe<Scalars['String']['input']>;
  givenName?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey: Scalars['ID']['input'];
  /** All documents from now on, 10 at most. */
  identifications?: InputMaybe<Array<IdentificationInput>>;
  individualId: Scalars['ID']['input'];
};

/** What is different about an organization. What is absent stays as it was. */
export type UpdateOrganizationInput = {
  companyRegisterNumber?: InputMaybe<Scalars['String']['input']>;
  /** `Organization.version` the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['ID']['input'];
  organizationId: Scalars['ID']['input'];
  /** Whether each of its orders needs a purchase order number. */
  purchaseOrderNumberRequired?: InputMaybe<Scalars['Boolean']['input']>;
  tradingName?: InputMaybe<Scalars['String']['input']>;
  vatId?: InputMaybe<Scalars['String']['input']>;
};

/** A "no" that a client can react to. Select it with `... on UserError { code reason path recover { operation } }` to survive problems added later. Text and code as TMF630 `Error`. */
export type UserError = {
  /** Stable machine code, for example `NUMBER_TAKEN`. TMF630 `Error.code`. */
  code: Scalars['String']['output'];
  /** Which part of the input it is about, from the outside in, for example `["customer", "newIndividual", "familyName"]`. */
  path: Array<Scalars['String']['output']>;
  /** Text that can be shown to the user. TMF630 `Error.reason`. */
  reason: Scalars['String']['output'];
  /** The operations that would mend it, best first. */
  recover: Array<RecoverAction>;
};

/** Values of a `VoiceAddOn`, or of a change to one: null is not set, or not changed. */
export type VoiceAddOnAttributes = {
  __typename?: 'VoiceAddOnAttributes';
  /** Call minutes added in each validity period. In `min`, 10 to 1000. */
  addedMinutes?: Maybe<Quantity>;
  /** Added again by itself when the validity has ended. */
  autoRenew?: Maybe<Scalars['Boolean']['output']>;
  /** Countries that can be called with these minutes. */
  destination?: Maybe<VoiceAddOnDestination>;
  /** Values the specification does not know, or that do not fit their field, in TMF words; null when there are none. */
  otherCharacteristics?: Maybe<Array<Characteristic>>;
};

/** What a buyer can set on a `VoiceAddOn`. What is absent or null keeps its value, or takes its default. */
export type VoiceAddOnConfigurationInput = {
  /** Added again by itself when the validity has ended. By default `false`, unless the offering says otherwise. */
  autoRenew?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Countries that can be called with these minutes. */
export type VoiceAddOnDestination =
  /** `EU` in the catalog. */
  | 'EU'
  /** `Germany` in the catalog. */
  | 'GERMANY'
  /** `World` in the catalog. */
  | 'WORLD';

/** What the clock on the wall shows. */
export type WallClockInput = {
  date: Scalars['Date']['input'];
  /**
   * Midnight when absent. A time that the clocks skip on that day means as long after the gap as it is after the gap's start (02:30 becomes 03:30); one that occurs
   * twice means the first.
   */
  time?: InputMaybe<Scalars['LocalTime']['input']>;
  /** The operator's own zone when absent. */
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};

/** Takes a request back. */
export type WithdrawRequestInput = {
  /** Any text of 16 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: Scalars['ID']['input'];
  requestId: Scalars['ID']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Agreement: Agreement;
  BillingAccount: BillingAccount;
  CancelAgreementRequest: CancelAgreementRequest;
  Customer: Customer;
  DuplicateCustomerSuspectedError: DuplicateCustomerSuspectedError;
  Individual: Individual;
  Organization: Organization;
  PartyAccount: PartyAccount;
  Product: Product;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agreement:
    ( { __typename: 'Agreement' }
    & GraphQLRecursivePick<FederationTypes['Agreement'], {"id":true}> );
  BillingAccount:
    ( { __typename: 'BillingAccount' }
    & GraphQLRecursivePick<FederationTypes['BillingAccount'], {"id":true}> );
  CancelAgreementRequest:
    ( { __typename: 'CancelAgreementRequest' }
    & GraphQLRecursivePick<FederationTypes['CancelAgreementRequest'], {"id":true}> );
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  DuplicateCustomerSuspectedError:
    ( { __typename: 'DuplicateCustomerSuspectedError' }
    & GraphQLRecursivePick<FederationTypes['DuplicateCustomerSuspectedError'], {"resolutionToken":true}> );
  Individual:
    ( { __typename: 'Individual' }
    & GraphQLRecursivePick<FederationTypes['Individual'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  PartyAccount:
    ( { __typename: 'PartyAccount' }
    & GraphQLRecursivePick<FederationTypes['PartyAccount'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AgreementRequestResult:
    | ( Omit<AgreementRequestSuccess, 'request'> & { request: _RefType['TaskRequest'] } & { __typename: 'AgreementRequestSuccess' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InputProblem & { __typename: 'InputProblem' } )
  ;
  ChangeBillingAccountResult:
    | ( Omit<BillingAccountChangedMeanwhileError, 'current'> & { current: _RefType['BillingAccount'] } & { __typename: 'BillingAccountChangedMeanwhileError' } )
    | ( Omit<ChangeBillingAccountSuccess, 'billingAccount'> & { billingAccount: _RefType['BillingAccount'] } & { __typename: 'ChangeBillingAccountSuccess' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( Omit<PartyRejected, 'problems'> & { problems: Array<_RefType['UserError']> } & { __typename: 'PartyRejected' } )
  ;
  ChangeCustomerMemberResult:
    | ( Omit<ChangeCustomerMemberSuccess, 'customer' | 'member'> & { customer: _RefType['Customer'], member?: Maybe<_RefType['CustomerMember']> } & { __typename: 'ChangeCustomerMemberSuccess' } )
    | ( Omit<CustomerMemberChangedMeanwhileError, 'current'> & { current: _RefType['CustomerMember'] } & { __typename: 'CustomerMemberChangedMeanwhileError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( Omit<PartyRejected, 'problems'> & { problems: Array<_RefType['UserError']> } & { __typename: 'PartyRejected' } )
  ;
  ChangePartyResult:
    | ( Omit<ChangePartySuccess, 'party'> & { party: _RefType['Party'] } & { __typename: 'ChangePartySuccess' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( Omit<PartyChangedMeanwhileError, 'party'> & { party: _RefType['Party'] } & { __typename: 'PartyChangedMeanwhileError' } )
    | ( Omit<PartyRejected, 'problems'> & { problems: Array<_RefType['UserError']> } & { __typename: 'PartyRejected' } )
  ;
  ConfirmCodeResult:
    | ( CodeRejectedError & { __typename: 'CodeRejectedError' } )
    | ( Omit<OpenSessionSuccess, 'session'> & { session: _RefType['Session'] } & { __typename: 'OpenSessionSuccess' } )
  ;
  ConfirmLinkServiceResult:
    | ( CodeRejectedError & { __typename: 'CodeRejectedError' } )
    | ( Omit<ConfirmLinkServiceSuccess, 'customer' | 'product' | 'session'> & { customer: _RefType['Customer'], product?: Maybe<_RefType['Product']>, session?: Maybe<_RefType['Session']> } & { __typename: 'ConfirmLinkServiceSuccess' } )
  ;
  CreateAgreementResult:
    | ( Omit<AgreementRejected, 'problems'> & { problems: Array<_RefType['UserError']> } & { __typename: 'AgreementRejected' } )
    | ( Omit<CreateAgreementSuccess, 'agreement'> & { agreement: _RefType['Agreement'] } & { __typename: 'CreateAgreementSuccess' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
  ;
  CreateBillingAccountResult:
    | ( Omit<CreateBillingAccountSuccess, 'billingAccount'> & { billingAccount: _RefType['BillingAccount'] } & { __typename: 'CreateBillingAccountSuccess' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( Omit<PartyRejected, 'problems'> & { problems: Array<_RefType['UserError']> } & { __typename: 'PartyRejected' } )
  ;
  CreateCustomerResult:
    | ( Omit<CreateCustomerSuccess, 'customer'> & { customer: _RefType['Customer'] } & { __typename: 'CreateCustomerSuccess' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( Omit<PartyRejected, 'problems'> & { problems: Array<_RefType['UserError']> } & { __typename: 'PartyRejected' } )
  ;
  CreatePartyResult:
    | ( Omit<CreatePartySuccess, 'party'> & { party: _RefType['Party'] } & { __typename: 'CreatePartySuccess' } )
    | ( SuspectedDuplicate & { __typename: 'DuplicateCustomerSuspectedError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( Omit<PartyRejected, 'problems'> & { problems: Array<_RefType['UserError']> } & { __typename: 'PartyRejected' } )
  ;
  MergePartiesResult:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( Omit<MergePartiesSuccess, 'party'> & { party: _RefType['Party'] } & { __typename: 'MergePartiesSuccess' } )
    | ( Omit<PartyRejected, 'problems'> & { problems: Array<_RefType['UserError']> } & { __typename: 'PartyRejected' } )
  ;
  OnboardCustomerResult:
    | ( Omit<OnboardCustomerSuccess, 'customer'> & { customer: _RefType['Customer'] } & { __typename: 'OnboardCustomerSuccess' } )
    | ( Omit<PartyRejected, 'problems'> & { problems: Array<_RefType['UserError']> } & { __typename: 'PartyRejected' } )
  ;
  OnboardPartyResult:
    | ( OnboardPartySuccess & { __typename: 'OnboardPartySuccess' } )
    | ( Omit<PartyRejected, 'problems'> & { problems: Array<_RefType['UserError']> } & { __typename: 'PartyRejected' } )
  ;
  ProductAttributes:
    | ( DataAddOnAttributes & { __typename: 'DataAddOnAttributes' } )
    | ( DeviceAttributes & { __typename: 'DeviceAttributes' } )
    | ( FibreAccessAttributes & { __typename: 'FibreAccessAttributes' } )
    | ( GenericAttributes & { __typename: 'GenericAttributes' } )
    | ( HomeBundleAttributes & { __typename: 'HomeBundleAttributes' } )
    | ( MobileLineAttributes & { __typename: 'MobileLineAttributes' } )
    | ( RoamingDiscountAttributes & { __typename: 'RoamingDiscountAttributes' } )
    | ( RoamingOptionAttributes & { __typename: 'RoamingOptionAttributes' } )
    | ( SimCardAttributes & { __typename: 'SimCardAttributes' } )
    | ( TvServiceAttributes & { __typename: 'TvServiceAttributes' } )
    | ( VoiceAddOnAttributes & { __typename: 'VoiceAddOnAttributes' } )
  ;
  RefreshSessionResult:
    | ( Omit<OpenSessionSuccess, 'session'> & { session: _RefType['Session'] } & { __typename: 'OpenSessionSuccess' } )
    | ( SessionEndedError & { __typename: 'SessionEndedError' } )
  ;
  RegisterCustomerResult:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( Omit<PartyRejected, 'problems'> & { problems: Array<_RefType['UserError']> } & { __typename: 'PartyRejected' } )
    | ( Omit<RegisterCustomerSuccess, 'customer' | 'session'> & { customer: _RefType['Customer'], session?: Maybe<_RefType['Session']> } & { __typename: 'RegisterCustomerSuccess' } )
  ;
  RegisterListenerResult:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InputProblem & { __typename: 'InputProblem' } )
    | ( Omit<RegisterListenerSuccess, 'listener'> & { listener: _RefType['Listener'] } & { __typename: 'RegisterListenerSuccess' } )
  ;
  RequestAgreementCancellationResult:
    | ( Omit<AgreementRejected, 'problems'> & { problems: Array<_RefType['UserError']> } & { __typename: 'AgreementRejected' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( Omit<RequestAgreementCancellationSuccess, 'request'> & { request: _RefType['CancelAgreementRequest'] } & { __typename: 'RequestAgreementCancellationSuccess' } )
  ;
  RequestCodeResult:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( Omit<PartyRejected, 'problems'> & { problems: Array<_RefType['UserError']> } & { __typename: 'PartyRejected' } )
    | ( Omit<RequestCodeSuccess, 'challenge'> & { challenge: _RefType['CodeChallenge'] } & { __typename: 'RequestCodeSuccess' } )
    | ( TooManyCodesError & { __typename: 'TooManyCodesError' } )
  ;
  RequestErasureResult:
    | ( ErasureBlockedError & { __typename: 'ErasureBlockedError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( Omit<PartyRejected, 'problems'> & { problems: Array<_RefType['UserError']> } & { __typename: 'PartyRejected' } )
    | ( Omit<RequestErasureSuccess, 'erasure'> & { erasure: _RefType['Erasure'] } & { __typename: 'RequestErasureSuccess' } )
  ;
  ResolveDuplicateResult:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( Omit<PartyRejected, 'problems'> & { problems: Array<_RefType['UserError']> } & { __typename: 'PartyRejected' } )
    | ( Omit<ResolveDuplicateSuccess, 'party'> & { party?: Maybe<_RefType['Party']> } & { __typename: 'ResolveDuplicateSuccess' } )
  ;
  SwitchCustomerResult:
    | ( InputProblem & { __typename: 'InputProblem' } )
    | ( Omit<SwitchCustomerSuccess, 'customer' | 'session'> & { customer: _RefType['Customer'], session?: Maybe<_RefType['Session']> } & { __typename: 'SwitchCustomerSuccess' } )
  ;
  UpdateCustomerResult:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( Omit<PartyRejected, 'problems'> & { problems: Array<_RefType['UserError']> } & { __typename: 'PartyRejected' } )
    | ( Omit<UpdateCustomerSuccess, 'customer'> & { customer: _RefType['Customer'] } & { __typename: 'UpdateCustomerSuccess' } )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessRole: AccessRole;
  AddContactMediumInput: AddContactMediumInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AddCustomerMemberInput: AddCustomerMemberInput;
  Agreement: ResolverTypeWrapper<AgreementEntity>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AgreementConnection: ResolverTypeWrapper<AgreementPage>;
  AgreementEdge: ResolverTypeWrapper<AgreementEdgeOfPage>;
  AgreementItem: ResolverTypeWrapper<AgreementItemEntity>;
  AgreementRejected: ResolverTypeWrapper<Omit<AgreementRejected, 'problems'> & { problems: Array<ResolversTypes['UserError']> }>;
  AgreementRequestConnection: ResolverTypeWrapper<RequestPage>;
  AgreementRequestEdge: ResolverTypeWrapper<RequestEdge>;
  AgreementRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgreementRequestResult']>;
  AgreementRequestSuccess: ResolverTypeWrapper<Omit<AgreementRequestSuccess, 'request'> & { request: ResolversTypes['TaskRequest'] }>;
  AgreementStatus: AgreementStatus;
  AgreementType: AgreementType;
  BillFormat: BillFormat;
  BillMedia: BillMedia;
  BillingAccount: ResolverTypeWrapper<BillingAccountEntity>;
  BillingAccountChangedMeanwhileError: ResolverTypeWrapper<Omit<BillingAccountChangedMeanwhileError, 'current'> & { current: ResolversTypes['BillingAccount'] }>;
  BillingPreferences: ResolverTypeWrapper<BillingPreferences>;
  BillingPreferencesInput: BillingPreferencesInput;
  CancelAgreementRequest: ResolverTypeWrapper<StoredRequest>;
  ChangeAgreementProductsInput: ChangeAgreementProductsInput;
  ChangeBillingAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeBillingAccountResult']>;
  ChangeBillingAccountSuccess: ResolverTypeWrapper<Omit<ChangeBillingAccountSuccess, 'billingAccount'> & { billingAccount: ResolversTypes['BillingAccount'] }>;
  ChangeContactMediumInput: ChangeContactMediumInput;
  ChangeCustomerMemberInput: ChangeCustomerMemberInput;
  ChangeCustomerMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeCustomerMemberResult']>;
  ChangeCustomerMemberSuccess: ResolverTypeWrapper<Omit<ChangeCustomerMemberSuccess, 'customer' | 'member'> & { customer: ResolversTypes['Customer'], member?: Maybe<ResolversTypes['CustomerMember']> }>;
  ChangeParentOrganizationInput: ChangeParentOrganizationInput;
  ChangePartyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePartyResult']>;
  ChangePartySuccess: ResolverTypeWrapper<Omit<ChangePartySuccess, 'party'> & { party: ResolversTypes['Party'] }>;
  Characteristic: ResolverTypeWrapper<Characteristic>;
  CharacteristicInput: CharacteristicInput;
  CloseBillingAccountInput: CloseBillingAccountInput;
  CodeChallenge: ResolverTypeWrapper<CodeChallengeEntity>;
  CodeRejectedError: ResolverTypeWrapper<CodeRejectedError>;
  ConcludeAgreementInput: ConcludeAgreementInput;
  ConfigurationChoice: ResolverTypeWrapper<ConfigurationChoice>;
  ConfigurationOption: ResolverTypeWrapper<ConfigurationOption>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ConfirmCodeInput: ConfirmCodeInput;
  ConfirmCodeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmCodeResult']>;
  ConfirmLinkServiceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmLinkServiceResult']>;
  ConfirmLinkServiceSuccess: ResolverTypeWrapper<Omit<ConfirmLinkServiceSuccess, 'customer' | 'product' | 'session'> & { customer: ResolversTypes['Customer'], product?: Maybe<ResolversTypes['Product']>, session?: Maybe<ResolversTypes['Session']> }>;
  ContactConsent: ResolverTypeWrapper<ContactConsentEntity>;
  ContactMedium: ResolverTypeWrapper<ContactMediumEntity>;
  ContactMediumInput: ContactMediumInput;
  ContactPointInput: ContactPointInput;
  ContactPurpose: ContactPurpose;
  CreateAgreementInput: CreateAgreementInput;
  CreateAgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateAgreementResult']>;
  CreateAgreementSuccess: ResolverTypeWrapper<Omit<CreateAgreementSuccess, 'agreement'> & { agreement: ResolversTypes['Agreement'] }>;
  CreateBillingAccountInput: CreateBillingAccountInput;
  CreateBillingAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateBillingAccountResult']>;
  CreateBillingAccountSuccess: ResolverTypeWrapper<Omit<CreateBillingAccountSuccess, 'billingAccount'> & { billingAccount: ResolversTypes['BillingAccount'] }>;
  CreateCustomerInput: CreateCustomerInput;
  CreateCustomerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateCustomerResult']>;
  CreateCustomerSuccess: ResolverTypeWrapper<Omit<CreateCustomerSuccess, 'customer'> & { customer: ResolversTypes['Customer'] }>;
  CreateIndividualInput: CreateIndividualInput;
  CreateOrganizationInput: CreateOrganizationInput;
  CreatePartyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreatePartyResult']>;
  CreatePartySuccess: ResolverTypeWrapper<Omit<CreatePartySuccess, 'party'> & { party: ResolversTypes['Party'] }>;
  Customer: ResolverTypeWrapper<CustomerEntity>;
  CustomerMember: ResolverTypeWrapper<CustomerMemberEntity>;
  CustomerMemberChangedMeanwhileError: ResolverTypeWrapper<Omit<CustomerMemberChangedMeanwhileError, 'current'> & { current: ResolversTypes['CustomerMember'] }>;
  CustomerMemberRole: CustomerMemberRole;
  CustomerOrder: ResolverTypeWrapper<CustomerOrder>;
  CustomerStatus: CustomerStatus;
  CustomerType: CustomerType;
  DataAddOnAttributes: ResolverTypeWrapper<DataAddOnAttributes>;
  DataAddOnConfigurationInput: DataAddOnConfigurationInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideRequestInput: DecideRequestInput;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeviceAttributes: ResolverTypeWrapper<DeviceAttributes>;
  DeviceClass: DeviceClass;
  DeviceColour: DeviceColour;
  DeviceConfigurationInput: DeviceConfigurationInput;
  DifferentPartyInput: DifferentPartyInput;
  DuplicateCandidate: ResolverTypeWrapper<Omit<DuplicateCandidate, 'party'> & { party: ResolversTypes['Party'] }>;
  DuplicateCustomerSuspectedError: ResolverTypeWrapper<SuspectedDuplicate>;
  DuplicateDecisionInput: DuplicateDecisionInput;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  Erasure: ResolverTypeWrapper<ErasureEntity>;
  ErasureBlockedError: ResolverTypeWrapper<ErasureBlockedError>;
  ErasureBlocker: ResolverTypeWrapper<ErasureBlocker>;
  ErasureBlockerKind: ErasureBlockerKind;
  ErasureState: ErasureState;
  Event: ResolverTypeWrapper<LoggedEvent>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EventEdge']>, nodes: Array<ResolversTypes['Event']> }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventFilter: EventFilter;
  FibreAccessAttributes: ResolverTypeWrapper<FibreAccessAttributes>;
  FibreAccessConfigurationInput: FibreAccessConfigurationInput;
  FibreAccessInstallation: FibreAccessInstallation;
  GenericAttributes: ResolverTypeWrapper<GenericAttributes>;
  HomeBundleAttributes: ResolverTypeWrapper<HomeBundleAttributes>;
  HomeBundleConfigurationInput: HomeBundleConfigurationInput;
  HomeBundleInstallationSlot: HomeBundleInstallationSlot;
  HomeBundleServiceLevel: HomeBundleServiceLevel;
  IdempotencyConflictError: ResolverTypeWrapper<IdempotencyConflictError>;
  IdentificationInput: IdentificationInput;
  IdentifierKind: IdentifierKind;
  Individual: ResolverTypeWrapper<PartyEntity>;
  InputProblem: ResolverTypeWrapper<InputProblem>;
  ItemAction: ItemAction;
  ItemPrice: ResolverTypeWrapper<ItemPrice>;
  ItemRelationshipType: ItemRelationshipType;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LinkServiceInput: LinkServiceInput;
  Listener: ResolverTypeWrapper<ListenerEntity>;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  Login: ResolverTypeWrapper<LoginEntity>;
  MergeDifference: ResolverTypeWrapper<MergeDifference>;
  MergeMove: ResolverTypeWrapper<MergeMove>;
  MergePartiesInput: MergePartiesInput;
  MergePartiesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MergePartiesResult']>;
  MergePartiesSuccess: ResolverTypeWrapper<Omit<MergePartiesSuccess, 'party'> & { party: ResolversTypes['Party'] }>;
  MergePreview: ResolverTypeWrapper<Omit<MergePreview, 'merged' | 'problems' | 'survivor'> & { merged?: Maybe<ResolversTypes['Party']>, problems: Array<ResolversTypes['UserError']>, survivor?: Maybe<ResolversTypes['Party']> }>;
  MobileLineAttributes: ResolverTypeWrapper<MobileLineAttributes>;
  MobileLineCallerId: MobileLineCallerId;
  MobileLineConfigurationInput: MobileLineConfigurationInput;
  MobileLineCoverage: MobileLineCoverage;
  MobileLinePaymentModel: MobileLinePaymentModel;
  MobileLineTechnology: MobileLineTechnology;
  Money: ResolverTypeWrapper<Money>;
  MonthlyStep: ResolverTypeWrapper<MonthlyStep>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewCustomerInput: NewCustomerInput;
  NewIndividualInput: NewIndividualInput;
  NewOrganizationInput: NewOrganizationInput;
  OnboardAccountsInput: OnboardAccountsInput;
  OnboardCustomerInput: OnboardCustomerInput;
  OnboardCustomerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OnboardCustomerResult']>;
  OnboardCustomerSuccess: ResolverTypeWrapper<Omit<OnboardCustomerSuccess, 'customer'> & { customer: ResolversTypes['Customer'] }>;
  OnboardPartyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OnboardPartyResult']>;
  OnboardPartySuccess: ResolverTypeWrapper<OnboardPartySuccess>;
  OnboardedCustomer: ResolverTypeWrapper<Omit<OnboardedCustomer, 'customer'> & { customer: ResolversTypes['Customer'] }>;
  OpenBillingAccountInput: OpenBillingAccountInput;
  OpenSessionSuccess: ResolverTypeWrapper<Omit<OpenSessionSuccess, 'session'> & { session: ResolversTypes['Session'] }>;
  Organization: ResolverTypeWrapper<PartyEntity>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Party: ResolverTypeWrapper<PartyEntity>;
  PartyAccount: ResolverTypeWrapper<PartyAccountEntity>;
  PartyChangedMeanwhileError: ResolverTypeWrapper<Omit<PartyChangedMeanwhileError, 'party'> & { party: ResolversTypes['Party'] }>;
  PartyHit: ResolverTypeWrapper<Omit<PartyHit, 'party'> & { party: ResolversTypes['Party'] }>;
  PartyHitConnection: ResolverTypeWrapper<PartyHitPage>;
  PartyHitEdge: ResolverTypeWrapper<Omit<PartyHitEdge, 'node'> & { node: ResolversTypes['PartyHit'] }>;
  PartyIdentification: ResolverTypeWrapper<PartyIdentification>;
  PartyMatch: PartyMatch;
  PartyMerge: ResolverTypeWrapper<PartyMerge>;
  PartyRejected: ResolverTypeWrapper<Omit<PartyRejected, 'problems'> & { problems: Array<ResolversTypes['UserError']> }>;
  PartyRequirement: ResolverTypeWrapper<PartyRequirement>;
  PersonalData: ResolverTypeWrapper<PersonalData>;
  PersonalDataExport: ResolverTypeWrapper<PersonalDataExport>;
  PersonalDataOwnerInput: PersonalDataOwnerInput;
  PersonalDataSection: ResolverTypeWrapper<PersonalDataSection>;
  PhoneNumber: ResolverTypeWrapper<Scalars['PhoneNumber']['output']>;
  PostalAddressInput: PostalAddressInput;
  PriceChangedError: ResolverTypeWrapper<PriceChangedError>;
  PriceDifference: ResolverTypeWrapper<PriceDifference>;
  PriceKind: PriceKind;
  PriceTotals: ResolverTypeWrapper<PriceTotals>;
  Product: ResolverTypeWrapper<Reference>;
  ProductAttributes: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProductAttributes']>;
  ProductChangeConflictError: ResolverTypeWrapper<ProductChangeConflictError>;
  ProductConfigurationInput: ProductConfigurationInput;
  ProspectOfProcess: ResolverTypeWrapper<ProspectOfProcess>;
  ProviderError: ResolverTypeWrapper<ProviderError>;
  PublishedEventInput: PublishedEventInput;
  PurchaseLimitInput: PurchaseLimitInput;
  PurchaseRight: ResolverTypeWrapper<PurchaseRight>;
  Quantity: ResolverTypeWrapper<Quantity>;
  QuantityInput: QuantityInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReachableContact: ResolverTypeWrapper<ReachableContact>;
  RecoverAction: ResolverTypeWrapper<RecoverAction>;
  RefreshSessionInput: RefreshSessionInput;
  RefreshSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefreshSessionResult']>;
  RegisterCustomerInput: RegisterCustomerInput;
  RegisterCustomerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterCustomerResult']>;
  RegisterCustomerSuccess: ResolverTypeWrapper<Omit<RegisterCustomerSuccess, 'customer' | 'session'> & { customer: ResolversTypes['Customer'], session?: Maybe<ResolversTypes['Session']> }>;
  RegisterListenerInput: RegisterListenerInput;
  RegisterListenerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterListenerResult']>;
  RegisterListenerSuccess: ResolverTypeWrapper<Omit<RegisterListenerSuccess, 'listener'> & { listener: ResolversTypes['Listener'] }>;
  RemoveContactMediumInput: RemoveContactMediumInput;
  RemoveCustomerMemberInput: RemoveCustomerMemberInput;
  RequestAgreementCancellationInput: RequestAgreementCancellationInput;
  RequestAgreementCancellationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestAgreementCancellationResult']>;
  RequestAgreementCancellationSuccess: ResolverTypeWrapper<Omit<RequestAgreementCancellationSuccess, 'request'> & { request: ResolversTypes['CancelAgreementRequest'] }>;
  RequestCodeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestCodeResult']>;
  RequestCodeSuccess: ResolverTypeWrapper<Omit<RequestCodeSuccess, 'challenge'> & { challenge: ResolversTypes['CodeChallenge'] }>;
  RequestDecision: ResolverTypeWrapper<RequestDecision>;
  RequestErasureInput: RequestErasureInput;
  RequestErasureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestErasureResult']>;
  RequestErasureSuccess: ResolverTypeWrapper<Omit<RequestErasureSuccess, 'erasure'> & { erasure: ResolversTypes['Erasure'] }>;
  RequestedDateInput: RequestedDateInput;
  ResendCodeInput: ResendCodeInput;
  ResolveDuplicateInput: ResolveDuplicateInput;
  ResolveDuplicateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResolveDuplicateResult']>;
  ResolveDuplicateSuccess: ResolverTypeWrapper<Omit<ResolveDuplicateSuccess, 'party'> & { party?: Maybe<ResolversTypes['Party']> }>;
  RiskSegment: RiskSegment;
  RoamingDiscountAttributes: ResolverTypeWrapper<RoamingDiscountAttributes>;
  RoamingDiscountDiscountZone: RoamingDiscountDiscountZone;
  RoamingOptionAttributes: ResolverTypeWrapper<RoamingOptionAttributes>;
  RoamingOptionConfigurationInput: RoamingOptionConfigurationInput;
  RoamingOptionZone: RoamingOptionZone;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  SamePartyInput: SamePartyInput;
  SandboxMessage: ResolverTypeWrapper<SandboxMessage>;
  Session: ResolverTypeWrapper<OpenSession>;
  SessionEndedError: ResolverTypeWrapper<SessionEndedError>;
  SetContactConsentInput: SetContactConsentInput;
  SignInInput: SignInInput;
  SignUpInput: SignUpInput;
  SimCardAttributes: ResolverTypeWrapper<SimCardAttributes>;
  SimCardCardFormat: SimCardCardFormat;
  SimCardConfigurationInput: SimCardConfigurationInput;
  SimCardSimType: SimCardSimType;
  SwitchCustomerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SwitchCustomerResult']>;
  SwitchCustomerSuccess: ResolverTypeWrapper<Omit<SwitchCustomerSuccess, 'customer' | 'session'> & { customer: ResolversTypes['Customer'], session?: Maybe<ResolversTypes['Session']> }>;
  TaskExchange: ResolverTypeWrapper<TaskExchange>;
  TaskRequest: ResolverTypeWrapper<StoredRequest>;
  TaskRequestState: TaskRequestState;
  TaskState: TaskState;
  TimePeriod: ResolverTypeWrapper<TimePeriod>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  TimelineConnection: ResolverTypeWrapper<TimelineConnection>;
  TimelineEdge: ResolverTypeWrapper<TimelineEdge>;
  TimelineEntry: ResolverTypeWrapper<TimelineEntry>;
  TmfVersion: TmfVersion;
  TooManyCodesError: ResolverTypeWrapper<TooManyCodesError>;
  TvServiceAttributes: ResolverTypeWrapper<TvServiceAttributes>;
  TvServiceConfigurationInput: TvServiceConfigurationInput;
  TvServiceExtraPackages: TvServiceExtraPackages;
  TvServiceResolution: TvServiceResolution;
  UpdateBillingAccountInput: UpdateBillingAccountInput;
  UpdateCustomerInput: UpdateCustomerInput;
  UpdateCustomerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateCustomerResult']>;
  UpdateCustomerSuccess: ResolverTypeWrapper<Omit<UpdateCustomerSuccess, 'customer'> & { customer: ResolversTypes['Customer'] }>;
  UpdateIndividualInput: UpdateIndividualInput;
  UpdateOrganizationInput: UpdateOrganizationInput;
  UserError: ResolverTypeWrapper<ProblemOfParty>;
  VoiceAddOnAttributes: ResolverTypeWrapper<VoiceAddOnAttributes>;
  VoiceAddOnConfigurationInput: VoiceAddOnConfigurationInput;
  VoiceAddOnDestination: VoiceAddOnDestination;
  WallClockInput: WallClockInput;
  WithdrawRequestInput: WithdrawRequestInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddContactMediumInput: AddContactMediumInput;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  AddCustomerMemberInput: AddCustomerMemberInput;
  Agreement: AgreementEntity;
  String: Scalars['String']['output'];
  AgreementConnection: AgreementPage;
  AgreementEdge: AgreementEdgeOfPage;
  AgreementItem: AgreementItemEntity;
  AgreementRejected: Omit<AgreementRejected, 'problems'> & { problems: Array<ResolversParentTypes['UserError']> };
  AgreementRequestConnection: RequestPage;
  AgreementRequestEdge: RequestEdge;
  AgreementRequestResult: ResolversUnionTypes<ResolversParentTypes>['AgreementRequestResult'];
  AgreementRequestSuccess: Omit<AgreementRequestSuccess, 'request'> & { request: ResolversParentTypes['TaskRequest'] };
  BillingAccount: BillingAccountEntity;
  BillingAccountChangedMeanwhileError: Omit<BillingAccountChangedMeanwhileError, 'current'> & { current: ResolversParentTypes['BillingAccount'] };
  BillingPreferences: BillingPreferences;
  BillingPreferencesInput: BillingPreferencesInput;
  CancelAgreementRequest: StoredRequest;
  ChangeAgreementProductsInput: ChangeAgreementProductsInput;
  ChangeBillingAccountResult: ResolversUnionTypes<ResolversParentTypes>['ChangeBillingAccountResult'];
  ChangeBillingAccountSuccess: Omit<ChangeBillingAccountSuccess, 'billingAccount'> & { billingAccount: ResolversParentTypes['BillingAccount'] };
  ChangeContactMediumInput: ChangeContactMediumInput;
  ChangeCustomerMemberInput: ChangeCustomerMemberInput;
  ChangeCustomerMemberResult: ResolversUnionTypes<ResolversParentTypes>['ChangeCustomerMemberResult'];
  ChangeCustomerMemberSuccess: Omit<ChangeCustomerMemberSuccess, 'customer' | 'member'> & { customer: ResolversParentTypes['Customer'], member?: Maybe<ResolversParentTypes['CustomerMember']> };
  ChangeParentOrganizationInput: ChangeParentOrganizationInput;
  ChangePartyResult: ResolversUnionTypes<ResolversParentTypes>['ChangePartyResult'];
  ChangePartySuccess: Omit<ChangePartySuccess, 'party'> & { party: ResolversParentTypes['Party'] };
  Characteristic: Characteristic;
  CharacteristicInput: CharacteristicInput;
  CloseBillingAccountInput: CloseBillingAccountInput;
  CodeChallenge: CodeChallengeEntity;
  CodeRejectedError: CodeRejectedError;
  ConcludeAgreementInput: ConcludeAgreementInput;
  ConfigurationChoice: ConfigurationChoice;
  ConfigurationOption: ConfigurationOption;
  Float: Scalars['Float']['output'];
  ConfirmCodeInput: ConfirmCodeInput;
  ConfirmCodeResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmCodeResult'];
  ConfirmLinkServiceResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmLinkServiceResult'];
  ConfirmLinkServiceSuccess: Omit<ConfirmLinkServiceSuccess, 'customer' | 'product' | 'session'> & { customer: ResolversParentTypes['Customer'], product?: Maybe<ResolversParentTypes['Product']>, session?: Maybe<ResolversParentTypes['Session']> };
  ContactConsent: ContactConsentEntity;
  ContactMedium: ContactMediumEntity;
  ContactMediumInput: ContactMediumInput;
  ContactPointInput: ContactPointInput;
  CreateAgreementInput: CreateAgreementInput;
  CreateAgreementResult: ResolversUnionTypes<ResolversParentTypes>['CreateAgreementResult'];
  CreateAgreementSuccess: Omit<CreateAgreementSuccess, 'agreement'> & { agreement: ResolversParentTypes['Agreement'] };
  CreateBillingAccountInput: CreateBillingAccountInput;
  CreateBillingAccountResult: ResolversUnionTypes<ResolversParentTypes>['CreateBillingAccountResult'];
  CreateBillingAccountSuccess: Omit<CreateBillingAccountSuccess, 'billingAccount'> & { billingAccount: ResolversParentTypes['BillingAccount'] };
  CreateCustomerInput: CreateCustomerInput;
  CreateCustomerResult: ResolversUnionTypes<ResolversParentTypes>['CreateCustomerResult'];
  CreateCustomerSuccess: Omit<CreateCustomerSuccess, 'customer'> & { customer: ResolversParentTypes['Customer'] };
  CreateIndividualInput: CreateIndividualInput;
  CreateOrganizationInput: CreateOrganizationInput;
  CreatePartyResult: ResolversUnionTypes<ResolversParentTypes>['CreatePartyResult'];
  CreatePartySuccess: Omit<CreatePartySuccess, 'party'> & { party: ResolversParentTypes['Party'] };
  Customer: CustomerEntity;
  CustomerMember: CustomerMemberEntity;
  CustomerMemberChangedMeanwhileError: Omit<CustomerMemberChangedMeanwhileError, 'current'> & { current: ResolversParentTypes['CustomerMember'] };
  CustomerOrder: CustomerOrder;
  DataAddOnAttributes: DataAddOnAttributes;
  DataAddOnConfigurationInput: DataAddOnConfigurationInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideRequestInput: DecideRequestInput;
  Decimal: Scalars['Decimal']['output'];
  DeviceAttributes: DeviceAttributes;
  DeviceConfigurationInput: DeviceConfigurationInput;
  DifferentPartyInput: DifferentPartyInput;
  DuplicateCandidate: Omit<DuplicateCandidate, 'party'> & { party: ResolversParentTypes['Party'] };
  DuplicateCustomerSuspectedError: SuspectedDuplicate;
  DuplicateDecisionInput: DuplicateDecisionInput;
  EmailAddress: Scalars['EmailAddress']['output'];
  Erasure: ErasureEntity;
  ErasureBlockedError: ErasureBlockedError;
  ErasureBlocker: ErasureBlocker;
  Event: LoggedEvent;
  EventConnection: Omit<EventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EventEdge']>, nodes: Array<ResolversParentTypes['Event']> };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventFilter: EventFilter;
  FibreAccessAttributes: FibreAccessAttributes;
  FibreAccessConfigurationInput: FibreAccessConfigurationInput;
  GenericAttributes: GenericAttributes;
  HomeBundleAttributes: HomeBundleAttributes;
  HomeBundleConfigurationInput: HomeBundleConfigurationInput;
  IdempotencyConflictError: IdempotencyConflictError;
  IdentificationInput: IdentificationInput;
  Individual: PartyEntity;
  InputProblem: InputProblem;
  ItemPrice: ItemPrice;
  JSON: Scalars['JSON']['output'];
  LinkServiceInput: LinkServiceInput;
  Listener: ListenerEntity;
  LocalTime: Scalars['LocalTime']['output'];
  Login: LoginEntity;
  MergeDifference: MergeDifference;
  MergeMove: MergeMove;
  MergePartiesInput: MergePartiesInput;
  MergePartiesResult: ResolversUnionTypes<ResolversParentTypes>['MergePartiesResult'];
  MergePartiesSuccess: Omit<MergePartiesSuccess, 'party'> & { party: ResolversParentTypes['Party'] };
  MergePreview: Omit<MergePreview, 'merged' | 'problems' | 'survivor'> & { merged?: Maybe<ResolversParentTypes['Party']>, problems: Array<ResolversParentTypes['UserError']>, survivor?: Maybe<ResolversParentTypes['Party']> };
  MobileLineAttributes: MobileLineAttributes;
  MobileLineConfigurationInput: MobileLineConfigurationInput;
  Money: Money;
  MonthlyStep: MonthlyStep;
  Mutation: Record<PropertyKey, never>;
  NewCustomerInput: NewCustomerInput;
  NewIndividualInput: NewIndividualInput;
  NewOrganizationInput: NewOrganizationInput;
  OnboardAccountsInput: OnboardAccountsInput;
  OnboardCustomerInput: OnboardCustomerInput;
  OnboardCustomerResult: ResolversUnionTypes<ResolversParentTypes>['OnboardCustomerResult'];
  OnboardCustomerSuccess: Omit<OnboardCustomerSuccess, 'customer'> & { customer: ResolversParentTypes['Customer'] };
  OnboardPartyResult: ResolversUnionTypes<ResolversParentTypes>['OnboardPartyResult'];
  OnboardPartySuccess: OnboardPartySuccess;
  OnboardedCustomer: Omit<OnboardedCustomer, 'customer'> & { customer: ResolversParentTypes['Customer'] };
  OpenBillingAccountInput: OpenBillingAccountInput;
  OpenSessionSuccess: Omit<OpenSessionSuccess, 'session'> & { session: ResolversParentTypes['Session'] };
  Organization: PartyEntity;
  PageInfo: PageInfo;
  Party: PartyEntity;
  PartyAccount: PartyAccountEntity;
  PartyChangedMeanwhileError: Omit<PartyChangedMeanwhileError, 'party'> & { party: ResolversParentTypes['Party'] };
  PartyHit: Omit<PartyHit, 'party'> & { party: ResolversParentTypes['Party'] };
  PartyHitConnection: PartyHitPage;
  PartyHitEdge: Omit<PartyHitEdge, 'node'> & { node: ResolversParentTypes['PartyHit'] };
  PartyIdentification: PartyIdentification;
  PartyMerge: PartyMerge;
  PartyRejected: Omit<PartyRejected, 'problems'> & { problems: Array<ResolversParentTypes['UserError']> };
  PartyRequirement: PartyRequirement;
  PersonalData: PersonalData;
  PersonalDataExport: PersonalDataExport;
  PersonalDataOwnerInput: PersonalDataOwnerInput;
  PersonalDataSection: PersonalDataSection;
  PhoneNumber: Scalars['PhoneNumber']['output'];
  PostalAddressInput: PostalAddressInput;
  PriceChangedError: PriceChangedError;
  PriceDifference: PriceDifference;
  PriceTotals: PriceTotals;
  Product: Reference;
  ProductAttributes: ResolversUnionTypes<ResolversParentTypes>['ProductAttributes'];
  ProductChangeConflictError: ProductChangeConflictError;
  ProductConfigurationInput: ProductConfigurationInput;
  ProspectOfProcess: ProspectOfProcess;
  ProviderError: ProviderError;
  PublishedEventInput: PublishedEventInput;
  PurchaseLimitInput: PurchaseLimitInput;
  PurchaseRight: PurchaseRight;
  Quantity: Quantity;
  QuantityInput: QuantityInput;
  Query: Record<PropertyKey, never>;
  ReachableContact: ReachableContact;
  RecoverAction: RecoverAction;
  RefreshSessionInput: RefreshSessionInput;
  RefreshSessionResult: ResolversUnionTypes<ResolversParentTypes>['RefreshSessionResult'];
  RegisterCustomerInput: RegisterCustomerInput;
  RegisterCustomerResult: ResolversUnionTypes<ResolversParentTypes>['RegisterCustomerResult'];
  RegisterCustomerSuccess: Omit<RegisterCustomerSuccess, 'customer' | 'session'> & { customer: ResolversParentTypes['Customer'], session?: Maybe<ResolversParentTypes['Session']> };
  RegisterListenerInput: RegisterListenerInput;
  RegisterListenerResult: ResolversUnionTypes<ResolversParentTypes>['RegisterListenerResult'];
  RegisterListenerSuccess: Omit<RegisterListenerSuccess, 'listener'> & { listener: ResolversParentTypes['Listener'] };
  RemoveContactMediumInput: RemoveContactMediumInput;
  RemoveCustomerMemberInput: RemoveCustomerMemberInput;
  RequestAgreementCancellationInput: RequestAgreementCancellationInput;
  RequestAgreementCancellationResult: ResolversUnionTypes<ResolversParentTypes>['RequestAgreementCancellationResult'];
  RequestAgreementCancellationSuccess: Omit<RequestAgreementCancellationSuccess, 'request'> & { request: ResolversParentTypes['CancelAgreementRequest'] };
  RequestCodeResult: ResolversUnionTypes<ResolversParentTypes>['RequestCodeResult'];
  RequestCodeSuccess: Omit<RequestCodeSuccess, 'challenge'> & { challenge: ResolversParentTypes['CodeChallenge'] };
  RequestDecision: RequestDecision;
  RequestErasureInput: RequestErasureInput;
  RequestErasureResult: ResolversUnionTypes<ResolversParentTypes>['RequestErasureResult'];
  RequestErasureSuccess: Omit<RequestErasureSuccess, 'erasure'> & { erasure: ResolversParentTypes['Erasure'] };
  RequestedDateInput: RequestedDateInput;
  ResendCodeInput: ResendCodeInput;
  ResolveDuplicateInput: ResolveDuplicateInput;
  ResolveDuplicateResult: ResolversUnionTypes<ResolversParentTypes>['ResolveDuplicateResult'];
  ResolveDuplicateSuccess: Omit<ResolveDuplicateSuccess, 'party'> & { party?: Maybe<ResolversParentTypes['Party']> };
  RoamingDiscountAttributes: RoamingDiscountAttributes;
  RoamingOptionAttributes: RoamingOptionAttributes;
  RoamingOptionConfigurationInput: RoamingOptionConfigurationInput;
  SafeInt: Scalars['SafeInt']['output'];
  SamePartyInput: SamePartyInput;
  SandboxMessage: SandboxMessage;
  Session: OpenSession;
  SessionEndedError: SessionEndedError;
  SetContactConsentInput: SetContactConsentInput;
  SignInInput: SignInInput;
  SignUpInput: SignUpInput;
  SimCardAttributes: SimCardAttributes;
  SimCardConfigurationInput: SimCardConfigurationInput;
  SwitchCustomerResult: ResolversUnionTypes<ResolversParentTypes>['SwitchCustomerResult'];
  SwitchCustomerSuccess: Omit<SwitchCustomerSuccess, 'customer' | 'session'> & { customer: ResolversParentTypes['Customer'], session?: Maybe<ResolversParentTypes['Session']> };
  TaskExchange: TaskExchange;
  TaskRequest: StoredRequest;
  TimePeriod: TimePeriod;
  TimeZone: Scalars['TimeZone']['output'];
  TimelineConnection: TimelineConnection;
  TimelineEdge: TimelineEdge;
  TimelineEntry: TimelineEntry;
  TooManyCodesError: TooManyCodesError;
  TvServiceAttributes: TvServiceAttributes;
  TvServiceConfigurationInput: TvServiceConfigurationInput;
  UpdateBillingAccountInput: UpdateBillingAccountInput;
  UpdateCustomerInput: UpdateCustomerInput;
  UpdateCustomerResult: ResolversUnionTypes<ResolversParentTypes>['UpdateCustomerResult'];
  UpdateCustomerSuccess: Omit<UpdateCustomerSuccess, 'customer'> & { customer: ResolversParentTypes['Customer'] };
  UpdateIndividualInput: UpdateIndividualInput;
  UpdateOrganizationInput: UpdateOrganizationInput;
  UserError: ProblemOfParty;
  VoiceAddOnAttributes: VoiceAddOnAttributes;
  VoiceAddOnConfigurationInput: VoiceAddOnConfigurationInput;
  WallClockInput: WallClockInput;
  WithdrawRequestInput: WithdrawRequestInput;
};

export type AccessDirectiveArgs = {
  roles: Array<AccessRole>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement'], FederationReferenceType extends FederationReferenceTypes['Agreement'] = FederationReferenceTypes['Agreement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agreement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initialDate?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['AgreementItem']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['TimePeriod'], ParentType, ContextType>;
  requests?: Resolver<Array<ResolversTypes['TaskRequest']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgreementStatus'], ParentType, ContextType>;
  terminatesOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tmf?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['AgreementType'], ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type AgreementItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementItem'] = ResolversParentTypes['AgreementItem']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AgreementRejectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementRejected'] = ResolversParentTypes['AgreementRejected']> = {
  problems?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementRequestConnection'] = ResolversParentTypes['AgreementRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgreementRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TaskRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementRequestEdge'] = ResolversParentTypes['AgreementRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TaskRequest'], ParentType, ContextType>;
};

export type AgreementRequestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementRequestResult'] = ResolversParentTypes['AgreementRequestResult']> = {
  __resolveType: TypeResolveFn<'AgreementRequestSuccess' | 'IdempotencyConflictError' | 'InputProblem', ParentType, ContextType>;
};

export type AgreementRequestSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementRequestSuccess'] = ResolversParentTypes['AgreementRequestSuccess']> = {
  request?: Resolver<ResolversTypes['TaskRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BillingAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillingAccount'] = ResolversParentTypes['BillingAccount'], FederationReferenceType extends FederationReferenceTypes['BillingAccount'] = FederationReferenceTypes['BillingAccount']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BillingAccount']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<ResolversTypes['PartyAccount'], ParentType, ContextType>;
  billingPreferences?: Resolver<ResolversTypes['BillingPreferences'], ParentType, ContextType>;
  consolidatedInto?: Resolver<Maybe<ResolversTypes['BillingAccount']>, ParentType, ContextType>;
  consolidates?: Resolver<Array<ResolversTypes['BillingAccount']>, ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BillingAccountChangedMeanwhileErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillingAccountChangedMeanwhileError'] = ResolversParentTypes['BillingAccountChangedMeanwhileError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['BillingAccount'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recover?: Resolver<Array<ResolversTypes['RecoverAction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BillingPreferencesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillingPreferences'] = ResolversParentTypes['BillingPreferences']> = {
  cycleDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['BillFormat'], ParentType, ContextType>;
  media?: Resolver<ResolversTypes['BillMedia'], ParentType, ContextType>;
};

export type CancelAgreementRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelAgreementRequest'] = ResolversParentTypes['CancelAgreementRequest'], FederationReferenceType extends FederationReferenceTypes['CancelAgreementRequest'] = FederationReferenceTypes['CancelAgreementRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CancelAgreementRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  customerOrder?: Resolver<Maybe<ResolversTypes['CustomerOrder']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['RequestDecision']>, ParentType, ContextType>;
  effectiveAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TaskRequestState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeBillingAccountResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeBillingAccountResult'] = ResolversParentTypes['ChangeBillingAccountResult']> = {
  __resolveType: TypeResolveFn<'BillingAccountChangedMeanwhileError' | 'ChangeBillingAccountSuccess' | 'IdempotencyConflictError' | 'PartyRejected', ParentType, ContextType>;
};

export type ChangeBillingAccountSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeBillingAccountSuccess'] = ResolversParentTypes['ChangeBillingAccountSuccess']> = {
  billingAccount?: Resolver<ResolversTypes['BillingAccount'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeCustomerMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCustomerMemberResult'] = ResolversParentTypes['ChangeCustomerMemberResult']> = {
  __resolveType: TypeResolveFn<'ChangeCustomerMemberSuccess' | 'CustomerMemberChangedMeanwhileError' | 'IdempotencyConflictError' | 'PartyRejected', ParentType, ContextType>;
};

export type ChangeCustomerMemberSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCustomerMemberSuccess'] = ResolversParentTypes['ChangeCustomerMemberSuccess']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['CustomerMember']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangePartyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePartyResult'] = ResolversParentTypes['ChangePartyResult']> = {
  __resolveType: TypeResolveFn<'ChangePartySuccess' | 'IdempotencyConflictError' | 'PartyChangedMeanwhileError' | 'PartyRejected', ParentType, ContextType>;
};

export type ChangePartySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePartySuccess'] = ResolversParentTypes['ChangePartySuccess']> = {
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CharacteristicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Characteristic'] = ResolversParentTypes['Characteristic']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  valueType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CodeChallengeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeChallenge'] = ResolversParentTypes['CodeChallenge']> = {
  attemptsLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  resendAfter?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentTo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CodeRejectedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeRejectedError'] = ResolversParentTypes['CodeRejectedError']> = {
  attemptsLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recover?: Resolver<Array<ResolversTypes['RecoverAction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfigurationChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfigurationChoice'] = ResolversParentTypes['ConfigurationChoice']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maxCardinality?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minCardinality?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['ConfigurationOption']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  valueType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConfigurationOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfigurationOption'] = ResolversParentTypes['ConfigurationOption']> = {
  isChosen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPossible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  priceEffect?: Resolver<Maybe<ResolversTypes['PriceDifference']>, ParentType, ContextType>;
  unitOfMeasure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  valueFrom?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  valueTo?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ConfirmCodeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmCodeResult'] = ResolversParentTypes['ConfirmCodeResult']> = {
  __resolveType: TypeResolveFn<'CodeRejectedError' | 'OpenSessionSuccess', ParentType, ContextType>;
};

export type ConfirmLinkServiceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmLinkServiceResult'] = ResolversParentTypes['ConfirmLinkServiceResult']> = {
  __resolveType: TypeResolveFn<'CodeRejectedError' | 'ConfirmLinkServiceSuccess', ParentType, ContextType>;
};

export type ConfirmLinkServiceSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmLinkServiceSuccess'] = ResolversParentTypes['ConfirmLinkServiceSuccess']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactConsent'] = ResolversParentTypes['ContactConsent']> = {
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  granted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ContactPurpose'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContactMediumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactMedium'] = ResolversParentTypes['ContactMedium']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consents?: Resolver<Array<ResolversTypes['ContactConsent']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  emailAddress?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediumType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phoneNumber?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  postCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CreateAgreementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateAgreementResult'] = ResolversParentTypes['CreateAgreementResult']> = {
  __resolveType: TypeResolveFn<'AgreementRejected' | 'CreateAgreementSuccess' | 'IdempotencyConflictError', ParentType, ContextType>;
};

export type CreateAgreementSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateAgreementSuccess'] = ResolversParentTypes['CreateAgreementSuccess']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateBillingAccountResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateBillingAccountResult'] = ResolversParentTypes['CreateBillingAccountResult']> = {
  __resolveType: TypeResolveFn<'CreateBillingAccountSuccess' | 'IdempotencyConflictError' | 'PartyRejected', ParentType, ContextType>;
};

export type CreateBillingAccountSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateBillingAccountSuccess'] = ResolversParentTypes['CreateBillingAccountSuccess']> = {
  billingAccount?: Resolver<ResolversTypes['BillingAccount'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateCustomerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCustomerResult'] = ResolversParentTypes['CreateCustomerResult']> = {
  __resolveType: TypeResolveFn<'CreateCustomerSuccess' | 'IdempotencyConflictError' | 'PartyRejected', ParentType, ContextType>;
};

export type CreateCustomerSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCustomerSuccess'] = ResolversParentTypes['CreateCustomerSuccess']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreatePartyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatePartyResult'] = ResolversParentTypes['CreatePartyResult']> = {
  __resolveType: TypeResolveFn<'CreatePartySuccess' | 'DuplicateCustomerSuspectedError' | 'IdempotencyConflictError' | 'PartyRejected', ParentType, ContextType>;
};

export type CreatePartySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatePartySuccess'] = ResolversParentTypes['CreatePartySuccess']> = {
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accounts?: Resolver<Array<ResolversTypes['PartyAccount']>, ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<CustomerAgreementsArgs, 'first'>>;
  billingAccounts?: Resolver<Array<ResolversTypes['BillingAccount']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['CustomerMember']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  riskSegment?: Resolver<Maybe<ResolversTypes['RiskSegment']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CustomerStatus'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<CustomerTimelineArgs, 'first'>>;
};

export type CustomerMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerMember'] = ResolversParentTypes['CustomerMember']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  individual?: Resolver<Maybe<ResolversTypes['Individual']>, ParentType, ContextType>;
  monthlyLimit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderLimit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CustomerMemberRole'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomerMemberChangedMeanwhileErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerMemberChangedMeanwhileError'] = ResolversParentTypes['CustomerMemberChangedMeanwhileError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['CustomerMember'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recover?: Resolver<Array<ResolversTypes['RecoverAction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerOrder'] = ResolversParentTypes['CustomerOrder']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DataAddOnAttributesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataAddOnAttributes'] = ResolversParentTypes['DataAddOnAttributes']> = {
  autoRenew?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  dataVolume?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  otherCharacteristics?: Resolver<Maybe<Array<ResolversTypes['Characteristic']>>, ParentType, ContextType>;
  validityDays?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DeviceAttributesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceAttributes'] = ResolversParentTypes['DeviceAttributes']> = {
  colour?: Resolver<Maybe<ResolversTypes['DeviceColour']>, ParentType, ContextType>;
  deviceClass?: Resolver<Maybe<ResolversTypes['DeviceClass']>, ParentType, ContextType>;
  otherCharacteristics?: Resolver<Maybe<Array<ResolversTypes['Characteristic']>>, ParentType, ContextType>;
  screenSize?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  storage?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  supports5g?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  warrantyMonths?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DuplicateCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateCandidate'] = ResolversParentTypes['DuplicateCandidate']> = {
  matchedOn?: Resolver<Array<ResolversTypes['IdentifierKind']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type DuplicateCustomerSuspectedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateCustomerSuspectedError'] = ResolversParentTypes['DuplicateCustomerSuspectedError'], FederationReferenceType extends FederationReferenceTypes['DuplicateCustomerSuspectedError'] = FederationReferenceTypes['DuplicateCustomerSuspectedError']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DuplicateCustomerSuspectedError']> | FederationReferenceType, FederationReferenceType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['DuplicateCandidate']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recover?: Resolver<Array<ResolversTypes['RecoverAction']>, ParentType, ContextType>;
  resolutionToken?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type ErasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Erasure'] = ResolversParentTypes['Erasure']> = {
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ErasureState'], ParentType, ContextType>;
};

export type ErasureBlockedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasureBlockedError'] = ResolversParentTypes['ErasureBlockedError']> = {
  blockers?: Resolver<Array<ResolversTypes['ErasureBlocker']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recover?: Resolver<Array<ResolversTypes['RecoverAction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ErasureBlockerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasureBlocker'] = ResolversParentTypes['ErasureBlocker']> = {
  ids?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ErasureBlockerKind'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  correlationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  customerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entityType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  eventTime?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  eventType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type FibreAccessAttributesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FibreAccessAttributes'] = ResolversParentTypes['FibreAccessAttributes']> = {
  downloadSpeed?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  fixedIpAddress?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  installation?: Resolver<Maybe<ResolversTypes['FibreAccessInstallation']>, ParentType, ContextType>;
  otherCharacteristics?: Resolver<Maybe<Array<ResolversTypes['Characteristic']>>, ParentType, ContextType>;
  uploadSpeed?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GenericAttributesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GenericAttributes'] = ResolversParentTypes['GenericAttributes']> = {
  characteristics?: Resolver<Array<ResolversTypes['Characteristic']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HomeBundleAttributesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HomeBundleAttributes'] = ResolversParentTypes['HomeBundleAttributes']> = {
  installationSlot?: Resolver<Maybe<ResolversTypes['HomeBundleInstallationSlot']>, ParentType, ContextType>;
  otherCharacteristics?: Resolver<Maybe<Array<ResolversTypes['Characteristic']>>, ParentType, ContextType>;
  serviceLevel?: Resolver<Maybe<ResolversTypes['HomeBundleServiceLevel']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdempotencyConflictErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyConflictError'] = ResolversParentTypes['IdempotencyConflictError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  differingPaths?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recover?: Resolver<Array<ResolversTypes['RecoverAction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndividualResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Individual'] = ResolversParentTypes['Individual'], FederationReferenceType extends FederationReferenceTypes['Individual'] = FederationReferenceTypes['Individual']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Individual']> | FederationReferenceType, FederationReferenceType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  contactMedia?: Resolver<Array<ResolversTypes['ContactMedium']>, ParentType, ContextType>;
  customers?: Resolver<Array<ResolversTypes['Customer']>, ParentType, ContextType>;
  familyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifications?: Resolver<Array<ResolversTypes['PartyIdentification']>, ParentType, ContextType>;
  mergeHistory?: Resolver<Array<ResolversTypes['PartyMerge']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InputProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputProblem'] = ResolversParentTypes['InputProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recover?: Resolver<Array<ResolversTypes['RecoverAction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItemPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemPrice'] = ResolversParentTypes['ItemPrice']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  appliesFor?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  dutyFreeAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PriceKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type ListenerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Listener'] = ResolversParentTypes['Listener']> = {
  callback?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  delivered?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextTryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export interface LocalTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalTime'], any> {
  name: 'LocalTime';
}

export type LoginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Login'] = ResolversParentTypes['Login']> = {
  customers?: Resolver<Array<ResolversTypes['Customer']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Individual'], ParentType, ContextType>;
};

export type MergeDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeDifference'] = ResolversParentTypes['MergeDifference']> = {
  attribute?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dropped?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kept?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MergeMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeMove'] = ResolversParentTypes['MergeMove']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MergePartiesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergePartiesResult'] = ResolversParentTypes['MergePartiesResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflictError' | 'MergePartiesSuccess' | 'PartyRejected', ParentType, ContextType>;
};

export type MergePartiesSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergePartiesSuccess'] = ResolversParentTypes['MergePartiesSuccess']> = {
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MergePreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergePreview'] = ResolversParentTypes['MergePreview']> = {
  differences?: Resolver<Array<ResolversTypes['MergeDifference']>, ParentType, ContextType>;
  merged?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  moves?: Resolver<Array<ResolversTypes['MergeMove']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  survivor?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
};

export type MobileLineAttributesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MobileLineAttributes'] = ResolversParentTypes['MobileLineAttributes']> = {
  callerId?: Resolver<Maybe<ResolversTypes['MobileLineCallerId']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['MobileLineCoverage']>, ParentType, ContextType>;
  dataAllowance?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  maxDownloadSpeed?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  otherCharacteristics?: Resolver<Maybe<Array<ResolversTypes['Characteristic']>>, ParentType, ContextType>;
  paymentModel?: Resolver<Maybe<ResolversTypes['MobileLinePaymentModel']>, ParentType, ContextType>;
  spendingCap?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  technology?: Resolver<Maybe<ResolversTypes['MobileLineTechnology']>, ParentType, ContextType>;
  voiceMinutes?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  voicemail?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type MonthlyStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonthlyStep'] = ResolversParentTypes['MonthlyStep']> = {
  afterMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  monthly?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  monthlyDutyFree?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  activateCustomer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationActivateCustomerArgs, 'customerId'>>;
  addContactMedium?: Resolver<ResolversTypes['ChangePartyResult'], ParentType, ContextType, RequireFields<MutationAddContactMediumArgs, 'input'>>;
  addCustomerMember?: Resolver<ResolversTypes['ChangeCustomerMemberResult'], ParentType, ContextType, RequireFields<MutationAddCustomerMemberArgs, 'input'>>;
  changeAgreementProducts?: Resolver<ResolversTypes['CreateAgreementResult'], ParentType, ContextType, RequireFields<MutationChangeAgreementProductsArgs, 'input'>>;
  changeContactMedium?: Resolver<ResolversTypes['ChangePartyResult'], ParentType, ContextType, RequireFields<MutationChangeContactMediumArgs, 'input'>>;
  changeCustomerMember?: Resolver<ResolversTypes['ChangeCustomerMemberResult'], ParentType, ContextType, RequireFields<MutationChangeCustomerMemberArgs, 'input'>>;
  changeParentOrganization?: Resolver<ResolversTypes['ChangePartyResult'], ParentType, ContextType, RequireFields<MutationChangeParentOrganizationArgs, 'input'>>;
  closeBillingAccount?: Resolver<ResolversTypes['ChangeBillingAccountResult'], ParentType, ContextType, RequireFields<MutationCloseBillingAccountArgs, 'input'>>;
  concludeAgreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType, RequireFields<MutationConcludeAgreementArgs, 'input'>>;
  confirmLinkService?: Resolver<ResolversTypes['ConfirmLinkServiceResult'], ParentType, ContextType, RequireFields<MutationConfirmLinkServiceArgs, 'input'>>;
  confirmSignIn?: Resolver<ResolversTypes['ConfirmCodeResult'], ParentType, ContextType, RequireFields<MutationConfirmSignInArgs, 'input'>>;
  confirmSignUp?: Resolver<ResolversTypes['ConfirmCodeResult'], ParentType, ContextType, RequireFields<MutationConfirmSignUpArgs, 'input'>>;
  createAgreement?: Resolver<ResolversTypes['CreateAgreementResult'], ParentType, ContextType, RequireFields<MutationCreateAgreementArgs, 'input'>>;
  createBillingAccount?: Resolver<ResolversTypes['CreateBillingAccountResult'], ParentType, ContextType, RequireFields<MutationCreateBillingAccountArgs, 'input'>>;
  createCustomer?: Resolver<ResolversTypes['CreateCustomerResult'], ParentType, ContextType, RequireFields<MutationCreateCustomerArgs, 'input'>>;
  createIndividual?: Resolver<ResolversTypes['CreatePartyResult'], ParentType, ContextType, RequireFields<MutationCreateIndividualArgs, 'input'>>;
  createOrganization?: Resolver<ResolversTypes['CreatePartyResult'], ParentType, ContextType, RequireFields<MutationCreateOrganizationArgs, 'input'>>;
  decideAgreementRequest?: Resolver<ResolversTypes['AgreementRequestResult'], ParentType, ContextType, RequireFields<MutationDecideAgreementRequestArgs, 'input'>>;
  linkService?: Resolver<ResolversTypes['RequestCodeResult'], ParentType, ContextType, RequireFields<MutationLinkServiceArgs, 'input'>>;
  mergeParties?: Resolver<ResolversTypes['MergePartiesResult'], ParentType, ContextType, RequireFields<MutationMergePartiesArgs, 'input'>>;
  offboardCustomer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationOffboardCustomerArgs, 'processId'>>;
  onboardAccounts?: Resolver<ResolversTypes['OnboardedCustomer'], ParentType, ContextType, RequireFields<MutationOnboardAccountsArgs, 'input'>>;
  onboardCustomer?: Resolver<ResolversTypes['OnboardCustomerResult'], ParentType, ContextType, RequireFields<MutationOnboardCustomerArgs, 'input'>>;
  onboardCustomerRole?: Resolver<ResolversTypes['OnboardedCustomer'], ParentType, ContextType, RequireFields<MutationOnboardCustomerRoleArgs, 'processId'>>;
  onboardParty?: Resolver<ResolversTypes['OnboardPartyResult'], ParentType, ContextType, RequireFields<MutationOnboardPartyArgs, 'input'>>;
  openBillingAccount?: Resolver<ResolversTypes['BillingAccount'], ParentType, ContextType, RequireFields<MutationOpenBillingAccountArgs, 'input'>>;
  publishEvents?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationPublishEventsArgs, 'events' | 'source'>>;
  recordRisk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRecordRiskArgs, 'customerId' | 'segment'>>;
  refreshSession?: Resolver<ResolversTypes['RefreshSessionResult'], ParentType, ContextType, RequireFields<MutationRefreshSessionArgs, 'input'>>;
  refuseContact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRefuseContactArgs, 'customerId' | 'purpose' | 'source'>>;
  registerCustomer?: Resolver<ResolversTypes['RegisterCustomerResult'], ParentType, ContextType, RequireFields<MutationRegisterCustomerArgs, 'input'>>;
  registerListener?: Resolver<ResolversTypes['RegisterListenerResult'], ParentType, ContextType, RequireFields<MutationRegisterListenerArgs, 'input'>>;
  removeContactMedium?: Resolver<ResolversTypes['ChangePartyResult'], ParentType, ContextType, RequireFields<MutationRemoveContactMediumArgs, 'input'>>;
  removeCustomerMember?: Resolver<ResolversTypes['ChangeCustomerMemberResult'], ParentType, ContextType, RequireFields<MutationRemoveCustomerMemberArgs, 'input'>>;
  replayEvents?: Resolver<Maybe<ResolversTypes['Listener']>, ParentType, ContextType, RequireFields<MutationReplayEventsArgs, 'listenerId'>>;
  requestAgreementCancellation?: Resolver<ResolversTypes['RequestAgreementCancellationResult'], ParentType, ContextType, RequireFields<MutationRequestAgreementCancellationArgs, 'input'>>;
  requestErasure?: Resolver<ResolversTypes['RequestErasureResult'], ParentType, ContextType, RequireFields<MutationRequestErasureArgs, 'input'>>;
  resendCode?: Resolver<ResolversTypes['RequestCodeResult'], ParentType, ContextType, RequireFields<MutationResendCodeArgs, 'input'>>;
  resolveDuplicate?: Resolver<ResolversTypes['ResolveDuplicateResult'], ParentType, ContextType, RequireFields<MutationResolveDuplicateArgs, 'input'>>;
  setContactConsent?: Resolver<ResolversTypes['ChangePartyResult'], ParentType, ContextType, RequireFields<MutationSetContactConsentArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['RequestCodeResult'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationSignOutArgs, 'input'>>;
  signOutEverywhere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signUp?: Resolver<ResolversTypes['RequestCodeResult'], ParentType, ContextType, RequireFields<MutationSignUpArgs, 'input'>>;
  switchCustomer?: Resolver<ResolversTypes['SwitchCustomerResult'], ParentType, ContextType, RequireFields<MutationSwitchCustomerArgs, 'customerId'>>;
  unregisterListener?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationUnregisterListenerArgs, 'id'>>;
  updateBillingAccount?: Resolver<ResolversTypes['ChangeBillingAccountResult'], ParentType, ContextType, RequireFields<MutationUpdateBillingAccountArgs, 'input'>>;
  updateCustomer?: Resolver<ResolversTypes['UpdateCustomerResult'], ParentType, ContextType, RequireFields<MutationUpdateCustomerArgs, 'input'>>;
  updateIndividual?: Resolver<ResolversTypes['ChangePartyResult'], ParentType, ContextType, RequireFields<MutationUpdateIndividualArgs, 'input'>>;
  updateOrganization?: Resolver<ResolversTypes['ChangePartyResult'], ParentType, ContextType, RequireFields<MutationUpdateOrganizationArgs, 'input'>>;
  withdrawAgreementRequest?: Resolver<ResolversTypes['AgreementRequestResult'], ParentType, ContextType, RequireFields<MutationWithdrawAgreementRequestArgs, 'input'>>;
};

export type OnboardCustomerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnboardCustomerResult'] = ResolversParentTypes['OnboardCustomerResult']> = {
  __resolveType: TypeResolveFn<'OnboardCustomerSuccess' | 'PartyRejected', ParentType, ContextType>;
};

export type OnboardCustomerSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnboardCustomerSuccess'] = ResolversParentTypes['OnboardCustomerSuccess']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OnboardPartyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnboardPartyResult'] = ResolversParentTypes['OnboardPartyResult']> = {
  __resolveType: TypeResolveFn<'OnboardPartySuccess' | 'PartyRejected', ParentType, ContextType>;
};

export type OnboardPartySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnboardPartySuccess'] = ResolversParentTypes['OnboardPartySuccess']> = {
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OnboardedCustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnboardedCustomer'] = ResolversParentTypes['OnboardedCustomer']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export type OpenSessionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenSessionSuccess'] = ResolversParentTypes['OpenSessionSuccess']> = {
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  children?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  companyRegisterNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactMedia?: Resolver<Array<ResolversTypes['ContactMedium']>, ParentType, ContextType>;
  customers?: Resolver<Array<ResolversTypes['Customer']>, ParentType, ContextType>;
  descendants?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifications?: Resolver<Array<ResolversTypes['PartyIdentification']>, ParentType, ContextType>;
  mergeHistory?: Resolver<Array<ResolversTypes['PartyMerge']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  purchaseOrderNumberRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tradingName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vatId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  __resolveType: TypeResolveFn<'Individual' | 'Organization', ParentType, ContextType>;
};

export type PartyAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyAccount'] = ResolversParentTypes['PartyAccount'], FederationReferenceType extends FederationReferenceTypes['PartyAccount'] = FederationReferenceTypes['PartyAccount']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PartyAccount']> | FederationReferenceType, FederationReferenceType, ContextType>;
  billingAccounts?: Resolver<Array<ResolversTypes['BillingAccount']>, ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PartyChangedMeanwhileErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyChangedMeanwhileError'] = ResolversParentTypes['PartyChangedMeanwhileError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recover?: Resolver<Array<ResolversTypes['RecoverAction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyHit'] = ResolversParentTypes['PartyHit']> = {
  matchedOn?: Resolver<Array<ResolversTypes['PartyMatch']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
};

export type PartyHitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyHitConnection'] = ResolversParentTypes['PartyHitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartyHitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PartyHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyHitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyHitEdge'] = ResolversParentTypes['PartyHitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartyHit'], ParentType, ContextType>;
};

export type PartyIdentificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyIdentification'] = ResolversParentTypes['PartyIdentification']> = {
  expiryDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  identificationId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  identificationIdInFull?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  identificationType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuingAuthority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuingDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PartyMergeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyMerge'] = ResolversParentTypes['PartyMerge']> = {
  mergedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mergedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mergedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  moves?: Resolver<Array<ResolversTypes['MergeMove']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PartyRejectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyRejected'] = ResolversParentTypes['PartyRejected']> = {
  problems?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyRequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyRequirement'] = ResolversParentTypes['PartyRequirement']> = {
  expected?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonalDataResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalData'] = ResolversParentTypes['PersonalData']> = {
  blockers?: Resolver<Array<ResolversTypes['ErasureBlocker']>, ParentType, ContextType>;
  data?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type PersonalDataExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalDataExport'] = ResolversParentTypes['PersonalDataExport']> = {
  exportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['PersonalDataSection']>, ParentType, ContextType>;
};

export type PersonalDataSectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalDataSection'] = ResolversParentTypes['PersonalDataSection']> = {
  data?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface PhoneNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PhoneNumber'], any> {
  name: 'PhoneNumber';
}

export type PriceChangedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceChangedError'] = ResolversParentTypes['PriceChangedError']> = {
  after?: Resolver<Array<ResolversTypes['ItemPrice']>, ParentType, ContextType>;
  before?: Resolver<Array<ResolversTypes['ItemPrice']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recover?: Resolver<Array<ResolversTypes['RecoverAction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriceDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceDifference'] = ResolversParentTypes['PriceDifference']> = {
  dueNow?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  dueNowDutyFree?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  monthly?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  monthlyDutyFree?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PriceTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceTotals'] = ResolversParentTypes['PriceTotals']> = {
  dueNow?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  dueNowDutyFree?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  monthly?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  monthlyDutyFree?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  monthlyLater?: Resolver<Array<ResolversTypes['MonthlyStep']>, ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  agreements?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProductAttributesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductAttributes'] = ResolversParentTypes['ProductAttributes']> = {
  __resolveType: TypeResolveFn<'DataAddOnAttributes' | 'DeviceAttributes' | 'FibreAccessAttributes' | 'GenericAttributes' | 'HomeBundleAttributes' | 'MobileLineAttributes' | 'RoamingDiscountAttributes' | 'RoamingOptionAttributes' | 'SimCardAttributes' | 'TvServiceAttributes' | 'VoiceAddOnAttributes', ParentType, ContextType>;
};

export type ProductChangeConflictErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductChangeConflictError'] = ResolversParentTypes['ProductChangeConflictError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itsAction?: Resolver<Maybe<ResolversTypes['ItemAction']>, ParentType, ContextType>;
  itsDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  itsDelta?: Resolver<Array<ResolversTypes['Characteristic']>, ParentType, ContextType>;
  openOrderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recover?: Resolver<Array<ResolversTypes['RecoverAction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProspectOfProcessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProspectOfProcess'] = ResolversParentTypes['ProspectOfProcess']> = {
  customerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  processId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProviderErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderError'] = ResolversParentTypes['ProviderError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  correlationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PurchaseRightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseRight'] = ResolversParentTypes['PurchaseRight']> = {
  monthlyLimit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  orderLimit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CustomerMemberRole'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'id'>>;
  agreementRequest?: Resolver<Maybe<ResolversTypes['TaskRequest']>, ParentType, ContextType, RequireFields<QueryAgreementRequestArgs, 'id'>>;
  agreementRequests?: Resolver<ResolversTypes['AgreementRequestConnection'], ParentType, ContextType, RequireFields<QueryAgreementRequestsArgs, 'first'>>;
  billingAccount?: Resolver<Maybe<ResolversTypes['BillingAccount']>, ParentType, ContextType, RequireFields<QueryBillingAccountArgs, 'id'>>;
  checkNewCustomer?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType, RequireFields<QueryCheckNewCustomerArgs, 'customer'>>;
  contactForPurpose?: Resolver<Maybe<ResolversTypes['ReachableContact']>, ParentType, ContextType, RequireFields<QueryContactForPurposeArgs, 'customerId' | 'purpose'>>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, RequireFields<QueryCustomerArgs, 'id'>>;
  erasure?: Resolver<Maybe<ResolversTypes['Erasure']>, ParentType, ContextType, RequireFields<QueryErasureArgs, 'id'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  exportPersonalData?: Resolver<Maybe<ResolversTypes['PersonalDataExport']>, ParentType, ContextType, RequireFields<QueryExportPersonalDataArgs, 'partyId'>>;
  individual?: Resolver<Maybe<ResolversTypes['Individual']>, ParentType, ContextType, RequireFields<QueryIndividualArgs, 'id'>>;
  listeners?: Resolver<Array<ResolversTypes['Listener']>, ParentType, ContextType>;
  login?: Resolver<Maybe<ResolversTypes['Login']>, ParentType, ContextType>;
  me?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  partyRequirements?: Resolver<Array<ResolversTypes['PartyRequirement']>, ParentType, ContextType, RequireFields<QueryPartyRequirementsArgs, 'type'>>;
  previewMerge?: Resolver<ResolversTypes['MergePreview'], ParentType, ContextType, RequireFields<QueryPreviewMergeArgs, 'mergedId' | 'survivorId'>>;
  prospectsOfProcesses?: Resolver<Array<ResolversTypes['ProspectOfProcess']>, ParentType, ContextType, RequireFields<QueryProspectsOfProcessesArgs, 'before' | 'first'>>;
  purchaseRight?: Resolver<Maybe<ResolversTypes['PurchaseRight']>, ParentType, ContextType, RequireFields<QueryPurchaseRightArgs, 'customerId' | 'partyId'>>;
  sandboxMessages?: Resolver<Array<ResolversTypes['SandboxMessage']>, ParentType, ContextType, RequireFields<QuerySandboxMessagesArgs, 'first' | 'to'>>;
  searchParties?: Resolver<ResolversTypes['PartyHitConnection'], ParentType, ContextType, RequireFields<QuerySearchPartiesArgs, 'first' | 'text'>>;
  signingKeys?: Resolver<Array<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type ReachableContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReachableContact'] = ResolversParentTypes['ReachableContact']> = {
  emailAddress?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  phoneNumber?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
};

export type RecoverActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecoverAction'] = ResolversParentTypes['RecoverAction']> = {
  arguments?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RefreshSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefreshSessionResult'] = ResolversParentTypes['RefreshSessionResult']> = {
  __resolveType: TypeResolveFn<'OpenSessionSuccess' | 'SessionEndedError', ParentType, ContextType>;
};

export type RegisterCustomerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterCustomerResult'] = ResolversParentTypes['RegisterCustomerResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflictError' | 'PartyRejected' | 'RegisterCustomerSuccess', ParentType, ContextType>;
};

export type RegisterCustomerSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterCustomerSuccess'] = ResolversParentTypes['RegisterCustomerSuccess']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterListenerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterListenerResult'] = ResolversParentTypes['RegisterListenerResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflictError' | 'InputProblem' | 'RegisterListenerSuccess', ParentType, ContextType>;
};

export type RegisterListenerSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterListenerSuccess'] = ResolversParentTypes['RegisterListenerSuccess']> = {
  listener?: Resolver<ResolversTypes['Listener'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestAgreementCancellationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestAgreementCancellationResult'] = ResolversParentTypes['RequestAgreementCancellationResult']> = {
  __resolveType: TypeResolveFn<'AgreementRejected' | 'IdempotencyConflictError' | 'RequestAgreementCancellationSuccess', ParentType, ContextType>;
};

export type RequestAgreementCancellationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestAgreementCancellationSuccess'] = ResolversParentTypes['RequestAgreementCancellationSuccess']> = {
  isExisting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  request?: Resolver<ResolversTypes['CancelAgreementRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestCodeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestCodeResult'] = ResolversParentTypes['RequestCodeResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflictError' | 'PartyRejected' | 'RequestCodeSuccess' | 'TooManyCodesError', ParentType, ContextType>;
};

export type RequestCodeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestCodeSuccess'] = ResolversParentTypes['RequestCodeSuccess']> = {
  challenge?: Resolver<ResolversTypes['CodeChallenge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestDecision'] = ResolversParentTypes['RequestDecision']> = {
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RequestErasureResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestErasureResult'] = ResolversParentTypes['RequestErasureResult']> = {
  __resolveType: TypeResolveFn<'ErasureBlockedError' | 'IdempotencyConflictError' | 'PartyRejected' | 'RequestErasureSuccess', ParentType, ContextType>;
};

export type RequestErasureSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestErasureSuccess'] = ResolversParentTypes['RequestErasureSuccess']> = {
  erasure?: Resolver<ResolversTypes['Erasure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResolveDuplicateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolveDuplicateResult'] = ResolversParentTypes['ResolveDuplicateResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflictError' | 'PartyRejected' | 'ResolveDuplicateSuccess', ParentType, ContextType>;
};

export type ResolveDuplicateSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolveDuplicateSuccess'] = ResolversParentTypes['ResolveDuplicateSuccess']> = {
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoamingDiscountAttributesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoamingDiscountAttributes'] = ResolversParentTypes['RoamingDiscountAttributes']> = {
  discountPercent?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  discountZone?: Resolver<Maybe<ResolversTypes['RoamingDiscountDiscountZone']>, ParentType, ContextType>;
  otherCharacteristics?: Resolver<Maybe<Array<ResolversTypes['Characteristic']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoamingOptionAttributesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoamingOptionAttributes'] = ResolversParentTypes['RoamingOptionAttributes']> = {
  dailyDataLimit?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  dataRoaming?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  otherCharacteristics?: Resolver<Maybe<Array<ResolversTypes['Characteristic']>>, ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['RoamingOptionZone']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SandboxMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SandboxMessage'] = ResolversParentTypes['SandboxMessage']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Individual'], ParentType, ContextType>;
  refreshToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SessionEndedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionEndedError'] = ResolversParentTypes['SessionEndedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recover?: Resolver<Array<ResolversTypes['RecoverAction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SimCardAttributesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimCardAttributes'] = ResolversParentTypes['SimCardAttributes']> = {
  cardFormat?: Resolver<Maybe<ResolversTypes['SimCardCardFormat']>, ParentType, ContextType>;
  otherCharacteristics?: Resolver<Maybe<Array<ResolversTypes['Characteristic']>>, ParentType, ContextType>;
  pinProtection?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  simType?: Resolver<Maybe<ResolversTypes['SimCardSimType']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SwitchCustomerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SwitchCustomerResult'] = ResolversParentTypes['SwitchCustomerResult']> = {
  __resolveType: TypeResolveFn<'InputProblem' | 'SwitchCustomerSuccess', ParentType, ContextType>;
};

export type SwitchCustomerSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SwitchCustomerSuccess'] = ResolversParentTypes['SwitchCustomerSuccess']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskExchangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskExchange'] = ResolversParentTypes['TaskExchange']> = {
  durationMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['ProviderError']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  response?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TaskRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskRequest'] = ResolversParentTypes['TaskRequest']> = {
  __resolveType: TypeResolveFn<'CancelAgreementRequest', ParentType, ContextType>;
};

export type TimePeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimePeriod'] = ResolversParentTypes['TimePeriod']> = {
  endDateTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startDateTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entityType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TooManyCodesErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyCodesError'] = ResolversParentTypes['TooManyCodesError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recover?: Resolver<Array<ResolversTypes['RecoverAction']>, ParentType, ContextType>;
  retryAfter?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TvServiceAttributesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TvServiceAttributes'] = ResolversParentTypes['TvServiceAttributes']> = {
  channelCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  extraPackages?: Resolver<Maybe<Array<ResolversTypes['TvServiceExtraPackages']>>, ParentType, ContextType>;
  otherCharacteristics?: Resolver<Maybe<Array<ResolversTypes['Characteristic']>>, ParentType, ContextType>;
  recordingHours?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['TvServiceResolution']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateCustomerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCustomerResult'] = ResolversParentTypes['UpdateCustomerResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflictError' | 'PartyRejected' | 'UpdateCustomerSuccess', ParentType, ContextType>;
};

export type UpdateCustomerSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCustomerSuccess'] = ResolversParentTypes['UpdateCustomerSuccess']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'BillingAccountChangedMeanwhileError' | 'CodeRejectedError' | 'CustomerMemberChangedMeanwhileError' | 'DuplicateCustomerSuspectedError' | 'ErasureBlockedError' | 'IdempotencyConflictError' | 'InputProblem' | 'PartyChangedMeanwhileError' | 'PriceChangedError' | 'ProductChangeConflictError' | 'SessionEndedError' | 'TooManyCodesError', ParentType, ContextType>;
};

export type VoiceAddOnAttributesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoiceAddOnAttributes'] = ResolversParentTypes['VoiceAddOnAttributes']> = {
  addedMinutes?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  autoRenew?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  destination?: Resolver<Maybe<ResolversTypes['VoiceAddOnDestination']>, ParentType, ContextType>;
  otherCharacteristics?: Resolver<Maybe<Array<ResolversTypes['Characteristic']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  AgreementItem?: AgreementItemResolvers<ContextType>;
  AgreementRejected?: AgreementRejectedResolvers<ContextType>;
  AgreementRequestConnection?: AgreementRequestConnectionResolvers<ContextType>;
  AgreementRequestEdge?: AgreementRequestEdgeResolvers<ContextType>;
  AgreementRequestResult?: AgreementRequestResultResolvers<ContextType>;
  AgreementRequestSuccess?: AgreementRequestSuccessResolvers<ContextType>;
  BillingAccount?: BillingAccountResolvers<ContextType>;
  BillingAccountChangedMeanwhileError?: BillingAccountChangedMeanwhileErrorResolvers<ContextType>;
  BillingPreferences?: BillingPreferencesResolvers<ContextType>;
  CancelAgreementRequest?: CancelAgreementRequestResolvers<ContextType>;
  ChangeBillingAccountResult?: ChangeBillingAccountResultResolvers<ContextType>;
  ChangeBillingAccountSuccess?: ChangeBillingAccountSuccessResolvers<ContextType>;
  ChangeCustomerMemberResult?: ChangeCustomerMemberResultResolvers<ContextType>;
  ChangeCustomerMemberSuccess?: ChangeCustomerMemberSuccessResolvers<ContextType>;
  ChangePartyResult?: ChangePartyResultResolvers<ContextType>;
  ChangePartySuccess?: ChangePartySuccessResolvers<ContextType>;
  Characteristic?: CharacteristicResolvers<ContextType>;
  CodeChallenge?: CodeChallengeResolvers<ContextType>;
  CodeRejectedError?: CodeRejectedErrorResolvers<ContextType>;
  ConfigurationChoice?: ConfigurationChoiceResolvers<ContextType>;
  ConfigurationOption?: ConfigurationOptionResolvers<ContextType>;
  ConfirmCodeResult?: ConfirmCodeResultResolvers<ContextType>;
  ConfirmLinkServiceResult?: ConfirmLinkServiceResultResolvers<ContextType>;
  ConfirmLinkServiceSuccess?: ConfirmLinkServiceSuccessResolvers<ContextType>;
  ContactConsent?: ContactConsentResolvers<ContextType>;
  ContactMedium?: ContactMediumResolvers<ContextType>;
  CreateAgreementResult?: CreateAgreementResultResolvers<ContextType>;
  CreateAgreementSuccess?: CreateAgreementSuccessResolvers<ContextType>;
  CreateBillingAccountResult?: CreateBillingAccountResultResolvers<ContextType>;
  CreateBillingAccountSuccess?: CreateBillingAccountSuccessResolvers<ContextType>;
  CreateCustomerResult?: CreateCustomerResultResolvers<ContextType>;
  CreateCustomerSuccess?: CreateCustomerSuccessResolvers<ContextType>;
  CreatePartyResult?: CreatePartyResultResolvers<ContextType>;
  CreatePartySuccess?: CreatePartySuccessResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  CustomerMember?: CustomerMemberResolvers<ContextType>;
  CustomerMemberChangedMeanwhileError?: CustomerMemberChangedMeanwhileErrorResolvers<ContextType>;
  CustomerOrder?: CustomerOrderResolvers<ContextType>;
  DataAddOnAttributes?: DataAddOnAttributesResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DeviceAttributes?: DeviceAttributesResolvers<ContextType>;
  DuplicateCandidate?: DuplicateCandidateResolvers<ContextType>;
  DuplicateCustomerSuspectedError?: DuplicateCustomerSuspectedErrorResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  Erasure?: ErasureResolvers<ContextType>;
  ErasureBlockedError?: ErasureBlockedErrorResolvers<ContextType>;
  ErasureBlocker?: ErasureBlockerResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  FibreAccessAttributes?: FibreAccessAttributesResolvers<ContextType>;
  GenericAttributes?: GenericAttributesResolvers<ContextType>;
  HomeBundleAttributes?: HomeBundleAttributesResolvers<ContextType>;
  IdempotencyConflictError?: IdempotencyConflictErrorResolvers<ContextType>;
  Individual?: IndividualResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  ItemPrice?: ItemPriceResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Listener?: ListenerResolvers<ContextType>;
  LocalTime?: GraphQLScalarType;
  Login?: LoginResolvers<ContextType>;
  MergeDifference?: MergeDifferenceResolvers<ContextType>;
  MergeMove?: MergeMoveResolvers<ContextType>;
  MergePartiesResult?: MergePartiesResultResolvers<ContextType>;
  MergePartiesSuccess?: MergePartiesSuccessResolvers<ContextType>;
  MergePreview?: MergePreviewResolvers<ContextType>;
  MobileLineAttributes?: MobileLineAttributesResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MonthlyStep?: MonthlyStepResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OnboardCustomerResult?: OnboardCustomerResultResolvers<ContextType>;
  OnboardCustomerSuccess?: OnboardCustomerSuccessResolvers<ContextType>;
  OnboardPartyResult?: OnboardPartyResultResolvers<ContextType>;
  OnboardPartySuccess?: OnboardPartySuccessResolvers<ContextType>;
  OnboardedCustomer?: OnboardedCustomerResolvers<ContextType>;
  OpenSessionSuccess?: OpenSessionSuccessResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  PartyAccount?: PartyAccountResolvers<ContextType>;
  PartyChangedMeanwhileError?: PartyChangedMeanwhileErrorResolvers<ContextType>;
  PartyHit?: PartyHitResolvers<ContextType>;
  PartyHitConnection?: PartyHitConnectionResolvers<ContextType>;
  PartyHitEdge?: PartyHitEdgeResolvers<ContextType>;
  PartyIdentification?: PartyIdentificationResolvers<ContextType>;
  PartyMerge?: PartyMergeResolvers<ContextType>;
  PartyRejected?: PartyRejectedResolvers<ContextType>;
  PartyRequirement?: PartyRequirementResolvers<ContextType>;
  PersonalData?: PersonalDataResolvers<ContextType>;
  PersonalDataExport?: PersonalDataExportResolvers<ContextType>;
  PersonalDataSection?: PersonalDataSectionResolvers<ContextType>;
  PhoneNumber?: GraphQLScalarType;
  PriceChangedError?: PriceChangedErrorResolvers<ContextType>;
  PriceDifference?: PriceDifferenceResolvers<ContextType>;
  PriceTotals?: PriceTotalsResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductAttributes?: ProductAttributesResolvers<ContextType>;
  ProductChangeConflictError?: ProductChangeConflictErrorResolvers<ContextType>;
  ProspectOfProcess?: ProspectOfProcessResolvers<ContextType>;
  ProviderError?: ProviderErrorResolvers<ContextType>;
  PurchaseRight?: PurchaseRightResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReachableContact?: ReachableContactResolvers<ContextType>;
  RecoverAction?: RecoverActionResolvers<ContextType>;
  RefreshSessionResult?: RefreshSessionResultResolvers<ContextType>;
  RegisterCustomerResult?: RegisterCustomerResultResolvers<ContextType>;
  RegisterCustomerSuccess?: RegisterCustomerSuccessResolvers<ContextType>;
  RegisterListenerResult?: RegisterListenerResultResolvers<ContextType>;
  RegisterListenerSuccess?: RegisterListenerSuccessResolvers<ContextType>;
  RequestAgreementCancellationResult?: RequestAgreementCancellationResultResolvers<ContextType>;
  RequestAgreementCancellationSuccess?: RequestAgreementCancellationSuccessResolvers<ContextType>;
  RequestCodeResult?: RequestCodeResultResolvers<ContextType>;
  RequestCodeSuccess?: RequestCodeSuccessResolvers<ContextType>;
  RequestDecision?: RequestDecisionResolvers<ContextType>;
  RequestErasureResult?: RequestErasureResultResolvers<ContextType>;
  RequestErasureSuccess?: RequestErasureSuccessResolvers<ContextType>;
  ResolveDuplicateResult?: ResolveDuplicateResultResolvers<ContextType>;
  ResolveDuplicateSuccess?: ResolveDuplicateSuccessResolvers<ContextType>;
  RoamingDiscountAttributes?: RoamingDiscountAttributesResolvers<ContextType>;
  RoamingOptionAttributes?: RoamingOptionAttributesResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  SandboxMessage?: SandboxMessageResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionEndedError?: SessionEndedErrorResolvers<ContextType>;
  SimCardAttributes?: SimCardAttributesResolvers<ContextType>;
  SwitchCustomerResult?: SwitchCustomerResultResolvers<ContextType>;
  SwitchCustomerSuccess?: SwitchCustomerSuccessResolvers<ContextType>;
  TaskExchange?: TaskExchangeResolvers<ContextType>;
  TaskRequest?: TaskRequestResolvers<ContextType>;
  TimePeriod?: TimePeriodResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  TooManyCodesError?: TooManyCodesErrorResolvers<ContextType>;
  TvServiceAttributes?: TvServiceAttributesResolvers<ContextType>;
  UpdateCustomerResult?: UpdateCustomerResultResolvers<ContextType>;
  UpdateCustomerSuccess?: UpdateCustomerSuccessResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VoiceAddOnAttributes?: VoiceAddOnAttributesResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
