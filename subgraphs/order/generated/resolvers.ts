import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CustomerOrder as StoredCustomerOrder } from '../entities/customer-order.entity.ts';
import type { ProductOrder as StoredOrder } from '../entities/product-order.entity.ts';
import type { OrderItem as StoredItem } from '../entities/order-item.entity.ts';
import type { LinkOfItem } from '../resolvers/OrderItemRelationship.ts';
import type { FulfilmentTask as StoredTask } from '../entities/fulfilment-task.entity.ts';
import type { TaskRequest as StoredRequest } from '../../kit/requests/task-request.entity.ts';
import type { RequestPage, RequestEdge } from '../../kit/requests/request-page.ts';
import type { OpenLine } from '../conflicts/open-lines.ts';
import type { TypedFields } from '../../../schema/product-types.ts';
import type { CustomerOrderPage, CustomerOrderEdge as CustomerOrderEdgeOfPage, OrderPage, OrderEdge } from '../resolvers/order-connection.ts';
import type { OrderProblem } from '../errors.ts';
import type { Reference } from '../references.ts';
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

/** A new product. Until it is active `product` is its description (`ProductValue`); then a reference with the id (`ProductRef`). */
export type AddOrderItem = OrderItem & {
  __typename?: 'AddOrderItem';
  action: ItemAction;
  allowedActions: Array<AllowedAction>;
  billingAccount?: Maybe<BillingAccount>;
  completionDate?: Maybe<Scalars['DateTime']['output']>;
  effectiveRequestedStartDate: EffectiveDate;
  expectedCompletionDate?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  prices: Array<ItemPrice>;
  product: ProductRefOrValue;
  productOffering: ProductOffering;
  productOrder: ProductOrder;
  quantity: Scalars['Int']['output'];
  relationships: Array<OrderItemRelationship>;
  requestedCompletionDate?: Maybe<Scalars['DateTime']['output']>;
  requestedStartDate?: Maybe<Scalars['DateTime']['output']>;
  state: ProductOrderState;
  /** When the product ends again; its end is a line of its own (the id of this one followed by `:end`). Null: it stays. */
  terminationDate?: Maybe<Scalars['DateTime']['output']>;
  /** What its recurring prices come to from its start to `terminationDate`: whole months, and days of a month as a part of it. Null without an end, or without such prices. */
  windowCharge?: Maybe<Money>;
};

/** Whether something can be asked for about a line, before the click. */
export type AllowedAction = {
  __typename?: 'AllowedAction';
  action: OrderItemActionKind;
  allowed: Scalars['Boolean']['output'];
  /** What it costs; null: nothing. Send it along as `acceptedFee`. */
  fee?: Maybe<Money>;
  /** A person decides about it. */
  needsReview: Scalars['Boolean']['output'];
  /** Why not; null when it is allowed. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Allowed until then at these terms; null: until its fulfilment reaches the next point of no return. */
  until?: Maybe<Scalars['DateTime']['output']>;
};

/** How to change lines of an accepted order. */
export type AmendOrderInput = {
  customerOrderId: Scalars['ID']['input'];
  /** Any text of 16 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: Scalars['ID']['input'];
  items: Array<AmendOrderItemInput>;
  /** 1 to 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** The new values of one line; what is absent stays. */
export type AmendOrderItemInput = {
  /** All values that change, in TMF words. */
  characteristics?: InputMaybe<Array<CharacteristicInput>>;
  itemId: Scalars['ID']['input'];
  quantity?: InputMaybe<Scalars['Int']['input']>;
  requestedStartDate?: InputMaybe<RequestedDateInput>;
};

export type AmendOrderResult = IdempotencyConflictError | OrderRequestRejected | PastPointOfNoReturnError | SupplementalOrder;

/** A system that serves lines, and how it wants to be called. */
export type BackendInput = {
  /** It takes many lines at once; else they are fulfilled one after another. */
  bulk: Scalars['Boolean']['input'];
  /** It recognises a repeated call by its key; else what it did is looked up before each call. */
  idempotent: Scalars['Boolean']['input'];
  name: Scalars['String']['input'];
  /** How long an answer may take, in milliseconds. */
  timeoutMs: Scalars['Int']['input'];
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
};

/** How the new billing account's bills are made. */
export type BillingPreferencesInput = {
  /** Day of month the bill is made, 1 to 28. */
  cycleDay?: InputMaybe<Scalars['Int']['input']>;
  format?: InputMaybe<BillFormat>;
  media?: InputMaybe<BillMedia>;
};

/** Asks to cancel lines of an order. TMF622 `CancelProductOrder`, which knows whole orders only. */
export type CancelOrderRequest = TaskRequest & {
  __typename?: 'CancelOrderRequest';
  customerOrder: CustomerOrder;
  decision?: Maybe<RequestDecision>;
  /** TMF622 `effectiveCancellationDate`. */
  effectiveAt?: Maybe<Scalars['DateTime']['output']>;
  /** Kept back from the refund; null: nothing. */
  fee?: Maybe<Money>;
  id: Scalars['ID']['output'];
  items: Array<CancelledItem>;
  problems: Array<UserError>;
  reason?: Maybe<Scalars['String']['output']>;
  requestedAt: Scalars['DateTime']['output'];
  requestedBy?: Maybe<Scalars['String']['output']>;
  reviewUntil?: Maybe<Scalars['DateTime']['output']>;
  state: TaskRequestState;
  /** As TMF622 `CancelProductOrder` tasks, one for each part it touches. */
  tmf: Scalars['JSON']['output'];
};


/** Asks to cancel lines of an order. TMF622 `CancelProductOrder`, which knows whole orders only. */
export type CancelOrderRequestTmfArgs = {
  version?: TmfVersion;
};

/** How the cancellation of one line stands. */
export type CancellationOutcome =
  /** A task is being tried right now; its outcome decides. */
  | 'ASSESSING'
  | 'CANCELLED'
  /** The request came to nothing: it was rejected, withdrawn or timed out. */
  | 'KEPT'
  /** Not decided yet. */
  | 'PENDING'
  /** It was past its point of no return. */
  | 'TOO_LATE'
  /** Being undone. */
  | 'UNDOING';

/** What became of one line of a cancellation. */
export type CancelledItem = {
  __typename?: 'CancelledItem';
  item: OrderItem;
  outcome: CancellationOutcome;
};

export type Category = {
  __typename?: 'Category';
  id: Scalars['ID']['output'];
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

export type CreateOrderCustomerResult = CreateOrderCustomerSuccess | OrderRejected;

/** The customer and the accounts. */
export type CreateOrderCustomerSuccess = {
  __typename?: 'CreateOrderCustomerSuccess';
  accountId: Scalars['ID']['output'];
  /** Of the lines without their own; null as long as the billing system wants the products first. */
  billingAccountId?: Maybe<Scalars['ID']['output']>;
  /** Those of single lines. */
  billingAccounts: Array<NamedBillingAccount>;
  customerId: Scalars['ID']['output'];
};

export type Customer = {
  __typename?: 'Customer';
  /** What the customer ordered, newest first, each with its parts; `open`: only those under way or waiting for a date, or only the others. */
  customerOrders: CustomerOrderConnection;
  id: Scalars['ID']['output'];
  /** The TMF622 orders those were decomposed into, newest first. */
  productOrders: ProductOrderConnection;
};


export type CustomerCustomerOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
};


export type CustomerProductOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  context?: InputMaybe<OrderContext>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * What a customer ordered, as one transaction: one order to the customer, with one part for each instant and each system that carries it out. Ours: the parts are the
 * TMF622 orders.
 */
export type CustomerOrder = Order & {
  __typename?: 'CustomerOrder';
  channel?: Maybe<Scalars['String']['output']>;
  completionDate?: Maybe<Scalars['DateTime']['output']>;
  context: OrderContext;
  customer?: Maybe<Customer>;
  expectedCompletionDate?: Maybe<Scalars['DateTime']['output']>;
  /** The process that made the order: TMF622 `externalId`. */
  externalId: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** All lines of all parts, those that were superseded left out, by part and place. */
  items: Array<OrderItem>;
  orderDate: Scalars['DateTime']['output'];
  /** The TMF622 orders it was decomposed into, by date; supplemental ones included. */
  parts: Array<ProductOrder>;
  requestedCompletionDate?: Maybe<Scalars['DateTime']['output']>;
  requestedStartDate?: Maybe<Scalars['DateTime']['output']>;
  /** What was asked for about it: cancelling, rescheduling. Newest first. */
  requests: Array<TaskRequest>;
  /** Of all parts together: COMPLETED when all are, IN_PROGRESS while one is or when some are done and others still wait for their date. */
  state: ProductOrderState;
  /** The zone its dates were meant in. */
  timeZone: Scalars['TimeZone']['output'];
  totals: PriceTotals;
};

/** A page of customer orders. */
export type CustomerOrderConnection = {
  __typename?: 'CustomerOrderConnection';
  edges: Array<CustomerOrderEdge>;
  nodes: Array<CustomerOrder>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One customer order of a page and its cursor. */
export type CustomerOrderEdge = {
  __typename?: 'CustomerOrderEdge';
  cursor: Scalars['String']['output'];
  node: CustomerOrder;
};

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

/** Where a date comes from. */
export type DateSource =
  /** Neither was given: the order date. */
  | 'DEFAULT'
  | 'ITEM'
  | 'ORDER';

/** A decision about a request. */
export type DecideRequestInput = {
  accept: Scalars['Boolean']['input'];
  /** Any text of 16 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: Scalars['ID']['input'];
  /** 1 to 500 characters, shown to the customer. */
  reason: Scalars['String']['input'];
  requestId: Scalars['ID']['input'];
};

/** The end of an existing product. */
export type DeleteOrderItem = OrderItem & {
  __typename?: 'DeleteOrderItem';
  action: ItemAction;
  allowedActions: Array<AllowedAction>;
  billingAccount?: Maybe<BillingAccount>;
  /** The line of another part that brings the product this one ends; null: it existed before. */
  broughtBy?: Maybe<AddOrderItem>;
  completionDate?: Maybe<Scalars['DateTime']['output']>;
  effectiveRequestedStartDate: EffectiveDate;
  expectedCompletionDate?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  prices: Array<ItemPrice>;
  /** By description (`ProductValue`) as long as it does not exist: `broughtBy` is the line that brings it. */
  product: ProductRefOrValue;
  productOrder: ProductOrder;
  quantity: Scalars['Int']['output'];
  relationships: Array<OrderItemRelationship>;
  requestedCompletionDate?: Maybe<Scalars['DateTime']['output']>;
  requestedStartDate?: Maybe<Scalars['DateTime']['output']>;
  state: ProductOrderState;
};

/** What becomes of lines that rely on a cancelled one. */
export type DependentItems =
  | 'CANCEL'
  | 'REFUSE';

/** Other lines rely on these, and were not asked to be cancelled too. */
export type DependentItemsError = UserError & {
  __typename?: 'DependentItemsError';
  code: Scalars['String']['output'];
  itemIds: Array<Scalars['ID']['output']>;
  path: Array<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
  recover: Array<RecoverAction>;
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

/** A date and where it comes from. */
export type EffectiveDate = {
  __typename?: 'EffectiveDate';
  source: DateSource;
  /** The zone it was meant in. */
  timeZone: Scalars['TimeZone']['output'];
  value: Scalars['DateTime']['output'];
  /** What the clock on the wall shows then in that zone, for example `2027-05-01T00:00:00`. */
  wallClock: Scalars['String']['output'];
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

/** What a line that fails for good means to the others of its order. */
export type FailurePolicy =
  /** Nothing of the order stays: what was done is undone in reverse order, and what was paid is refunded. */
  | 'ALL_OR_NOTHING'
  /** The others are completed; the order is PARTIAL, and the failed line can be tried again or given up. */
  | 'BEST_EFFORT';

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

/** One operation of `patchCart` that follows on. */
export type FollowOnOperation = {
  __typename?: 'FollowOnOperation';
  /** `modifyProduct` or `terminateProduct`. */
  operation: Scalars['String']['output'];
  productId: Scalars['ID']['output'];
};

/** One task of fulfilling an order item. TMF701 `TaskFlow`. */
export type FulfilmentTask = {
  __typename?: 'FulfilmentTask';
  /** How often it was tried. */
  attempts: Scalars['Int']['output'];
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who skipped, completed or retried it last, and why. */
  decision?: Maybe<TaskDecision>;
  /** Ids of the tasks that must be done before. */
  dependsOn: Array<Scalars['ID']['output']>;
  /** What was asked of other systems and what they answered, oldest first, at most the last 20. For agents; personal data and secrets are masked. */
  exchanges: Array<TaskExchange>;
  id: Scalars['ID']['output'];
  /** The line it works for; null for what concerns the whole order. */
  itemId?: Maybe<Scalars['ID']['output']>;
  kind: FulfilmentTaskKind;
  /** Why the last try failed; its message is for agents. With code `COMPENSATION_FAILED` it was the try to undo it. */
  lastError?: Maybe<ProviderError>;
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  state: TaskState;
};

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

/** A change of an existing product: a reference and the delta. */
export type ModifyOrderItem = OrderItem & {
  __typename?: 'ModifyOrderItem';
  action: ItemAction;
  allowedActions: Array<AllowedAction>;
  billingAccount?: Maybe<BillingAccount>;
  completionDate?: Maybe<Scalars['DateTime']['output']>;
  /** Only what changes, typed by the product's specification; attributes that stay are null. */
  delta: ProductAttributes;
  /** The same in TMF words. */
  deltaCharacteristics: Array<Characteristic>;
  effectiveRequestedStartDate: EffectiveDate;
  expectedCompletionDate?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  prices: Array<ItemPrice>;
  product: ProductRef;
  productOffering: ProductOffering;
  productOrder: ProductOrder;
  quantity: Scalars['Int']['output'];
  relationships: Array<OrderItemRelationship>;
  requestedCompletionDate?: Maybe<Scalars['DateTime']['output']>;
  requestedStartDate?: Maybe<Scalars['DateTime']['output']>;
  state: ProductOrderState;
};

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
  /** ISO 4217 code. */
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

/** Where to move the clock. */
export type MoveSandboxClockInput =
  /** By so many seconds, at most ten years. Sent again it moves again: `to` is the form that can be repeated. */
  { bySeconds: Scalars['Int']['input']; reset?: never; to?: never; }
  |  /** Back to the real time. */
  { bySeconds?: never; reset: Scalars['Boolean']['input']; to?: never; }
  |  { bySeconds?: never; reset?: never; to: RequestedDateInput; };

export type MoveSandboxClockResult = InputProblem | MoveSandboxClockSuccess;

/** The clock stands where it was asked to. */
export type MoveSandboxClockSuccess = {
  __typename?: 'MoveSandboxClockSuccess';
  clock: SandboxClock;
  /** The parts that have fallen due with it, in the order of their dates, as they are after at most ten seconds; at most 100. */
  fired: Array<ProductOrder>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Gives up the line of a task that failed or is on hold: what was done for it is undone, lines that rely on it are given up too, and what was paid for them is
   * refunded. For agents.
   */
  abandonTask: TaskDecisionResult;
  /**
   * Changes lines of an accepted order: a supplemental order supersedes the part they were in, one at a time. Past the point of no return the answer offers what to
   * order instead. A buyer changes dates only: what may be spent is decided at the checkout, by an approver where it is over the limit.
   */
  amendOrder: AmendOrderResult;
  /** Takes a task as done that failed or is on hold: it was done by hand. For agents. */
  completeTask: TaskDecisionResult;
  /** Creates the customer an order carries by value, once; where it exists already, answers it. For the checkout subgraph only. */
  createOrderCustomer: CreateOrderCustomerResult;
  /** Accepts or rejects a request that is in review. For reviewers. */
  decideOrderRequest: OrderRequestResult;
  /** Takes what is personal out of them, once and again without effect. For the party subgraph only. */
  erasePersonalDataOfOrder: Scalars['Boolean']['output'];
  /**
   * Moves the operator's clock: everything that waits for a date, a deadline or its next sweep sees the new time. Moved forward, dated work fires in the order of its
   * dates; moved back, what has fired stays done. For agents; sandbox only, refused in production.
   */
  moveSandboxClock: MoveSandboxClockResult;
  /** Ends products on a date: one customer order of dated DELETE lines, once per key. For the party subgraph only. */
  planProductEnd: PlanProductEndResult;
  /**
   * Asks to cancel an order, or some of its lines. What has not begun is cancelled at once; what has is assessed, undone in reverse order, and refunded less the fee.
   * A second request meets the open one. TMF622 `POST /cancelProductOrder`.
   */
  requestOrderCancellation: RequestOrderCancellationResult;
  /** Asks to hand a product over to another customer. For agents; decided by a reviewer. */
  requestOwnerChange: RequestOwnerChangeResult;
  /** Asks to move lines that have not begun to another date. */
  requestReschedule: RequestRescheduleResult;
  /** Tries a task again that failed or is on hold. For agents. */
  retryTask: TaskDecisionResult;
  /** Goes on without a task that failed or is on hold. For agents. */
  skipTask: TaskDecisionResult;
  /** Starts fulfilment of all parts of an accepted order, each on its date; a repeated call changes nothing. For the checkout subgraph only. */
  startFulfilment: Scalars['Boolean']['output'];
  /** Accepts a customer's order, once per process, and decomposes it; fulfilment does not start yet. For the checkout subgraph only. */
  submitProductOrder: SubmitProductOrderResult;
  /** Takes a request back that is not decided yet. */
  withdrawOrderRequest: OrderRequestResult;
};


export type MutationAbandonTaskArgs = {
  input: TaskDecisionInput;
};


export type MutationAmendOrderArgs = {
  input: AmendOrderInput;
};


export type MutationCompleteTaskArgs = {
  input: TaskDecisionInput;
};


export type MutationCreateOrderCustomerArgs = {
  customerOrderId: Scalars['ID']['input'];
};


export type MutationDecideOrderRequestArgs = {
  input: DecideRequestInput;
};


export type MutationErasePersonalDataOfOrderArgs = {
  owner: PersonalDataOwnerInput;
};


export type MutationMoveSandboxClockArgs = {
  input: MoveSandboxClockInput;
};


export type MutationPlanProductEndArgs = {
  input: PlanProductEndInput;
};


export type MutationRequestOrderCancellationArgs = {
  input: RequestOrderCancellationInput;
};


export type MutationRequestOwnerChangeArgs = {
  input: RequestOwnerChangeInput;
};


export type MutationRequestRescheduleArgs = {
  input: RequestRescheduleInput;
};


export type MutationRetryTaskArgs = {
  input: TaskDecisionInput;
};


export type MutationSkipTaskArgs = {
  input: TaskDecisionInput;
};


export type MutationStartFulfilmentArgs = {
  customerOrderId: Scalars['ID']['input'];
};


export type MutationSubmitProductOrderArgs = {
  input: SubmitProductOrderInput;
};


export type MutationWithdrawOrderRequestArgs = {
  input: WithdrawRequestInput;
};

/** A billing account by the name the checkout gave it. */
export type NamedBillingAccount = {
  __typename?: 'NamedBillingAccount';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
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

/** An existing product that other lines refer to; nothing happens to it. */
export type NoChangeOrderItem = OrderItem & {
  __typename?: 'NoChangeOrderItem';
  action: ItemAction;
  allowedActions: Array<AllowedAction>;
  billingAccount?: Maybe<BillingAccount>;
  completionDate?: Maybe<Scalars['DateTime']['output']>;
  effectiveRequestedStartDate: EffectiveDate;
  expectedCompletionDate?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  prices: Array<ItemPrice>;
  product: ProductRef;
  productOrder: ProductOrder;
  quantity: Scalars['Int']['output'];
  relationships: Array<OrderItemRelationship>;
  requestedCompletionDate?: Maybe<Scalars['DateTime']['output']>;
  requestedStartDate?: Maybe<Scalars['DateTime']['output']>;
  state: ProductOrderState;
};

/** An order, at whatever level. TMF622 `ProductOrder`. */
export type Order = {
  /** TMF channel id. */
  channel?: Maybe<Scalars['String']['output']>;
  /** When it was done. */
  completionDate?: Maybe<Scalars['DateTime']['output']>;
  context: OrderContext;
  /** Null as long as order management has not created the customer the order carries by value. */
  customer?: Maybe<Customer>;
  /** When the operator promises it: the latest of its items. */
  expectedCompletionDate?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  items: Array<OrderItem>;
  /** When it was accepted. TMF622 v4 `orderDate`. */
  orderDate: Scalars['DateTime']['output'];
  /** When the customer wants it usable. */
  requestedCompletionDate?: Maybe<Scalars['DateTime']['output']>;
  /** Do not begin before this. */
  requestedStartDate?: Maybe<Scalars['DateTime']['output']>;
  state: ProductOrderState;
  /** One-time and recurring prices of all items. */
  totals: PriceTotals;
};

/** Whose view an order is: the same resource is used at every level. */
export type OrderContext =
  /** What was sold, as one TMF622 order: the only part of its customer order. */
  | 'COMMERCE'
  /** What the customer ordered, as one transaction: `CustomerOrder`. */
  | 'CUSTOMER'
  /** One of several parts, made for fulfilment: the lines of one instant and one system. */
  | 'FULFILMENT';

/**
 * One line of an order, by what it does to a product: `AddOrderItem` brings a new product, `ModifyOrderItem` changes an existing one, `DeleteOrderItem` ends it,
 * `NoChangeOrderItem` only refers to it. TMF622 `ProductOrderItem`, typed by action as in TMF931.
 */
export type OrderItem = {
  action: ItemAction;
  /** What can be asked for about this line now, and what not and why. */
  allowedActions: Array<AllowedAction>;
  /** The line's own, or else the order's. */
  billingAccount?: Maybe<BillingAccount>;
  /** When it was done. */
  completionDate?: Maybe<Scalars['DateTime']['output']>;
  /** The start date that counts, and where it comes from: an item's own date overrides the order's. */
  effectiveRequestedStartDate: EffectiveDate;
  /** When the operator promises it. */
  expectedCompletionDate?: Maybe<Scalars['DateTime']['output']>;
  /** The line: unique in its order only. The product it is about has its own id. */
  id: Scalars['ID']['output'];
  prices: Array<ItemPrice>;
  /** The part of the customer order the line is in. */
  productOrder: ProductOrder;
  /** How many of the offering; a new line becomes one product of the inventory, whatever its quantity. */
  quantity: Scalars['Int']['output'];
  /** Links to other lines of the same customer order; they decide the sequence of fulfilment, also across its parts. */
  relationships: Array<OrderItemRelationship>;
  /** When the customer wants it usable. */
  requestedCompletionDate?: Maybe<Scalars['DateTime']['output']>;
  /** Do not begin before this. Ours at item level, like the other dates: TMF622 has them on the order only. Not the start of the service: that is `Product.startDate`. */
  requestedStartDate?: Maybe<Scalars['DateTime']['output']>;
  state: ProductOrderState;
};

/** What can be asked for about a line. */
export type OrderItemActionKind =
  | 'AMEND'
  | 'CANCEL'
  | 'RESCHEDULE';

/** A link to another line of the same customer order, in the same part or another. TMF622 `OrderItemRelationship`. */
export type OrderItemRelationship = {
  __typename?: 'OrderItemRelationship';
  item: OrderItem;
  type: ItemRelationshipType;
};

/** A link to another line. */
export type OrderItemRelationshipInput = {
  itemId: Scalars['ID']['input'];
  type: ItemRelationshipType;
};

/** The quote the customer accepted. */
export type OrderQuoteInput = {
  id: Scalars['ID']['input'];
  validUntil: Scalars['DateTime']['input'];
};

/** The order cannot be accepted, for all these reasons. */
export type OrderRejected = {
  __typename?: 'OrderRejected';
  problems: Array<UserError>;
};

/** A page of requests. */
export type OrderRequestConnection = {
  __typename?: 'OrderRequestConnection';
  edges: Array<OrderRequestEdge>;
  nodes: Array<TaskRequest>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One request of a page and its cursor. */
export type OrderRequestEdge = {
  __typename?: 'OrderRequestEdge';
  cursor: Scalars['String']['output'];
  node: TaskRequest;
};

/** Nothing was requested, for all these reasons. */
export type OrderRequestRejected = {
  __typename?: 'OrderRequestRejected';
  problems: Array<UserError>;
};

export type OrderRequestResult = IdempotencyConflictError | InputProblem | OrderRequestSuccess;

/** It is as asked; what follows from it goes on by itself. */
export type OrderRequestSuccess = {
  __typename?: 'OrderRequestSuccess';
  request: TaskRequest;
};

/** Asks to hand a product over to another customer. */
export type OwnerChangeRequest = TaskRequest & {
  __typename?: 'OwnerChangeRequest';
  decision?: Maybe<RequestDecision>;
  effectiveAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  newCustomer: Customer;
  problems: Array<UserError>;
  product: Product;
  reason?: Maybe<Scalars['String']['output']>;
  requestedAt: Scalars['DateTime']['output'];
  requestedBy?: Maybe<Scalars['String']['output']>;
  reviewUntil?: Maybe<Scalars['DateTime']['output']>;
  state: TaskRequestState;
};

/** Where a page of a list ends. Relay cursor connections. */
export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A line past its point of no return. */
export type PastItem = {
  __typename?: 'PastItem';
  itemId: Scalars['ID']['output'];
  since: Scalars['DateTime']['output'];
};

/** These lines cannot be taken back any more; order what undoes them instead. */
export type PastPointOfNoReturnError = UserError & {
  __typename?: 'PastPointOfNoReturnError';
  code: Scalars['String']['output'];
  /** Cart operations that end or change what was delivered; put them into a cart and check it out. */
  followOn: Array<FollowOnOperation>;
  items: Array<PastItem>;
  path: Array<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
  recover: Array<RecoverAction>;
};

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

/** What happens to lines of a category with an action. The most specific category counts; without one, the pipeline of all others. */
export type Pipeline = {
  __typename?: 'Pipeline';
  action: ItemAction;
  /** What cancelling a line costs past its soft point of no return; null: nothing. */
  cancellationFee?: Maybe<Money>;
  /** Null: for all categories without their own. */
  category?: Maybe<Category>;
  failurePolicy: FailurePolicy;
  /** How long it takes as a rule, in seconds: gives `expectedCompletionDate`. */
  leadTimeSeconds: Scalars['Int']['output'];
  /** Who decides about cancelling and rescheduling. */
  review: ReviewPolicy;
  tasks: Array<PipelineTask>;
};

/** One task of a pipeline. */
export type PipelineTask = {
  __typename?: 'PipelineTask';
  /** TM Forum API, for example `TMF640`. */
  api: Scalars['String']['output'];
  /** What undoes it when its line is given up; null: nothing has to be undone. */
  compensatesWith?: Maybe<Scalars['String']['output']>;
  /** Keys of the tasks of this pipeline that must be done before. */
  dependsOn: Array<Scalars['ID']['output']>;
  /** Unique in its pipeline. */
  key: Scalars['ID']['output'];
  kind: FulfilmentTaskKind;
  per: TaskScope;
  /** From here the line is not undone any more. */
  pointOfNoReturn: Scalars['Boolean']['output'];
  /** The system that does it. */
  provider: Scalars['String']['output'];
  retry: TaskRetry;
  /** From here cancelling the line costs the pipeline's fee. */
  softPointOfNoReturn: Scalars['Boolean']['output'];
};

/** A line to plan for. */
export type PlanOrderItemInput = {
  action: ItemAction;
  /** The system that serves it. */
  backend?: InputMaybe<BackendInput>;
  billingAccountAfterProduct: Scalars['Boolean']['input'];
  categoryIds: Array<Scalars['ID']['input']>;
  /** ADD: all values. MODIFY: the delta. Some tasks take part for certain values only. */
  characteristics: Array<CharacteristicInput>;
  /** A minimum term makes an agreement. */
  commitmentMonths?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  productSpecificationId?: InputMaybe<Scalars['ID']['input']>;
  relationships: Array<OrderItemRelationshipInput>;
  /** Its own, or the order's. */
  requestedStartDate?: InputMaybe<Scalars['DateTime']['input']>;
  resourceSpecifications: Array<Scalars['String']['input']>;
  /** When the new product ends again. */
  terminationDate?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Products to end together. */
export type PlanProductEndInput = {
  /** When they end; at once when absent or past. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  customerId: Scalars['ID']['input'];
  /** Becomes `externalId`: one order per key. */
  key: Scalars['ID']['input'];
  productIds: Array<Scalars['ID']['input']>;
};

export type PlanProductEndResult = OrderRejected | PlanProductEndSuccess;

/** The products end as planned. Null: none of them is left to be ended. */
export type PlanProductEndSuccess = {
  __typename?: 'PlanProductEndSuccess';
  customerOrder?: Maybe<CustomerOrder>;
};

/** What an order would become. */
export type PlannedOrder = {
  __typename?: 'PlannedOrder';
  parts: Array<PlannedOrderPart>;
  /** All that submitting these lines would object to. */
  problems: Array<UserError>;
  tasks: Array<PlannedOrderTask>;
};

/** A line to come; the end of a window is one of its own. */
export type PlannedOrderItem = {
  __typename?: 'PlannedOrderItem';
  action: ItemAction;
  /** The line that was asked for. */
  cartItemId: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
};

/** A part to come. */
export type PlannedOrderPart = {
  __typename?: 'PlannedOrderPart';
  expectedCompletionDate: Scalars['DateTime']['output'];
  /** Numbers of the parts that must be done before. */
  follows: Array<Scalars['Int']['output']>;
  items: Array<PlannedOrderItem>;
  /** Its place, from 1. */
  number: Scalars['Int']['output'];
  /** Null: at once. */
  requestedStartDate?: Maybe<Scalars['DateTime']['output']>;
  system?: Maybe<Scalars['String']['output']>;
};

/** A task to come. */
export type PlannedOrderTask = {
  __typename?: 'PlannedOrderTask';
  api: Scalars['String']['output'];
  dependsOn: Array<Scalars['ID']['output']>;
  itemId?: Maybe<Scalars['ID']['output']>;
  key: Scalars['ID']['output'];
  kind: FulfilmentTaskKind;
  pointOfNoReturn: Scalars['Boolean']['output'];
  provider: Scalars['String']['output'];
};

/** What an accepted order will still do to a product. */
export type PlannedProductChange = {
  __typename?: 'PlannedProductChange';
  action: ItemAction;
  /** When; null: at once, it is under way. */
  date?: Maybe<Scalars['DateTime']['output']>;
  /** Only what changes, typed by the product's specification; empty for the end of the product. */
  delta: ProductAttributes;
  /** The same in TMF words. */
  deltaCharacteristics: Array<Characteristic>;
  item: OrderItem;
  productId: Scalars['ID']['output'];
  productOrder: ProductOrder;
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
  id: Scalars['ID']['output'];
  /** The orders that touched this product, oldest first. TMF637 `productOrderItem`. */
  productOrders: Array<ProductOrder>;
  /** What accepted orders will still do to this product, by date. */
  upcoming: Array<PlannedProductChange>;
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

export type ProductOffering = {
  __typename?: 'ProductOffering';
  id: Scalars['ID']['output'];
};

/**
 * One part of what a customer ordered, and how far it is: the lines that begin at one instant and are carried out by one system. TMF622 `ProductOrder`; an order without
 * dates of its own is its only part.
 */
export type ProductOrder = Order & {
  __typename?: 'ProductOrder';
  /** Default for items without their own. */
  billingAccount?: Maybe<BillingAccount>;
  /** TMF channel id. */
  channel?: Maybe<Scalars['String']['output']>;
  /** When it was done. */
  completionDate?: Maybe<Scalars['DateTime']['output']>;
  /** COMMERCE for the only part of a customer order, FULFILMENT for one of several. */
  context: OrderContext;
  /** Null as long as order management has not created the customer the order carries by value. */
  customer?: Maybe<Customer>;
  /** When the operator promises it. */
  expectedCompletionDate?: Maybe<Scalars['DateTime']['output']>;
  /** The process that made the order: TMF622 `externalId`; the same in all its parts. */
  externalId: Scalars['String']['output'];
  /** Parts that must be done before this one begins: they bring or change what it is about. */
  follows: Array<ProductOrder>;
  id: Scalars['ID']['output'];
  /** It began more than a minute after its date, or is still to begin although its date has passed by more than that. */
  isLate: Scalars['Boolean']['output'];
  items: Array<OrderItem>;
  /** When the order was accepted. TMF622 v4 `orderDate`. */
  orderDate: Scalars['DateTime']['output'];
  /** The order as the customer sees it. TMF622 v5 `orderRelationship`. */
  parent: CustomerOrder;
  /** Its place among the parts, from 1. */
  part: Scalars['Int']['output'];
  /** The company's own number of this purchase. In TMF622 v5 an `externalId` of type `purchaseOrder`, in v4 a `note`. */
  purchaseOrderNumber?: Maybe<Scalars['String']['output']>;
  /** The quote the customer accepted. TMF622 `quote`. */
  quote?: Maybe<QuoteRef>;
  /** When the customer wants it usable. */
  requestedCompletionDate?: Maybe<Scalars['DateTime']['output']>;
  /** Do not begin before this. */
  requestedStartDate?: Maybe<Scalars['DateTime']['output']>;
  /** When fulfilment began. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  state: ProductOrderState;
  /** The amendment that took this one's place. */
  supersededBy?: Maybe<ProductOrder>;
  /** The part this one supersedes: an amendment. Null otherwise. */
  supersedes?: Maybe<ProductOrder>;
  /** The system that carries it out; null: several, or none in particular. */
  system?: Maybe<Scalars['String']['output']>;
  /** The fulfilment, task by task. */
  tasks: Array<FulfilmentTask>;
  /** The order as the TMF622 resource, with all its items: what a back end would receive. In `relatedParty` the customer is a reference, or, where order management creates it, the party itself by value. */
  tmf: Scalars['JSON']['output'];
  /** One-time and recurring prices of all items. */
  totals: PriceTotals;
};


/**
 * One part of what a customer ordered, and how far it is: the lines that begin at one instant and are carried out by one system. TMF622 `ProductOrder`; an order without
 * dates of its own is its only part.
 */
export type ProductOrderTmfArgs = {
  version?: TmfVersion;
};

/** A page of orders. */
export type ProductOrderConnection = {
  __typename?: 'ProductOrderConnection';
  edges: Array<ProductOrderEdge>;
  nodes: Array<ProductOrder>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One order of a page and its cursor. */
export type ProductOrderEdge = {
  __typename?: 'ProductOrderEdge';
  cursor: Scalars['String']['output'];
  node: ProductOrder;
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

/** A product of the inventory. */
export type ProductRef = {
  __typename?: 'ProductRef';
  id: Scalars['ID']['output'];
  product?: Maybe<Product>;
};

/**
 * The product of an order line. TMF622 v4 folds both faces into one object; v5 tells them apart by `@type` as here. A composition only as long as it is a value:
 * deleting an order never deletes a product.
 */
export type ProductRefOrValue = ProductRef | ProductValue;

export type ProductSpecification = {
  __typename?: 'ProductSpecification';
  id: Scalars['ID']['output'];
};

/** A product that does not exist yet, by description. It has no id. */
export type ProductValue = {
  __typename?: 'ProductValue';
  /** Typed by the specification. */
  attributes: ProductAttributes;
  /** The same in TMF words. */
  characteristics: Array<Characteristic>;
  name: Scalars['String']['output'];
  productOffering: ProductOffering;
  /** Null for a bundle that is nothing but its parts: it never becomes a product of the inventory. */
  productSpecification?: Maybe<ProductSpecification>;
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
  /** A customer's order with all its parts; null when there is none with this id or it is not the caller's. */
  customerOrder?: Maybe<CustomerOrder>;
  /** Whether lines that are still to be carried out are to be paid by an account. For the party subgraph only. */
  hasOpenOrdersOfBillingAccount: Scalars['Boolean']['output'];
  /** A request about an order; null when there is none with this id or it is not the caller's. */
  orderRequest?: Maybe<TaskRequest>;
  /** Requests about orders, oldest first. For agents and reviewers. */
  orderRequests: OrderRequestConnection;
  /** Orders that miss something they must have: completed lines without a product. For the checkout subgraph only. */
  ordersWithoutProduct: Array<Scalars['ID']['output']>;
  /** Orders of a person, and what of them is open. For the party subgraph only. */
  personalDataOfOrder: PersonalData;
  /** What happens for an order: by category and action, as configured. For agents. */
  pipelines: Array<Pipeline>;
  /** The parts and tasks an order of these lines would get; changes nothing. For the checkout subgraph only. */
  planOrder: PlannedOrder;
  /** What accepted orders will still do to these products, by date. For other subgraphs only. */
  plannedProductChanges: Array<PlannedProductChange>;
  /** An order; null when there is none with this id or it is not the caller's. TMF622 `GET /productOrder/{id}`. */
  productOrder?: Maybe<ProductOrder>;
  /** What time it is for the operator. For agents; sandbox only. */
  sandboxClock: SandboxClock;
};


export type QueryCustomerOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHasOpenOrdersOfBillingAccountArgs = {
  billingAccountId: Scalars['ID']['input'];
};


export type QueryOrderRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrderRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<TaskRequestState>;
};


export type QueryOrdersWithoutProductArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  before: Scalars['DateTime']['input'];
  first: Scalars['Int']['input'];
};


export type QueryPersonalDataOfOrderArgs = {
  owner: PersonalDataOwnerInput;
};


export type QueryPlanOrderArgs = {
  items: Array<PlanOrderItemInput>;
};


export type QueryPlannedProductChangesArgs = {
  productIds: Array<Scalars['ID']['input']>;
};


export type QueryProductOrderArgs = {
  id: Scalars['ID']['input'];
};

/** A reference to an accepted quote. TMF648 `QuoteRef`. */
export type QuoteRef = {
  __typename?: 'QuoteRef';
  id: Scalars['ID']['output'];
  /** Until when it binds. Ours: TMF622 refers to it by its id. */
  validUntil: Scalars['DateTime']['output'];
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

/** Who decided about a request, and why. */
export type RequestDecision = {
  __typename?: 'RequestDecision';
  accepted: Scalars['Boolean']['output'];
  at: Scalars['DateTime']['output'];
  /** The subject of the person, or `policy`; for staff, null for others. */
  by?: Maybe<Scalars['String']['output']>;
  reason?: Maybe<Scalars['String']['output']>;
};

/** What to cancel. */
export type RequestOrderCancellationInput = {
  /** The fee the customer agreed to, as `AllowedAction.fee` shows it; needed past the soft point of no return. */
  acceptedFee?: InputMaybe<MoneyInput>;
  customerOrderId: Scalars['ID']['input'];
  /** What becomes of lines that rely on these: refused with the list of them, or cancelled too. */
  dependents?: DependentItems;
  /** Any text of 16 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: Scalars['ID']['input'];
  /** Lines to cancel; all that can be when absent. */
  itemIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 1 to 500 characters. TMF622 `cancellationReason`. */
  reason: Scalars['String']['input'];
};

export type RequestOrderCancellationResult = IdempotencyConflictError | OrderRequestRejected | RequestOrderCancellationSuccess;

/** The request was acknowledged; `request.state` says how far it is. */
export type RequestOrderCancellationSuccess = {
  __typename?: 'RequestOrderCancellationSuccess';
  /** It was there already: a second request meets the open one. */
  isExisting: Scalars['Boolean']['output'];
  request: CancelOrderRequest;
};

/** What to hand over. */
export type RequestOwnerChangeInput = {
  /** Account of the new customer that pays from then on. */
  billingAccountId: Scalars['ID']['input'];
  /** Any text of 16 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: Scalars['ID']['input'];
  /** The customer who takes it over; what relies on it goes along. */
  newCustomerId: Scalars['ID']['input'];
  productId: Scalars['ID']['input'];
  /** 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

export type RequestOwnerChangeResult = IdempotencyConflictError | OrderRequestRejected | RequestOwnerChangeSuccess;

/** The request was acknowledged. */
export type RequestOwnerChangeSuccess = {
  __typename?: 'RequestOwnerChangeSuccess';
  isExisting: Scalars['Boolean']['output'];
  request: OwnerChangeRequest;
};

/** What to move. */
export type RequestRescheduleInput = {
  customerOrderId: Scalars['ID']['input'];
  /** Any text of 16 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: Scalars['ID']['input'];
  /** Lines to move; the end of a window has the id of its line followed by `:end`. */
  itemIds: Array<Scalars['ID']['input']>;
  /** 1 to 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  requestedStartDate: RequestedDateInput;
};

export type RequestRescheduleResult = IdempotencyConflictError | OrderRequestRejected | RequestRescheduleSuccess;

/** The request was acknowledged; `request.state` says how far it is. */
export type RequestRescheduleSuccess = {
  __typename?: 'RequestRescheduleSuccess';
  isExisting: Scalars['Boolean']['output'];
  request: RescheduleRequest;
};

/** When something shall happen: an instant, or what the clock on the wall shows in a zone. */
export type RequestedDateInput =
  /** An instant, with its offset. */
  { instant: Scalars['DateTime']['input']; wallClock?: never; }
  |  /** A date, with or without a time of day, in a zone. */
  { instant?: never; wallClock: WallClockInput; };

/** Asks to move lines to another date. */
export type RescheduleRequest = TaskRequest & {
  __typename?: 'RescheduleRequest';
  customerOrder: CustomerOrder;
  decision?: Maybe<RequestDecision>;
  effectiveAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  items: Array<OrderItem>;
  problems: Array<UserError>;
  reason?: Maybe<Scalars['String']['output']>;
  requestedAt: Scalars['DateTime']['output'];
  requestedBy?: Maybe<Scalars['String']['output']>;
  requestedStartDate: Scalars['DateTime']['output'];
  reviewUntil?: Maybe<Scalars['DateTime']['output']>;
  state: TaskRequestState;
};

/** Who decides about a request. */
export type ReviewPolicy =
  /** Nobody has to: it is accepted. */
  | 'AUTO'
  /** A reviewer, when what it is worth is above the limit. */
  | 'AUTO_UNDER_LIMIT'
  /** A reviewer. */
  | 'MANUAL';

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

/** The operator's clock. */
export type SandboxClock = {
  __typename?: 'SandboxClock';
  now: Scalars['DateTime']['output'];
  /** How far ahead of the real time it is; negative: behind. */
  offsetSeconds: Scalars['Int']['output'];
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

/** One line of a complete order. */
export type SubmitOrderItemInput = {
  action: ItemAction;
  /** The system that serves it. */
  backend?: InputMaybe<BackendInput>;
  billingAccountAfterProduct: Scalars['Boolean']['input'];
  billingAccountId?: InputMaybe<Scalars['ID']['input']>;
  /** Categories of the offering; they choose the pipeline. */
  categoryIds: Array<Scalars['ID']['input']>;
  /** ADD: all values. MODIFY: the delta. */
  characteristics: Array<CharacteristicInput>;
  /** A minimum term makes an agreement. */
  commitmentMonths?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  /** Name of the product, as the offering has it. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Name of the further billing account that is opened for it. */
  newBillingAccount?: InputMaybe<Scalars['String']['input']>;
  prices: Scalars['JSON']['input'];
  /** For MODIFY, DELETE and NO_CHANGE. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** For ADD and MODIFY. */
  productOfferingId?: InputMaybe<Scalars['ID']['input']>;
  productSpecificationId?: InputMaybe<Scalars['ID']['input']>;
  /** MODIFY and DELETE: the version of the product that the line was made for; a product that has moved on is a conflict. */
  productVersion?: InputMaybe<Scalars['Int']['input']>;
  quantity: Scalars['Int']['input'];
  relationships: Array<OrderItemRelationshipInput>;
  requestedCompletionDate?: InputMaybe<Scalars['DateTime']['input']>;
  requestedStartDate?: InputMaybe<Scalars['DateTime']['input']>;
  /** Kinds of resources the line holds: `msisdn`, `iccid`. */
  resourceSpecifications: Array<Scalars['String']['input']>;
  /** ADD: name of the minimum term, which the product keeps. */
  term?: InputMaybe<Scalars['String']['input']>;
  /** When the new product ends again: a DELETE line of its own on that date. */
  terminationDate?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A complete order, checked by the checkout. TMF622 `POST /productOrder`. */
export type SubmitProductOrderInput = {
  billing?: InputMaybe<BillingPreferencesInput>;
  billingAccountId?: InputMaybe<Scalars['ID']['input']>;
  cartId: Scalars['ID']['input'];
  channel?: InputMaybe<Scalars['String']['input']>;
  /** Null when the order carries the party by value. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  guestKey?: InputMaybe<Scalars['String']['input']>;
  items: Array<SubmitOrderItemInput>;
  /** The party by value: order management creates it. TMF622 `relatedParty`. */
  newCustomer?: InputMaybe<NewCustomerInput>;
  paymentId?: InputMaybe<Scalars['ID']['input']>;
  /** Becomes `externalId`: one order per process. */
  processId: Scalars['ID']['input'];
  purchaseOrderNumber?: InputMaybe<Scalars['String']['input']>;
  quote?: InputMaybe<OrderQuoteInput>;
  requestedCompletionDate?: InputMaybe<Scalars['DateTime']['input']>;
  requestedStartDate?: InputMaybe<Scalars['DateTime']['input']>;
  /** The zone the dates are meant in. */
  timeZone: Scalars['TimeZone']['input'];
};

export type SubmitProductOrderResult = OrderRejected | SubmitProductOrderSuccess;

/** The order was accepted. */
export type SubmitProductOrderSuccess = {
  __typename?: 'SubmitProductOrderSuccess';
  customerOrder: CustomerOrder;
  /** The part that begins first. */
  order: ProductOrder;
};

/** The amendment was accepted: `order` supersedes the part its lines were in. */
export type SupplementalOrder = {
  __typename?: 'SupplementalOrder';
  order: ProductOrder;
  supersedes: ProductOrder;
};

/** What an agent decided about a task. */
export type TaskDecision = {
  __typename?: 'TaskDecision';
  action: TaskDecisionAction;
  at: Scalars['DateTime']['output'];
  /** The agent's subject. */
  by: Scalars['String']['output'];
  reason: Scalars['String']['output'];
};

/** What can be decided about a task. */
export type TaskDecisionAction =
  | 'ABANDON'
  | 'COMPLETE'
  | 'RETRY'
  | 'SKIP';

/** One decision about a task, made once per key. */
export type TaskDecisionInput = {
  /** Any text of 16 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: Scalars['ID']['input'];
  /** 1 to 200 characters, kept with the task. Required but for `retryTask`. */
  reason?: InputMaybe<Scalars['String']['input']>;
  taskId: Scalars['ID']['input'];
};

export type TaskDecisionResult = IdempotencyConflictError | InputProblem | TaskDecisionSuccess;

/** It is as decided; what follows from it goes on by itself. */
export type TaskDecisionSuccess = {
  __typename?: 'TaskDecisionSuccess';
  order: ProductOrder;
  task: FulfilmentTask;
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

/** How a task is tried again. */
export type TaskRetry = {
  __typename?: 'TaskRetry';
  /** Wait before the second try, in milliseconds; doubled each time, at most 30 seconds. */
  backoffMs: Scalars['Int']['output'];
  /** Tries before a person is called. */
  max: Scalars['Int']['output'];
};

/** How often a task of a pipeline is done. */
export type TaskScope =
  /** Once for each line. */
  | 'ITEM'
  /** Once for the order. */
  | 'ORDER';

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
  CancelOrderRequest: CancelOrderRequest;
  Customer: Customer;
  CustomerOrder: CustomerOrder;
  OwnerChangeRequest: OwnerChangeRequest;
  Product: Product;
  ProductOrder: ProductOrder;
  RescheduleRequest: RescheduleRequest;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CancelOrderRequest:
    ( { __typename: 'CancelOrderRequest' }
    & GraphQLRecursivePick<FederationTypes['CancelOrderRequest'], {"id":true}> );
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  CustomerOrder:
    ( { __typename: 'CustomerOrder' }
    & GraphQLRecursivePick<FederationTypes['CustomerOrder'], {"id":true}> );
  OwnerChangeRequest:
    ( { __typename: 'OwnerChangeRequest' }
    & GraphQLRecursivePick<FederationTypes['OwnerChangeRequest'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  ProductOrder:
    ( { __typename: 'ProductOrder' }
    & GraphQLRecursivePick<FederationTypes['ProductOrder'], {"id":true}> );
  RescheduleRequest:
    ( { __typename: 'RescheduleRequest' }
    & GraphQLRecursivePick<FederationTypes['RescheduleRequest'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AmendOrderResult:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( Omit<OrderRequestRejected, 'problems'> & { problems: Array<_RefType['UserError']> } & { __typename: 'OrderRequestRejected' } )
    | ( PastPointOfNoReturnError & { __typename: 'PastPointOfNoReturnError' } )
    | ( Omit<SupplementalOrder, 'order' | 'supersedes'> & { order: _RefType['ProductOrder'], supersedes: _RefType['ProductOrder'] } & { __typename: 'SupplementalOrder' } )
  ;
  CreateOrderCustomerResult:
    | ( CreateOrderCustomerSuccess & { __typename: 'CreateOrderCustomerSuccess' } )
    | ( Omit<OrderRejected, 'problems'> & { problems: Array<_RefType['UserError']> } & { __typename: 'OrderRejected' } )
  ;
  MoveSandboxClockResult:
    | ( InputProblem & { __typename: 'InputProblem' } )
    | ( Omit<MoveSandboxClockSuccess, 'fired'> & { fired: Array<_RefType['ProductOrder']> } & { __typename: 'MoveSandboxClockSuccess' } )
  ;
  OrderRequestResult:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InputProblem & { __typename: 'InputProblem' } )
    | ( Omit<OrderRequestSuccess, 'request'> & { request: _RefType['TaskRequest'] } & { __typename: 'OrderRequestSuccess' } )
  ;
  PlanProductEndResult:
    | ( Omit<OrderRejected, 'problems'> & { problems: Array<_RefType['UserError']> } & { __typename: 'OrderRejected' } )
    | ( Omit<PlanProductEndSuccess, 'customerOrder'> & { customerOrder?: Maybe<_RefType['CustomerOrder']> } & { __typename: 'PlanProductEndSuccess' } )
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
  ProductRefOrValue:
    | ( Omit<ProductRef, 'product'> & { product?: Maybe<_RefType['Product']> } & { __typename: 'ProductRef' } )
    | ( Omit<ProductValue, 'attributes'> & { attributes: _RefType['ProductAttributes'] } & { __typename: 'ProductValue' } )
  ;
  RequestOrderCancellationResult:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( Omit<OrderRequestRejected, 'problems'> & { problems: Array<_RefType['UserError']> } & { __typename: 'OrderRequestRejected' } )
    | ( Omit<RequestOrderCancellationSuccess, 'request'> & { request: _RefType['CancelOrderRequest'] } & { __typename: 'RequestOrderCancellationSuccess' } )
  ;
  RequestOwnerChangeResult:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( Omit<OrderRequestRejected, 'problems'> & { problems: Array<_RefType['UserError']> } & { __typename: 'OrderRequestRejected' } )
    | ( Omit<RequestOwnerChangeSuccess, 'request'> & { request: _RefType['OwnerChangeRequest'] } & { __typename: 'RequestOwnerChangeSuccess' } )
  ;
  RequestRescheduleResult:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( Omit<OrderRequestRejected, 'problems'> & { problems: Array<_RefType['UserError']> } & { __typename: 'OrderRequestRejected' } )
    | ( Omit<RequestRescheduleSuccess, 'request'> & { request: _RefType['RescheduleRequest'] } & { __typename: 'RequestRescheduleSuccess' } )
  ;
  SubmitProductOrderResult:
    | ( Omit<OrderRejected, 'problems'> & { problems: Array<_RefType['UserError']> } & { __typename: 'OrderRejected' } )
    | ( Omit<SubmitProductOrderSuccess, 'customerOrder' | 'order'> & { customerOrder: _RefType['CustomerOrder'], order: _RefType['ProductOrder'] } & { __typename: 'SubmitProductOrderSuccess' } )
  ;
  TaskDecisionResult:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InputProblem & { __typename: 'InputProblem' } )
    | ( Omit<TaskDecisionSuccess, 'order' | 'task'> & { order: _RefType['ProductOrder'], task: _RefType['FulfilmentTask'] } & { __typename: 'TaskDecisionSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Order:
    | ( StoredCustomerOrder & { __typename: 'CustomerOrder' } )
    | ( StoredOrder & { __typename: 'ProductOrder' } )
  ;
  OrderItem:
    | ( StoredItem & { __typename: 'AddOrderItem' } )
    | ( StoredItem & { __typename: 'DeleteOrderItem' } )
    | ( StoredItem & { __typename: 'ModifyOrderItem' } )
    | ( StoredItem & { __typename: 'NoChangeOrderItem' } )
  ;
  TaskRequest:
    | ( StoredRequest & { __typename: 'CancelOrderRequest' } )
    | ( StoredRequest & { __typename: 'OwnerChangeRequest' } )
    | ( StoredRequest & { __typename: 'RescheduleRequest' } )
  ;
  UserError:
    | ( DependentItemsError & { __typename: 'DependentItemsError' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InputProblem & { __typename: 'InputProblem' } )
    | ( PastPointOfNoReturnError & { __typename: 'PastPointOfNoReturnError' } )
    | ( PriceChangedError & { __typename: 'PriceChangedError' } )
    | ( ProductChangeConflictError & { __typename: 'ProductChangeConflictError' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessRole: AccessRole;
  AddOrderItem: ResolverTypeWrapper<StoredItem>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AllowedAction: ResolverTypeWrapper<AllowedAction>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AmendOrderInput: AmendOrderInput;
  AmendOrderItemInput: AmendOrderItemInput;
  AmendOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AmendOrderResult']>;
  BackendInput: BackendInput;
  BillFormat: BillFormat;
  BillMedia: BillMedia;
  BillingAccount: ResolverTypeWrapper<BillingAccount>;
  BillingPreferencesInput: BillingPreferencesInput;
  CancelOrderRequest: ResolverTypeWrapper<StoredRequest>;
  CancellationOutcome: CancellationOutcome;
  CancelledItem: ResolverTypeWrapper<Omit<CancelledItem, 'item'> & { item: ResolversTypes['OrderItem'] }>;
  Category: ResolverTypeWrapper<Category>;
  Characteristic: ResolverTypeWrapper<Characteristic>;
  CharacteristicInput: CharacteristicInput;
  ConfigurationChoice: ResolverTypeWrapper<ConfigurationChoice>;
  ConfigurationOption: ResolverTypeWrapper<ConfigurationOption>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ContactPurpose: ContactPurpose;
  CreateOrderCustomerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateOrderCustomerResult']>;
  CreateOrderCustomerSuccess: ResolverTypeWrapper<CreateOrderCustomerSuccess>;
  Customer: ResolverTypeWrapper<Reference>;
  CustomerOrder: ResolverTypeWrapper<StoredCustomerOrder>;
  CustomerOrderConnection: ResolverTypeWrapper<CustomerOrderPage>;
  CustomerOrderEdge: ResolverTypeWrapper<CustomerOrderEdgeOfPage>;
  CustomerType: CustomerType;
  DataAddOnAttributes: ResolverTypeWrapper<DataAddOnAttributes>;
  DataAddOnConfigurationInput: DataAddOnConfigurationInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateSource: DateSource;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideRequestInput: DecideRequestInput;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeleteOrderItem: ResolverTypeWrapper<StoredItem>;
  DependentItems: DependentItems;
  DependentItemsError: ResolverTypeWrapper<DependentItemsError>;
  DeviceAttributes: ResolverTypeWrapper<DeviceAttributes>;
  DeviceClass: DeviceClass;
  DeviceColour: DeviceColour;
  DeviceConfigurationInput: DeviceConfigurationInput;
  EffectiveDate: ResolverTypeWrapper<EffectiveDate>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  ErasureBlocker: ResolverTypeWrapper<ErasureBlocker>;
  ErasureBlockerKind: ErasureBlockerKind;
  FailurePolicy: FailurePolicy;
  FibreAccessAttributes: ResolverTypeWrapper<FibreAccessAttributes>;
  FibreAccessConfigurationInput: FibreAccessConfigurationInput;
  FibreAccessInstallation: FibreAccessInstallation;
  FollowOnOperation: ResolverTypeWrapper<FollowOnOperation>;
  FulfilmentTask: ResolverTypeWrapper<StoredTask>;
  FulfilmentTaskKind: FulfilmentTaskKind;
  GenericAttributes: ResolverTypeWrapper<GenericAttributes>;
  HomeBundleAttributes: ResolverTypeWrapper<HomeBundleAttributes>;
  HomeBundleConfigurationInput: HomeBundleConfigurationInput;
  HomeBundleInstallationSlot: HomeBundleInstallationSlot;
  HomeBundleServiceLevel: HomeBundleServiceLevel;
  IdempotencyConflictError: ResolverTypeWrapper<IdempotencyConflictError>;
  IdentificationInput: IdentificationInput;
  InputProblem: ResolverTypeWrapper<InputProblem>;
  ItemAction: ItemAction;
  ItemPrice: ResolverTypeWrapper<ItemPrice>;
  ItemRelationshipType: ItemRelationshipType;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  MobileLineAttributes: ResolverTypeWrapper<MobileLineAttributes>;
  MobileLineCallerId: MobileLineCallerId;
  MobileLineConfigurationInput: MobileLineConfigurationInput;
  MobileLineCoverage: MobileLineCoverage;
  MobileLinePaymentModel: MobileLinePaymentModel;
  MobileLineTechnology: MobileLineTechnology;
  ModifyOrderItem: ResolverTypeWrapper<StoredItem>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  MonthlyStep: ResolverTypeWrapper<MonthlyStep>;
  MoveSandboxClockInput: MoveSandboxClockInput;
  MoveSandboxClockResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveSandboxClockResult']>;
  MoveSandboxClockSuccess: ResolverTypeWrapper<Omit<MoveSandboxClockSuccess, 'fired'> & { fired: Array<ResolversTypes['ProductOrder']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NamedBillingAccount: ResolverTypeWrapper<NamedBillingAccount>;
  NewCustomerInput: NewCustomerInput;
  NewIndividualInput: NewIndividualInput;
  NewOrganizationInput: NewOrganizationInput;
  NoChangeOrderItem: ResolverTypeWrapper<StoredItem>;
  Order: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Order']>;
  OrderContext: OrderContext;
  OrderItem: ResolverTypeWrapper<StoredItem>;
  OrderItemActionKind: OrderItemActionKind;
  OrderItemRelationship: ResolverTypeWrapper<LinkOfItem>;
  OrderItemRelationshipInput: OrderItemRelationshipInput;
  OrderQuoteInput: OrderQuoteInput;
  OrderRejected: ResolverTypeWrapper<Omit<OrderRejected, 'problems'> & { problems: Array<ResolversTypes['UserError']> }>;
  OrderRequestConnection: ResolverTypeWrapper<RequestPage>;
  OrderRequestEdge: ResolverTypeWrapper<RequestEdge>;
  OrderRequestRejected: ResolverTypeWrapper<Omit<OrderRequestRejected, 'problems'> & { problems: Array<ResolversTypes['UserError']> }>;
  OrderRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OrderRequestResult']>;
  OrderRequestSuccess: ResolverTypeWrapper<Omit<OrderRequestSuccess, 'request'> & { request: ResolversTypes['TaskRequest'] }>;
  OwnerChangeRequest: ResolverTypeWrapper<StoredRequest>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PastItem: ResolverTypeWrapper<PastItem>;
  PastPointOfNoReturnError: ResolverTypeWrapper<PastPointOfNoReturnError>;
  PersonalData: ResolverTypeWrapper<PersonalData>;
  PersonalDataOwnerInput: PersonalDataOwnerInput;
  PhoneNumber: ResolverTypeWrapper<Scalars['PhoneNumber']['output']>;
  Pipeline: ResolverTypeWrapper<Pipeline>;
  PipelineTask: ResolverTypeWrapper<PipelineTask>;
  PlanOrderItemInput: PlanOrderItemInput;
  PlanProductEndInput: PlanProductEndInput;
  PlanProductEndResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanProductEndResult']>;
  PlanProductEndSuccess: ResolverTypeWrapper<Omit<PlanProductEndSuccess, 'customerOrder'> & { customerOrder?: Maybe<ResolversTypes['CustomerOrder']> }>;
  PlannedOrder: ResolverTypeWrapper<Omit<PlannedOrder, 'problems'> & { problems: Array<ResolversTypes['UserError']> }>;
  PlannedOrderItem: ResolverTypeWrapper<PlannedOrderItem>;
  PlannedOrderPart: ResolverTypeWrapper<PlannedOrderPart>;
  PlannedOrderTask: ResolverTypeWrapper<PlannedOrderTask>;
  PlannedProductChange: ResolverTypeWrapper<OpenLine>;
  PostalAddressInput: PostalAddressInput;
  PriceChangedError: ResolverTypeWrapper<PriceChangedError>;
  PriceDifference: ResolverTypeWrapper<PriceDifference>;
  PriceKind: PriceKind;
  PriceTotals: ResolverTypeWrapper<PriceTotals>;
  Product: ResolverTypeWrapper<Reference>;
  ProductAttributes: ResolverTypeWrapper<TypedFields>;
  ProductChangeConflictError: ResolverTypeWrapper<ProductChangeConflictError>;
  ProductConfigurationInput: ProductConfigurationInput;
  ProductOffering: ResolverTypeWrapper<ProductOffering>;
  ProductOrder: ResolverTypeWrapper<StoredOrder>;
  ProductOrderConnection: ResolverTypeWrapper<OrderPage>;
  ProductOrderEdge: ResolverTypeWrapper<OrderEdge>;
  ProductOrderState: ProductOrderState;
  ProductRef: ResolverTypeWrapper<Omit<ProductRef, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  ProductRefOrValue: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProductRefOrValue']>;
  ProductSpecification: ResolverTypeWrapper<ProductSpecification>;
  ProductValue: ResolverTypeWrapper<Omit<ProductValue, 'attributes'> & { attributes: ResolversTypes['ProductAttributes'] }>;
  ProviderError: ResolverTypeWrapper<ProviderError>;
  Quantity: ResolverTypeWrapper<Quantity>;
  QuantityInput: QuantityInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuoteRef: ResolverTypeWrapper<QuoteRef>;
  RecoverAction: ResolverTypeWrapper<RecoverAction>;
  RequestDecision: ResolverTypeWrapper<RequestDecision>;
  RequestOrderCancellationInput: RequestOrderCancellationInput;
  RequestOrderCancellationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestOrderCancellationResult']>;
  RequestOrderCancellationSuccess: ResolverTypeWrapper<Omit<RequestOrderCancellationSuccess, 'request'> & { request: ResolversTypes['CancelOrderRequest'] }>;
  RequestOwnerChangeInput: RequestOwnerChangeInput;
  RequestOwnerChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestOwnerChangeResult']>;
  RequestOwnerChangeSuccess: ResolverTypeWrapper<Omit<RequestOwnerChangeSuccess, 'request'> & { request: ResolversTypes['OwnerChangeRequest'] }>;
  RequestRescheduleInput: RequestRescheduleInput;
  RequestRescheduleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestRescheduleResult']>;
  RequestRescheduleSuccess: ResolverTypeWrapper<Omit<RequestRescheduleSuccess, 'request'> & { request: ResolversTypes['RescheduleRequest'] }>;
  RequestedDateInput: RequestedDateInput;
  RescheduleRequest: ResolverTypeWrapper<StoredRequest>;
  ReviewPolicy: ReviewPolicy;
  RiskSegment: RiskSegment;
  RoamingDiscountAttributes: ResolverTypeWrapper<RoamingDiscountAttributes>;
  RoamingDiscountDiscountZone: RoamingDiscountDiscountZone;
  RoamingOptionAttributes: ResolverTypeWrapper<RoamingOptionAttributes>;
  RoamingOptionConfigurationInput: RoamingOptionConfigurationInput;
  RoamingOptionZone: RoamingOptionZone;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  SandboxClock: ResolverTypeWrapper<SandboxClock>;
  SimCardAttributes: ResolverTypeWrapper<SimCardAttributes>;
  SimCardCardFormat: SimCardCardFormat;
  SimCardConfigurationInput: SimCardConfigurationInput;
  SimCardSimType: SimCardSimType;
  SubmitOrderItemInput: SubmitOrderItemInput;
  SubmitProductOrderInput: SubmitProductOrderInput;
  SubmitProductOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitProductOrderResult']>;
  SubmitProductOrderSuccess: ResolverTypeWrapper<Omit<SubmitProductOrderSuccess, 'customerOrder' | 'order'> & { customerOrder: ResolversTypes['CustomerOrder'], order: ResolversTypes['ProductOrder'] }>;
  SupplementalOrder: ResolverTypeWrapper<Omit<SupplementalOrder, 'order' | 'supersedes'> & { order: ResolversTypes['ProductOrder'], supersedes: ResolversTypes['ProductOrder'] }>;
  TaskDecision: ResolverTypeWrapper<TaskDecision>;
  TaskDecisionAction: TaskDecisionAction;
  TaskDecisionInput: TaskDecisionInput;
  TaskDecisionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TaskDecisionResult']>;
  TaskDecisionSuccess: ResolverTypeWrapper<Omit<TaskDecisionSuccess, 'order' | 'task'> & { order: ResolversTypes['ProductOrder'], task: ResolversTypes['FulfilmentTask'] }>;
  TaskExchange: ResolverTypeWrapper<TaskExchange>;
  TaskRequest: ResolverTypeWrapper<StoredRequest>;
  TaskRequestState: TaskRequestState;
  TaskRetry: ResolverTypeWrapper<TaskRetry>;
  TaskScope: TaskScope;
  TaskState: TaskState;
  TimePeriod: ResolverTypeWrapper<TimePeriod>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  TmfVersion: TmfVersion;
  TvServiceAttributes: ResolverTypeWrapper<TvServiceAttributes>;
  TvServiceConfigurationInput: TvServiceConfigurationInput;
  TvServiceExtraPackages: TvServiceExtraPackages;
  TvServiceResolution: TvServiceResolution;
  UserError: ResolverTypeWrapper<OrderProblem>;
  VoiceAddOnAttributes: ResolverTypeWrapper<VoiceAddOnAttributes>;
  VoiceAddOnConfigurationInput: VoiceAddOnConfigurationInput;
  VoiceAddOnDestination: VoiceAddOnDestination;
  WallClockInput: WallClockInput;
  WithdrawRequestInput: WithdrawRequestInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddOrderItem: StoredItem;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  AllowedAction: AllowedAction;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  AmendOrderInput: AmendOrderInput;
  AmendOrderItemInput: AmendOrderItemInput;
  AmendOrderResult: ResolversUnionTypes<ResolversParentTypes>['AmendOrderResult'];
  BackendInput: BackendInput;
  BillingAccount: BillingAccount;
  BillingPreferencesInput: BillingPreferencesInput;
  CancelOrderRequest: StoredRequest;
  CancelledItem: Omit<CancelledItem, 'item'> & { item: ResolversParentTypes['OrderItem'] };
  Category: Category;
  Characteristic: Characteristic;
  CharacteristicInput: CharacteristicInput;
  ConfigurationChoice: ConfigurationChoice;
  ConfigurationOption: ConfigurationOption;
  Float: Scalars['Float']['output'];
  CreateOrderCustomerResult: ResolversUnionTypes<ResolversParentTypes>['CreateOrderCustomerResult'];
  CreateOrderCustomerSuccess: CreateOrderCustomerSuccess;
  Customer: Reference;
  CustomerOrder: StoredCustomerOrder;
  CustomerOrderConnection: CustomerOrderPage;
  CustomerOrderEdge: CustomerOrderEdgeOfPage;
  DataAddOnAttributes: DataAddOnAttributes;
  DataAddOnConfigurationInput: DataAddOnConfigurationInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideRequestInput: DecideRequestInput;
  Decimal: Scalars['Decimal']['output'];
  DeleteOrderItem: StoredItem;
  DependentItemsError: DependentItemsError;
  DeviceAttributes: DeviceAttributes;
  DeviceConfigurationInput: DeviceConfigurationInput;
  EffectiveDate: EffectiveDate;
  EmailAddress: Scalars['EmailAddress']['output'];
  ErasureBlocker: ErasureBlocker;
  FibreAccessAttributes: FibreAccessAttributes;
  FibreAccessConfigurationInput: FibreAccessConfigurationInput;
  FollowOnOperation: FollowOnOperation;
  FulfilmentTask: StoredTask;
  GenericAttributes: GenericAttributes;
  HomeBundleAttributes: HomeBundleAttributes;
  HomeBundleConfigurationInput: HomeBundleConfigurationInput;
  IdempotencyConflictError: IdempotencyConflictError;
  IdentificationInput: IdentificationInput;
  InputProblem: InputProblem;
  ItemPrice: ItemPrice;
  JSON: Scalars['JSON']['output'];
  LocalTime: Scalars['LocalTime']['output'];
  MobileLineAttributes: MobileLineAttributes;
  MobileLineConfigurationInput: MobileLineConfigurationInput;
  ModifyOrderItem: StoredItem;
  Money: Money;
  MoneyInput: MoneyInput;
  MonthlyStep: MonthlyStep;
  MoveSandboxClockInput: MoveSandboxClockInput;
  MoveSandboxClockResult: ResolversUnionTypes<ResolversParentTypes>['MoveSandboxClockResult'];
  MoveSandboxClockSuccess: Omit<MoveSandboxClockSuccess, 'fired'> & { fired: Array<ResolversParentTypes['ProductOrder']> };
  Mutation: Record<PropertyKey, never>;
  NamedBillingAccount: NamedBillingAccount;
  NewCustomerInput: NewCustomerInput;
  NewIndividualInput: NewIndividualInput;
  NewOrganizationInput: NewOrganizationInput;
  NoChangeOrderItem: StoredItem;
  Order: ResolversInterfaceTypes<ResolversParentTypes>['Order'];
  OrderItem: StoredItem;
  OrderItemRelationship: LinkOfItem;
  OrderItemRelationshipInput: OrderItemRelationshipInput;
  OrderQuoteInput: OrderQuoteInput;
  OrderRejected: Omit<OrderRejected, 'problems'> & { problems: Array<ResolversParentTypes['UserError']> };
  OrderRequestConnection: RequestPage;
  OrderRequestEdge: RequestEdge;
  OrderRequestRejected: Omit<OrderRequestRejected, 'problems'> & { problems: Array<ResolversParentTypes['UserError']> };
  OrderRequestResult: ResolversUnionTypes<ResolversParentTypes>['OrderRequestResult'];
  OrderRequestSuccess: Omit<OrderRequestSuccess, 'request'> & { request: ResolversParentTypes['TaskRequest'] };
  OwnerChangeRequest: StoredRequest;
  PageInfo: PageInfo;
  PastItem: PastItem;
  PastPointOfNoReturnError: PastPointOfNoReturnError;
  PersonalData: PersonalData;
  PersonalDataOwnerInput: PersonalDataOwnerInput;
  PhoneNumber: Scalars['PhoneNumber']['output'];
  Pipeline: Pipeline;
  PipelineTask: PipelineTask;
  PlanOrderItemInput: PlanOrderItemInput;
  PlanProductEndInput: PlanProductEndInput;
  PlanProductEndResult: ResolversUnionTypes<ResolversParentTypes>['PlanProductEndResult'];
  PlanProductEndSuccess: Omit<PlanProductEndSuccess, 'customerOrder'> & { customerOrder?: Maybe<ResolversParentTypes['CustomerOrder']> };
  PlannedOrder: Omit<PlannedOrder, 'problems'> & { problems: Array<ResolversParentTypes['UserError']> };
  PlannedOrderItem: PlannedOrderItem;
  PlannedOrderPart: PlannedOrderPart;
  PlannedOrderTask: PlannedOrderTask;
  PlannedProductChange: OpenLine;
  PostalAddressInput: PostalAddressInput;
  PriceChangedError: PriceChangedError;
  PriceDifference: PriceDifference;
  PriceTotals: PriceTotals;
  Product: Reference;
  ProductAttributes: TypedFields;
  ProductChangeConflictError: ProductChangeConflictError;
  ProductConfigurationInput: ProductConfigurationInput;
  ProductOffering: ProductOffering;
  ProductOrder: StoredOrder;
  ProductOrderConnection: OrderPage;
  ProductOrderEdge: OrderEdge;
  ProductRef: Omit<ProductRef, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  ProductRefOrValue: ResolversUnionTypes<ResolversParentTypes>['ProductRefOrValue'];
  ProductSpecification: ProductSpecification;
  ProductValue: Omit<ProductValue, 'attributes'> & { attributes: ResolversParentTypes['ProductAttributes'] };
  ProviderError: ProviderError;
  Quantity: Quantity;
  QuantityInput: QuantityInput;
  Query: Record<PropertyKey, never>;
  QuoteRef: QuoteRef;
  RecoverAction: RecoverAction;
  RequestDecision: RequestDecision;
  RequestOrderCancellationInput: RequestOrderCancellationInput;
  RequestOrderCancellationResult: ResolversUnionTypes<ResolversParentTypes>['RequestOrderCancellationResult'];
  RequestOrderCancellationSuccess: Omit<RequestOrderCancellationSuccess, 'request'> & { request: ResolversParentTypes['CancelOrderRequest'] };
  RequestOwnerChangeInput: RequestOwnerChangeInput;
  RequestOwnerChangeResult: ResolversUnionTypes<ResolversParentTypes>['RequestOwnerChangeResult'];
  RequestOwnerChangeSuccess: Omit<RequestOwnerChangeSuccess, 'request'> & { request: ResolversParentTypes['OwnerChangeRequest'] };
  RequestRescheduleInput: RequestRescheduleInput;
  RequestRescheduleResult: ResolversUnionTypes<ResolversParentTypes>['RequestRescheduleResult'];
  RequestRescheduleSuccess: Omit<RequestRescheduleSuccess, 'request'> & { request: ResolversParentTypes['RescheduleRequest'] };
  RequestedDateInput: RequestedDateInput;
  RescheduleRequest: StoredRequest;
  RoamingDiscountAttributes: RoamingDiscountAttributes;
  RoamingOptionAttributes: RoamingOptionAttributes;
  RoamingOptionConfigurationInput: RoamingOptionConfigurationInput;
  SafeInt: Scalars['SafeInt']['output'];
  SandboxClock: SandboxClock;
  SimCardAttributes: SimCardAttributes;
  SimCardConfigurationInput: SimCardConfigurationInput;
  SubmitOrderItemInput: SubmitOrderItemInput;
  SubmitProductOrderInput: SubmitProductOrderInput;
  SubmitProductOrderResult: ResolversUnionTypes<ResolversParentTypes>['SubmitProductOrderResult'];
  SubmitProductOrderSuccess: Omit<SubmitProductOrderSuccess, 'customerOrder' | 'order'> & { customerOrder: ResolversParentTypes['CustomerOrder'], order: ResolversParentTypes['ProductOrder'] };
  SupplementalOrder: Omit<SupplementalOrder, 'order' | 'supersedes'> & { order: ResolversParentTypes['ProductOrder'], supersedes: ResolversParentTypes['ProductOrder'] };
  TaskDecision: TaskDecision;
  TaskDecisionInput: TaskDecisionInput;
  TaskDecisionResult: ResolversUnionTypes<ResolversParentTypes>['TaskDecisionResult'];
  TaskDecisionSuccess: Omit<TaskDecisionSuccess, 'order' | 'task'> & { order: ResolversParentTypes['ProductOrder'], task: ResolversParentTypes['FulfilmentTask'] };
  TaskExchange: TaskExchange;
  TaskRequest: StoredRequest;
  TaskRetry: TaskRetry;
  TimePeriod: TimePeriod;
  TimeZone: Scalars['TimeZone']['output'];
  TvServiceAttributes: TvServiceAttributes;
  TvServiceConfigurationInput: TvServiceConfigurationInput;
  UserError: OrderProblem;
  VoiceAddOnAttributes: VoiceAddOnAttributes;
  VoiceAddOnConfigurationInput: VoiceAddOnConfigurationInput;
  WallClockInput: WallClockInput;
  WithdrawRequestInput: WithdrawRequestInput;
};

export type AccessDirectiveArgs = {
  roles: Array<AccessRole>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AddOrderItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddOrderItem'] = ResolversParentTypes['AddOrderItem']> = {
  action?: Resolver<ResolversTypes['ItemAction'], ParentType, ContextType>;
  allowedActions?: Resolver<Array<ResolversTypes['AllowedAction']>, ParentType, ContextType>;
  billingAccount?: Resolver<Maybe<ResolversTypes['BillingAccount']>, ParentType, ContextType>;
  completionDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  effectiveRequestedStartDate?: Resolver<ResolversTypes['EffectiveDate'], ParentType, ContextType>;
  expectedCompletionDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  prices?: Resolver<Array<ResolversTypes['ItemPrice']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['ProductRefOrValue'], ParentType, ContextType>;
  productOffering?: Resolver<ResolversTypes['ProductOffering'], ParentType, ContextType>;
  productOrder?: Resolver<ResolversTypes['ProductOrder'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['OrderItemRelationship']>, ParentType, ContextType>;
  requestedCompletionDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  requestedStartDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProductOrderState'], ParentType, ContextType>;
  terminationDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  windowCharge?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllowedActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowedAction'] = ResolversParentTypes['AllowedAction']> = {
  action?: Resolver<ResolversTypes['OrderItemActionKind'], ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fee?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  needsReview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AmendOrderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendOrderResult'] = ResolversParentTypes['AmendOrderResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflictError' | 'OrderRequestRejected' | 'PastPointOfNoReturnError' | 'SupplementalOrder', ParentType, ContextType>;
};

export type BillingAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillingAccount'] = ResolversParentTypes['BillingAccount']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CancelOrderRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelOrderRequest'] = ResolversParentTypes['CancelOrderRequest'], FederationReferenceType extends FederationReferenceTypes['CancelOrderRequest'] = FederationReferenceTypes['CancelOrderRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CancelOrderRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  customerOrder?: Resolver<ResolversTypes['CustomerOrder'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['RequestDecision']>, ParentType, ContextType>;
  effectiveAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fee?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['CancelledItem']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TaskRequestState'], ParentType, ContextType>;
  tmf?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, RequireFields<CancelOrderRequestTmfArgs, 'version'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelledItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelledItem'] = ResolversParentTypes['CancelledItem']> = {
  item?: Resolver<ResolversTypes['OrderItem'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CancellationOutcome'], ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CharacteristicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Characteristic'] = ResolversParentTypes['Characteristic']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  valueType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type CreateOrderCustomerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateOrderCustomerResult'] = ResolversParentTypes['CreateOrderCustomerResult']> = {
  __resolveType: TypeResolveFn<'CreateOrderCustomerSuccess' | 'OrderRejected', ParentType, ContextType>;
};

export type CreateOrderCustomerSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateOrderCustomerSuccess'] = ResolversParentTypes['CreateOrderCustomerSuccess']> = {
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  billingAccountId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  billingAccounts?: Resolver<Array<ResolversTypes['NamedBillingAccount']>, ParentType, ContextType>;
  customerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  customerOrders?: Resolver<ResolversTypes['CustomerOrderConnection'], ParentType, ContextType, RequireFields<CustomerCustomerOrdersArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  productOrders?: Resolver<ResolversTypes['ProductOrderConnection'], ParentType, ContextType, RequireFields<CustomerProductOrdersArgs, 'first'>>;
};

export type CustomerOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerOrder'] = ResolversParentTypes['CustomerOrder'], FederationReferenceType extends FederationReferenceTypes['CustomerOrder'] = FederationReferenceTypes['CustomerOrder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CustomerOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  completionDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  context?: Resolver<ResolversTypes['OrderContext'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  expectedCompletionDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['OrderItem']>, ParentType, ContextType>;
  orderDate?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['ProductOrder']>, ParentType, ContextType>;
  requestedCompletionDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  requestedStartDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  requests?: Resolver<Array<ResolversTypes['TaskRequest']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProductOrderState'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['PriceTotals'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerOrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerOrderConnection'] = ResolversParentTypes['CustomerOrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CustomerOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CustomerOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomerOrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerOrderEdge'] = ResolversParentTypes['CustomerOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustomerOrder'], ParentType, ContextType>;
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

export type DeleteOrderItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteOrderItem'] = ResolversParentTypes['DeleteOrderItem']> = {
  action?: Resolver<ResolversTypes['ItemAction'], ParentType, ContextType>;
  allowedActions?: Resolver<Array<ResolversTypes['AllowedAction']>, ParentType, ContextType>;
  billingAccount?: Resolver<Maybe<ResolversTypes['BillingAccount']>, ParentType, ContextType>;
  broughtBy?: Resolver<Maybe<ResolversTypes['AddOrderItem']>, ParentType, ContextType>;
  completionDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  effectiveRequestedStartDate?: Resolver<ResolversTypes['EffectiveDate'], ParentType, ContextType>;
  expectedCompletionDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  prices?: Resolver<Array<ResolversTypes['ItemPrice']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['ProductRefOrValue'], ParentType, ContextType>;
  productOrder?: Resolver<ResolversTypes['ProductOrder'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['OrderItemRelationship']>, ParentType, ContextType>;
  requestedCompletionDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  requestedStartDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProductOrderState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DependentItemsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DependentItemsError'] = ResolversParentTypes['DependentItemsError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recover?: Resolver<Array<ResolversTypes['RecoverAction']>, ParentType, ContextType>;
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

export type EffectiveDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EffectiveDate'] = ResolversParentTypes['EffectiveDate']> = {
  source?: Resolver<ResolversTypes['DateSource'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  wallClock?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type FollowOnOperationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowOnOperation'] = ResolversParentTypes['FollowOnOperation']> = {
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FulfilmentTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfilmentTask'] = ResolversParentTypes['FulfilmentTask']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['TaskDecision']>, ParentType, ContextType>;
  dependsOn?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  exchanges?: Resolver<Array<ResolversTypes['TaskExchange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FulfilmentTaskKind'], ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['ProviderError']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TaskState'], ParentType, ContextType>;
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

export type ModifyOrderItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModifyOrderItem'] = ResolversParentTypes['ModifyOrderItem']> = {
  action?: Resolver<ResolversTypes['ItemAction'], ParentType, ContextType>;
  allowedActions?: Resolver<Array<ResolversTypes['AllowedAction']>, ParentType, ContextType>;
  billingAccount?: Resolver<Maybe<ResolversTypes['BillingAccount']>, ParentType, ContextType>;
  completionDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  delta?: Resolver<ResolversTypes['ProductAttributes'], ParentType, ContextType>;
  deltaCharacteristics?: Resolver<Array<ResolversTypes['Characteristic']>, ParentType, ContextType>;
  effectiveRequestedStartDate?: Resolver<ResolversTypes['EffectiveDate'], ParentType, ContextType>;
  expectedCompletionDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  prices?: Resolver<Array<ResolversTypes['ItemPrice']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['ProductRef'], ParentType, ContextType>;
  productOffering?: Resolver<ResolversTypes['ProductOffering'], ParentType, ContextType>;
  productOrder?: Resolver<ResolversTypes['ProductOrder'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['OrderItemRelationship']>, ParentType, ContextType>;
  requestedCompletionDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  requestedStartDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProductOrderState'], ParentType, ContextType>;
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

export type MoveSandboxClockResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveSandboxClockResult'] = ResolversParentTypes['MoveSandboxClockResult']> = {
  __resolveType: TypeResolveFn<'InputProblem' | 'MoveSandboxClockSuccess', ParentType, ContextType>;
};

export type MoveSandboxClockSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveSandboxClockSuccess'] = ResolversParentTypes['MoveSandboxClockSuccess']> = {
  clock?: Resolver<ResolversTypes['SandboxClock'], ParentType, ContextType>;
  fired?: Resolver<Array<ResolversTypes['ProductOrder']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  abandonTask?: Resolver<ResolversTypes['TaskDecisionResult'], ParentType, ContextType, RequireFields<MutationAbandonTaskArgs, 'input'>>;
  amendOrder?: Resolver<ResolversTypes['AmendOrderResult'], ParentType, ContextType, RequireFields<MutationAmendOrderArgs, 'input'>>;
  completeTask?: Resolver<ResolversTypes['TaskDecisionResult'], ParentType, ContextType, RequireFields<MutationCompleteTaskArgs, 'input'>>;
  createOrderCustomer?: Resolver<ResolversTypes['CreateOrderCustomerResult'], ParentType, ContextType, RequireFields<MutationCreateOrderCustomerArgs, 'customerOrderId'>>;
  decideOrderRequest?: Resolver<ResolversTypes['OrderRequestResult'], ParentType, ContextType, RequireFields<MutationDecideOrderRequestArgs, 'input'>>;
  erasePersonalDataOfOrder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationErasePersonalDataOfOrderArgs, 'owner'>>;
  moveSandboxClock?: Resolver<ResolversTypes['MoveSandboxClockResult'], ParentType, ContextType, RequireFields<MutationMoveSandboxClockArgs, 'input'>>;
  planProductEnd?: Resolver<ResolversTypes['PlanProductEndResult'], ParentType, ContextType, RequireFields<MutationPlanProductEndArgs, 'input'>>;
  requestOrderCancellation?: Resolver<ResolversTypes['RequestOrderCancellationResult'], ParentType, ContextType, RequireFields<MutationRequestOrderCancellationArgs, 'input'>>;
  requestOwnerChange?: Resolver<ResolversTypes['RequestOwnerChangeResult'], ParentType, ContextType, RequireFields<MutationRequestOwnerChangeArgs, 'input'>>;
  requestReschedule?: Resolver<ResolversTypes['RequestRescheduleResult'], ParentType, ContextType, RequireFields<MutationRequestRescheduleArgs, 'input'>>;
  retryTask?: Resolver<ResolversTypes['TaskDecisionResult'], ParentType, ContextType, RequireFields<MutationRetryTaskArgs, 'input'>>;
  skipTask?: Resolver<ResolversTypes['TaskDecisionResult'], ParentType, ContextType, RequireFields<MutationSkipTaskArgs, 'input'>>;
  startFulfilment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationStartFulfilmentArgs, 'customerOrderId'>>;
  submitProductOrder?: Resolver<ResolversTypes['SubmitProductOrderResult'], ParentType, ContextType, RequireFields<MutationSubmitProductOrderArgs, 'input'>>;
  withdrawOrderRequest?: Resolver<ResolversTypes['OrderRequestResult'], ParentType, ContextType, RequireFields<MutationWithdrawOrderRequestArgs, 'input'>>;
};

export type NamedBillingAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamedBillingAccount'] = ResolversParentTypes['NamedBillingAccount']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NoChangeOrderItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoChangeOrderItem'] = ResolversParentTypes['NoChangeOrderItem']> = {
  action?: Resolver<ResolversTypes['ItemAction'], ParentType, ContextType>;
  allowedActions?: Resolver<Array<ResolversTypes['AllowedAction']>, ParentType, ContextType>;
  billingAccount?: Resolver<Maybe<ResolversTypes['BillingAccount']>, ParentType, ContextType>;
  completionDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  effectiveRequestedStartDate?: Resolver<ResolversTypes['EffectiveDate'], ParentType, ContextType>;
  expectedCompletionDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  prices?: Resolver<Array<ResolversTypes['ItemPrice']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['ProductRef'], ParentType, ContextType>;
  productOrder?: Resolver<ResolversTypes['ProductOrder'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['OrderItemRelationship']>, ParentType, ContextType>;
  requestedCompletionDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  requestedStartDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProductOrderState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order']> = {
  __resolveType: TypeResolveFn<'CustomerOrder' | 'ProductOrder', ParentType, ContextType>;
};

export type OrderItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderItem'] = ResolversParentTypes['OrderItem']> = {
  __resolveType: TypeResolveFn<'AddOrderItem' | 'DeleteOrderItem' | 'ModifyOrderItem' | 'NoChangeOrderItem', ParentType, ContextType>;
};

export type OrderItemRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderItemRelationship'] = ResolversParentTypes['OrderItemRelationship']> = {
  item?: Resolver<ResolversTypes['OrderItem'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ItemRelationshipType'], ParentType, ContextType>;
};

export type OrderRejectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderRejected'] = ResolversParentTypes['OrderRejected']> = {
  problems?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderRequestConnection'] = ResolversParentTypes['OrderRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrderRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TaskRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderRequestEdge'] = ResolversParentTypes['OrderRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TaskRequest'], ParentType, ContextType>;
};

export type OrderRequestRejectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderRequestRejected'] = ResolversParentTypes['OrderRequestRejected']> = {
  problems?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderRequestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderRequestResult'] = ResolversParentTypes['OrderRequestResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflictError' | 'InputProblem' | 'OrderRequestSuccess', ParentType, ContextType>;
};

export type OrderRequestSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderRequestSuccess'] = ResolversParentTypes['OrderRequestSuccess']> = {
  request?: Resolver<ResolversTypes['TaskRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnerChangeRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnerChangeRequest'] = ResolversParentTypes['OwnerChangeRequest'], FederationReferenceType extends FederationReferenceTypes['OwnerChangeRequest'] = FederationReferenceTypes['OwnerChangeRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OwnerChangeRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['RequestDecision']>, ParentType, ContextType>;
  effectiveAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  newCustomer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TaskRequestState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PastItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PastItem'] = ResolversParentTypes['PastItem']> = {
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PastPointOfNoReturnErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PastPointOfNoReturnError'] = ResolversParentTypes['PastPointOfNoReturnError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  followOn?: Resolver<Array<ResolversTypes['FollowOnOperation']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['PastItem']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recover?: Resolver<Array<ResolversTypes['RecoverAction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonalDataResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalData'] = ResolversParentTypes['PersonalData']> = {
  blockers?: Resolver<Array<ResolversTypes['ErasureBlocker']>, ParentType, ContextType>;
  data?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export interface PhoneNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PhoneNumber'], any> {
  name: 'PhoneNumber';
}

export type PipelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pipeline'] = ResolversParentTypes['Pipeline']> = {
  action?: Resolver<ResolversTypes['ItemAction'], ParentType, ContextType>;
  cancellationFee?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  failurePolicy?: Resolver<ResolversTypes['FailurePolicy'], ParentType, ContextType>;
  leadTimeSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  review?: Resolver<ResolversTypes['ReviewPolicy'], ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['PipelineTask']>, ParentType, ContextType>;
};

export type PipelineTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PipelineTask'] = ResolversParentTypes['PipelineTask']> = {
  api?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  compensatesWith?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dependsOn?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FulfilmentTaskKind'], ParentType, ContextType>;
  per?: Resolver<ResolversTypes['TaskScope'], ParentType, ContextType>;
  pointOfNoReturn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retry?: Resolver<ResolversTypes['TaskRetry'], ParentType, ContextType>;
  softPointOfNoReturn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlanProductEndResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanProductEndResult'] = ResolversParentTypes['PlanProductEndResult']> = {
  __resolveType: TypeResolveFn<'OrderRejected' | 'PlanProductEndSuccess', ParentType, ContextType>;
};

export type PlanProductEndSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanProductEndSuccess'] = ResolversParentTypes['PlanProductEndSuccess']> = {
  customerOrder?: Resolver<Maybe<ResolversTypes['CustomerOrder']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlannedOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedOrder'] = ResolversParentTypes['PlannedOrder']> = {
  parts?: Resolver<Array<ResolversTypes['PlannedOrderPart']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['PlannedOrderTask']>, ParentType, ContextType>;
};

export type PlannedOrderItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedOrderItem'] = ResolversParentTypes['PlannedOrderItem']> = {
  action?: Resolver<ResolversTypes['ItemAction'], ParentType, ContextType>;
  cartItemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PlannedOrderPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedOrderPart'] = ResolversParentTypes['PlannedOrderPart']> = {
  expectedCompletionDate?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  follows?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['PlannedOrderItem']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestedStartDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlannedOrderTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedOrderTask'] = ResolversParentTypes['PlannedOrderTask']> = {
  api?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dependsOn?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  itemId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FulfilmentTaskKind'], ParentType, ContextType>;
  pointOfNoReturn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlannedProductChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedProductChange'] = ResolversParentTypes['PlannedProductChange']> = {
  action?: Resolver<ResolversTypes['ItemAction'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  delta?: Resolver<ResolversTypes['ProductAttributes'], ParentType, ContextType>;
  deltaCharacteristics?: Resolver<Array<ResolversTypes['Characteristic']>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes['OrderItem'], ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  productOrder?: Resolver<ResolversTypes['ProductOrder'], ParentType, ContextType>;
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

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  productOrders?: Resolver<Array<ResolversTypes['ProductOrder']>, ParentType, ContextType>;
  upcoming?: Resolver<Array<ResolversTypes['PlannedProductChange']>, ParentType, ContextType>;
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

export type ProductOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductOrder'] = ResolversParentTypes['ProductOrder'], FederationReferenceType extends FederationReferenceTypes['ProductOrder'] = FederationReferenceTypes['ProductOrder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProductOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  billingAccount?: Resolver<Maybe<ResolversTypes['BillingAccount']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  completionDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  context?: Resolver<ResolversTypes['OrderContext'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  expectedCompletionDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  follows?: Resolver<Array<ResolversTypes['ProductOrder']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['OrderItem']>, ParentType, ContextType>;
  orderDate?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  parent?: Resolver<ResolversTypes['CustomerOrder'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  purchaseOrderNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['QuoteRef']>, ParentType, ContextType>;
  requestedCompletionDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  requestedStartDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProductOrderState'], ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['ProductOrder']>, ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['ProductOrder']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['FulfilmentTask']>, ParentType, ContextType>;
  tmf?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, RequireFields<ProductOrderTmfArgs, 'version'>>;
  totals?: Resolver<ResolversTypes['PriceTotals'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductOrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductOrderConnection'] = ResolversParentTypes['ProductOrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProductOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductOrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductOrderEdge'] = ResolversParentTypes['ProductOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProductOrder'], ParentType, ContextType>;
};

export type ProductRefResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductRef'] = ResolversParentTypes['ProductRef']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductRefOrValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductRefOrValue'] = ResolversParentTypes['ProductRefOrValue']> = {
  __resolveType: TypeResolveFn<'ProductRef' | 'ProductValue', ParentType, ContextType>;
};

export type ProductSpecificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductSpecification'] = ResolversParentTypes['ProductSpecification']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProductValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductValue'] = ResolversParentTypes['ProductValue']> = {
  attributes?: Resolver<ResolversTypes['ProductAttributes'], ParentType, ContextType>;
  characteristics?: Resolver<Array<ResolversTypes['Characteristic']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productOffering?: Resolver<ResolversTypes['ProductOffering'], ParentType, ContextType>;
  productSpecification?: Resolver<Maybe<ResolversTypes['ProductSpecification']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProviderErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderError'] = ResolversParentTypes['ProviderError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  correlationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  customerOrder?: Resolver<Maybe<ResolversTypes['CustomerOrder']>, ParentType, ContextType, RequireFields<QueryCustomerOrderArgs, 'id'>>;
  hasOpenOrdersOfBillingAccount?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<QueryHasOpenOrdersOfBillingAccountArgs, 'billingAccountId'>>;
  orderRequest?: Resolver<Maybe<ResolversTypes['TaskRequest']>, ParentType, ContextType, RequireFields<QueryOrderRequestArgs, 'id'>>;
  orderRequests?: Resolver<ResolversTypes['OrderRequestConnection'], ParentType, ContextType, RequireFields<QueryOrderRequestsArgs, 'first'>>;
  ordersWithoutProduct?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<QueryOrdersWithoutProductArgs, 'before' | 'first'>>;
  personalDataOfOrder?: Resolver<ResolversTypes['PersonalData'], ParentType, ContextType, RequireFields<QueryPersonalDataOfOrderArgs, 'owner'>>;
  pipelines?: Resolver<Array<ResolversTypes['Pipeline']>, ParentType, ContextType>;
  planOrder?: Resolver<ResolversTypes['PlannedOrder'], ParentType, ContextType, RequireFields<QueryPlanOrderArgs, 'items'>>;
  plannedProductChanges?: Resolver<Array<ResolversTypes['PlannedProductChange']>, ParentType, ContextType, RequireFields<QueryPlannedProductChangesArgs, 'productIds'>>;
  productOrder?: Resolver<Maybe<ResolversTypes['ProductOrder']>, ParentType, ContextType, RequireFields<QueryProductOrderArgs, 'id'>>;
  sandboxClock?: Resolver<ResolversTypes['SandboxClock'], ParentType, ContextType>;
};

export type QuoteRefResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteRef'] = ResolversParentTypes['QuoteRef']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RecoverActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecoverAction'] = ResolversParentTypes['RecoverAction']> = {
  arguments?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RequestDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestDecision'] = ResolversParentTypes['RequestDecision']> = {
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RequestOrderCancellationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestOrderCancellationResult'] = ResolversParentTypes['RequestOrderCancellationResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflictError' | 'OrderRequestRejected' | 'RequestOrderCancellationSuccess', ParentType, ContextType>;
};

export type RequestOrderCancellationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestOrderCancellationSuccess'] = ResolversParentTypes['RequestOrderCancellationSuccess']> = {
  isExisting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  request?: Resolver<ResolversTypes['CancelOrderRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestOwnerChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestOwnerChangeResult'] = ResolversParentTypes['RequestOwnerChangeResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflictError' | 'OrderRequestRejected' | 'RequestOwnerChangeSuccess', ParentType, ContextType>;
};

export type RequestOwnerChangeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestOwnerChangeSuccess'] = ResolversParentTypes['RequestOwnerChangeSuccess']> = {
  isExisting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  request?: Resolver<ResolversTypes['OwnerChangeRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestRescheduleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestRescheduleResult'] = ResolversParentTypes['RequestRescheduleResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflictError' | 'OrderRequestRejected' | 'RequestRescheduleSuccess', ParentType, ContextType>;
};

export type RequestRescheduleSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestRescheduleSuccess'] = ResolversParentTypes['RequestRescheduleSuccess']> = {
  isExisting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  request?: Resolver<ResolversTypes['RescheduleRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RescheduleRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RescheduleRequest'] = ResolversParentTypes['RescheduleRequest'], FederationReferenceType extends FederationReferenceTypes['RescheduleRequest'] = FederationReferenceTypes['RescheduleRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RescheduleRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  customerOrder?: Resolver<ResolversTypes['CustomerOrder'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['RequestDecision']>, ParentType, ContextType>;
  effectiveAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['OrderItem']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedStartDate?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reviewUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TaskRequestState'], ParentType, ContextType>;
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

export type SandboxClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SandboxClock'] = ResolversParentTypes['SandboxClock']> = {
  now?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  offsetSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SimCardAttributesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimCardAttributes'] = ResolversParentTypes['SimCardAttributes']> = {
  cardFormat?: Resolver<Maybe<ResolversTypes['SimCardCardFormat']>, ParentType, ContextType>;
  otherCharacteristics?: Resolver<Maybe<Array<ResolversTypes['Characteristic']>>, ParentType, ContextType>;
  pinProtection?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  simType?: Resolver<Maybe<ResolversTypes['SimCardSimType']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitProductOrderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitProductOrderResult'] = ResolversParentTypes['SubmitProductOrderResult']> = {
  __resolveType: TypeResolveFn<'OrderRejected' | 'SubmitProductOrderSuccess', ParentType, ContextType>;
};

export type SubmitProductOrderSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitProductOrderSuccess'] = ResolversParentTypes['SubmitProductOrderSuccess']> = {
  customerOrder?: Resolver<ResolversTypes['CustomerOrder'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['ProductOrder'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplementalOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplementalOrder'] = ResolversParentTypes['SupplementalOrder']> = {
  order?: Resolver<ResolversTypes['ProductOrder'], ParentType, ContextType>;
  supersedes?: Resolver<ResolversTypes['ProductOrder'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskDecision'] = ResolversParentTypes['TaskDecision']> = {
  action?: Resolver<ResolversTypes['TaskDecisionAction'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TaskDecisionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskDecisionResult'] = ResolversParentTypes['TaskDecisionResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflictError' | 'InputProblem' | 'TaskDecisionSuccess', ParentType, ContextType>;
};

export type TaskDecisionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskDecisionSuccess'] = ResolversParentTypes['TaskDecisionSuccess']> = {
  order?: Resolver<ResolversTypes['ProductOrder'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['FulfilmentTask'], ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'CancelOrderRequest' | 'OwnerChangeRequest' | 'RescheduleRequest', ParentType, ContextType>;
};

export type TaskRetryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskRetry'] = ResolversParentTypes['TaskRetry']> = {
  backoffMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimePeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimePeriod'] = ResolversParentTypes['TimePeriod']> = {
  endDateTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startDateTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type TvServiceAttributesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TvServiceAttributes'] = ResolversParentTypes['TvServiceAttributes']> = {
  channelCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  extraPackages?: Resolver<Maybe<Array<ResolversTypes['TvServiceExtraPackages']>>, ParentType, ContextType>;
  otherCharacteristics?: Resolver<Maybe<Array<ResolversTypes['Characteristic']>>, ParentType, ContextType>;
  recordingHours?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['TvServiceResolution']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'DependentItemsError' | 'IdempotencyConflictError' | 'InputProblem' | 'PastPointOfNoReturnError' | 'PriceChangedError' | 'ProductChangeConflictError', ParentType, ContextType>;
};

export type VoiceAddOnAttributesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoiceAddOnAttributes'] = ResolversParentTypes['VoiceAddOnAttributes']> = {
  addedMinutes?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  autoRenew?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  destination?: Resolver<Maybe<ResolversTypes['VoiceAddOnDestination']>, ParentType, ContextType>;
  otherCharacteristics?: Resolver<Maybe<Array<ResolversTypes['Characteristic']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AddOrderItem?: AddOrderItemResolvers<ContextType>;
  AllowedAction?: AllowedActionResolvers<ContextType>;
  AmendOrderResult?: AmendOrderResultResolvers<ContextType>;
  BillingAccount?: BillingAccountResolvers<ContextType>;
  CancelOrderRequest?: CancelOrderRequestResolvers<ContextType>;
  CancelledItem?: CancelledItemResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  Characteristic?: CharacteristicResolvers<ContextType>;
  ConfigurationChoice?: ConfigurationChoiceResolvers<ContextType>;
  ConfigurationOption?: ConfigurationOptionResolvers<ContextType>;
  CreateOrderCustomerResult?: CreateOrderCustomerResultResolvers<ContextType>;
  CreateOrderCustomerSuccess?: CreateOrderCustomerSuccessResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  CustomerOrder?: CustomerOrderResolvers<ContextType>;
  CustomerOrderConnection?: CustomerOrderConnectionResolvers<ContextType>;
  CustomerOrderEdge?: CustomerOrderEdgeResolvers<ContextType>;
  DataAddOnAttributes?: DataAddOnAttributesResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DeleteOrderItem?: DeleteOrderItemResolvers<ContextType>;
  DependentItemsError?: DependentItemsErrorResolvers<ContextType>;
  DeviceAttributes?: DeviceAttributesResolvers<ContextType>;
  EffectiveDate?: EffectiveDateResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  ErasureBlocker?: ErasureBlockerResolvers<ContextType>;
  FibreAccessAttributes?: FibreAccessAttributesResolvers<ContextType>;
  FollowOnOperation?: FollowOnOperationResolvers<ContextType>;
  FulfilmentTask?: FulfilmentTaskResolvers<ContextType>;
  GenericAttributes?: GenericAttributesResolvers<ContextType>;
  HomeBundleAttributes?: HomeBundleAttributesResolvers<ContextType>;
  IdempotencyConflictError?: IdempotencyConflictErrorResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  ItemPrice?: ItemPriceResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LocalTime?: GraphQLScalarType;
  MobileLineAttributes?: MobileLineAttributesResolvers<ContextType>;
  ModifyOrderItem?: ModifyOrderItemResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MonthlyStep?: MonthlyStepResolvers<ContextType>;
  MoveSandboxClockResult?: MoveSandboxClockResultResolvers<ContextType>;
  MoveSandboxClockSuccess?: MoveSandboxClockSuccessResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NamedBillingAccount?: NamedBillingAccountResolvers<ContextType>;
  NoChangeOrderItem?: NoChangeOrderItemResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderItem?: OrderItemResolvers<ContextType>;
  OrderItemRelationship?: OrderItemRelationshipResolvers<ContextType>;
  OrderRejected?: OrderRejectedResolvers<ContextType>;
  OrderRequestConnection?: OrderRequestConnectionResolvers<ContextType>;
  OrderRequestEdge?: OrderRequestEdgeResolvers<ContextType>;
  OrderRequestRejected?: OrderRequestRejectedResolvers<ContextType>;
  OrderRequestResult?: OrderRequestResultResolvers<ContextType>;
  OrderRequestSuccess?: OrderRequestSuccessResolvers<ContextType>;
  OwnerChangeRequest?: OwnerChangeRequestResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PastItem?: PastItemResolvers<ContextType>;
  PastPointOfNoReturnError?: PastPointOfNoReturnErrorResolvers<ContextType>;
  PersonalData?: PersonalDataResolvers<ContextType>;
  PhoneNumber?: GraphQLScalarType;
  Pipeline?: PipelineResolvers<ContextType>;
  PipelineTask?: PipelineTaskResolvers<ContextType>;
  PlanProductEndResult?: PlanProductEndResultResolvers<ContextType>;
  PlanProductEndSuccess?: PlanProductEndSuccessResolvers<ContextType>;
  PlannedOrder?: PlannedOrderResolvers<ContextType>;
  PlannedOrderItem?: PlannedOrderItemResolvers<ContextType>;
  PlannedOrderPart?: PlannedOrderPartResolvers<ContextType>;
  PlannedOrderTask?: PlannedOrderTaskResolvers<ContextType>;
  PlannedProductChange?: PlannedProductChangeResolvers<ContextType>;
  PriceChangedError?: PriceChangedErrorResolvers<ContextType>;
  PriceDifference?: PriceDifferenceResolvers<ContextType>;
  PriceTotals?: PriceTotalsResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductAttributes?: ProductAttributesResolvers<ContextType>;
  ProductChangeConflictError?: ProductChangeConflictErrorResolvers<ContextType>;
  ProductOffering?: ProductOfferingResolvers<ContextType>;
  ProductOrder?: ProductOrderResolvers<ContextType>;
  ProductOrderConnection?: ProductOrderConnectionResolvers<ContextType>;
  ProductOrderEdge?: ProductOrderEdgeResolvers<ContextType>;
  ProductRef?: ProductRefResolvers<ContextType>;
  ProductRefOrValue?: ProductRefOrValueResolvers<ContextType>;
  ProductSpecification?: ProductSpecificationResolvers<ContextType>;
  ProductValue?: ProductValueResolvers<ContextType>;
  ProviderError?: ProviderErrorResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuoteRef?: QuoteRefResolvers<ContextType>;
  RecoverAction?: RecoverActionResolvers<ContextType>;
  RequestDecision?: RequestDecisionResolvers<ContextType>;
  RequestOrderCancellationResult?: RequestOrderCancellationResultResolvers<ContextType>;
  RequestOrderCancellationSuccess?: RequestOrderCancellationSuccessResolvers<ContextType>;
  RequestOwnerChangeResult?: RequestOwnerChangeResultResolvers<ContextType>;
  RequestOwnerChangeSuccess?: RequestOwnerChangeSuccessResolvers<ContextType>;
  RequestRescheduleResult?: RequestRescheduleResultResolvers<ContextType>;
  RequestRescheduleSuccess?: RequestRescheduleSuccessResolvers<ContextType>;
  RescheduleRequest?: RescheduleRequestResolvers<ContextType>;
  RoamingDiscountAttributes?: RoamingDiscountAttributesResolvers<ContextType>;
  RoamingOptionAttributes?: RoamingOptionAttributesResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  SandboxClock?: SandboxClockResolvers<ContextType>;
  SimCardAttributes?: SimCardAttributesResolvers<ContextType>;
  SubmitProductOrderResult?: SubmitProductOrderResultResolvers<ContextType>;
  SubmitProductOrderSuccess?: SubmitProductOrderSuccessResolvers<ContextType>;
  SupplementalOrder?: SupplementalOrderResolvers<ContextType>;
  TaskDecision?: TaskDecisionResolvers<ContextType>;
  TaskDecisionResult?: TaskDecisionResultResolvers<ContextType>;
  TaskDecisionSuccess?: TaskDecisionSuccessResolvers<ContextType>;
  TaskExchange?: TaskExchangeResolvers<ContextType>;
  TaskRequest?: TaskRequestResolvers<ContextType>;
  TaskRetry?: TaskRetryResolvers<ContextType>;
  TimePeriod?: TimePeriodResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  TvServiceAttributes?: TvServiceAttributesResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VoiceAddOnAttributes?: VoiceAddOnAttributesResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
