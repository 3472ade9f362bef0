import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CheckoutProcess as ProcessRecord } from '../entities/checkout-process.entity.ts';
import type { PaymentActionView } from '../resolvers/hold-view.ts';
import type { Payment as PaymentRecord } from '../payments/payment.entity.ts';
import type { Refund as RefundRecord } from '../payments/refunds/refund.entity.ts';
import type { StoredPaymentMethod as StoredMethodRecord } from '../payments/methods/stored-payment-method.entity.ts';
import type { Intent as SandboxIntent } from '../payments/sandbox/intents.ts';
import type { Reference } from '../references.ts';
import type { ProcessNode } from '../process-flow/process-node.ts';
import type { ProcessPage, ProcessEdge } from '../process-flow/process-page.ts';
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

/** The checkout waits for the customer, or for a decision. Nothing was charged; numbers and cart are kept. */
export type ActionRequired = {
  __typename?: 'ActionRequired';
  /** Never null here; `process.hold` says what it waits for. */
  process?: Maybe<CheckoutProcess>;
};

/** A decision, with its reason. */
export type ApprovalInput = {
  /** 1 to 200 characters, kept with the process. */
  reason: Scalars['String']['input'];
};

/** A system behind the graph and what it asks of the plan. */
export type BackingSystem = {
  __typename?: 'BackingSystem';
  /** It can make a billing account only for a customer who has a product: the account is made after it, and the prices are attached then. */
  billingAccountAfterProduct: Scalars['Boolean']['output'];
  /** It takes many lines at once. */
  bulk: Scalars['Boolean']['output'];
  /** The lines it serves. */
  cartItemIds: Array<Scalars['ID']['output']>;
  /** It wants the customer to exist before the order. */
  customerFirst: Scalars['Boolean']['output'];
  /** It recognises a repeated call by its key. Where it does not, what it did is looked up before a call is repeated. */
  idempotent: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  /** How long an answer may take, in milliseconds. */
  timeoutMs: Scalars['Int']['output'];
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

export type BillingAccount = {
  __typename?: 'BillingAccount';
  id: Scalars['ID']['output'];
  /** Payments of the account, newest first, at most 100. */
  payments: Array<Payment>;
};

/** How the new billing account's bills are made. */
export type BillingPreferencesInput = {
  /** Day of month the bill is made, 1 to 28. */
  cycleDay?: InputMaybe<Scalars['Int']['input']>;
  format?: InputMaybe<BillFormat>;
  media?: InputMaybe<BillMedia>;
};

/** What the cancellation of one line costs. */
export type CancellationFeeInput = {
  currency: Scalars['String']['input'];
  itemId: Scalars['ID']['input'];
  value: Scalars['Decimal']['input'];
};

/** A tokenised card. */
export type CardInput = {
  /** Where the bank sends the browser back to. */
  returnUrl?: InputMaybe<Scalars['String']['input']>;
  /** Keep it for later bills and purchases. TMF670. */
  save?: InputMaybe<Scalars['Boolean']['input']>;
  token: Scalars['String']['input'];
};

/** This cart is or was checked out by another call. */
export type CartAlreadySubmittedError = UserError & {
  __typename?: 'CartAlreadySubmittedError';
  code: Scalars['String']['output'];
  path: Array<Scalars['String']['output']>;
  /** Null when it is not the caller's to see. */
  process?: Maybe<CheckoutProcess>;
  reason: Scalars['String']['output'];
  recover: Array<RecoverAction>;
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

/** What the checkout waits for. */
export type CheckoutAnswerInput =
  /** Lets an offering through that the customer is not qualified for. For agents. */
  { approval: ApprovalInput; deposit?: never; guarantee?: never; paymentAction?: never; purchaseApproval?: never; withdrawal?: never; }
  |  /** Pays the deposit with this. */
  { approval?: never; deposit: PaymentMethodInput; guarantee?: never; paymentAction?: never; purchaseApproval?: never; withdrawal?: never; }
  |  /** Guarantees later bills with this. */
  { approval?: never; deposit?: never; guarantee: PaymentMethodInput; paymentAction?: never; purchaseApproval?: never; withdrawal?: never; }
  |  /** The customer is back from the bank: look again. The answer itself comes from the provider. */
  { approval?: never; deposit?: never; guarantee?: never; paymentAction: PaymentActionAnswerInput; purchaseApproval?: never; withdrawal?: never; }
  |  /** Decides about a purchase over the buyer's limit. For approvers of the same customer, other than the buyer. */
  { approval?: never; deposit?: never; guarantee?: never; paymentAction?: never; purchaseApproval: PurchaseApprovalInput; withdrawal?: never; }
  |  /** Gives up: everything is given back, and the cart is open again. */
  { approval?: never; deposit?: never; guarantee?: never; paymentAction?: never; purchaseApproval?: never; withdrawal: WithdrawalInput; };

/** Who buys. */
export type CheckoutCustomerInput =
  /** An existing customer: the caller, or any for agents. */
  { existing: ExistingCustomerInput; new?: never; }
  |  /** Somebody the operator does not know yet; created by this checkout. */
  { existing?: never; new: NewCustomerInput; };

/** What a checkout waits for. Select `... on` its kinds, and `code reason recover { operation }` for those added later. */
export type CheckoutHold = {
  /** Stable machine code, for example `DEPOSIT_REQUIRED`. */
  code: Scalars['String']['output'];
  /** Text that can be shown. */
  reason: Scalars['String']['output'];
  /** The operations that would let it go on, best first. */
  recover: Array<RecoverAction>;
  /** When it is given up; everything is given back then. */
  until: Scalars['DateTime']['output'];
};

/** One checkout. */
export type CheckoutInput = {
  /** How bills of a new customer are made. */
  billing?: InputMaybe<BillingPreferencesInput>;
  cartId: Scalars['ID']['input'];
  /** `ShoppingCart.version` the shopper has seen; a cart that moved since is refused. */
  cartVersion?: InputMaybe<Scalars['Int']['input']>;
  customer: CheckoutCustomerInput;
  /** Any text of 16 to 200 characters, the same for each repeat of this checkout, for example a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** What differs from line to line: who pays, and from when. */
  lines?: InputMaybe<Array<CheckoutLineInput>>;
  /** How to pay what is due now; may be absent when nothing is. */
  paymentMethod?: InputMaybe<PaymentMethodInput>;
  /** Instead of `paymentMethod`: several payments that add up to what is due now. */
  payments?: InputMaybe<Array<PaymentShareInput>>;
  /** `CheckoutPlan.planHash` the shopper has agreed to: if anything in it has moved since, the answer is `PlanDrift` and nothing has happened. */
  planHash?: InputMaybe<Scalars['String']['input']>;
  /** The company's own number of this purchase, 1 to 50 characters; needed where the organization says so. It is on the order and on what billing is told. */
  purchaseOrderNumber?: InputMaybe<Scalars['String']['input']>;
  /** The quote the customer accepted; the order refers to it. TMF648 `Quote`. */
  quote?: InputMaybe<QuoteInput>;
  /** Usable by then. */
  requestedCompletionDate?: InputMaybe<RequestedDateInput>;
  /** Do not begin before this; now when absent. */
  requestedStartDate?: InputMaybe<RequestedDateInput>;
  /** How long the answer may wait for the order, 0 to 30 seconds. */
  waitSeconds?: InputMaybe<Scalars['Int']['input']>;
};

/** What differs for one line of the cart. */
export type CheckoutLineInput = {
  /** Account for this line's charges: the customer's own, or the parent organization's. */
  billingAccountId?: InputMaybe<Scalars['ID']['input']>;
  cartItemId: Scalars['ID']['input'];
  /**
   * Name of a further billing account to open for it; lines with the same name share it. A line whose back end makes the account after the product gets one of
   * its own back end, also under a name that others use.
   */
  newBillingAccount?: InputMaybe<Scalars['String']['input']>;
  /** Usable by then; overrides the order's. */
  requestedCompletionDate?: InputMaybe<RequestedDateInput>;
  /** Do not begin before this; overrides the order's. A part of a bundle without its own takes that of its bundle. */
  requestedStartDate?: InputMaybe<RequestedDateInput>;
  /** A new product only: the minimum term, by the name of one of the offering's terms. It makes an agreement. */
  term?: InputMaybe<Scalars['String']['input']>;
  /**
   * A new product only: when it ends again, after its start. An offering with a fixed validity (a term named `validity`, as a day pass has) ends by itself that long
   * after its start.
   */
  terminationDate?: InputMaybe<RequestedDateInput>;
};

/** Everything a checkout made or used, linked. */
export type CheckoutOutcome = {
  __typename?: 'CheckoutOutcome';
  /** The customer account. */
  account?: Maybe<PartyAccount>;
  /** The account of the lines without their own; null as long as the billing system wants the products first. */
  billingAccount?: Maybe<BillingAccount>;
  billingAccounts: Array<BillingAccount>;
  /** Null until order management has created it (`CustomerStrategy.ORDER_MANAGEMENT`). */
  customer?: Maybe<Customer>;
  /** What was ordered, with all its parts. */
  customerOrder: CustomerOrder;
  /** The first payment for the order; null when nothing was due. */
  payment?: Maybe<Payment>;
  /** All of them, deposits included. */
  payments: Array<Payment>;
  /** The part that begins first; the only one, where all lines begin at once on one system. */
  productOrder: ProductOrder;
};

/** What a checkout would do. Computed anew each time; nothing is kept. */
export type CheckoutPlan = {
  __typename?: 'CheckoutPlan';
  /** What the customer's risk would ask for beforehand, as far as it is known; null: nothing. */
  deposit?: Maybe<Money>;
  /** Due with the order: one-time prices and number fees, tax included. */
  dueNow: Money;
  monthly: Money;
  /** The parts it becomes: lines by the instant they begin and the system that carries them out. */
  parts: Array<PlannedPart>;
  /** Stands for all that is decisive in this plan: send it along with `checkout` to get just this, or `PlanDrift`. Opaque; at most some kilobytes. */
  planHash: Scalars['String']['output'];
  /** All that `checkout` would object to now; empty: ready. */
  problems: Array<UserError>;
  /** What is still to be told or chosen. */
  requirements: Array<CheckoutRequirement>;
  strategy: CustomerStrategy;
  /** The systems touched. */
  systems: Array<BackingSystem>;
  /** The task graph: the checkout's own, then those of the order's fulfilment. */
  tasks: Array<PlannedTask>;
  /** What recurring prices of products that end again come to. */
  windowCharges: Array<WindowCharge>;
};

/** What to plan: a checkout, of which all but the cart may still be missing. */
export type CheckoutPlanInput = {
  billing?: InputMaybe<BillingPreferencesInput>;
  cartId: Scalars['ID']['input'];
  customer?: InputMaybe<CheckoutCustomerInput>;
  lines?: InputMaybe<Array<CheckoutLineInput>>;
  paymentMethod?: InputMaybe<PaymentMethodInput>;
  payments?: InputMaybe<Array<PaymentShareInput>>;
  purchaseOrderNumber?: InputMaybe<Scalars['String']['input']>;
  requestedCompletionDate?: InputMaybe<RequestedDateInput>;
  requestedStartDate?: InputMaybe<RequestedDateInput>;
};

/** One run of the checkout. TMF701 `ProcessFlow`. */
export type CheckoutProcess = {
  __typename?: 'CheckoutProcess';
  /** Null when it is not the caller's to see: a cart that was filled with a token is its buyer's once the order was accepted. */
  cart?: Maybe<ShoppingCart>;
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** What it waits for; null when it does not. */
  hold?: Maybe<CheckoutHold>;
  id: Scalars['ID']['output'];
  /** Why it was cancelled; empty otherwise. */
  problems: Array<UserError>;
  /** What came out of it, from the moment the order was accepted; null before and when cancelled. */
  result?: Maybe<CheckoutOutcome>;
  state: ProcessState;
  /** How the customer's entities are made. Frozen when the checkout began, like all of its configuration. */
  strategy: CustomerStrategy;
  /** All tasks in their sequence, done and to come, those of the order's fulfilment last. */
  tasks: Array<CheckoutTask>;
};

/** A page of checkouts. */
export type CheckoutProcessConnection = {
  __typename?: 'CheckoutProcessConnection';
  edges: Array<CheckoutProcessEdge>;
  nodes: Array<CheckoutProcess>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One checkout of a page and its cursor. */
export type CheckoutProcessEdge = {
  __typename?: 'CheckoutProcessEdge';
  cursor: Scalars['String']['output'];
  node: CheckoutProcess;
};

/** The checkout cannot begin, for all these reasons. Nothing has happened. */
export type CheckoutRejected = {
  __typename?: 'CheckoutRejected';
  problems: Array<UserError>;
};

/** Something `checkout` still needs. */
export type CheckoutRequirement = {
  __typename?: 'CheckoutRequirement';
  kind: RequirementKind;
  /** Where it goes in the input of `checkout`, or the line of the cart it is for. */
  path: Array<Scalars['String']['output']>;
  /** Text that can be shown. */
  reason: Scalars['String']['output'];
  recover: Array<RecoverAction>;
};

export type CheckoutResult = ActionRequired | CartAlreadySubmittedError | CheckoutProcess | CheckoutRejected | IdempotencyConflictError | PlanDrift;

/** One task of a checkout. TMF701 `TaskFlow`. */
export type CheckoutTask = {
  __typename?: 'CheckoutTask';
  attempts: Scalars['Int']['output'];
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why the last try failed. */
  lastError?: Maybe<Scalars['String']['output']>;
  /** Name of the step, for example `authorizePayment`. */
  name: Scalars['String']['output'];
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  state: TaskState;
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

/** What a party is written to or called for. */
export type ContactPurpose =
  /** A cart that was left; only with consent. */
  | 'CART_REMINDERS'
  /** Advertising; only with consent. */
  | 'MARKETING'
  /** What happens to orders and products; allowed unless it was refused. */
  | 'ORDER_UPDATES';

/** What a waiting checkout gets. */
export type ContinueCheckoutInput = {
  answer: CheckoutAnswerInput;
  /** Any text of 16 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: Scalars['ID']['input'];
  processId: Scalars['ID']['input'];
  /** How long the answer may wait for the order, 0 to 30 seconds. */
  waitSeconds?: InputMaybe<Scalars['Int']['input']>;
};

export type ContinueCheckoutResult = ActionRequired | CheckoutProcess | CheckoutRejected | IdempotencyConflictError;

export type Customer = {
  __typename?: 'Customer';
  id: Scalars['ID']['output'];
  paymentMethods: Array<StoredPaymentMethod>;
  /** Checkouts of an organization's buyers that wait for one of its approvers, oldest first, at most 100; for its approvers and staff, empty for others. */
  purchasesToApprove: Array<CheckoutProcess>;
};

export type CustomerOrder = {
  __typename?: 'CustomerOrder';
  /** The checkout that made the order; null for orders of other origin. */
  checkoutProcess?: Maybe<CheckoutProcess>;
  id: Scalars['ID']['output'];
  /** What was paid with the order. */
  payments: Array<Payment>;
};

/** A cart like this needs a customer who exists already. */
export type CustomerRequiredFirstError = UserError & {
  __typename?: 'CustomerRequiredFirstError';
  /** The categories that ask for it. */
  categoryIds: Array<Scalars['ID']['output']>;
  code: Scalars['String']['output'];
  path: Array<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
  recover: Array<RecoverAction>;
};

/** How the customer's entities come to be. */
export type CustomerStrategy =
  /** The checkout creates them one by one (party, customer, accounts) and orders with references. */
  | 'ENTITIES_FIRST'
  /** The checkout creates them on its way, in one call, after the cart is frozen. The default. */
  | 'ORCHESTRATOR'
  /** The order carries the party by value; order management creates everything after it has acknowledged the order. */
  | 'ORDER_MANAGEMENT';

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

/** The customer's risk asks for a deposit, a payment of its own. */
export type DepositRequired = CheckoutHold & {
  __typename?: 'DepositRequired';
  amount: Money;
  code: Scalars['String']['output'];
  reason: Scalars['String']['output'];
  recover: Array<RecoverAction>;
  until: Scalars['DateTime']['output'];
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

/**
 * The person or company seems to be known already; nothing was done. Who else it may be is shown to agents only; anybody else learns that there is an account, and may
 * sign in.
 */
export type DuplicateCustomerSuspectedError = UserError & {
  __typename?: 'DuplicateCustomerSuspectedError';
  code: Scalars['String']['output'];
  path: Array<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
  recover: Array<RecoverAction>;
  /** For `resolveDuplicate`: holds for this input, for the caller who got it, once, for half an hour. */
  resolutionToken: Scalars['ID']['output'];
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

/** An existing customer. */
export type ExistingCustomerInput = {
  /** Account for the new charges; the customer's first one when absent. */
  billingAccountId?: InputMaybe<Scalars['ID']['input']>;
  customerId: Scalars['ID']['input'];
};

/** How a provider fails. */
export type FaultKind =
  /** Answers late. */
  | 'DELAY'
  /** Says no, for good. */
  | 'REFUSE'
  /** Does what was asked, but the answer is lost. */
  | 'TIMEOUT_AFTER_SUCCESS'
  /** Cannot be reached: no effect, no answer. */
  | 'UNAVAILABLE';

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

/** A fault to come. */
export type InjectFaultInput = {
  /** For DELAY. */
  delayMs?: InputMaybe<Scalars['Int']['input']>;
  kind: FaultKind;
  /** Only calls whose reference contains this text; all when absent. */
  match?: InputMaybe<Scalars['String']['input']>;
  /** Operation of the provider, for example `authorize`, `capture`, `void` or `activate`; any when absent. */
  operation?: InputMaybe<Scalars['String']['input']>;
  provider: SandboxProvider;
  /** How many calls are hit. */
  times?: InputMaybe<Scalars['Int']['input']>;
};

export type InjectFaultResult = InputProblem | SandboxFault;

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

/** An amount of money. */
export type MoneyInput = {
  /** ISO 4217. */
  currency: Scalars['String']['input'];
  value: Scalars['Decimal']['input'];
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
  /**
   * Turns a cart into an order: customer, accounts, payment, order and products come out of it whole, or not at all. The same for every channel, for new products,
   * changes and terminations. Sent again with the same key it is the same process, however often and wherever; `waitSeconds` lets the answer wait for the order.
   */
  checkout: CheckoutResult;
  /** Takes back all faults that have not happened yet. For agents; sandbox only. */
  clearFaults: Scalars['Boolean']['output'];
  /** Gives a checkout what it waits for (see `CheckoutProcess.hold`), or withdraws it. */
  continueCheckout: ContinueCheckoutResult;
  /** What somebody decided at the sandbox's bank, once; the payment as it is then. For the gateway's page only. */
  decideSandboxBankPayment?: Maybe<SandboxBankPayment>;
  /** Takes what is personal out of them, once and again without effect. For the party subgraph only. */
  erasePersonalDataOfCheckout: Scalars['Boolean']['output'];
  /** Makes a sandbox provider fail the next time, or several times, it is called. For agents; sandbox only. */
  injectFault: InjectFaultResult;
  /** A message of a payment provider, as it came. For the gateway's webhook route only. */
  receivePaymentEvent: Scalars['Boolean']['output'];
  /** Heals what `reconciliation` finds, as far as it can be healed without a person. Also done every hour. For agents. */
  reconcile: Reconciliation;
  /** Gives captured money back, all of it or a part. For agents. TMF676 `POST /refund`. */
  refundPayment: RefundPaymentResult;
  /**
   * Forgets a stored payment method. One that guarantees bills stays, with `GUARANTEE_NEEDED`, as long as the customer has products with recurring prices and no
   * other stored method; another one takes its place. For its customer and for agents. TMF670 `DELETE /paymentMethod/{id}`.
   */
  removePaymentMethod: RemovePaymentMethodResult;
  /** Keeps the process's view of its order up to date. For the order subgraph only. */
  reportFulfilment: Scalars['Boolean']['output'];
  /** Tries a checkout again that a breakdown has put on hold. For agents. */
  retryCheckout: RetryCheckoutResult;
  /**
   * Carries out a service action by its word, as a text message or a portal sends it ("DAY_ROAMER_ON"): the same checkout as for any order, without a cart to fill. Once
   * per message.
   */
  triggerServiceAction: TriggerServiceActionResult;
};


export type MutationCheckoutArgs = {
  input: CheckoutInput;
};


export type MutationContinueCheckoutArgs = {
  input: ContinueCheckoutInput;
};


export type MutationDecideSandboxBankPaymentArgs = {
  approve: Scalars['Boolean']['input'];
  reference: Scalars['ID']['input'];
};


export type MutationErasePersonalDataOfCheckoutArgs = {
  owner: PersonalDataOwnerInput;
};


export type MutationInjectFaultArgs = {
  input: InjectFaultInput;
};


export type MutationReceivePaymentEventArgs = {
  input: PaymentEventInput;
};


export type MutationRefundPaymentArgs = {
  input: RefundPaymentInput;
};


export type MutationRemovePaymentMethodArgs = {
  id: Scalars['ID']['input'];
};


export type MutationReportFulfilmentArgs = {
  input: ReportFulfilmentInput;
};


export type MutationRetryCheckoutArgs = {
  processId: Scalars['ID']['input'];
};


export type MutationTriggerServiceActionArgs = {
  input: TriggerServiceActionInput;
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

/** One line that may not be bought. TMF679 `unavailabilityReason`. */
export type NotQualifiedItem = {
  __typename?: 'NotQualifiedItem';
  alternatives: Array<ProductOffering>;
  cartItemId: Scalars['ID']['output'];
  productOffering: ProductOffering;
  reason: Scalars['String']['output'];
};

/** The customer's bank took longer than the number could be kept, and somebody else has it now. Nothing was charged; the cart is open again. */
export type NumberLostError = UserError & {
  __typename?: 'NumberLostError';
  /** The lines that lost their number. */
  cartItemIds: Array<Scalars['ID']['output']>;
  code: Scalars['String']['output'];
  path: Array<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
  recover: Array<RecoverAction>;
  /** Similar numbers that are free now. */
  replacements: Array<Scalars['PhoneNumber']['output']>;
};

/** The customer, known by now, may not buy these. An agent can approve, or the checkout is withdrawn and the cart changed. */
export type OfferingNotQualified = CheckoutHold & {
  __typename?: 'OfferingNotQualified';
  code: Scalars['String']['output'];
  items: Array<NotQualifiedItem>;
  reason: Scalars['String']['output'];
  recover: Array<RecoverAction>;
  until: Scalars['DateTime']['output'];
};

/** Where a page of a list ends. Relay cursor connections. */
export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type PartyAccount = {
  __typename?: 'PartyAccount';
  id: Scalars['ID']['output'];
};

/** Money collected for an order. TMF676 `Payment`. */
export type Payment = {
  __typename?: 'Payment';
  /** Tax included. TMF676 `totalAmount`. */
  amount: Money;
  /** The provider's reference. */
  authorizationCode?: Maybe<Scalars['String']['output']>;
  billingAccount?: Maybe<BillingAccount>;
  /** Our own reference at the provider. TMF676 `correlatorId`. */
  correlatorId: Scalars['String']['output'];
  customerOrder?: Maybe<CustomerOrder>;
  id: Scalars['ID']['output'];
  /** Shown to people, for example `card`. */
  method: Scalars['String']['output'];
  paymentDate?: Maybe<Scalars['DateTime']['output']>;
  process: CheckoutProcess;
  /** The payment provider, for example `sandbox` or `stripe`. */
  provider: Scalars['String']['output'];
  purpose: PaymentPurpose;
  refundedAmount: Money;
  refunds: Array<Refund>;
  status: PaymentStatus;
};

/** Back from the bank. */
export type PaymentActionAnswerInput = {
  paymentId: Scalars['ID']['input'];
};

/** The bank wants to see the customer: 3-D Secure, or a payment by redirect. */
export type PaymentActionRequired = CheckoutHold & {
  __typename?: 'PaymentActionRequired';
  /** For the provider's own component in the page. */
  clientSecret?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  payment: Payment;
  reason: Scalars['String']['output'];
  recover: Array<RecoverAction>;
  /** Where to send the customer. */
  redirectUrl?: Maybe<Scalars['String']['output']>;
  until: Scalars['DateTime']['output'];
};

/** The payment provider said no; everything taken was given back and the cart is open again. */
export type PaymentDeclinedError = UserError & {
  __typename?: 'PaymentDeclinedError';
  code: Scalars['String']['output'];
  path: Array<Scalars['String']['output']>;
  /** The provider's own code, for example `insufficient_funds`. */
  providerCode: Scalars['String']['output'];
  reason: Scalars['String']['output'];
  recover: Array<RecoverAction>;
};

/** A provider's message. */
export type PaymentEventInput = {
  /** The body, byte for byte. */
  payload: Scalars['String']['input'];
  provider: Scalars['String']['input'];
  /** The signature header. */
  signature: Scalars['String']['input'];
};

/** How to pay. Never card data: a token of the payment provider. */
export type PaymentMethodInput =
  /**
   * A card by the provider's token. The sandbox provider knows `tok_visa` (accepted), `tok_3ds` (asks the customer to confirm), `tok_declined`,
   * `tok_insufficient_funds`, `tok_slow` (3 s), `tok_pending` (the answer comes by webhook), `tok_timeout_after_authorize` (takes effect, but the answer is
   * lost) and `tok_unavailable` (no answer, no effect).
   */
  { card: CardInput; redirect?: never; stored?: never; }
  |  /** By the customer's bank or wallet, to which the browser is sent. */
  { card?: never; redirect: RedirectPaymentInput; stored?: never; }
  |  /** A stored one of the customer. */
  { card?: never; redirect?: never; stored: StoredPaymentMethodInput; };

/** What kind of way to pay it is. TMF670. */
export type PaymentMethodKind =
  | 'CARD'
  | 'REDIRECT'
  | 'STORED';

/** A way to pay, open or not. TMF670 `PaymentMethod`. */
export type PaymentMethodOption = {
  __typename?: 'PaymentMethodOption';
  eligible: Scalars['Boolean']['output'];
  kind: PaymentMethodKind;
  /** For example `card`, `bankTransfer`, or the name of a stored one. */
  name: Scalars['String']['output'];
  /** Why not; null when it is open. */
  reason?: Maybe<Scalars['String']['output']>;
  storedMethod?: Maybe<StoredPaymentMethod>;
};

/** A stored payment method has to guarantee later bills. */
export type PaymentMethodRequired = CheckoutHold & {
  __typename?: 'PaymentMethodRequired';
  code: Scalars['String']['output'];
  reason: Scalars['String']['output'];
  recover: Array<RecoverAction>;
  until: Scalars['DateTime']['output'];
};

/** What a payment is for. */
export type PaymentPurpose =
  /** A deposit the customer's risk asks for; it belongs to the billing account. */
  | 'DEPOSIT'
  /** What is due with the order. */
  | 'ORDER';

/** A part of what is due. */
export type PaymentShareInput = {
  amount: MoneyInput;
  method: PaymentMethodInput;
};

/** TMF676 `Payment.status`. */
export type PaymentStatus =
  /** The bank wants to see the customer. */
  | 'ACTION_REQUIRED'
  /** Set aside; taken when the order is accepted. */
  | 'AUTHORIZED'
  /** The authorization was given back. */
  | 'CANCELED'
  | 'CAPTURED'
  | 'DENIED'
  | 'PARTIALLY_REFUNDED'
  /** About to be asked for. */
  | 'PENDING_AUTHORIZATION'
  | 'REFUNDED'
  /** Asked for, and the answer was lost or is still to come: it is looked up before anything else is done. */
  | 'UNKNOWN';

/** What one subgraph holds about a person. */
export type PersonalData = {
  __typename?: 'PersonalData';
  /** Why it cannot be erased yet. */
  blockers: Array<ErasureBlocker>;
  /** As it is stored, by kind. */
  data: Scalars['JSON']['output'];
};

/** Whose data it is: the customers that a person is, the cart tokens that led to them, and the subjects of their logins. */
export type PersonalDataOwnerInput = {
  customerIds: Array<Scalars['ID']['input']>;
  guestKeys: Array<Scalars['String']['input']>;
  loginSubjects: Array<Scalars['String']['input']>;
};

/** One thing that moved. */
export type PlanChange = {
  __typename?: 'PlanChange';
  /** Null: it is gone. */
  after?: Maybe<Scalars['JSON']['output']>;
  /** Null: it was not there. */
  before?: Maybe<Scalars['JSON']['output']>;
  /** Where in the plan, for example `["lines", "line-1", "prices"]`. */
  path: Array<Scalars['String']['output']>;
};

/** Something moved since the plan was shown. Nothing has happened. */
export type PlanDrift = {
  __typename?: 'PlanDrift';
  changes: Array<PlanChange>;
  newPlan: CheckoutPlan;
};

/** Lines that begin at the same instant on the same system: one TMF622 order. */
export type PlannedPart = {
  __typename?: 'PlannedPart';
  /** Lines of the cart that it is about. */
  cartItemIds: Array<Scalars['ID']['output']>;
  expectedCompletionDate: Scalars['DateTime']['output'];
  /** Numbers of the parts that must be done before. */
  follows: Array<Scalars['Int']['output']>;
  /** What it does; the end of a product that ends again is a line of its own. */
  items: Array<PlannedPartItem>;
  /** Its place, from 1. */
  number: Scalars['Int']['output'];
  /** Null: at once. */
  requestedStartDate?: Maybe<Scalars['DateTime']['output']>;
  /** The system that carries it out; null: several, or none in particular. */
  system?: Maybe<Scalars['String']['output']>;
};

/** One line of a part to come. */
export type PlannedPartItem = {
  __typename?: 'PlannedPartItem';
  action: ItemAction;
  cartItemId: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
};

/** One task to come. */
export type PlannedTask = {
  __typename?: 'PlannedTask';
  /** TM Forum API, for example `TMF640`. */
  api?: Maybe<Scalars['String']['output']>;
  /** The line it works for; null for what concerns the whole order. */
  cartItemId?: Maybe<Scalars['ID']['output']>;
  /** Keys of the tasks that must be done before. */
  dependsOn: Array<Scalars['ID']['output']>;
  /** Unique in its plan, for example `authorizePayment` or `ACTIVATE_SERVICE line-1`. */
  key: Scalars['ID']['output'];
  /** Name of the step, or kind of the task. */
  name: Scalars['String']['output'];
  /** From here nothing is undone any more, only completed. */
  pointOfNoReturn: Scalars['Boolean']['output'];
  /** Name of the system it calls; null for our own store. */
  system?: Maybe<Scalars['String']['output']>;
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

/** A business process and how far it is. TMF701 `ProcessFlow`. */
export type ProcessFlow = {
  __typename?: 'ProcessFlow';
  characteristics: Array<Characteristic>;
  children: Array<ProcessFlow>;
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** A checkout's own id; a child's is that of its checkout, a dot and its name. Child processes are there once they have begun. */
  id: Scalars['ID']['output'];
  /** `orderCapture`, or as its child `customerOnboarding`, `paymentCollection` or `orderFulfilment`. */
  name: Scalars['String']['output'];
  parent?: Maybe<ProcessFlow>;
  /** Cart, customer, accounts, payments, order, parent and child processes: all it is about. TMF701 `relatedEntity`. */
  relatedEntities: Array<RelatedEntity>;
  state: ProcessState;
  tasks: Array<TaskFlow>;
  /** The process as the TMF701 v4 resource. */
  tmf: Scalars['JSON']['output'];
};

/** TMF701 `ProcessFlowStateType`. */
export type ProcessState =
  /** Under way; also while the accepted order is being fulfilled. */
  | 'ACTIVE'
  /** Came to nothing; everything taken was given back. `problems` says why. */
  | 'CANCELLED'
  /** The order is as complete as it will be: its products are as ordered, or those that failed were given up and refunded. */
  | 'COMPLETED'
  /** Stopped; a person has been called. Nothing is lost. `hold` says why when it is a decision that is missing. */
  | 'HOLD'
  /** Waits for the customer; `hold` says for what. Nothing was charged. */
  | 'PENDING';

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

export type ProductOffering = {
  __typename?: 'ProductOffering';
  id: Scalars['ID']['output'];
};

export type ProductOrder = {
  __typename?: 'ProductOrder';
  id: Scalars['ID']['output'];
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

/** Whether a purchase over the limit goes on. */
export type PurchaseApprovalInput = {
  approved: Scalars['Boolean']['input'];
  /** 1 to 200 characters, kept with the process. */
  reason: Scalars['String']['input'];
};

/** What is bought is over the buyer's limit: an approver of the same customer, not the buyer, decides by `continueCheckout`. Nothing was charged; numbers and cart are kept. */
export type PurchaseApprovalRequired = CheckoutHold & {
  __typename?: 'PurchaseApprovalRequired';
  /** What is due with the order and what it costs each month, tax included. */
  amount: Money;
  code: Scalars['String']['output'];
  /** The buyer's limit per month; null: none. */
  monthlyLimit?: Maybe<Money>;
  /** The buyer's limit per order; null: none. */
  orderLimit?: Maybe<Money>;
  reason: Scalars['String']['output'];
  recover: Array<RecoverAction>;
  /** What the buyer's other orders of this month come to, those under way included. */
  spentThisMonth: Money;
  until: Scalars['DateTime']['output'];
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
  /**
   * Answers as soon as something about a process may have changed since `cursor`, at the latest after so many seconds, with the cursor for the next call; at once
   * without one. Does not look at the process itself. For the gateway's live stream only.
   */
  awaitProgress: Scalars['String']['output'];
  /**
   * What `checkout` would do with this input, without doing anything: its tasks, the systems touched, what is due, what is still missing and every problem at once.
   * Null when there is no such cart or it is not the caller's.
   */
  checkoutPlan?: Maybe<CheckoutPlan>;
  /** A checkout and how far it is; null when there is none with this id or it is not the caller's. TMF701 `GET /processFlow/{id}`. */
  checkoutProcess?: Maybe<CheckoutProcess>;
  /** What a new customer has to tell to check this cart out; null when there is no such cart or it is not the caller's. */
  checkoutRequirements?: Maybe<Array<CheckoutRequirement>>;
  /** How this cart can be paid, with the reason where a way is not open; null when there is no such cart or it is not the caller's. */
  paymentMethods?: Maybe<Array<PaymentMethodOption>>;
  /** Checkouts, payments and stored payment methods of a person, and what of them is open. For the party subgraph only. */
  personalDataOfCheckout: PersonalData;
  /** A process with its child processes, tasks, attempts and related entities: a checkout's (`orderCapture`) or one of its children's. Null when there is none or it is not the caller's to see. TMF701. */
  processFlow?: Maybe<ProcessFlow>;
  /** Checkouts that need a person, oldest first. For agents. */
  processesOnHold: CheckoutProcessConnection;
  /** Counts what must be zero, over all subgraphs. For agents. */
  reconciliation: Reconciliation;
  /** What the sandbox's bank shows of a payment that is to be confirmed there; null when there is none. For the gateway's page only. */
  sandboxBankPayment?: Maybe<SandboxBankPayment>;
  /** Faults waiting to happen. Sandbox only. */
  sandboxFaults: Array<SandboxFault>;
  /** What can be asked for by one word, as configured. */
  serviceActions: Array<ServiceAction>;
};


export type QueryAwaitProgressArgs = {
  cursor?: InputMaybe<Scalars['String']['input']>;
  processId: Scalars['ID']['input'];
  seconds: Scalars['Int']['input'];
};


export type QueryCheckoutPlanArgs = {
  input: CheckoutPlanInput;
};


export type QueryCheckoutProcessArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCheckoutRequirementsArgs = {
  cartId: Scalars['ID']['input'];
  customerType?: CustomerType;
};


export type QueryPaymentMethodsArgs = {
  cartId: Scalars['ID']['input'];
};


export type QueryPersonalDataOfCheckoutArgs = {
  owner: PersonalDataOwnerInput;
};


export type QueryProcessFlowArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProcessesOnHoldArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySandboxBankPaymentArgs = {
  reference: Scalars['ID']['input'];
};

/** A reference to an accepted quote. TMF648 `QuoteRef`. */
export type QuoteInput = {
  id: Scalars['ID']['input'];
  /** Until when it binds; a checkout after that is refused with `QUOTE_EXPIRED`. */
  validUntil: Scalars['DateTime']['input'];
};

/** What must not be. Only things older than five minutes count: younger ones may be under way. */
export type Reconciliation = {
  __typename?: 'Reconciliation';
  /** Money set aside by a checkout that came to nothing. Healed by voiding it. */
  authorizedWithoutProcess: ReconciliationFinding;
  /** Money taken by a checkout that has no order. Healed by a refund. */
  capturedWithoutOrder: ReconciliationFinding;
  /** Customers made by a checkout that came to nothing. Healed by deleting them. */
  customersWithoutOrder: ReconciliationFinding;
  /** Carts frozen for a checkout that came to nothing. Healed by giving them back. */
  frozenCarts: ReconciliationFinding;
  /** Numbers held for a checkout that came to nothing or does not exist. Healed by giving them back. */
  leasedWithoutCart: ReconciliationFinding;
  /** Completed order lines without their product. A person has to look. */
  ordersWithoutProduct: ReconciliationFinding;
  /** Active products with recurring prices that no billing account pays for. A person has to look. */
  productsWithoutAccount: ReconciliationFinding;
  /** Refunds that the provider refused for good, and that no later refund by an agent replaces. A person has to look. */
  refundsFailed: ReconciliationFinding;
  /** All of them together: 0 when everything is as it must be. */
  total: Scalars['Int']['output'];
};

/** How many, and which. */
export type ReconciliationFinding = {
  __typename?: 'ReconciliationFinding';
  count: Scalars['Int']['output'];
  /** The first 20. */
  ids: Array<Scalars['ID']['output']>;
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

/** A payment on the bank's or wallet's own page. */
export type RedirectPaymentInput = {
  /** Name of the way as `paymentMethods` lists it, for example `bankTransfer`. */
  name: Scalars['String']['input'];
  /** Where the browser is sent back to. */
  returnUrl?: InputMaybe<Scalars['String']['input']>;
};

/** Money given back. TMF676 `Refund`. */
export type Refund = {
  __typename?: 'Refund';
  amount: Money;
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  reason: Scalars['String']['output'];
  status: RefundStatus;
};

/** One refund, made once per key. */
export type RefundPaymentInput = {
  /** All that is left when absent. */
  amount?: InputMaybe<MoneyInput>;
  /** Any text of 16 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: Scalars['ID']['input'];
  paymentId: Scalars['ID']['input'];
  /** 1 to 200 characters. */
  reason: Scalars['String']['input'];
};

export type RefundPaymentResult = IdempotencyConflictError | InputProblem | RefundPaymentSuccess;

/** The refund is on its way, or done. */
export type RefundPaymentSuccess = {
  __typename?: 'RefundPaymentSuccess';
  payment: Payment;
  refund: Refund;
};

/** TMF676 `Refund.status`. */
export type RefundStatus =
  | 'COMPLETED'
  /** The provider refused; a person has been called. */
  | 'FAILED'
  | 'PENDING';

/** Something a process is about. TMF701 `RelatedEntity`. */
export type RelatedEntity = {
  __typename?: 'RelatedEntity';
  id: Scalars['ID']['output'];
  /** TMF name of the resource, for example `ProductOrder`. */
  referredType: Scalars['String']['output'];
  /** What it is to the process, for example `cart`. */
  role: Scalars['String']['output'];
};

export type RemovePaymentMethodResult = InputProblem | RemovePaymentMethodSuccess;

/** It is forgotten. */
export type RemovePaymentMethodSuccess = {
  __typename?: 'RemovePaymentMethodSuccess';
  customer: Customer;
};

/** How far an order is. */
export type ReportFulfilmentInput = {
  /** The account made after the products, where the billing system wants it so. */
  billingAccountId?: InputMaybe<Scalars['ID']['input']>;
  /** What is kept back of the refunds of lines cancelled on request. */
  cancellationFees?: InputMaybe<Array<CancellationFeeInput>>;
  /** Lines that were given up: their one-time prices are refunded. */
  failedItemIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of the customer order. */
  orderId: Scalars['ID']['input'];
  processId: Scalars['ID']['input'];
  /** Grows with each report; older ones are dropped. */
  sequence: Scalars['Int']['input'];
  /** State of the customer order, a `ProductOrderState`. */
  state: Scalars['String']['input'];
  /** All tasks of the fulfilment, as `CheckoutTask`. */
  tasks: Scalars['JSON']['input'];
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

/** When something shall happen: an instant, or what the clock on the wall shows in a zone. */
export type RequestedDateInput =
  /** An instant, with its offset. */
  { instant: Scalars['DateTime']['input']; wallClock?: never; }
  |  /** A date, with or without a time of day, in a zone. */
  { instant?: never; wallClock: WallClockInput; };

/** What kind of thing is missing. */
export type RequirementKind =
  /** A field of the customer. */
  | 'CUSTOMER_DATA'
  /** The cart needs a customer who exists already: sign in, or register first. */
  | 'EXISTING_CUSTOMER'
  | 'PAYMENT_METHOD'
  /** The number the company gives its purchase. */
  | 'PURCHASE_ORDER_NUMBER'
  /** A phone number or a SIM for a line. */
  | 'RESOURCE';

export type RetryCheckoutResult = CheckoutProcess | InputProblem;

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

/** A payment at the sandbox's bank. */
export type SandboxBankPayment = {
  __typename?: 'SandboxBankPayment';
  amount: Money;
  /** Whether there is still something to decide. */
  isOpen: Scalars['Boolean']['output'];
  reference: Scalars['ID']['output'];
  /** Where the browser came from. */
  returnUrl?: Maybe<Scalars['String']['output']>;
};

/** A fault waiting to happen. */
export type SandboxFault = {
  __typename?: 'SandboxFault';
  delayMs: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  kind: FaultKind;
  match?: Maybe<Scalars['String']['output']>;
  operation?: Maybe<Scalars['String']['output']>;
  provider: SandboxProvider;
  remaining: Scalars['Int']['output'];
};

/** A sandbox provider. */
export type SandboxProvider =
  | 'BILLING'
  /** Finds a new customer whose e-mail address is tagged `+high` or `+medium`, as in `ada+high@example.com`, to be such a risk; everybody else is `LOW`. */
  | 'CREDIT_CHECK'
  | 'DELIVERY'
  /** The SM-DP+ that prepares eSIM profiles. */
  | 'ESIM'
  | 'NOTIFICATION'
  | 'PAYMENT'
  /**
   * The clearing house of number porting. Its donors reject the authorization code `0000`, the account number `0000` and the holder `Nobody`, and answer `9999` only
   * when they are asked again an hour later.
   */
  | 'PORTING'
  | 'SERVICE_ACTIVATION'
  | 'SERVICE_ORDER'
  | 'STOCK';

/** Something a line can be asked for by one word. */
export type ServiceAction = {
  __typename?: 'ServiceAction';
  /** ADD: buys the offering for the line. DELETE: ends the line's product of that offering. */
  action: ItemAction;
  /** The word, for example `DAY_ROAMER_ON`. */
  code: Scalars['ID']['output'];
  productOffering: ProductOffering;
};

/** The line it is for. */
export type ServiceActionLineInput =
  /** Its number: of the caller, or any for agents and services. */
  { msisdn: Scalars['PhoneNumber']['input']; productId?: never; }
  |  { msisdn?: never; productId: Scalars['ID']['input']; };

/** The action cannot be carried out, for all these reasons. */
export type ServiceActionRejected = {
  __typename?: 'ServiceActionRejected';
  problems: Array<UserError>;
};

export type ShoppingCart = {
  __typename?: 'ShoppingCart';
  id: Scalars['ID']['output'];
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

/** A payment method the customer let us keep; a token at the provider. TMF670 `PaymentMethod`. */
export type StoredPaymentMethod = {
  __typename?: 'StoredPaymentMethod';
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** Backs the customer's bills. */
  isGuarantee: Scalars['Boolean']['output'];
  /** For example `Visa •••• 4242`. */
  name: Scalars['String']['output'];
};

/** A stored payment method. */
export type StoredPaymentMethodInput = {
  paymentMethodId: Scalars['ID']['input'];
  returnUrl?: InputMaybe<Scalars['String']['input']>;
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

/** One task of a process. TMF701 `TaskFlow`. */
export type TaskFlow = {
  __typename?: 'TaskFlow';
  attempts: Scalars['Int']['output'];
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was asked of other systems and what they answered, oldest first, at most the last 20. For agents; personal data and secrets are masked. */
  exchanges: Array<TaskExchange>;
  id: Scalars['ID']['output'];
  /** The line of the order it works for; null for what concerns the whole process. */
  itemId?: Maybe<Scalars['ID']['output']>;
  /** Why the last try failed; its message is for agents. */
  lastError?: Maybe<ProviderError>;
  name: Scalars['String']['output'];
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  state: TaskState;
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

/** Which version of a TM Forum API. */
export type TmfVersion =
  /** v4, of TMF679 for example 4.0.0. */
  | 'V4'
  /** v5. */
  | 'V5';

/** A service action for a line. */
export type TriggerServiceActionInput = {
  /** Upper or lower case. */
  code: Scalars['String']['input'];
  line: ServiceActionLineInput;
  /** Id of the message, 1 to 200 characters: the same message, sent again, is the same order. */
  messageId: Scalars['ID']['input'];
  /** When; now when absent. */
  requestedStartDate?: InputMaybe<RequestedDateInput>;
  /** How long the answer may wait for the order, 0 to 30 seconds. */
  waitSeconds?: InputMaybe<Scalars['Int']['input']>;
};

export type TriggerServiceActionResult = IdempotencyConflictError | ServiceActionRejected | TriggerServiceActionSuccess;

/** The order is on its way: `process.result` has it once it was accepted. */
export type TriggerServiceActionSuccess = {
  __typename?: 'TriggerServiceActionSuccess';
  process: CheckoutProcess;
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

/** What the recurring prices of a line come to over its window, tax included: whole months, and days of a month as a part of it. */
export type WindowCharge = {
  __typename?: 'WindowCharge';
  amount: Money;
  cartItemId: Scalars['ID']['output'];
  from: Scalars['DateTime']['output'];
  until: Scalars['DateTime']['output'];
};

/** Takes a request back. */
export type WithdrawRequestInput = {
  /** Any text of 16 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: Scalars['ID']['input'];
  requestId: Scalars['ID']['input'];
};

/** The end of a checkout that waits. */
export type WithdrawalInput = {
  /** 1 to 200 characters, kept with the process. */
  reason: Scalars['String']['input'];
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
  BillingAccount: BillingAccount;
  CheckoutProcess: CheckoutProcess;
  Customer: Customer;
  CustomerOrder: CustomerOrder;
  DuplicateCustomerSuspectedError: DuplicateCustomerSuspectedError;
  Payment: Payment;
  StoredPaymentMethod: StoredPaymentMethod;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  BillingAccount:
    ( { __typename: 'BillingAccount' }
    & GraphQLRecursivePick<FederationTypes['BillingAccount'], {"id":true}> );
  CheckoutProcess:
    ( { __typename: 'CheckoutProcess' }
    & GraphQLRecursivePick<FederationTypes['CheckoutProcess'], {"id":true}> );
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  CustomerOrder:
    ( { __typename: 'CustomerOrder' }
    & GraphQLRecursivePick<FederationTypes['CustomerOrder'], {"id":true}> );
  DuplicateCustomerSuspectedError:
    ( { __typename: 'DuplicateCustomerSuspectedError' }
    & GraphQLRecursivePick<FederationTypes['DuplicateCustomerSuspectedError'], {"resolutionToken":true}> );
  Payment:
    ( { __typename: 'Payment' }
    & GraphQLRecursivePick<FederationTypes['Payment'], {"id":true}> );
  StoredPaymentMethod:
    ( { __typename: 'StoredPaymentMethod' }
    & GraphQLRecursivePick<FederationTypes['StoredPaymentMethod'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CheckoutResult:
    | ( Omit<ActionRequired, 'process'> & { process?: Maybe<_RefType['CheckoutProcess']> } & { __typename: 'ActionRequired' } )
    | ( Omit<CartAlreadySubmittedError, 'process'> & { process?: Maybe<_RefType['CheckoutProcess']> } & { __typename: 'CartAlreadySubmittedError' } )
    | ( ProcessRecord & { __typename: 'CheckoutProcess' } )
    | ( Omit<CheckoutRejected, 'problems'> & { problems: Array<_RefType['UserError']> } & { __typename: 'CheckoutRejected' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( Omit<PlanDrift, 'newPlan'> & { newPlan: _RefType['CheckoutPlan'] } & { __typename: 'PlanDrift' } )
  ;
  ContinueCheckoutResult:
    | ( Omit<ActionRequired, 'process'> & { process?: Maybe<_RefType['CheckoutProcess']> } & { __typename: 'ActionRequired' } )
    | ( ProcessRecord & { __typename: 'CheckoutProcess' } )
    | ( Omit<CheckoutRejected, 'problems'> & { problems: Array<_RefType['UserError']> } & { __typename: 'CheckoutRejected' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
  ;
  InjectFaultResult:
    | ( InputProblem & { __typename: 'InputProblem' } )
    | ( SandboxFault & { __typename: 'SandboxFault' } )
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
  RefundPaymentResult:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InputProblem & { __typename: 'InputProblem' } )
    | ( Omit<RefundPaymentSuccess, 'payment' | 'refund'> & { payment: _RefType['Payment'], refund: _RefType['Refund'] } & { __typename: 'RefundPaymentSuccess' } )
  ;
  RemovePaymentMethodResult:
    | ( InputProblem & { __typename: 'InputProblem' } )
    | ( Omit<RemovePaymentMethodSuccess, 'customer'> & { customer: _RefType['Customer'] } & { __typename: 'RemovePaymentMethodSuccess' } )
  ;
  RetryCheckoutResult:
    | ( ProcessRecord & { __typename: 'CheckoutProcess' } )
    | ( InputProblem & { __typename: 'InputProblem' } )
  ;
  TriggerServiceActionResult:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( Omit<ServiceActionRejected, 'problems'> & { problems: Array<_RefType['UserError']> } & { __typename: 'ServiceActionRejected' } )
    | ( Omit<TriggerServiceActionSuccess, 'process'> & { process: _RefType['CheckoutProcess'] } & { __typename: 'TriggerServiceActionSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  CheckoutHold:
    | ( Omit<DepositRequired, 'amount'> & { amount: _RefType['Money'] } & { __typename: 'DepositRequired' } )
    | ( OfferingNotQualified & { __typename: 'OfferingNotQualified' } )
    | ( PaymentActionView & { __typename: 'PaymentActionRequired' } )
    | ( PaymentMethodRequired & { __typename: 'PaymentMethodRequired' } )
    | ( Omit<PurchaseApprovalRequired, 'amount' | 'monthlyLimit' | 'orderLimit' | 'spentThisMonth'> & { amount: _RefType['Money'], monthlyLimit?: Maybe<_RefType['Money']>, orderLimit?: Maybe<_RefType['Money']>, spentThisMonth: _RefType['Money'] } & { __typename: 'PurchaseApprovalRequired' } )
  ;
  TaskRequest: never;
  UserError:
    | ( Omit<CartAlreadySubmittedError, 'process'> & { process?: Maybe<_RefType['CheckoutProcess']> } & { __typename: 'CartAlreadySubmittedError' } )
    | ( CustomerRequiredFirstError & { __typename: 'CustomerRequiredFirstError' } )
    | ( DuplicateCustomerSuspectedError & { __typename: 'DuplicateCustomerSuspectedError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InputProblem & { __typename: 'InputProblem' } )
    | ( NumberLostError & { __typename: 'NumberLostError' } )
    | ( PaymentDeclinedError & { __typename: 'PaymentDeclinedError' } )
    | ( Omit<PriceChangedError, 'after' | 'before'> & { after: Array<_RefType['ItemPrice']>, before: Array<_RefType['ItemPrice']> } & { __typename: 'PriceChangedError' } )
    | ( ProductChangeConflictError & { __typename: 'ProductChangeConflictError' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessRole: AccessRole;
  ActionRequired: ResolverTypeWrapper<Omit<ActionRequired, 'process'> & { process?: Maybe<ResolversTypes['CheckoutProcess']> }>;
  ApprovalInput: ApprovalInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  BackingSystem: ResolverTypeWrapper<BackingSystem>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  BillFormat: BillFormat;
  BillMedia: BillMedia;
  BillingAccount: ResolverTypeWrapper<Reference>;
  BillingPreferencesInput: BillingPreferencesInput;
  CancellationFeeInput: CancellationFeeInput;
  CardInput: CardInput;
  CartAlreadySubmittedError: ResolverTypeWrapper<Omit<CartAlreadySubmittedError, 'process'> & { process?: Maybe<ResolversTypes['CheckoutProcess']> }>;
  Characteristic: ResolverTypeWrapper<Characteristic>;
  CharacteristicInput: CharacteristicInput;
  CheckoutAnswerInput: CheckoutAnswerInput;
  CheckoutCustomerInput: CheckoutCustomerInput;
  CheckoutHold: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['CheckoutHold']>;
  CheckoutInput: CheckoutInput;
  CheckoutLineInput: CheckoutLineInput;
  CheckoutOutcome: ResolverTypeWrapper<ProcessRecord>;
  CheckoutPlan: ResolverTypeWrapper<Omit<CheckoutPlan, 'deposit' | 'dueNow' | 'monthly' | 'problems' | 'windowCharges'> & { deposit?: Maybe<ResolversTypes['Money']>, dueNow: ResolversTypes['Money'], monthly: ResolversTypes['Money'], problems: Array<ResolversTypes['UserError']>, windowCharges: Array<ResolversTypes['WindowCharge']> }>;
  CheckoutPlanInput: CheckoutPlanInput;
  CheckoutProcess: ResolverTypeWrapper<ProcessRecord>;
  CheckoutProcessConnection: ResolverTypeWrapper<ProcessPage>;
  CheckoutProcessEdge: ResolverTypeWrapper<ProcessEdge>;
  CheckoutRejected: ResolverTypeWrapper<Omit<CheckoutRejected, 'problems'> & { problems: Array<ResolversTypes['UserError']> }>;
  CheckoutRequirement: ResolverTypeWrapper<CheckoutRequirement>;
  CheckoutResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CheckoutResult']>;
  CheckoutTask: ResolverTypeWrapper<CheckoutTask>;
  ConfigurationChoice: ResolverTypeWrapper<Omit<ConfigurationChoice, 'options'> & { options: Array<ResolversTypes['ConfigurationOption']> }>;
  ConfigurationOption: ResolverTypeWrapper<Omit<ConfigurationOption, 'priceEffect'> & { priceEffect?: Maybe<ResolversTypes['PriceDifference']> }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ContactPurpose: ContactPurpose;
  ContinueCheckoutInput: ContinueCheckoutInput;
  ContinueCheckoutResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ContinueCheckoutResult']>;
  Customer: ResolverTypeWrapper<Reference>;
  CustomerOrder: ResolverTypeWrapper<Reference>;
  CustomerRequiredFirstError: ResolverTypeWrapper<CustomerRequiredFirstError>;
  CustomerStrategy: CustomerStrategy;
  CustomerType: CustomerType;
  DataAddOnAttributes: ResolverTypeWrapper<DataAddOnAttributes>;
  DataAddOnConfigurationInput: DataAddOnConfigurationInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideRequestInput: DecideRequestInput;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DepositRequired: ResolverTypeWrapper<Omit<DepositRequired, 'amount'> & { amount: ResolversTypes['Money'] }>;
  DeviceAttributes: ResolverTypeWrapper<DeviceAttributes>;
  DeviceClass: DeviceClass;
  DeviceColour: DeviceColour;
  DeviceConfigurationInput: DeviceConfigurationInput;
  DuplicateCustomerSuspectedError: ResolverTypeWrapper<DuplicateCustomerSuspectedError>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  ErasureBlocker: ResolverTypeWrapper<ErasureBlocker>;
  ErasureBlockerKind: ErasureBlockerKind;
  ExistingCustomerInput: ExistingCustomerInput;
  FaultKind: FaultKind;
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
  InjectFaultInput: InjectFaultInput;
  InjectFaultResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InjectFaultResult']>;
  InputProblem: ResolverTypeWrapper<InputProblem>;
  ItemAction: ItemAction;
  ItemPrice: ResolverTypeWrapper<Omit<ItemPrice, 'amount' | 'dutyFreeAmount'> & { amount: ResolversTypes['Money'], dutyFreeAmount: ResolversTypes['Money'] }>;
  ItemRelationshipType: ItemRelationshipType;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  MobileLineAttributes: ResolverTypeWrapper<MobileLineAttributes>;
  MobileLineCallerId: MobileLineCallerId;
  MobileLineConfigurationInput: MobileLineConfigurationInput;
  MobileLineCoverage: MobileLineCoverage;
  MobileLinePaymentModel: MobileLinePaymentModel;
  MobileLineTechnology: MobileLineTechnology;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  MonthlyStep: ResolverTypeWrapper<Omit<MonthlyStep, 'monthly' | 'monthlyDutyFree'> & { monthly: ResolversTypes['Money'], monthlyDutyFree: ResolversTypes['Money'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewCustomerInput: NewCustomerInput;
  NewIndividualInput: NewIndividualInput;
  NewOrganizationInput: NewOrganizationInput;
  NotQualifiedItem: ResolverTypeWrapper<NotQualifiedItem>;
  NumberLostError: ResolverTypeWrapper<NumberLostError>;
  OfferingNotQualified: ResolverTypeWrapper<OfferingNotQualified>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartyAccount: ResolverTypeWrapper<PartyAccount>;
  Payment: ResolverTypeWrapper<PaymentRecord>;
  PaymentActionAnswerInput: PaymentActionAnswerInput;
  PaymentActionRequired: ResolverTypeWrapper<PaymentActionView>;
  PaymentDeclinedError: ResolverTypeWrapper<PaymentDeclinedError>;
  PaymentEventInput: PaymentEventInput;
  PaymentMethodInput: PaymentMethodInput;
  PaymentMethodKind: PaymentMethodKind;
  PaymentMethodOption: ResolverTypeWrapper<Omit<PaymentMethodOption, 'storedMethod'> & { storedMethod?: Maybe<ResolversTypes['StoredPaymentMethod']> }>;
  PaymentMethodRequired: ResolverTypeWrapper<PaymentMethodRequired>;
  PaymentPurpose: PaymentPurpose;
  PaymentShareInput: PaymentShareInput;
  PaymentStatus: PaymentStatus;
  PersonalData: ResolverTypeWrapper<PersonalData>;
  PersonalDataOwnerInput: PersonalDataOwnerInput;
  PhoneNumber: ResolverTypeWrapper<Scalars['PhoneNumber']['output']>;
  PlanChange: ResolverTypeWrapper<PlanChange>;
  PlanDrift: ResolverTypeWrapper<Omit<PlanDrift, 'newPlan'> & { newPlan: ResolversTypes['CheckoutPlan'] }>;
  PlannedPart: ResolverTypeWrapper<PlannedPart>;
  PlannedPartItem: ResolverTypeWrapper<PlannedPartItem>;
  PlannedTask: ResolverTypeWrapper<PlannedTask>;
  PostalAddressInput: PostalAddressInput;
  PriceChangedError: ResolverTypeWrapper<Omit<PriceChangedError, 'after' | 'before'> & { after: Array<ResolversTypes['ItemPrice']>, before: Array<ResolversTypes['ItemPrice']> }>;
  PriceDifference: ResolverTypeWrapper<Omit<PriceDifference, 'dueNow' | 'dueNowDutyFree' | 'monthly' | 'monthlyDutyFree'> & { dueNow: ResolversTypes['Money'], dueNowDutyFree: ResolversTypes['Money'], monthly: ResolversTypes['Money'], monthlyDutyFree: ResolversTypes['Money'] }>;
  PriceKind: PriceKind;
  PriceTotals: ResolverTypeWrapper<Omit<PriceTotals, 'dueNow' | 'dueNowDutyFree' | 'monthly' | 'monthlyDutyFree' | 'monthlyLater'> & { dueNow: ResolversTypes['Money'], dueNowDutyFree: ResolversTypes['Money'], monthly: ResolversTypes['Money'], monthlyDutyFree: ResolversTypes['Money'], monthlyLater: Array<ResolversTypes['MonthlyStep']> }>;
  ProcessFlow: ResolverTypeWrapper<ProcessNode>;
  ProcessState: ProcessState;
  ProductAttributes: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProductAttributes']>;
  ProductChangeConflictError: ResolverTypeWrapper<ProductChangeConflictError>;
  ProductConfigurationInput: ProductConfigurationInput;
  ProductOffering: ResolverTypeWrapper<ProductOffering>;
  ProductOrder: ResolverTypeWrapper<Reference>;
  ProviderError: ResolverTypeWrapper<ProviderError>;
  PurchaseApprovalInput: PurchaseApprovalInput;
  PurchaseApprovalRequired: ResolverTypeWrapper<Omit<PurchaseApprovalRequired, 'amount' | 'monthlyLimit' | 'orderLimit' | 'spentThisMonth'> & { amount: ResolversTypes['Money'], monthlyLimit?: Maybe<ResolversTypes['Money']>, orderLimit?: Maybe<ResolversTypes['Money']>, spentThisMonth: ResolversTypes['Money'] }>;
  Quantity: ResolverTypeWrapper<Quantity>;
  QuantityInput: QuantityInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuoteInput: QuoteInput;
  Reconciliation: ResolverTypeWrapper<Reconciliation>;
  ReconciliationFinding: ResolverTypeWrapper<ReconciliationFinding>;
  RecoverAction: ResolverTypeWrapper<RecoverAction>;
  RedirectPaymentInput: RedirectPaymentInput;
  Refund: ResolverTypeWrapper<RefundRecord>;
  RefundPaymentInput: RefundPaymentInput;
  RefundPaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefundPaymentResult']>;
  RefundPaymentSuccess: ResolverTypeWrapper<Omit<RefundPaymentSuccess, 'payment' | 'refund'> & { payment: ResolversTypes['Payment'], refund: ResolversTypes['Refund'] }>;
  RefundStatus: RefundStatus;
  RelatedEntity: ResolverTypeWrapper<RelatedEntity>;
  RemovePaymentMethodResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemovePaymentMethodResult']>;
  RemovePaymentMethodSuccess: ResolverTypeWrapper<Omit<RemovePaymentMethodSuccess, 'customer'> & { customer: ResolversTypes['Customer'] }>;
  ReportFulfilmentInput: ReportFulfilmentInput;
  RequestDecision: ResolverTypeWrapper<RequestDecision>;
  RequestedDateInput: RequestedDateInput;
  RequirementKind: RequirementKind;
  RetryCheckoutResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetryCheckoutResult']>;
  RiskSegment: RiskSegment;
  RoamingDiscountAttributes: ResolverTypeWrapper<RoamingDiscountAttributes>;
  RoamingDiscountDiscountZone: RoamingDiscountDiscountZone;
  RoamingOptionAttributes: ResolverTypeWrapper<RoamingOptionAttributes>;
  RoamingOptionConfigurationInput: RoamingOptionConfigurationInput;
  RoamingOptionZone: RoamingOptionZone;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  SandboxBankPayment: ResolverTypeWrapper<SandboxIntent>;
  SandboxFault: ResolverTypeWrapper<SandboxFault>;
  SandboxProvider: SandboxProvider;
  ServiceAction: ResolverTypeWrapper<ServiceAction>;
  ServiceActionLineInput: ServiceActionLineInput;
  ServiceActionRejected: ResolverTypeWrapper<Omit<ServiceActionRejected, 'problems'> & { problems: Array<ResolversTypes['UserError']> }>;
  ShoppingCart: ResolverTypeWrapper<ShoppingCart>;
  SimCardAttributes: ResolverTypeWrapper<SimCardAttributes>;
  SimCardCardFormat: SimCardCardFormat;
  SimCardConfigurationInput: SimCardConfigurationInput;
  SimCardSimType: SimCardSimType;
  StoredPaymentMethod: ResolverTypeWrapper<StoredMethodRecord>;
  StoredPaymentMethodInput: StoredPaymentMethodInput;
  TaskExchange: ResolverTypeWrapper<TaskExchange>;
  TaskFlow: ResolverTypeWrapper<TaskFlow>;
  TaskRequest: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['TaskRequest']>;
  TaskRequestState: TaskRequestState;
  TaskState: TaskState;
  TimePeriod: ResolverTypeWrapper<TimePeriod>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  TmfVersion: TmfVersion;
  TriggerServiceActionInput: TriggerServiceActionInput;
  TriggerServiceActionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TriggerServiceActionResult']>;
  TriggerServiceActionSuccess: ResolverTypeWrapper<Omit<TriggerServiceActionSuccess, 'process'> & { process: ResolversTypes['CheckoutProcess'] }>;
  TvServiceAttributes: ResolverTypeWrapper<TvServiceAttributes>;
  TvServiceConfigurationInput: TvServiceConfigurationInput;
  TvServiceExtraPackages: TvServiceExtraPackages;
  TvServiceResolution: TvServiceResolution;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  VoiceAddOnAttributes: ResolverTypeWrapper<VoiceAddOnAttributes>;
  VoiceAddOnConfigurationInput: VoiceAddOnConfigurationInput;
  VoiceAddOnDestination: VoiceAddOnDestination;
  WallClockInput: WallClockInput;
  WindowCharge: ResolverTypeWrapper<Omit<WindowCharge, 'amount'> & { amount: ResolversTypes['Money'] }>;
  WithdrawRequestInput: WithdrawRequestInput;
  WithdrawalInput: WithdrawalInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActionRequired: Omit<ActionRequired, 'process'> & { process?: Maybe<ResolversParentTypes['CheckoutProcess']> };
  ApprovalInput: ApprovalInput;
  String: Scalars['String']['output'];
  BackingSystem: BackingSystem;
  Boolean: Scalars['Boolean']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  BillingAccount: Reference;
  BillingPreferencesInput: BillingPreferencesInput;
  CancellationFeeInput: CancellationFeeInput;
  CardInput: CardInput;
  CartAlreadySubmittedError: Omit<CartAlreadySubmittedError, 'process'> & { process?: Maybe<ResolversParentTypes['CheckoutProcess']> };
  Characteristic: Characteristic;
  CharacteristicInput: CharacteristicInput;
  CheckoutAnswerInput: CheckoutAnswerInput;
  CheckoutCustomerInput: CheckoutCustomerInput;
  CheckoutHold: ResolversInterfaceTypes<ResolversParentTypes>['CheckoutHold'];
  CheckoutInput: CheckoutInput;
  CheckoutLineInput: CheckoutLineInput;
  CheckoutOutcome: ProcessRecord;
  CheckoutPlan: Omit<CheckoutPlan, 'deposit' | 'dueNow' | 'monthly' | 'problems' | 'windowCharges'> & { deposit?: Maybe<ResolversParentTypes['Money']>, dueNow: ResolversParentTypes['Money'], monthly: ResolversParentTypes['Money'], problems: Array<ResolversParentTypes['UserError']>, windowCharges: Array<ResolversParentTypes['WindowCharge']> };
  CheckoutPlanInput: CheckoutPlanInput;
  CheckoutProcess: ProcessRecord;
  CheckoutProcessConnection: ProcessPage;
  CheckoutProcessEdge: ProcessEdge;
  CheckoutRejected: Omit<CheckoutRejected, 'problems'> & { problems: Array<ResolversParentTypes['UserError']> };
  CheckoutRequirement: CheckoutRequirement;
  CheckoutResult: ResolversUnionTypes<ResolversParentTypes>['CheckoutResult'];
  CheckoutTask: CheckoutTask;
  ConfigurationChoice: Omit<ConfigurationChoice, 'options'> & { options: Array<ResolversParentTypes['ConfigurationOption']> };
  ConfigurationOption: Omit<ConfigurationOption, 'priceEffect'> & { priceEffect?: Maybe<ResolversParentTypes['PriceDifference']> };
  Float: Scalars['Float']['output'];
  ContinueCheckoutInput: ContinueCheckoutInput;
  ContinueCheckoutResult: ResolversUnionTypes<ResolversParentTypes>['ContinueCheckoutResult'];
  Customer: Reference;
  CustomerOrder: Reference;
  CustomerRequiredFirstError: CustomerRequiredFirstError;
  DataAddOnAttributes: DataAddOnAttributes;
  DataAddOnConfigurationInput: DataAddOnConfigurationInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideRequestInput: DecideRequestInput;
  Decimal: Scalars['Decimal']['output'];
  DepositRequired: Omit<DepositRequired, 'amount'> & { amount: ResolversParentTypes['Money'] };
  DeviceAttributes: DeviceAttributes;
  DeviceConfigurationInput: DeviceConfigurationInput;
  DuplicateCustomerSuspectedError: DuplicateCustomerSuspectedError | FederationReferenceTypes['DuplicateCustomerSuspectedError'];
  EmailAddress: Scalars['EmailAddress']['output'];
  ErasureBlocker: ErasureBlocker;
  ExistingCustomerInput: ExistingCustomerInput;
  FibreAccessAttributes: FibreAccessAttributes;
  FibreAccessConfigurationInput: FibreAccessConfigurationInput;
  GenericAttributes: GenericAttributes;
  HomeBundleAttributes: HomeBundleAttributes;
  HomeBundleConfigurationInput: HomeBundleConfigurationInput;
  IdempotencyConflictError: IdempotencyConflictError;
  IdentificationInput: IdentificationInput;
  InjectFaultInput: InjectFaultInput;
  InjectFaultResult: ResolversUnionTypes<ResolversParentTypes>['InjectFaultResult'];
  InputProblem: InputProblem;
  ItemPrice: Omit<ItemPrice, 'amount' | 'dutyFreeAmount'> & { amount: ResolversParentTypes['Money'], dutyFreeAmount: ResolversParentTypes['Money'] };
  JSON: Scalars['JSON']['output'];
  LocalTime: Scalars['LocalTime']['output'];
  MobileLineAttributes: MobileLineAttributes;
  MobileLineConfigurationInput: MobileLineConfigurationInput;
  Money: Money;
  MoneyInput: MoneyInput;
  MonthlyStep: Omit<MonthlyStep, 'monthly' | 'monthlyDutyFree'> & { monthly: ResolversParentTypes['Money'], monthlyDutyFree: ResolversParentTypes['Money'] };
  Mutation: Record<PropertyKey, never>;
  NewCustomerInput: NewCustomerInput;
  NewIndividualInput: NewIndividualInput;
  NewOrganizationInput: NewOrganizationInput;
  NotQualifiedItem: NotQualifiedItem;
  NumberLostError: NumberLostError;
  OfferingNotQualified: OfferingNotQualified;
  PageInfo: PageInfo;
  PartyAccount: PartyAccount;
  Payment: PaymentRecord;
  PaymentActionAnswerInput: PaymentActionAnswerInput;
  PaymentActionRequired: PaymentActionView;
  PaymentDeclinedError: PaymentDeclinedError;
  PaymentEventInput: PaymentEventInput;
  PaymentMethodInput: PaymentMethodInput;
  PaymentMethodOption: Omit<PaymentMethodOption, 'storedMethod'> & { storedMethod?: Maybe<ResolversParentTypes['StoredPaymentMethod']> };
  PaymentMethodRequired: PaymentMethodRequired;
  PaymentShareInput: PaymentShareInput;
  PersonalData: PersonalData;
  PersonalDataOwnerInput: PersonalDataOwnerInput;
  PhoneNumber: Scalars['PhoneNumber']['output'];
  PlanChange: PlanChange;
  PlanDrift: Omit<PlanDrift, 'newPlan'> & { newPlan: ResolversParentTypes['CheckoutPlan'] };
  PlannedPart: PlannedPart;
  PlannedPartItem: PlannedPartItem;
  PlannedTask: PlannedTask;
  PostalAddressInput: PostalAddressInput;
  PriceChangedError: Omit<PriceChangedError, 'after' | 'before'> & { after: Array<ResolversParentTypes['ItemPrice']>, before: Array<ResolversParentTypes['ItemPrice']> };
  PriceDifference: Omit<PriceDifference, 'dueNow' | 'dueNowDutyFree' | 'monthly' | 'monthlyDutyFree'> & { dueNow: ResolversParentTypes['Money'], dueNowDutyFree: ResolversParentTypes['Money'], monthly: ResolversParentTypes['Money'], monthlyDutyFree: ResolversParentTypes['Money'] };
  PriceTotals: Omit<PriceTotals, 'dueNow' | 'dueNowDutyFree' | 'monthly' | 'monthlyDutyFree' | 'monthlyLater'> & { dueNow: ResolversParentTypes['Money'], dueNowDutyFree: ResolversParentTypes['Money'], monthly: ResolversParentTypes['Money'], monthlyDutyFree: ResolversParentTypes['Money'], monthlyLater: Array<ResolversParentTypes['MonthlyStep']> };
  ProcessFlow: ProcessNode;
  ProductAttributes: ResolversUnionTypes<ResolversParentTypes>['ProductAttributes'];
  ProductChangeConflictError: ProductChangeConflictError;
  ProductConfigurationInput: ProductConfigurationInput;
  ProductOffering: ProductOffering;
  ProductOrder: Reference;
  ProviderError: ProviderError;
  PurchaseApprovalInput: PurchaseApprovalInput;
  PurchaseApprovalRequired: Omit<PurchaseApprovalRequired, 'amount' | 'monthlyLimit' | 'orderLimit' | 'spentThisMonth'> & { amount: ResolversParentTypes['Money'], monthlyLimit?: Maybe<ResolversParentTypes['Money']>, orderLimit?: Maybe<ResolversParentTypes['Money']>, spentThisMonth: ResolversParentTypes['Money'] };
  Quantity: Quantity;
  QuantityInput: QuantityInput;
  Query: Record<PropertyKey, never>;
  QuoteInput: QuoteInput;
  Reconciliation: Reconciliation;
  ReconciliationFinding: ReconciliationFinding;
  RecoverAction: RecoverAction;
  RedirectPaymentInput: RedirectPaymentInput;
  Refund: RefundRecord;
  RefundPaymentInput: RefundPaymentInput;
  RefundPaymentResult: ResolversUnionTypes<ResolversParentTypes>['RefundPaymentResult'];
  RefundPaymentSuccess: Omit<RefundPaymentSuccess, 'payment' | 'refund'> & { payment: ResolversParentTypes['Payment'], refund: ResolversParentTypes['Refund'] };
  RelatedEntity: RelatedEntity;
  RemovePaymentMethodResult: ResolversUnionTypes<ResolversParentTypes>['RemovePaymentMethodResult'];
  RemovePaymentMethodSuccess: Omit<RemovePaymentMethodSuccess, 'customer'> & { customer: ResolversParentTypes['Customer'] };
  ReportFulfilmentInput: ReportFulfilmentInput;
  RequestDecision: RequestDecision;
  RequestedDateInput: RequestedDateInput;
  RetryCheckoutResult: ResolversUnionTypes<ResolversParentTypes>['RetryCheckoutResult'];
  RoamingDiscountAttributes: RoamingDiscountAttributes;
  RoamingOptionAttributes: RoamingOptionAttributes;
  RoamingOptionConfigurationInput: RoamingOptionConfigurationInput;
  SafeInt: Scalars['SafeInt']['output'];
  SandboxBankPayment: SandboxIntent;
  SandboxFault: SandboxFault;
  ServiceAction: ServiceAction;
  ServiceActionLineInput: ServiceActionLineInput;
  ServiceActionRejected: Omit<ServiceActionRejected, 'problems'> & { problems: Array<ResolversParentTypes['UserError']> };
  ShoppingCart: ShoppingCart;
  SimCardAttributes: SimCardAttributes;
  SimCardConfigurationInput: SimCardConfigurationInput;
  StoredPaymentMethod: StoredMethodRecord;
  StoredPaymentMethodInput: StoredPaymentMethodInput;
  TaskExchange: TaskExchange;
  TaskFlow: TaskFlow;
  TaskRequest: ResolversInterfaceTypes<ResolversParentTypes>['TaskRequest'];
  TimePeriod: TimePeriod;
  TimeZone: Scalars['TimeZone']['output'];
  TriggerServiceActionInput: TriggerServiceActionInput;
  TriggerServiceActionResult: ResolversUnionTypes<ResolversParentTypes>['TriggerServiceActionResult'];
  TriggerServiceActionSuccess: Omit<TriggerServiceActionSuccess, 'process'> & { process: ResolversParentTypes['CheckoutProcess'] };
  TvServiceAttributes: TvServiceAttributes;
  TvServiceConfigurationInput: TvServiceConfigurationInput;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VoiceAddOnAttributes: VoiceAddOnAttributes;
  VoiceAddOnConfigurationInput: VoiceAddOnConfigurationInput;
  WallClockInput: WallClockInput;
  WindowCharge: Omit<WindowCharge, 'amount'> & { amount: ResolversParentTypes['Money'] };
  WithdrawRequestInput: WithdrawRequestInput;
  WithdrawalInput: WithdrawalInput;
};

export type AccessDirectiveArgs = {
  roles: Array<AccessRole>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActionRequiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionRequired'] = ResolversParentTypes['ActionRequired']> = {
  process?: Resolver<Maybe<ResolversTypes['CheckoutProcess']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BackingSystemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BackingSystem'] = ResolversParentTypes['BackingSystem']> = {
  billingAccountAfterProduct?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  bulk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cartItemIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  customerFirst?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  idempotent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeoutMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BillingAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillingAccount'] = ResolversParentTypes['BillingAccount'], FederationReferenceType extends FederationReferenceTypes['BillingAccount'] = FederationReferenceTypes['BillingAccount']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BillingAccount']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payments?: Resolver<Array<ResolversTypes['Payment']>, ParentType, ContextType>;
};

export type CartAlreadySubmittedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartAlreadySubmittedError'] = ResolversParentTypes['CartAlreadySubmittedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  process?: Resolver<Maybe<ResolversTypes['CheckoutProcess']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recover?: Resolver<Array<ResolversTypes['RecoverAction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CharacteristicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Characteristic'] = ResolversParentTypes['Characteristic']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  valueType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CheckoutHoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutHold'] = ResolversParentTypes['CheckoutHold']> = {
  __resolveType: TypeResolveFn<'DepositRequired' | 'OfferingNotQualified' | 'PaymentActionRequired' | 'PaymentMethodRequired' | 'PurchaseApprovalRequired', ParentType, ContextType>;
};

export type CheckoutOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutOutcome'] = ResolversParentTypes['CheckoutOutcome']> = {
  account?: Resolver<Maybe<ResolversTypes['PartyAccount']>, ParentType, ContextType>;
  billingAccount?: Resolver<Maybe<ResolversTypes['BillingAccount']>, ParentType, ContextType>;
  billingAccounts?: Resolver<Array<ResolversTypes['BillingAccount']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  customerOrder?: Resolver<ResolversTypes['CustomerOrder'], ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  payments?: Resolver<Array<ResolversTypes['Payment']>, ParentType, ContextType>;
  productOrder?: Resolver<ResolversTypes['ProductOrder'], ParentType, ContextType>;
};

export type CheckoutPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutPlan'] = ResolversParentTypes['CheckoutPlan']> = {
  deposit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  dueNow?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  monthly?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['PlannedPart']>, ParentType, ContextType>;
  planHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  requirements?: Resolver<Array<ResolversTypes['CheckoutRequirement']>, ParentType, ContextType>;
  strategy?: Resolver<ResolversTypes['CustomerStrategy'], ParentType, ContextType>;
  systems?: Resolver<Array<ResolversTypes['BackingSystem']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['PlannedTask']>, ParentType, ContextType>;
  windowCharges?: Resolver<Array<ResolversTypes['WindowCharge']>, ParentType, ContextType>;
};

export type CheckoutProcessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutProcess'] = ResolversParentTypes['CheckoutProcess'], FederationReferenceType extends FederationReferenceTypes['CheckoutProcess'] = FederationReferenceTypes['CheckoutProcess']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CheckoutProcess']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cart?: Resolver<Maybe<ResolversTypes['ShoppingCart']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hold?: Resolver<Maybe<ResolversTypes['CheckoutHold']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['CheckoutOutcome']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProcessState'], ParentType, ContextType>;
  strategy?: Resolver<ResolversTypes['CustomerStrategy'], ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['CheckoutTask']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckoutProcessConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutProcessConnection'] = ResolversParentTypes['CheckoutProcessConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CheckoutProcessEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CheckoutProcess']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CheckoutProcessEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutProcessEdge'] = ResolversParentTypes['CheckoutProcessEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CheckoutProcess'], ParentType, ContextType>;
};

export type CheckoutRejectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutRejected'] = ResolversParentTypes['CheckoutRejected']> = {
  problems?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckoutRequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutRequirement'] = ResolversParentTypes['CheckoutRequirement']> = {
  kind?: Resolver<ResolversTypes['RequirementKind'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recover?: Resolver<Array<ResolversTypes['RecoverAction']>, ParentType, ContextType>;
};

export type CheckoutResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutResult'] = ResolversParentTypes['CheckoutResult']> = {
  __resolveType: TypeResolveFn<'ActionRequired' | 'CartAlreadySubmittedError' | 'CheckoutProcess' | 'CheckoutRejected' | 'IdempotencyConflictError' | 'PlanDrift', ParentType, ContextType>;
};

export type CheckoutTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutTask'] = ResolversParentTypes['CheckoutTask']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TaskState'], ParentType, ContextType>;
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

export type ContinueCheckoutResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContinueCheckoutResult'] = ResolversParentTypes['ContinueCheckoutResult']> = {
  __resolveType: TypeResolveFn<'ActionRequired' | 'CheckoutProcess' | 'CheckoutRejected' | 'IdempotencyConflictError', ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paymentMethods?: Resolver<Array<ResolversTypes['StoredPaymentMethod']>, ParentType, ContextType>;
  purchasesToApprove?: Resolver<Array<ResolversTypes['CheckoutProcess']>, ParentType, ContextType>;
};

export type CustomerOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerOrder'] = ResolversParentTypes['CustomerOrder'], FederationReferenceType extends FederationReferenceTypes['CustomerOrder'] = FederationReferenceTypes['CustomerOrder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CustomerOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  checkoutProcess?: Resolver<Maybe<ResolversTypes['CheckoutProcess']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payments?: Resolver<Array<ResolversTypes['Payment']>, ParentType, ContextType>;
};

export type CustomerRequiredFirstErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerRequiredFirstError'] = ResolversParentTypes['CustomerRequiredFirstError']> = {
  categoryIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recover?: Resolver<Array<ResolversTypes['RecoverAction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type DepositRequiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepositRequired'] = ResolversParentTypes['DepositRequired']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recover?: Resolver<Array<ResolversTypes['RecoverAction']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

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

export type DuplicateCustomerSuspectedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateCustomerSuspectedError'] = ResolversParentTypes['DuplicateCustomerSuspectedError'], FederationReferenceType extends FederationReferenceTypes['DuplicateCustomerSuspectedError'] = FederationReferenceTypes['DuplicateCustomerSuspectedError']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DuplicateCustomerSuspectedError']> | FederationReferenceType, FederationReferenceType, ContextType>;
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

export type ErasureBlockerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasureBlocker'] = ResolversParentTypes['ErasureBlocker']> = {
  ids?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ErasureBlockerKind'], ParentType, ContextType>;
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

export type InjectFaultResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InjectFaultResult'] = ResolversParentTypes['InjectFaultResult']> = {
  __resolveType: TypeResolveFn<'InputProblem' | 'SandboxFault', ParentType, ContextType>;
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

export interface LocalTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalTime'], any> {
  name: 'LocalTime';
}

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
  checkout?: Resolver<ResolversTypes['CheckoutResult'], ParentType, ContextType, RequireFields<MutationCheckoutArgs, 'input'>>;
  clearFaults?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  continueCheckout?: Resolver<ResolversTypes['ContinueCheckoutResult'], ParentType, ContextType, RequireFields<MutationContinueCheckoutArgs, 'input'>>;
  decideSandboxBankPayment?: Resolver<Maybe<ResolversTypes['SandboxBankPayment']>, ParentType, ContextType, RequireFields<MutationDecideSandboxBankPaymentArgs, 'approve' | 'reference'>>;
  erasePersonalDataOfCheckout?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationErasePersonalDataOfCheckoutArgs, 'owner'>>;
  injectFault?: Resolver<ResolversTypes['InjectFaultResult'], ParentType, ContextType, RequireFields<MutationInjectFaultArgs, 'input'>>;
  receivePaymentEvent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationReceivePaymentEventArgs, 'input'>>;
  reconcile?: Resolver<ResolversTypes['Reconciliation'], ParentType, ContextType>;
  refundPayment?: Resolver<ResolversTypes['RefundPaymentResult'], ParentType, ContextType, RequireFields<MutationRefundPaymentArgs, 'input'>>;
  removePaymentMethod?: Resolver<ResolversTypes['RemovePaymentMethodResult'], ParentType, ContextType, RequireFields<MutationRemovePaymentMethodArgs, 'id'>>;
  reportFulfilment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationReportFulfilmentArgs, 'input'>>;
  retryCheckout?: Resolver<ResolversTypes['RetryCheckoutResult'], ParentType, ContextType, RequireFields<MutationRetryCheckoutArgs, 'processId'>>;
  triggerServiceAction?: Resolver<ResolversTypes['TriggerServiceActionResult'], ParentType, ContextType, RequireFields<MutationTriggerServiceActionArgs, 'input'>>;
};

export type NotQualifiedItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotQualifiedItem'] = ResolversParentTypes['NotQualifiedItem']> = {
  alternatives?: Resolver<Array<ResolversTypes['ProductOffering']>, ParentType, ContextType>;
  cartItemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  productOffering?: Resolver<ResolversTypes['ProductOffering'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NumberLostErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NumberLostError'] = ResolversParentTypes['NumberLostError']> = {
  cartItemIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recover?: Resolver<Array<ResolversTypes['RecoverAction']>, ParentType, ContextType>;
  replacements?: Resolver<Array<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferingNotQualifiedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingNotQualified'] = ResolversParentTypes['OfferingNotQualified']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['NotQualifiedItem']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recover?: Resolver<Array<ResolversTypes['RecoverAction']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyAccount'] = ResolversParentTypes['PartyAccount']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment'], FederationReferenceType extends FederationReferenceTypes['Payment'] = FederationReferenceTypes['Payment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Payment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  authorizationCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  billingAccount?: Resolver<Maybe<ResolversTypes['BillingAccount']>, ParentType, ContextType>;
  correlatorId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  customerOrder?: Resolver<Maybe<ResolversTypes['CustomerOrder']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paymentDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  process?: Resolver<ResolversTypes['CheckoutProcess'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['PaymentPurpose'], ParentType, ContextType>;
  refundedAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunds?: Resolver<Array<ResolversTypes['Refund']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentStatus'], ParentType, ContextType>;
};

export type PaymentActionRequiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentActionRequired'] = ResolversParentTypes['PaymentActionRequired']> = {
  clientSecret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recover?: Resolver<Array<ResolversTypes['RecoverAction']>, ParentType, ContextType>;
  redirectUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentDeclinedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentDeclinedError'] = ResolversParentTypes['PaymentDeclinedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  providerCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recover?: Resolver<Array<ResolversTypes['RecoverAction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentMethodOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethodOption'] = ResolversParentTypes['PaymentMethodOption']> = {
  eligible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PaymentMethodKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  storedMethod?: Resolver<Maybe<ResolversTypes['StoredPaymentMethod']>, ParentType, ContextType>;
};

export type PaymentMethodRequiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethodRequired'] = ResolversParentTypes['PaymentMethodRequired']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recover?: Resolver<Array<ResolversTypes['RecoverAction']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonalDataResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalData'] = ResolversParentTypes['PersonalData']> = {
  blockers?: Resolver<Array<ResolversTypes['ErasureBlocker']>, ParentType, ContextType>;
  data?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export interface PhoneNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PhoneNumber'], any> {
  name: 'PhoneNumber';
}

export type PlanChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanChange'] = ResolversParentTypes['PlanChange']> = {
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanDriftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanDrift'] = ResolversParentTypes['PlanDrift']> = {
  changes?: Resolver<Array<ResolversTypes['PlanChange']>, ParentType, ContextType>;
  newPlan?: Resolver<ResolversTypes['CheckoutPlan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlannedPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedPart'] = ResolversParentTypes['PlannedPart']> = {
  cartItemIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  expectedCompletionDate?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  follows?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['PlannedPartItem']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestedStartDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlannedPartItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedPartItem'] = ResolversParentTypes['PlannedPartItem']> = {
  action?: Resolver<ResolversTypes['ItemAction'], ParentType, ContextType>;
  cartItemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PlannedTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedTask'] = ResolversParentTypes['PlannedTask']> = {
  api?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cartItemId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dependsOn?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pointOfNoReturn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

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

export type ProcessFlowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcessFlow'] = ResolversParentTypes['ProcessFlow']> = {
  characteristics?: Resolver<Array<ResolversTypes['Characteristic']>, ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['ProcessFlow']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['ProcessFlow']>, ParentType, ContextType>;
  relatedEntities?: Resolver<Array<ResolversTypes['RelatedEntity']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProcessState'], ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['TaskFlow']>, ParentType, ContextType>;
  tmf?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
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

export type ProductOfferingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductOffering'] = ResolversParentTypes['ProductOffering']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProductOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductOrder'] = ResolversParentTypes['ProductOrder']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProviderErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderError'] = ResolversParentTypes['ProviderError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  correlationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PurchaseApprovalRequiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseApprovalRequired'] = ResolversParentTypes['PurchaseApprovalRequired']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  monthlyLimit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  orderLimit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recover?: Resolver<Array<ResolversTypes['RecoverAction']>, ParentType, ContextType>;
  spentThisMonth?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  awaitProgress?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QueryAwaitProgressArgs, 'processId' | 'seconds'>>;
  checkoutPlan?: Resolver<Maybe<ResolversTypes['CheckoutPlan']>, ParentType, ContextType, RequireFields<QueryCheckoutPlanArgs, 'input'>>;
  checkoutProcess?: Resolver<Maybe<ResolversTypes['CheckoutProcess']>, ParentType, ContextType, RequireFields<QueryCheckoutProcessArgs, 'id'>>;
  checkoutRequirements?: Resolver<Maybe<Array<ResolversTypes['CheckoutRequirement']>>, ParentType, ContextType, RequireFields<QueryCheckoutRequirementsArgs, 'cartId' | 'customerType'>>;
  paymentMethods?: Resolver<Maybe<Array<ResolversTypes['PaymentMethodOption']>>, ParentType, ContextType, RequireFields<QueryPaymentMethodsArgs, 'cartId'>>;
  personalDataOfCheckout?: Resolver<ResolversTypes['PersonalData'], ParentType, ContextType, RequireFields<QueryPersonalDataOfCheckoutArgs, 'owner'>>;
  processFlow?: Resolver<Maybe<ResolversTypes['ProcessFlow']>, ParentType, ContextType, RequireFields<QueryProcessFlowArgs, 'id'>>;
  processesOnHold?: Resolver<ResolversTypes['CheckoutProcessConnection'], ParentType, ContextType, RequireFields<QueryProcessesOnHoldArgs, 'first'>>;
  reconciliation?: Resolver<ResolversTypes['Reconciliation'], ParentType, ContextType>;
  sandboxBankPayment?: Resolver<Maybe<ResolversTypes['SandboxBankPayment']>, ParentType, ContextType, RequireFields<QuerySandboxBankPaymentArgs, 'reference'>>;
  sandboxFaults?: Resolver<Array<ResolversTypes['SandboxFault']>, ParentType, ContextType>;
  serviceActions?: Resolver<Array<ResolversTypes['ServiceAction']>, ParentType, ContextType>;
};

export type ReconciliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reconciliation'] = ResolversParentTypes['Reconciliation']> = {
  authorizedWithoutProcess?: Resolver<ResolversTypes['ReconciliationFinding'], ParentType, ContextType>;
  capturedWithoutOrder?: Resolver<ResolversTypes['ReconciliationFinding'], ParentType, ContextType>;
  customersWithoutOrder?: Resolver<ResolversTypes['ReconciliationFinding'], ParentType, ContextType>;
  frozenCarts?: Resolver<ResolversTypes['ReconciliationFinding'], ParentType, ContextType>;
  leasedWithoutCart?: Resolver<ResolversTypes['ReconciliationFinding'], ParentType, ContextType>;
  ordersWithoutProduct?: Resolver<ResolversTypes['ReconciliationFinding'], ParentType, ContextType>;
  productsWithoutAccount?: Resolver<ResolversTypes['ReconciliationFinding'], ParentType, ContextType>;
  refundsFailed?: Resolver<ResolversTypes['ReconciliationFinding'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReconciliationFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationFinding'] = ResolversParentTypes['ReconciliationFinding']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ids?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RecoverActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecoverAction'] = ResolversParentTypes['RecoverAction']> = {
  arguments?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RefundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refund'] = ResolversParentTypes['Refund']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RefundStatus'], ParentType, ContextType>;
};

export type RefundPaymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundPaymentResult'] = ResolversParentTypes['RefundPaymentResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflictError' | 'InputProblem' | 'RefundPaymentSuccess', ParentType, ContextType>;
};

export type RefundPaymentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundPaymentSuccess'] = ResolversParentTypes['RefundPaymentSuccess']> = {
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  refund?: Resolver<ResolversTypes['Refund'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelatedEntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedEntity'] = ResolversParentTypes['RelatedEntity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  referredType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RemovePaymentMethodResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovePaymentMethodResult'] = ResolversParentTypes['RemovePaymentMethodResult']> = {
  __resolveType: TypeResolveFn<'InputProblem' | 'RemovePaymentMethodSuccess', ParentType, ContextType>;
};

export type RemovePaymentMethodSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovePaymentMethodSuccess'] = ResolversParentTypes['RemovePaymentMethodSuccess']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestDecision'] = ResolversParentTypes['RequestDecision']> = {
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RetryCheckoutResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetryCheckoutResult'] = ResolversParentTypes['RetryCheckoutResult']> = {
  __resolveType: TypeResolveFn<'CheckoutProcess' | 'InputProblem', ParentType, ContextType>;
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

export type SandboxBankPaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SandboxBankPayment'] = ResolversParentTypes['SandboxBankPayment']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  returnUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SandboxFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SandboxFault'] = ResolversParentTypes['SandboxFault']> = {
  delayMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FaultKind'], ParentType, ContextType>;
  match?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['SandboxProvider'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceAction'] = ResolversParentTypes['ServiceAction']> = {
  action?: Resolver<ResolversTypes['ItemAction'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  productOffering?: Resolver<ResolversTypes['ProductOffering'], ParentType, ContextType>;
};

export type ServiceActionRejectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceActionRejected'] = ResolversParentTypes['ServiceActionRejected']> = {
  problems?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShoppingCartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShoppingCart'] = ResolversParentTypes['ShoppingCart']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SimCardAttributesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimCardAttributes'] = ResolversParentTypes['SimCardAttributes']> = {
  cardFormat?: Resolver<Maybe<ResolversTypes['SimCardCardFormat']>, ParentType, ContextType>;
  otherCharacteristics?: Resolver<Maybe<Array<ResolversTypes['Characteristic']>>, ParentType, ContextType>;
  pinProtection?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  simType?: Resolver<Maybe<ResolversTypes['SimCardSimType']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StoredPaymentMethodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoredPaymentMethod'] = ResolversParentTypes['StoredPaymentMethod'], FederationReferenceType extends FederationReferenceTypes['StoredPaymentMethod'] = FederationReferenceTypes['StoredPaymentMethod']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StoredPaymentMethod']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGuarantee?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type TaskFlowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskFlow'] = ResolversParentTypes['TaskFlow']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  exchanges?: Resolver<Array<ResolversTypes['TaskExchange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['ProviderError']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TaskState'], ParentType, ContextType>;
};

export type TaskRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskRequest'] = ResolversParentTypes['TaskRequest']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
};

export type TimePeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimePeriod'] = ResolversParentTypes['TimePeriod']> = {
  endDateTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startDateTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type TriggerServiceActionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TriggerServiceActionResult'] = ResolversParentTypes['TriggerServiceActionResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflictError' | 'ServiceActionRejected' | 'TriggerServiceActionSuccess', ParentType, ContextType>;
};

export type TriggerServiceActionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TriggerServiceActionSuccess'] = ResolversParentTypes['TriggerServiceActionSuccess']> = {
  process?: Resolver<ResolversTypes['CheckoutProcess'], ParentType, ContextType>;
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

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'CartAlreadySubmittedError' | 'CustomerRequiredFirstError' | 'DuplicateCustomerSuspectedError' | 'IdempotencyConflictError' | 'InputProblem' | 'NumberLostError' | 'PaymentDeclinedError' | 'PriceChangedError' | 'ProductChangeConflictError', ParentType, ContextType>;
};

export type VoiceAddOnAttributesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoiceAddOnAttributes'] = ResolversParentTypes['VoiceAddOnAttributes']> = {
  addedMinutes?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  autoRenew?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  destination?: Resolver<Maybe<ResolversTypes['VoiceAddOnDestination']>, ParentType, ContextType>;
  otherCharacteristics?: Resolver<Maybe<Array<ResolversTypes['Characteristic']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WindowChargeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WindowCharge'] = ResolversParentTypes['WindowCharge']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  cartItemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  ActionRequired?: ActionRequiredResolvers<ContextType>;
  BackingSystem?: BackingSystemResolvers<ContextType>;
  BillingAccount?: BillingAccountResolvers<ContextType>;
  CartAlreadySubmittedError?: CartAlreadySubmittedErrorResolvers<ContextType>;
  Characteristic?: CharacteristicResolvers<ContextType>;
  CheckoutHold?: CheckoutHoldResolvers<ContextType>;
  CheckoutOutcome?: CheckoutOutcomeResolvers<ContextType>;
  CheckoutPlan?: CheckoutPlanResolvers<ContextType>;
  CheckoutProcess?: CheckoutProcessResolvers<ContextType>;
  CheckoutProcessConnection?: CheckoutProcessConnectionResolvers<ContextType>;
  CheckoutProcessEdge?: CheckoutProcessEdgeResolvers<ContextType>;
  CheckoutRejected?: CheckoutRejectedResolvers<ContextType>;
  CheckoutRequirement?: CheckoutRequirementResolvers<ContextType>;
  CheckoutResult?: CheckoutResultResolvers<ContextType>;
  CheckoutTask?: CheckoutTaskResolvers<ContextType>;
  ConfigurationChoice?: ConfigurationChoiceResolvers<ContextType>;
  ConfigurationOption?: ConfigurationOptionResolvers<ContextType>;
  ContinueCheckoutResult?: ContinueCheckoutResultResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  CustomerOrder?: CustomerOrderResolvers<ContextType>;
  CustomerRequiredFirstError?: CustomerRequiredFirstErrorResolvers<ContextType>;
  DataAddOnAttributes?: DataAddOnAttributesResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DepositRequired?: DepositRequiredResolvers<ContextType>;
  DeviceAttributes?: DeviceAttributesResolvers<ContextType>;
  DuplicateCustomerSuspectedError?: DuplicateCustomerSuspectedErrorResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  ErasureBlocker?: ErasureBlockerResolvers<ContextType>;
  FibreAccessAttributes?: FibreAccessAttributesResolvers<ContextType>;
  GenericAttributes?: GenericAttributesResolvers<ContextType>;
  HomeBundleAttributes?: HomeBundleAttributesResolvers<ContextType>;
  IdempotencyConflictError?: IdempotencyConflictErrorResolvers<ContextType>;
  InjectFaultResult?: InjectFaultResultResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  ItemPrice?: ItemPriceResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LocalTime?: GraphQLScalarType;
  MobileLineAttributes?: MobileLineAttributesResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MonthlyStep?: MonthlyStepResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotQualifiedItem?: NotQualifiedItemResolvers<ContextType>;
  NumberLostError?: NumberLostErrorResolvers<ContextType>;
  OfferingNotQualified?: OfferingNotQualifiedResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartyAccount?: PartyAccountResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentActionRequired?: PaymentActionRequiredResolvers<ContextType>;
  PaymentDeclinedError?: PaymentDeclinedErrorResolvers<ContextType>;
  PaymentMethodOption?: PaymentMethodOptionResolvers<ContextType>;
  PaymentMethodRequired?: PaymentMethodRequiredResolvers<ContextType>;
  PersonalData?: PersonalDataResolvers<ContextType>;
  PhoneNumber?: GraphQLScalarType;
  PlanChange?: PlanChangeResolvers<ContextType>;
  PlanDrift?: PlanDriftResolvers<ContextType>;
  PlannedPart?: PlannedPartResolvers<ContextType>;
  PlannedPartItem?: PlannedPartItemResolvers<ContextType>;
  PlannedTask?: PlannedTaskResolvers<ContextType>;
  PriceChangedError?: PriceChangedErrorResolvers<ContextType>;
  PriceDifference?: PriceDifferenceResolvers<ContextType>;
  PriceTotals?: PriceTotalsResolvers<ContextType>;
  ProcessFlow?: ProcessFlowResolvers<ContextType>;
  ProductAttributes?: ProductAttributesResolvers<ContextType>;
  ProductChangeConflictError?: ProductChangeConflictErrorResolvers<ContextType>;
  ProductOffering?: ProductOfferingResolvers<ContextType>;
  ProductOrder?: ProductOrderResolvers<ContextType>;
  ProviderError?: ProviderErrorResolvers<ContextType>;
  PurchaseApprovalRequired?: PurchaseApprovalRequiredResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reconciliation?: ReconciliationResolvers<ContextType>;
  ReconciliationFinding?: ReconciliationFindingResolvers<ContextType>;
  RecoverAction?: RecoverActionResolvers<ContextType>;
  Refund?: RefundResolvers<ContextType>;
  RefundPaymentResult?: RefundPaymentResultResolvers<ContextType>;
  RefundPaymentSuccess?: RefundPaymentSuccessResolvers<ContextType>;
  RelatedEntity?: RelatedEntityResolvers<ContextType>;
  RemovePaymentMethodResult?: RemovePaymentMethodResultResolvers<ContextType>;
  RemovePaymentMethodSuccess?: RemovePaymentMethodSuccessResolvers<ContextType>;
  RequestDecision?: RequestDecisionResolvers<ContextType>;
  RetryCheckoutResult?: RetryCheckoutResultResolvers<ContextType>;
  RoamingDiscountAttributes?: RoamingDiscountAttributesResolvers<ContextType>;
  RoamingOptionAttributes?: RoamingOptionAttributesResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  SandboxBankPayment?: SandboxBankPaymentResolvers<ContextType>;
  SandboxFault?: SandboxFaultResolvers<ContextType>;
  ServiceAction?: ServiceActionResolvers<ContextType>;
  ServiceActionRejected?: ServiceActionRejectedResolvers<ContextType>;
  ShoppingCart?: ShoppingCartResolvers<ContextType>;
  SimCardAttributes?: SimCardAttributesResolvers<ContextType>;
  StoredPaymentMethod?: StoredPaymentMethodResolvers<ContextType>;
  TaskExchange?: TaskExchangeResolvers<ContextType>;
  TaskFlow?: TaskFlowResolvers<ContextType>;
  TaskRequest?: TaskRequestResolvers<ContextType>;
  TimePeriod?: TimePeriodResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  TriggerServiceActionResult?: TriggerServiceActionResultResolvers<ContextType>;
  TriggerServiceActionSuccess?: TriggerServiceActionSuccessResolvers<ContextType>;
  TvServiceAttributes?: TvServiceAttributesResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VoiceAddOnAttributes?: VoiceAddOnAttributesResolvers<ContextType>;
  WindowCharge?: WindowChargeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
