import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Product as StoredProduct } from '../entities/product.entity.ts';
import type { TypedFields } from '../../../schema/product-types.ts';
import type { ProductAt } from '../products/product-at.ts';
import type { VersionOfProduct } from '../resolvers/product-version.model.ts';
import type { ProductRelationship as StoredRelationship } from '../entities/product-relationship.entity.ts';
import type { ProductPage, ProductEdge as EdgeOfPage } from '../resolvers/product-connection.ts';
import type { Reference } from '../resolvers/reference.ts';
import type { Msisdn as StoredMsisdn } from '../entities/msisdn.entity.ts';
import type { Iccid as StoredIccid } from '../entities/iccid.entity.ts';
import type { Resource } from '../resolvers/visible-resource.ts';
import type { PortIn as StoredPortIn } from '../entities/port-in.entity.ts';
import type { PortOut as StoredPortOut } from '../entities/port-out.entity.ts';
import type { NumberLease as LeaseOfCart, LeasedLine as LineOfLease } from '../leases/lease-lines.ts';
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

/** What the donor says. */
export type AnswerPortInInput = {
  accepted: Scalars['Boolean']['input'];
  /** Of a rejection: the donor's code, 1 to 50 characters. */
  donorCode?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};

/** A number or SIM for a prepared product. */
export type AssignResourceInput = {
  /** Line of the cart that holds it. */
  cartId: Scalars['ID']['input'];
  cartItemId: Scalars['ID']['input'];
  /** `orderId:itemId:kind`; a repeated call changes nothing. */
  key: Scalars['ID']['input'];
  /** `msisdn` or `iccid`. */
  kind: Scalars['String']['input'];
  productId: Scalars['ID']['input'];
};

/** A number that was free a moment ago. */
export type AvailableNumber = {
  __typename?: 'AvailableNumber';
  class: NumberClass;
  /** One-time fee, tax included. */
  price: Money;
  value: Scalars['PhoneNumber']['output'];
};

/** Which numbers to offer; all given parts must hold. */
export type AvailableNumbersFilter = {
  class?: InputMaybe<NumberClass>;
  /** Contains these digits, 1 to 15. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /**
   * How the number ends: digits, `?` for any one digit, and between them `*` for any number of digits. `??7?7` has a 7 as its last digit but two and as
   * its last; `12*77` has a 12 somewhere before its final 77. Up to 15 digits and `?`, at least one digit. Of a very rare pattern not every number may be found.
   */
  pattern?: InputMaybe<Scalars['String']['input']>;
  /** Begins with these digits, for example `+49155`. */
  prefix?: InputMaybe<Scalars['String']['input']>;
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
  /** Products whose charges go to this account, newest first. */
  products: ProductConnection;
};


export type BillingAccountProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How the new billing account's bills are made. */
export type BillingPreferencesInput = {
  /** Day of month the bill is made, 1 to 28. */
  cycleDay?: InputMaybe<Scalars['Int']['input']>;
  format?: InputMaybe<BillFormat>;
  media?: InputMaybe<BillMedia>;
};

/** A number to take out of use. */
export type BlockNumberInput = {
  /** Any text of 1 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: Scalars['ID']['input'];
  msisdn: Scalars['PhoneNumber']['input'];
  /** 1 to 200 characters; staff can read it. */
  reason: Scalars['String']['input'];
};

export type BlockNumberResult = BlockNumberSuccess | IdempotencyConflictError | NumberRefused;

/** The number is out of use. */
export type BlockNumberSuccess = {
  __typename?: 'BlockNumberSuccess';
  msisdn: Msisdn;
};

/** A port-in to take back. */
export type CancelPortInInput = {
  id: Scalars['ID']['input'];
  /** Any text of 1 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: Scalars['ID']['input'];
};

/** What the clearing house takes back. */
export type CancelPortOutInput = {
  id: Scalars['ID']['input'];
  /** The clearing house's own key, 1 to 200 characters; the same for each repeat. */
  idempotencyKey: Scalars['ID']['input'];
};

/** What an order item of action MODIFY does. */
export type ChangeProductInput = {
  /** Only what changes. */
  characteristics: Array<CharacteristicInput>;
  /** Whose product it must be. */
  customerId: Scalars['ID']['input'];
  /** `orderId:itemId`; a repeated call changes nothing. */
  key: Scalars['ID']['input'];
  orderId: Scalars['ID']['input'];
  orderItemId: Scalars['ID']['input'];
  /** What it costs from then on, as worked out for `productVersion`. */
  prices: Scalars['JSON']['input'];
  productId: Scalars['ID']['input'];
  /** The version the change was worked out for: of prices that others have changed since, only the difference counts. */
  productVersion?: InputMaybe<Scalars['Int']['input']>;
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

/** Keep leases for a checkout. */
export type ClaimLeasesInput = {
  cartId: Scalars['ID']['input'];
  processId: Scalars['ID']['input'];
  /** Lines that must hold a resource, and of which kind. */
  required: Array<RequiredResourceInput>;
};

export type ClaimLeasesResult = LeaseExpiredError | LeaseRejected | NumberLease;

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

/** Corrected data. */
export type CorrectPortInInput = {
  donor: PortingDonorInput;
  id: Scalars['ID']['input'];
  /** Any text of 1 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: Scalars['ID']['input'];
  /** Another day; as before when absent. */
  wantedDate?: InputMaybe<Scalars['Date']['input']>;
};

/** Whose number may leave. */
export type CreatePortOutCodeInput = {
  /** Any text of 1 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: Scalars['ID']['input'];
  msisdn: Scalars['PhoneNumber']['input'];
};

export type CreatePortOutCodeResult = IdempotencyConflictError | NumberRefused | PortOutCode;

export type Customer = {
  __typename?: 'Customer';
  id: Scalars['ID']['output'];
  /** What the customer has, newest first. TMF637. */
  products: ProductConnection;
};


export type CustomerProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<Array<ProductStatus>>;
};

/** A person, or a company. TMF632. */
export type CustomerType =
  | 'INDIVIDUAL'
  | 'ORGANIZATION';

/** More mobile data for a line, on top of its plan. */
export type DataAddOn = Product & {
  __typename?: 'DataAddOn';
  /** What the product was, or by what is planned will be, at an instant; null before it existed. Ours: TMF637 knows only now. */
  asOf?: Maybe<ProductAsOf>;
  /** All values, typed by the specification. */
  attributes: ProductAttributes;
  /** Added again by itself when the validity has ended. */
  autoRenew: Scalars['Boolean']['output'];
  /** The account its charges go to. */
  billingAccount?: Maybe<BillingAccount>;
  /** All values in TMF words. */
  characteristics: Array<Characteristic>;
  customer: Customer;
  /** Mobile data added in each validity period. In `GB`, 1 to 100. */
  dataVolume: Quantity;
  /** Each version the product ever had, oldest first. */
  history: Array<ProductVersion>;
  /** The product, not the order line that brought it. */
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** The number that comes over from another operator for it, or came last. */
  portIn?: Maybe<PortIn>;
  /** Its number that leaves or has left for another operator; null when none does. */
  portOut?: Maybe<PortOut>;
  prices: Array<ItemPrice>;
  productOffering: ProductOffering;
  productSpecification: ProductSpecification;
  /** Links to other products: relies on, bundled by, ... */
  relationships: Array<ProductRelationship>;
  /** Numbers and SIMs that belong to it. TMF637 `realizingResource`. */
  resources: Array<LogicalResource>;
  /** Since when it is in service. */
  startDate?: Maybe<Scalars['DateTime']['output']>;
  status: ProductStatus;
  /** Name of the minimum term it was bought with; null: none. Its prices stay those of this term. TMF637 `productTerm`. */
  term?: Maybe<Scalars['String']['output']>;
  /** Since when it is ended. */
  terminationDate?: Maybe<Scalars['DateTime']['output']>;
  /** How long the volume can be used once it was added. In `day`, 1 to 31. */
  validityDays: Quantity;
  /** Grows by one with each order item that touched the product. */
  version: Scalars['Int']['output'];
};


/** More mobile data for a line, on top of its plan. */
export type DataAddOnAsOfArgs = {
  date: Scalars['DateTime']['input'];
};

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

/** A phone, tablet, watch or router, sold once and owned by the customer. */
export type Device = Product & {
  __typename?: 'Device';
  /** What the product was, or by what is planned will be, at an instant; null before it existed. Ours: TMF637 knows only now. */
  asOf?: Maybe<ProductAsOf>;
  /** All values, typed by the specification. */
  attributes: ProductAttributes;
  /** The account its charges go to. */
  billingAccount?: Maybe<BillingAccount>;
  /** All values in TMF words. */
  characteristics: Array<Characteristic>;
  /** Colour of the housing. */
  colour: DeviceColour;
  customer: Customer;
  /** What sort of device it is. */
  deviceClass: DeviceClass;
  /** Each version the product ever had, oldest first. */
  history: Array<ProductVersion>;
  /** The product, not the order line that brought it. */
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** The number that comes over from another operator for it, or came last. */
  portIn?: Maybe<PortIn>;
  /** Its number that leaves or has left for another operator; null when none does. */
  portOut?: Maybe<PortOut>;
  prices: Array<ItemPrice>;
  productOffering: ProductOffering;
  productSpecification: ProductSpecification;
  /** Links to other products: relies on, bundled by, ... */
  relationships: Array<ProductRelationship>;
  /** Numbers and SIMs that belong to it. TMF637 `realizingResource`. */
  resources: Array<LogicalResource>;
  /** Diagonal of the display. In `inch`, 1 to 15. */
  screenSize?: Maybe<Quantity>;
  /** Since when it is in service. */
  startDate?: Maybe<Scalars['DateTime']['output']>;
  status: ProductStatus;
  /** Memory for apps, pictures and music. In `GB`, 32, 64, 128, 256, 512. */
  storage?: Maybe<Quantity>;
  /** Can use the 5G network. */
  supports5g?: Maybe<Scalars['Boolean']['output']>;
  /** Name of the minimum term it was bought with; null: none. Its prices stay those of this term. TMF637 `productTerm`. */
  term?: Maybe<Scalars['String']['output']>;
  /** Since when it is ended. */
  terminationDate?: Maybe<Scalars['DateTime']['output']>;
  /** Grows by one with each order item that touched the product. */
  version: Scalars['Int']['output'];
  /** How long the manufacturer repairs or replaces a faulty device. In `month`, 24, 36. */
  warrantyMonths: Quantity;
};


/** A phone, tablet, watch or router, sold once and owned by the customer. */
export type DeviceAsOfArgs = {
  date: Scalars['DateTime']['input'];
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

/** Takes back what `prepareProduct` and `assignResource` did for a line, or would have done. */
export type DiscardProductInput = {
  /** Line of the cart whose number or SIM it got or would have got. */
  cartId: Scalars['ID']['input'];
  cartItemId: Scalars['ID']['input'];
  /** The key of `prepareProduct`, which does nothing any more from then on; a repeated call changes nothing. */
  key: Scalars['ID']['input'];
};

/** What an order item of action DELETE does. */
export type EndProductInput = {
  /** Whose product it must be. */
  customerId: Scalars['ID']['input'];
  /** `orderId:itemId`; a repeated call changes nothing. */
  key: Scalars['ID']['input'];
  orderId: Scalars['ID']['input'];
  orderItemId: Scalars['ID']['input'];
  productId: Scalars['ID']['input'];
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

/** Where the profile of an eSIM is. GSMA SGP.22. */
export type EsimProfileState =
  /** Deleted from the device, or its SIM is terminated. */
  | 'DELETED'
  /** Installed, switched off. */
  | 'DISABLED'
  /** On the device. */
  | 'DOWNLOADED'
  /** In use. */
  | 'ENABLED'
  /** Installed, not in use. */
  | 'INSTALLED'
  /** Being ordered at the SM-DP+. */
  | 'ORDERED'
  /** Ready to be downloaded with its activation code. */
  | 'RELEASED';

/** Internet at home over a glass fibre line. */
export type FibreAccess = Product & {
  __typename?: 'FibreAccess';
  /** What the product was, or by what is planned will be, at an instant; null before it existed. Ours: TMF637 knows only now. */
  asOf?: Maybe<ProductAsOf>;
  /** All values, typed by the specification. */
  attributes: ProductAttributes;
  /** The account its charges go to. */
  billingAccount?: Maybe<BillingAccount>;
  /** All values in TMF words. */
  characteristics: Array<Characteristic>;
  customer: Customer;
  /** Speed towards the home. In `Mbit/s`, 50 to 1000. */
  downloadSpeed: Quantity;
  /** The home keeps one public address instead of a changing one. */
  fixedIpAddress: Scalars['Boolean']['output'];
  /** Each version the product ever had, oldest first. */
  history: Array<ProductVersion>;
  /** The product, not the order line that brought it. */
  id: Scalars['ID']['output'];
  /** Who connects the equipment at home. */
  installation: FibreAccessInstallation;
  name: Scalars['String']['output'];
  /** The number that comes over from another operator for it, or came last. */
  portIn?: Maybe<PortIn>;
  /** Its number that leaves or has left for another operator; null when none does. */
  portOut?: Maybe<PortOut>;
  prices: Array<ItemPrice>;
  productOffering: ProductOffering;
  productSpecification: ProductSpecification;
  /** Links to other products: relies on, bundled by, ... */
  relationships: Array<ProductRelationship>;
  /** Numbers and SIMs that belong to it. TMF637 `realizingResource`. */
  resources: Array<LogicalResource>;
  /** Since when it is in service. */
  startDate?: Maybe<Scalars['DateTime']['output']>;
  status: ProductStatus;
  /** Name of the minimum term it was bought with; null: none. Its prices stay those of this term. TMF637 `productTerm`. */
  term?: Maybe<Scalars['String']['output']>;
  /** Since when it is ended. */
  terminationDate?: Maybe<Scalars['DateTime']['output']>;
  /** Speed from the home to the internet. In `Mbit/s`, 25 to 500. */
  uploadSpeed: Quantity;
  /** Grows by one with each order item that touched the product. */
  version: Scalars['Int']['output'];
};


/** Internet at home over a glass fibre line. */
export type FibreAccessAsOfArgs = {
  date: Scalars['DateTime']['input'];
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

/** A product of a specification the graph has no type for, or one that lacks a value its type demands. */
export type GenericProduct = Product & {
  __typename?: 'GenericProduct';
  /** What the product was, or by what is planned will be, at an instant; null before it existed. Ours: TMF637 knows only now. */
  asOf?: Maybe<ProductAsOf>;
  /** All values, typed by the specification. */
  attributes: ProductAttributes;
  /** The account its charges go to. */
  billingAccount?: Maybe<BillingAccount>;
  /** All values in TMF words. */
  characteristics: Array<Characteristic>;
  customer: Customer;
  /** Each version the product ever had, oldest first. */
  history: Array<ProductVersion>;
  /** The product, not the order line that brought it. */
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** The number that comes over from another operator for it, or came last. */
  portIn?: Maybe<PortIn>;
  /** Its number that leaves or has left for another operator; null when none does. */
  portOut?: Maybe<PortOut>;
  prices: Array<ItemPrice>;
  productOffering: ProductOffering;
  productSpecification: ProductSpecification;
  /** Links to other products: relies on, bundled by, ... */
  relationships: Array<ProductRelationship>;
  /** Numbers and SIMs that belong to it. TMF637 `realizingResource`. */
  resources: Array<LogicalResource>;
  /** Since when it is in service. */
  startDate?: Maybe<Scalars['DateTime']['output']>;
  status: ProductStatus;
  /** Name of the minimum term it was bought with; null: none. Its prices stay those of this term. TMF637 `productTerm`. */
  term?: Maybe<Scalars['String']['output']>;
  /** Since when it is ended. */
  terminationDate?: Maybe<Scalars['DateTime']['output']>;
  /** Grows by one with each order item that touched the product. */
  version: Scalars['Int']['output'];
};


/** A product of a specification the graph has no type for, or one that lacks a value its type demands. */
export type GenericProductAsOfArgs = {
  date: Scalars['DateTime']['input'];
};

/** So many products of one offering. */
export type HeldOffering = {
  __typename?: 'HeldOffering';
  count: Scalars['Int']['output'];
  productOffering: ProductOffering;
  productSpecification: ProductSpecification;
};

/** Holds the products of a household that were bought together. */
export type HomeBundle = Product & {
  __typename?: 'HomeBundle';
  /** What the product was, or by what is planned will be, at an instant; null before it existed. Ours: TMF637 knows only now. */
  asOf?: Maybe<ProductAsOf>;
  /** All values, typed by the specification. */
  attributes: ProductAttributes;
  /** The account its charges go to. */
  billingAccount?: Maybe<BillingAccount>;
  /** All values in TMF words. */
  characteristics: Array<Characteristic>;
  customer: Customer;
  /** Each version the product ever had, oldest first. */
  history: Array<ProductVersion>;
  /** The product, not the order line that brought it. */
  id: Scalars['ID']['output'];
  /** Time of day wanted for the visit, if one is needed. */
  installationSlot?: Maybe<HomeBundleInstallationSlot>;
  name: Scalars['String']['output'];
  /** The number that comes over from another operator for it, or came last. */
  portIn?: Maybe<PortIn>;
  /** Its number that leaves or has left for another operator; null when none does. */
  portOut?: Maybe<PortOut>;
  prices: Array<ItemPrice>;
  productOffering: ProductOffering;
  productSpecification: ProductSpecification;
  /** Links to other products: relies on, bundled by, ... */
  relationships: Array<ProductRelationship>;
  /** Numbers and SIMs that belong to it. TMF637 `realizingResource`. */
  resources: Array<LogicalResource>;
  /** How fast a fault at home is repaired. */
  serviceLevel: HomeBundleServiceLevel;
  /** Since when it is in service. */
  startDate?: Maybe<Scalars['DateTime']['output']>;
  status: ProductStatus;
  /** Name of the minimum term it was bought with; null: none. Its prices stay those of this term. TMF637 `productTerm`. */
  term?: Maybe<Scalars['String']['output']>;
  /** Since when it is ended. */
  terminationDate?: Maybe<Scalars['DateTime']['output']>;
  /** Grows by one with each order item that touched the product. */
  version: Scalars['Int']['output'];
};


/** Holds the products of a household that were bought together. */
export type HomeBundleAsOfArgs = {
  date: Scalars['DateTime']['input'];
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

/** A SIM's number. TMF639 `LogicalResource` with `category: iccid`; ITU-T E.118, with its check digit. */
export type Iccid = LogicalResource & {
  __typename?: 'Iccid';
  /** What the owner scans to install the profile, `LPA:1$<SM-DP+ address>$<matching id>` as in GSMA SGP.22; null for anybody else and until it is released. */
  activationCode?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** The number it answers to. */
  pairedMsisdn?: Maybe<Msisdn>;
  product?: Maybe<Product>;
  /** Where its profile is; null for a plastic SIM. */
  profileState?: Maybe<EsimProfileState>;
  simType: SimType;
  state: ResourceState;
  /** 19 or 20 digits; the last one is a Luhn check digit. */
  value: Scalars['String']['output'];
};

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

/** The cart no longer holds all it needs. */
export type LeaseExpiredError = UserError & {
  __typename?: 'LeaseExpiredError';
  /** The lines without a number or SIM. */
  cartItemIds: Array<Scalars['ID']['output']>;
  code: Scalars['String']['output'];
  path: Array<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
  recover: Array<RecoverAction>;
  /** Free numbers instead. */
  suggestions: Array<AvailableNumber>;
};

/** A number for one line of the cart. */
export type LeaseLineInput = {
  /** The cart item that needs the number, for example the mobile plan. */
  cartItemId: Scalars['ID']['input'];
  msisdn: Scalars['PhoneNumber']['input'];
  /** The cart item that needs the SIM, for example the SIM card; absent: no SIM is leased. */
  simCartItemId?: InputMaybe<Scalars['ID']['input']>;
  /** Only to make sure: the kind of SIM is the one that line of the cart is for. */
  simType?: InputMaybe<SimType>;
};

/** Numbers for lines of a cart. */
export type LeaseNumbersInput = {
  cartId: Scalars['ID']['input'];
  /** Any text of 1 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: Scalars['ID']['input'];
  lines: Array<LeaseLineInput>;
};

export type LeaseNumbersResult = IdempotencyConflictError | LeaseRejected | NumberLease | NumberTakenError;

/** The lease cannot be made, for all these reasons. */
export type LeaseRejected = {
  __typename?: 'LeaseRejected';
  problems: Array<UserError>;
};

/** One line's number and SIM. */
export type LeasedLine = {
  __typename?: 'LeasedLine';
  cartItemId: Scalars['ID']['output'];
  iccid?: Maybe<Iccid>;
  msisdn: Msisdn;
  /** One-time fee of the number, tax included. */
  price: Money;
  simCartItemId?: Maybe<Scalars['ID']['output']>;
  /** In percent, included in the price. */
  taxRate: Scalars['Decimal']['output'];
};

/** A number, a SIM profile or the like. TMF639 `LogicalResource`; `resourceStatus`, `usageState` and the rest of the v4 state set are folded into one `state`. */
export type LogicalResource = {
  id: Scalars['ID']['output'];
  /** The product it belongs to now. */
  product?: Maybe<Product>;
  state: ResourceState;
  /** The number itself. */
  value: Scalars['String']['output'];
};

/** A phone line with voice, messages and mobile data on one number. */
export type MobileLine = Product & {
  __typename?: 'MobileLine';
  /** What the product was, or by what is planned will be, at an instant; null before it existed. Ours: TMF637 knows only now. */
  asOf?: Maybe<ProductAsOf>;
  /** All values, typed by the specification. */
  attributes: ProductAttributes;
  /** The account its charges go to. */
  billingAccount?: Maybe<BillingAccount>;
  /** Whether the person called sees the number of the line. */
  callerId: MobileLineCallerId;
  /** All values in TMF words. */
  characteristics: Array<Characteristic>;
  /** Where calls, messages and data of the line can go: at home only, or also abroad. */
  coverage: MobileLineCoverage;
  customer: Customer;
  /** Mobile data included in each month at full speed. In `GB`, 0 to 500. */
  dataAllowance: Quantity;
  /** Each version the product ever had, oldest first. */
  history: Array<ProductVersion>;
  /** The product, not the order line that brought it. */
  id: Scalars['ID']['output'];
  /** Highest download speed the line is set to. In `Mbit/s`, 10 to 500. */
  maxDownloadSpeed: Quantity;
  name: Scalars['String']['output'];
  /** Whether the line is paid in advance from a balance or afterwards by bill. */
  paymentModel: MobileLinePaymentModel;
  /** The number that comes over from another operator for it, or came last. */
  portIn?: Maybe<PortIn>;
  /** Its number that leaves or has left for another operator; null when none does. */
  portOut?: Maybe<PortOut>;
  prices: Array<ItemPrice>;
  productOffering: ProductOffering;
  productSpecification: ProductSpecification;
  /** Links to other products: relies on, bundled by, ... */
  relationships: Array<ProductRelationship>;
  /** Numbers and SIMs that belong to it. TMF637 `realizingResource`. */
  resources: Array<LogicalResource>;
  /** Usage beyond the plan stops in a month when it has cost this much; without a value it does not stop. In `EUR`, 0 to 300. */
  spendingCap?: Maybe<Quantity>;
  /** Since when it is in service. */
  startDate?: Maybe<Scalars['DateTime']['output']>;
  status: ProductStatus;
  /** Newest radio network the line may use. */
  technology: MobileLineTechnology;
  /** Name of the minimum term it was bought with; null: none. Its prices stay those of this term. TMF637 `productTerm`. */
  term?: Maybe<Scalars['String']['output']>;
  /** Since when it is ended. */
  terminationDate?: Maybe<Scalars['DateTime']['output']>;
  /** Grows by one with each order item that touched the product. */
  version: Scalars['Int']['output'];
  /** Call minutes included in each month; without a value, calls at home are not counted. In `min`, 0 to 5000. */
  voiceMinutes?: Maybe<Quantity>;
  /** A mailbox answers calls that are not taken. */
  voicemail: Scalars['Boolean']['output'];
};


/** A phone line with voice, messages and mobile data on one number. */
export type MobileLineAsOfArgs = {
  date: Scalars['DateTime']['input'];
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

/** From where to where, and whose it is then: a customer's, or of the bearer of a cart token, or nobody's yet. */
export type MoveLeasesInput = {
  customerId?: InputMaybe<Scalars['ID']['input']>;
  fromCartId: Scalars['ID']['input'];
  guestKey?: InputMaybe<Scalars['String']['input']>;
  /** Any text of 1 to 200 characters, the same for each repeat of this call; a repeat changes nothing. */
  key: Scalars['ID']['input'];
  /** Lines that hold nothing are left out by themselves. At most 200, none twice. */
  lines: Array<MovedLineInput>;
  toCartId: Scalars['ID']['input'];
};

/** A line of the one cart and the line it becomes in the other. */
export type MovedLineInput = {
  fromItemId: Scalars['ID']['input'];
  toItemId: Scalars['ID']['input'];
};

/** A phone number. TMF639 `LogicalResource` with `category: msisdn`. */
export type Msisdn = LogicalResource & {
  __typename?: 'Msisdn';
  /** Why an agent blocked or released it last; for staff only. */
  agentReason?: Maybe<Scalars['String']['output']>;
  class: NumberClass;
  id: Scalars['ID']['output'];
  /** The SIM that answers to this number. */
  pairedIccid?: Maybe<Iccid>;
  /** It came from another operator and goes back there when its product ends. */
  portedIn: Scalars['Boolean']['output'];
  product?: Maybe<Product>;
  state: ResourceState;
  /** E.164, for example `+4915550000017`. */
  value: Scalars['String']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Puts a prepared product into service. For the order subgraph only. */
  activateProduct: Product;
  /**
   * The donor's answer, as the clearing house delivers it or an agent learns it by other ways. The first answer counts, however often and whatever comes after it; one to what is over
   * changes nothing. For agents and services.
   */
  answerPortIn?: Maybe<PortIn>;
  /** Gives a prepared product the number or SIM its cart line holds. For the order subgraph only. */
  assignResource?: Maybe<LogicalResource>;
  /** The account that pays for a product. For the order subgraph only. */
  attachBillingAccount: Product;
  /** Takes a number out of use that nobody has. For agents. */
  blockNumber: BlockNumberResult;
  /**
   * Takes a port-in back, until the day before. The line keeps its temporary number; one that is ordered, or in a checkout, and has no other number keeps the port-in
   * (`ONLY_NUMBER_OF_LINE`).
   */
  cancelPortIn: PortInResult;
  /** The other operator does not want the number any more, until the day before: it stays. For services. */
  cancelPortOut: PortOutResult;
  /** Gives an existing product new values; the id stays. For the order subgraph only. */
  changeProduct: Product;
  /** Keeps a cart's leases for one checkout, beyond their expiry. For the checkout subgraph only. */
  claimLeases: ClaimLeasesResult;
  /** Sends a rejected port-in again with corrected data. While it is rejected somebody else may ask for the number. */
  correctPortIn: PortInResult;
  /**
   * A code by which another operator proves that the owner of a line wants to take its number along. It is valid for 30 days and for one request, five tries at most; a new one replaces it.
   * For the owner of the line only, not for who buys for it.
   */
  createPortOutCode: CreatePortOutCodeResult;
  /** Takes a product back that was never in service, and gives its numbers and SIMs free. For the order subgraph only. */
  discardProduct: Scalars['Boolean']['output'];
  /** Takes what is personal out of them, once and again without effect. For the party subgraph only. */
  erasePersonalDataOfInventory: Scalars['Boolean']['output'];
  /**
   * Holds numbers, each with a SIM if asked, for lines of an open cart: all of them or none. A lease the cart already had for the same lines is replaced.
   * The lease belongs to the owner of the cart, also when an agent asks for it.
   * TMF639 has no reservation; this is one, with an expiry.
   */
  leaseNumbers: LeaseNumbersResult;
  /**
   * Carries what lines of a cart hold over to lines of another, with its owner, in one step; expiries stay. What a checkout has claimed stays where it is,
   * and gives way to nothing. What the other line held is given back. The same cart on both sides: only the owner changes. True when anything was
   * held. For the cart subgraph only.
   */
  moveLeases: Scalars['Boolean']['output'];
  /** Puts the product of an order item into the inventory as PENDING_ACTIVE. For the order subgraph only. */
  prepareProduct: Product;
  /** Puts a blocked number, or one that still rests, back into the pool. For agents. */
  releaseNumber: ReleaseNumberResult;
  /** Gives back what a cart holds; `leaseToken` as in `numberLease`. True when there was something to give back. */
  releaseNumbers: Scalars['Boolean']['output'];
  /**
   * Leases again what the lines of a cart held, with a fresh expiry, also after it has expired: the same numbers and SIMs where nobody else has taken them, in place of a
   * lost number a free one like it: of its class, and with the same last digits if there is one. Lines that never had a number are left alone.
   */
  renewLease: RenewLeaseResult;
  /** Gives a number another SIM: the new one is paired with it, the old one is terminated, in one step. For the owner of the line and for agents. */
  replaceSim: ReplaceSimResult;
  /**
   * Notes what has become of an eSIM's profile, as the SM-DP+ tells it (GSMA SGP.22 ES2+ `HandleDownloadProgressInfo`). A profile only moves on: what comes late or twice changes
   * nothing. For services.
   */
  reportEsimProfile?: Maybe<Iccid>;
  /**
   * Asks another operator to hand over a number for a line of an open cart. From now on the line has its number as far as the checkout is concerned: the ported one, or until its day a
   * temporary one that is leased for the line as any other (`leaseNumbers`). Nobody else can ask for the number meanwhile. What is not ordered in time is cancelled.
   */
  requestPortIn: PortInResult;
  /**
   * Lets a number go to another operator on a day, as the clearing house asks: from now on nothing else can be done with it. The product stays, without its number then: to end it is an
   * order of its own. For services.
   */
  requestPortOut: PortOutResult;
  /** Ends an existing product and quarantines its numbers. For the order subgraph only. */
  terminateProduct: Product;
  /** Hands a product over to another customer, with what relies on it. For the order subgraph only. */
  transferProduct: Product;
  /**
   * Gives claimed leases back to the cart, the first time with a fresh expiry: a lease is extended once. A claim of the process that arrives later is refused, unless it was not `forGood`. For the
   * checkout subgraph only.
   */
  unclaimLeases: Scalars['Boolean']['output'];
};


export type MutationActivateProductArgs = {
  productId: Scalars['ID']['input'];
};


export type MutationAnswerPortInArgs = {
  input: AnswerPortInInput;
};


export type MutationAssignResourceArgs = {
  input: AssignResourceInput;
};


export type MutationAttachBillingAccountArgs = {
  billingAccountId: Scalars['ID']['input'];
  productId: Scalars['ID']['input'];
};


export type MutationBlockNumberArgs = {
  input: BlockNumberInput;
};


export type MutationCancelPortInArgs = {
  input: CancelPortInInput;
};


export type MutationCancelPortOutArgs = {
  input: CancelPortOutInput;
};


export type MutationChangeProductArgs = {
  input: ChangeProductInput;
};


export type MutationClaimLeasesArgs = {
  input: ClaimLeasesInput;
};


export type MutationCorrectPortInArgs = {
  input: CorrectPortInInput;
};


export type MutationCreatePortOutCodeArgs = {
  input: CreatePortOutCodeInput;
};


export type MutationDiscardProductArgs = {
  input: DiscardProductInput;
};


export type MutationErasePersonalDataOfInventoryArgs = {
  owner: PersonalDataOwnerInput;
};


export type MutationLeaseNumbersArgs = {
  input: LeaseNumbersInput;
};


export type MutationMoveLeasesArgs = {
  input: MoveLeasesInput;
};


export type MutationPrepareProductArgs = {
  input: PrepareProductInput;
};


export type MutationReleaseNumberArgs = {
  input: ReleaseNumberInput;
};


export type MutationReleaseNumbersArgs = {
  cartId: Scalars['ID']['input'];
  leaseToken?: InputMaybe<Scalars['String']['input']>;
};


export type MutationRenewLeaseArgs = {
  input: RenewLeaseInput;
};


export type MutationReplaceSimArgs = {
  input: ReplaceSimInput;
};


export type MutationReportEsimProfileArgs = {
  input: ReportEsimProfileInput;
};


export type MutationRequestPortInArgs = {
  input: RequestPortInInput;
};


export type MutationRequestPortOutArgs = {
  input: RequestPortOutInput;
};


export type MutationTerminateProductArgs = {
  input: EndProductInput;
};


export type MutationTransferProductArgs = {
  input: TransferProductInput;
};


export type MutationUnclaimLeasesArgs = {
  forGood?: Scalars['Boolean']['input'];
  processId: Scalars['ID']['input'];
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

/** How memorable a number is; each class has a price. */
export type NumberClass =
  | 'GOLD'
  | 'SILVER'
  | 'STANDARD';

/** What a cart holds, until when. */
export type NumberLease = {
  __typename?: 'NumberLease';
  cartId: Scalars['ID']['output'];
  /** When it falls back to the pool unless a checkout has begun. A payment extends it, once. */
  expiresAt: Scalars['DateTime']['output'];
  /**
   * Proves to have been answered this lease: bound to the cart, its numbers and SIMs and the expiry. Only for those who cannot prove to own the cart; another
   * cart's lease is not opened by it. Null for whoever only reads.
   */
  leaseToken?: Maybe<Scalars['String']['output']>;
  lines: Array<LeasedLine>;
};

/** Nothing was done with the number, for all these reasons. */
export type NumberRefused = {
  __typename?: 'NumberRefused';
  problems: Array<UserError>;
};

/** Somebody was faster. Nothing was leased. */
export type NumberTakenError = UserError & {
  __typename?: 'NumberTakenError';
  code: Scalars['String']['output'];
  path: Array<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
  recover: Array<RecoverAction>;
  /** Free ones of the same class. */
  suggestions: Array<AvailableNumber>;
  /** The numbers that are gone. */
  taken: Array<Scalars['PhoneNumber']['output']>;
};

/** Where a page of a list ends. Relay cursor connections. */
export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
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

/** A number that comes over from another operator. Of TMF652 `ResourceOrder` what a customer sees; ours in its form. */
export type PortIn = {
  __typename?: 'PortIn';
  cartId: Scalars['ID']['output'];
  /** Line of the cart. */
  cartItemId: Scalars['ID']['output'];
  /** The operator that has the number until then, as the customer named it. */
  donorOperator: Scalars['String']['output'];
  /** Each state it had, oldest first. */
  history: Array<PortInStep>;
  id: Scalars['ID']['output'];
  /** The number that comes over. */
  msisdn: Scalars['PhoneNumber']['output'];
  /** The line in service; null before it was ordered. */
  product?: Maybe<Product>;
  /** Of a rejected one: why. */
  rejection?: Maybe<PortInRejection>;
  state: PortInState;
  /** The day on which the line gets the number, or the first one after it on which it is in service. */
  wantedDate: Scalars['Date']['output'];
  /** Until then the line has another number. */
  withTemporaryNumber: Scalars['Boolean']['output'];
};

/** Why it was rejected and what would mend it. */
export type PortInRejection = {
  __typename?: 'PortInRejection';
  code: PortInRejectionCode;
  /** The fields of `correctPortIn` to correct, for example `donor.authorizationCode`. */
  correct: Array<Scalars['String']['output']>;
  /** What the donor said. */
  donorCode: Scalars['String']['output'];
  /** Text to show. */
  reason: Scalars['String']['output'];
};

/** Why a donor keeps a number. */
export type PortInRejectionCode =
  /** Another reason; `donorCode` has it in the donor's words. */
  | 'REFUSED'
  | 'WRONG_ACCOUNT_NUMBER'
  | 'WRONG_AUTHORIZATION_CODE'
  /** Not on this day. */
  | 'WRONG_DATE'
  | 'WRONG_HOLDER'
  /** The donor does not have the number, or not any more. */
  | 'WRONG_NUMBER';

export type PortInResult = IdempotencyConflictError | NumberRefused | PortInSuccess;

/** Where a port-in is. */
export type PortInState =
  /** The donor lets the number go; the line is not in service yet. */
  | 'ACCEPTED'
  /** Written down. TMF652 `acknowledged`. */
  | 'ACKNOWLEDGED'
  /** Taken back: by the customer, with the line, or because it was not ordered in time. */
  | 'CANCELLED'
  /** The line has the number. */
  | 'COMPLETED'
  /** The donor does not; `rejection` says what to correct. A temporary number stays. */
  | 'REJECTED'
  /** The line is in service and gets the number on its day. */
  | 'SCHEDULED'
  /** The donor is asked. */
  | 'VALIDATING';

/** A state a port-in had, and from when. */
export type PortInStep = {
  __typename?: 'PortInStep';
  at: Scalars['DateTime']['output'];
  state: PortInState;
};

/** It was done. */
export type PortInSuccess = {
  __typename?: 'PortInSuccess';
  portIn: PortIn;
};

/** A number that leaves for another operator. Of TMF652 `ResourceOrder` what a customer sees; ours in its form. */
export type PortOut = {
  __typename?: 'PortOut';
  /** When the number left, or it became certain that it stays. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  msisdn: Scalars['PhoneNumber']['output'];
  /** The line it belongs or belonged to. */
  product?: Maybe<Product>;
  /** Where it goes, as the clearing house named it. */
  recipientOperator: Scalars['String']['output'];
  requestedAt: Scalars['DateTime']['output'];
  state: PortOutState;
  wantedDate: Scalars['Date']['output'];
};

/** What the owner hands to another operator. */
export type PortOutCode = {
  __typename?: 'PortOutCode';
  /** Shown once: null when the call is a repeat; ask again with a new key. */
  authorizationCode?: Maybe<Scalars['String']['output']>;
  expiresAt: Scalars['DateTime']['output'];
  msisdn: Scalars['PhoneNumber']['output'];
};

export type PortOutResult = IdempotencyConflictError | NumberRefused | PortOutSuccess;

/** Where a port-out is. */
export type PortOutState =
  /** The number stays. */
  | 'CANCELLED'
  /** The number has left; the product has none any more. */
  | 'COMPLETED'
  /** The number leaves on its day. */
  | 'SCHEDULED';

/** It was done. */
export type PortOutSuccess = {
  __typename?: 'PortOutSuccess';
  portOut: PortOut;
};

/** What the donor needs to know. Kept until the port-in is over, the authorization code only until the donor has answered. */
export type PortingDonorInput = {
  /** The customer's account there, 1 to 50 characters. */
  accountNumber?: InputMaybe<Scalars['String']['input']>;
  /** PIN or authorization code that the donor gave the holder, 1 to 50 characters. */
  authorizationCode: Scalars['String']['input'];
  /** Whose number it is there, 1 to 200 characters. */
  holder: Scalars['String']['input'];
  /** Its name, 1 to 100 characters. */
  operator: Scalars['String']['input'];
};

/** A postal address. */
export type PostalAddressInput = {
  city?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 alpha-2, for example `DE`. */
  country?: InputMaybe<Scalars['String']['input']>;
  postCode?: InputMaybe<Scalars['String']['input']>;
  street?: InputMaybe<Scalars['String']['input']>;
};

/** What becomes of an order item of action ADD. */
export type PrepareProductInput = {
  billingAccountId?: InputMaybe<Scalars['ID']['input']>;
  characteristics: Array<CharacteristicInput>;
  customerId: Scalars['ID']['input'];
  guestKey?: InputMaybe<Scalars['String']['input']>;
  /** `orderId:itemId`; a repeated call changes nothing. */
  key: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  orderId: Scalars['ID']['input'];
  orderItemId: Scalars['ID']['input'];
  prices: Scalars['JSON']['input'];
  productOfferingId: Scalars['ID']['input'];
  productSpecificationId: Scalars['ID']['input'];
  relationships: Array<ProductRelationshipInput>;
  /** Name of the minimum term. */
  term?: InputMaybe<Scalars['String']['input']>;
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

/**
 * What a customer has. TMF637 `Product`. One type per product specification (`MobileLine`, ...), with its attributes as typed fields;
 * `GenericProduct` for specifications the graph has no type for. The id never changes, whatever orders do to the product.
 */
export type Product = {
  /** What the product was, or by what is planned will be, at an instant; null before it existed. Ours: TMF637 knows only now. */
  asOf?: Maybe<ProductAsOf>;
  /** All values, typed by the specification. */
  attributes: ProductAttributes;
  /** The account its charges go to. */
  billingAccount?: Maybe<BillingAccount>;
  /** All values in TMF words. */
  characteristics: Array<Characteristic>;
  customer: Customer;
  /** Each version the product ever had, oldest first. */
  history: Array<ProductVersion>;
  /** The product, not the order line that brought it. */
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** The number that comes over from another operator for it, or came last. */
  portIn?: Maybe<PortIn>;
  /** Its number that leaves or has left for another operator; null when none does. */
  portOut?: Maybe<PortOut>;
  prices: Array<ItemPrice>;
  productOffering: ProductOffering;
  productSpecification: ProductSpecification;
  /** Links to other products: relies on, bundled by, ... */
  relationships: Array<ProductRelationship>;
  /** Numbers and SIMs that belong to it. TMF637 `realizingResource`. */
  resources: Array<LogicalResource>;
  /** Since when it is in service. */
  startDate?: Maybe<Scalars['DateTime']['output']>;
  status: ProductStatus;
  /** Name of the minimum term it was bought with; null: none. Its prices stay those of this term. TMF637 `productTerm`. */
  term?: Maybe<Scalars['String']['output']>;
  /** Since when it is ended. */
  terminationDate?: Maybe<Scalars['DateTime']['output']>;
  /** Grows by one with each order item that touched the product. */
  version: Scalars['Int']['output'];
};


/**
 * What a customer has. TMF637 `Product`. One type per product specification (`MobileLine`, ...), with its attributes as typed fields;
 * `GenericProduct` for specifications the graph has no type for. The id never changes, whatever orders do to the product.
 */
export type ProductAsOfArgs = {
  date: Scalars['DateTime']['input'];
};

/** A product at an instant. */
export type ProductAsOf = {
  __typename?: 'ProductAsOf';
  attributes: ProductAttributes;
  /** All values in TMF words. */
  characteristics: Array<Characteristic>;
  date: Scalars['DateTime']['output'];
  /** Accepted orders have not brought this about yet. */
  isPlanned: Scalars['Boolean']['output'];
  prices: Array<ItemPrice>;
  /** The last order that touched it by then. */
  productOrder?: Maybe<ProductOrder>;
  status: ProductStatus;
  /** Null: a version that is still planned. */
  version?: Maybe<Scalars['Int']['output']>;
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

/** A page of products. */
export type ProductConnection = {
  __typename?: 'ProductConnection';
  edges: Array<ProductEdge>;
  nodes: Array<Product>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One product of a page and its cursor. */
export type ProductEdge = {
  __typename?: 'ProductEdge';
  cursor: Scalars['String']['output'];
  node: Product;
};

export type ProductOffering = {
  __typename?: 'ProductOffering';
  id: Scalars['ID']['output'];
};

export type ProductOrder = {
  __typename?: 'ProductOrder';
  id: Scalars['ID']['output'];
};

/** A link between products. TMF637 `ProductRelationship`. */
export type ProductRelationship = {
  __typename?: 'ProductRelationship';
  product: Product;
  type: ItemRelationshipType;
};

/** A link to another product. */
export type ProductRelationshipInput = {
  productId: Scalars['ID']['input'];
  type: ItemRelationshipType;
};

export type ProductSpecification = {
  __typename?: 'ProductSpecification';
  id: Scalars['ID']['output'];
};

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

/** What a product was from one instant on. Ours: TMF637 keeps no history. */
export type ProductVersion = {
  __typename?: 'ProductVersion';
  /** What the order item did; NO_CHANGE: the product only changed hands. */
  action: ItemAction;
  attributes: ProductAttributes;
  /** The line of that order. */
  orderItemId?: Maybe<Scalars['ID']['output']>;
  /** The order that brought it about; null when none did, or it is not the caller's: the product changed hands. */
  productOrder?: Maybe<ProductOrder>;
  status: ProductStatus;
  /** From when this version held. */
  validFrom: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
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
  /**
   * Free numbers to choose from, in random order, so that two shoppers rarely see the same ones; never one that is leased, assigned, ported or in quarantine.
   * TMF639 `GET /resource?category=msisdn`.
   */
  availableNumbers: Array<AvailableNumber>;
  /** Checkouts that hold numbers or SIMs. For the checkout subgraph only. */
  claimingProcesses: Array<Scalars['ID']['output']>;
  /** Whether an account pays for products, in service or about to be. For the party subgraph only. */
  hasProductsOfBillingAccount: Scalars['Boolean']['output'];
  /** Whether a customer has products, in service or about to be, with recurring prices. For the checkout subgraph only. */
  hasRecurringProducts: Scalars['Boolean']['output'];
  /** What a customer has, in service or about to be, counted by offering. For the catalog subgraph only. */
  heldOfferings: Array<HeldOffering>;
  /** A SIM by its number; null when there is none or it is not the caller's business. TMF639 `GET /resource/{id}`. */
  iccid?: Maybe<Iccid>;
  /** The product in service that has this number. For other subgraphs only. */
  lineByNumber?: Maybe<Product>;
  /** A number by its value; null when there is none or it is not the caller's business. TMF639 `GET /resource/{id}`. */
  msisdn?: Maybe<Msisdn>;
  /**
   * The numbers and SIMs a cart holds now; null when it holds none or is not the caller's. Of a cart that is not the caller's, `leaseToken` opens what
   * that lease held, as long as it lasts.
   */
  numberLease?: Maybe<NumberLease>;
  /** Products and numbers on their way of a person, and what of them is open. For the party subgraph only. */
  personalDataOfInventory: PersonalData;
  /** A port-in; null when there is none with this id or it is not the caller's. */
  portIn?: Maybe<PortIn>;
  /** A number that leaves for another operator; null when there is none with this id or it is not the caller's. */
  portOut?: Maybe<PortOut>;
  /** A product; null when there is none with this id or it is not the caller's. TMF637 `GET /product/{id}`. */
  product?: Maybe<Product>;
  /** What an order would need to know of existing products; foreign ones are left out. For other subgraphs only. */
  productsForOrder: Array<Product>;
  /** Products in service that rely on these or are parts of them, directly or through others. For other subgraphs only. */
  productsRelyingOn: Array<Product>;
  /** Active products with recurring prices and no billing account. For the checkout subgraph only. */
  productsWithoutAccount: Array<Scalars['ID']['output']>;
  /** Free numbers like those of these lines of the cart, to replace them. For the checkout subgraph only. */
  similarNumbers: Array<AvailableNumber>;
};


export type QueryAvailableNumbersArgs = {
  filter?: InputMaybe<AvailableNumbersFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  seed?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryClaimingProcessesArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryHasProductsOfBillingAccountArgs = {
  billingAccountId: Scalars['ID']['input'];
};


export type QueryHasRecurringProductsArgs = {
  customerId: Scalars['ID']['input'];
};


export type QueryHeldOfferingsArgs = {
  customerId: Scalars['ID']['input'];
};


export type QueryIccidArgs = {
  value: Scalars['String']['input'];
};


export type QueryLineByNumberArgs = {
  msisdn: Scalars['PhoneNumber']['input'];
};


export type QueryMsisdnArgs = {
  value: Scalars['PhoneNumber']['input'];
};


export type QueryNumberLeaseArgs = {
  cartId: Scalars['ID']['input'];
  leaseToken?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPersonalDataOfInventoryArgs = {
  owner: PersonalDataOwnerInput;
};


export type QueryPortInArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPortOutArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProductArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProductsForOrderArgs = {
  customerId: Scalars['ID']['input'];
  ids: Array<Scalars['ID']['input']>;
};


export type QueryProductsRelyingOnArgs = {
  productIds: Array<Scalars['ID']['input']>;
};


export type QueryProductsWithoutAccountArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  before: Scalars['DateTime']['input'];
  first: Scalars['Int']['input'];
};


export type QuerySimilarNumbersArgs = {
  cartId: Scalars['ID']['input'];
  cartItemIds: Array<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
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

/** A number to put back into the pool. */
export type ReleaseNumberInput = {
  /** Any text of 1 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: Scalars['ID']['input'];
  msisdn: Scalars['PhoneNumber']['input'];
  /** 1 to 200 characters. */
  reason: Scalars['String']['input'];
};

export type ReleaseNumberResult = IdempotencyConflictError | NumberRefused | ReleaseNumberSuccess;

/** The number is free. */
export type ReleaseNumberSuccess = {
  __typename?: 'ReleaseNumberSuccess';
  msisdn: Msisdn;
};

/** Whose leases are renewed. */
export type RenewLeaseInput = {
  cartId: Scalars['ID']['input'];
  /** Any text of 1 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: Scalars['ID']['input'];
  /** Of `NumberLease`, when the cart is not the caller's: renews only what it opens, and only before it expires. */
  leaseToken?: InputMaybe<Scalars['String']['input']>;
};

export type RenewLeaseResult = IdempotencyConflictError | LeaseRejected | RenewLeaseSuccess;

/** The cart holds numbers again. */
export type RenewLeaseSuccess = {
  __typename?: 'RenewLeaseSuccess';
  /** What was renewed; null when no free number was left for any line. */
  lease?: Maybe<NumberLease>;
  /** Lines whose number is lost, without a free one of its class to take its place. */
  lostItemIds: Array<Scalars['ID']['output']>;
  /** Lines that have another number now. */
  replaced: Array<ReplacedNumber>;
};

/** A number whose SIM is replaced. */
export type ReplaceSimInput = {
  /** Any text of 1 to 200 characters, the same for each repeat of this call. */
  idempotencyKey: Scalars['ID']['input'];
  msisdn: Scalars['PhoneNumber']['input'];
  /** The kind of the new SIM; as the old one when absent. */
  simType?: InputMaybe<SimType>;
};

export type ReplaceSimResult = IdempotencyConflictError | NumberRefused | ReplaceSimSuccess;

/** The number has another SIM. */
export type ReplaceSimSuccess = {
  __typename?: 'ReplaceSimSuccess';
  iccid: Iccid;
  msisdn: Msisdn;
};

/** A number that somebody else took meanwhile, and the one in its place. */
export type ReplacedNumber = {
  __typename?: 'ReplacedNumber';
  cartItemId: Scalars['ID']['output'];
  lost: Scalars['PhoneNumber']['output'];
  msisdn: Scalars['PhoneNumber']['output'];
};

/** What has become of a profile. */
export type ReportEsimProfileInput = {
  iccid: Scalars['String']['input'];
  state: EsimProfileState;
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

/** A number to bring along. */
export type RequestPortInInput = {
  cartId: Scalars['ID']['input'];
  /** The line that is to have the number, for example the mobile plan. */
  cartItemId: Scalars['ID']['input'];
  donor: PortingDonorInput;
  /** Any text of 1 to 200 characters, the same for each repeat of this call; the authorization code does not decide whether a call is a repeat. */
  idempotencyKey: Scalars['ID']['input'];
  msisdn: Scalars['PhoneNumber']['input'];
  /** The line that needs a SIM, for example the SIM card. Without a temporary number its SIM is held with this request; otherwise it comes with the lease of that number. */
  simCartItemId?: InputMaybe<Scalars['ID']['input']>;
  /** In the operator's zone; tomorrow at the earliest, in 180 days at the latest. */
  wantedDate: Scalars['Date']['input'];
  /** The line is used with another number until then. False: a number that is leased for the line is given back. */
  withTemporaryNumber?: Scalars['Boolean']['input'];
};

/** What the clearing house asks. */
export type RequestPortOutInput = {
  /** What `createPortOutCode` gave the owner. */
  authorizationCode: Scalars['String']['input'];
  /** The clearing house's own key, 1 to 200 characters; the same for each repeat. */
  idempotencyKey: Scalars['ID']['input'];
  msisdn: Scalars['PhoneNumber']['input'];
  /** 1 to 100 characters. */
  recipientOperator: Scalars['String']['input'];
  /** In the operator's zone; tomorrow at the earliest, in 180 days at the latest. */
  wantedDate: Scalars['Date']['input'];
};

/** When something shall happen: an instant, or what the clock on the wall shows in a zone. */
export type RequestedDateInput =
  /** An instant, with its offset. */
  { instant: Scalars['DateTime']['input']; wallClock?: never; }
  |  /** A date, with or without a time of day, in a zone. */
  { instant?: never; wallClock: WallClockInput; };

/** A line that needs a resource. */
export type RequiredResourceInput = {
  cartItemId: Scalars['ID']['input'];
  /** `msisdn` or `iccid`. */
  kind: Scalars['String']['input'];
  /** Which kind of SIM the line is for; absent: any. */
  simType?: InputMaybe<SimType>;
};

/** Where a resource is in its life. */
export type ResourceState =
  /** Belongs to a product. */
  | 'ASSIGNED'
  /** Free. */
  | 'AVAILABLE'
  /** Taken out of use by an agent. */
  | 'BLOCKED'
  /** With another operator: it left us, or went back to the operator whose range it is from. */
  | 'PORTED_OUT'
  /** On its way to us: another operator's number that a line is to have. Nobody else can have it or ask for it. */
  | 'PORTING_IN'
  /** On its way to another operator; until the day it still belongs to its product. */
  | 'PORTING_OUT'
  /** A number that rests after its product ended. */
  | 'QUARANTINED'
  /** Held by a cart or a checkout. TMF639 `reserved`. */
  | 'RESERVED'
  /** A SIM whose product has ended or that was replaced; it is never used again. */
  | 'TERMINATED';

/** How likely bills stay unpaid. TMF629 `CreditProfile.creditRiskRating`. */
export type RiskSegment =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

/** Lowers what calls, messages and data abroad cost while it is active. */
export type RoamingDiscount = Product & {
  __typename?: 'RoamingDiscount';
  /** What the product was, or by what is planned will be, at an instant; null before it existed. Ours: TMF637 knows only now. */
  asOf?: Maybe<ProductAsOf>;
  /** All values, typed by the specification. */
  attributes: ProductAttributes;
  /** The account its charges go to. */
  billingAccount?: Maybe<BillingAccount>;
  /** All values in TMF words. */
  characteristics: Array<Characteristic>;
  customer: Customer;
  /** By how much usage abroad becomes cheaper. In `%`, 1 to 100. */
  discountPercent: Quantity;
  /** Countries in which the discount holds. */
  discountZone: RoamingDiscountDiscountZone;
  /** Each version the product ever had, oldest first. */
  history: Array<ProductVersion>;
  /** The product, not the order line that brought it. */
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** The number that comes over from another operator for it, or came last. */
  portIn?: Maybe<PortIn>;
  /** Its number that leaves or has left for another operator; null when none does. */
  portOut?: Maybe<PortOut>;
  prices: Array<ItemPrice>;
  productOffering: ProductOffering;
  productSpecification: ProductSpecification;
  /** Links to other products: relies on, bundled by, ... */
  relationships: Array<ProductRelationship>;
  /** Numbers and SIMs that belong to it. TMF637 `realizingResource`. */
  resources: Array<LogicalResource>;
  /** Since when it is in service. */
  startDate?: Maybe<Scalars['DateTime']['output']>;
  status: ProductStatus;
  /** Name of the minimum term it was bought with; null: none. Its prices stay those of this term. TMF637 `productTerm`. */
  term?: Maybe<Scalars['String']['output']>;
  /** Since when it is ended. */
  terminationDate?: Maybe<Scalars['DateTime']['output']>;
  /** Grows by one with each order item that touched the product. */
  version: Scalars['Int']['output'];
};


/** Lowers what calls, messages and data abroad cost while it is active. */
export type RoamingDiscountAsOfArgs = {
  date: Scalars['DateTime']['input'];
};

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

/** Lets a mobile line work in the networks of other countries. */
export type RoamingOption = Product & {
  __typename?: 'RoamingOption';
  /** What the product was, or by what is planned will be, at an instant; null before it existed. Ours: TMF637 knows only now. */
  asOf?: Maybe<ProductAsOf>;
  /** All values, typed by the specification. */
  attributes: ProductAttributes;
  /** The account its charges go to. */
  billingAccount?: Maybe<BillingAccount>;
  /** All values in TMF words. */
  characteristics: Array<Characteristic>;
  customer: Customer;
  /** Mobile data abroad stops for the day after this volume; without a value it does not stop. In `GB`, 1 to 20. */
  dailyDataLimit?: Maybe<Quantity>;
  /** Mobile data may be used abroad; off means calls and messages only. */
  dataRoaming: Scalars['Boolean']['output'];
  /** Each version the product ever had, oldest first. */
  history: Array<ProductVersion>;
  /** The product, not the order line that brought it. */
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** The number that comes over from another operator for it, or came last. */
  portIn?: Maybe<PortIn>;
  /** Its number that leaves or has left for another operator; null when none does. */
  portOut?: Maybe<PortOut>;
  prices: Array<ItemPrice>;
  productOffering: ProductOffering;
  productSpecification: ProductSpecification;
  /** Links to other products: relies on, bundled by, ... */
  relationships: Array<ProductRelationship>;
  /** Numbers and SIMs that belong to it. TMF637 `realizingResource`. */
  resources: Array<LogicalResource>;
  /** Since when it is in service. */
  startDate?: Maybe<Scalars['DateTime']['output']>;
  status: ProductStatus;
  /** Name of the minimum term it was bought with; null: none. Its prices stay those of this term. TMF637 `productTerm`. */
  term?: Maybe<Scalars['String']['output']>;
  /** Since when it is ended. */
  terminationDate?: Maybe<Scalars['DateTime']['output']>;
  /** Grows by one with each order item that touched the product. */
  version: Scalars['Int']['output'];
  /** Countries in which the line works. */
  zone: RoamingOptionZone;
};


/** Lets a mobile line work in the networks of other countries. */
export type RoamingOptionAsOfArgs = {
  date: Scalars['DateTime']['input'];
};

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

/** The identity module that lets a device use a mobile line, as a card or as a download. */
export type SimCard = Product & {
  __typename?: 'SimCard';
  /** What the product was, or by what is planned will be, at an instant; null before it existed. Ours: TMF637 knows only now. */
  asOf?: Maybe<ProductAsOf>;
  /** All values, typed by the specification. */
  attributes: ProductAttributes;
  /** The account its charges go to. */
  billingAccount?: Maybe<BillingAccount>;
  /** Size in which a plastic card is punched. */
  cardFormat?: Maybe<SimCardCardFormat>;
  /** All values in TMF words. */
  characteristics: Array<Characteristic>;
  customer: Customer;
  /** Each version the product ever had, oldest first. */
  history: Array<ProductVersion>;
  /** The product, not the order line that brought it. */
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** The device asks for a code before it uses the SIM. */
  pinProtection: Scalars['Boolean']['output'];
  /** The number that comes over from another operator for it, or came last. */
  portIn?: Maybe<PortIn>;
  /** Its number that leaves or has left for another operator; null when none does. */
  portOut?: Maybe<PortOut>;
  prices: Array<ItemPrice>;
  productOffering: ProductOffering;
  productSpecification: ProductSpecification;
  /** Links to other products: relies on, bundled by, ... */
  relationships: Array<ProductRelationship>;
  /** Numbers and SIMs that belong to it. TMF637 `realizingResource`. */
  resources: Array<LogicalResource>;
  /** A plastic card sent by post, or a profile downloaded to the device. */
  simType: SimCardSimType;
  /** Since when it is in service. */
  startDate?: Maybe<Scalars['DateTime']['output']>;
  status: ProductStatus;
  /** Name of the minimum term it was bought with; null: none. Its prices stay those of this term. TMF637 `productTerm`. */
  term?: Maybe<Scalars['String']['output']>;
  /** Since when it is ended. */
  terminationDate?: Maybe<Scalars['DateTime']['output']>;
  /** Grows by one with each order item that touched the product. */
  version: Scalars['Int']['output'];
};


/** The identity module that lets a device use a mobile line, as a card or as a download. */
export type SimCardAsOfArgs = {
  date: Scalars['DateTime']['input'];
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

/** Kind of SIM. */
export type SimType =
  | 'ESIM'
  | 'PHYSICAL';

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

/** Which version of a TM Forum API. */
export type TmfVersion =
  /** v4, of TMF679 for example 4.0.0. */
  | 'V4'
  /** v5. */
  | 'V5';

/** Whose product it becomes. */
export type TransferProductInput = {
  billingAccountId: Scalars['ID']['input'];
  /** Whose it must be. */
  customerId: Scalars['ID']['input'];
  /** Id of the request; a repeated call changes nothing. */
  key: Scalars['ID']['input'];
  newCustomerId: Scalars['ID']['input'];
  productId: Scalars['ID']['input'];
};

/** Television over the internet access at home. */
export type TvService = Product & {
  __typename?: 'TvService';
  /** What the product was, or by what is planned will be, at an instant; null before it existed. Ours: TMF637 knows only now. */
  asOf?: Maybe<ProductAsOf>;
  /** All values, typed by the specification. */
  attributes: ProductAttributes;
  /** The account its charges go to. */
  billingAccount?: Maybe<BillingAccount>;
  /** Channels that can be watched without an extra package. 1 to 300. */
  channelCount: Scalars['Int']['output'];
  /** All values in TMF words. */
  characteristics: Array<Characteristic>;
  customer: Customer;
  /** Packages of additional channels, as many as wanted. At most 3 values. */
  extraPackages?: Maybe<Array<TvServiceExtraPackages>>;
  /** Each version the product ever had, oldest first. */
  history: Array<ProductVersion>;
  /** The product, not the order line that brought it. */
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** The number that comes over from another operator for it, or came last. */
  portIn?: Maybe<PortIn>;
  /** Its number that leaves or has left for another operator; null when none does. */
  portOut?: Maybe<PortOut>;
  prices: Array<ItemPrice>;
  productOffering: ProductOffering;
  productSpecification: ProductSpecification;
  /** Room for recordings kept in the network. In `hour`, 0 to 500. */
  recordingHours: Quantity;
  /** Links to other products: relies on, bundled by, ... */
  relationships: Array<ProductRelationship>;
  /** Best picture quality that is sent. */
  resolution: TvServiceResolution;
  /** Numbers and SIMs that belong to it. TMF637 `realizingResource`. */
  resources: Array<LogicalResource>;
  /** Since when it is in service. */
  startDate?: Maybe<Scalars['DateTime']['output']>;
  status: ProductStatus;
  /** Name of the minimum term it was bought with; null: none. Its prices stay those of this term. TMF637 `productTerm`. */
  term?: Maybe<Scalars['String']['output']>;
  /** Since when it is ended. */
  terminationDate?: Maybe<Scalars['DateTime']['output']>;
  /** Grows by one with each order item that touched the product. */
  version: Scalars['Int']['output'];
};


/** Television over the internet access at home. */
export type TvServiceAsOfArgs = {
  date: Scalars['DateTime']['input'];
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

/** More call minutes for a line, on top of its plan. */
export type VoiceAddOn = Product & {
  __typename?: 'VoiceAddOn';
  /** Call minutes added in each validity period. In `min`, 10 to 1000. */
  addedMinutes: Quantity;
  /** What the product was, or by what is planned will be, at an instant; null before it existed. Ours: TMF637 knows only now. */
  asOf?: Maybe<ProductAsOf>;
  /** All values, typed by the specification. */
  attributes: ProductAttributes;
  /** Added again by itself when the validity has ended. */
  autoRenew: Scalars['Boolean']['output'];
  /** The account its charges go to. */
  billingAccount?: Maybe<BillingAccount>;
  /** All values in TMF words. */
  characteristics: Array<Characteristic>;
  customer: Customer;
  /** Countries that can be called with these minutes. */
  destination: VoiceAddOnDestination;
  /** Each version the product ever had, oldest first. */
  history: Array<ProductVersion>;
  /** The product, not the order line that brought it. */
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** The number that comes over from another operator for it, or came last. */
  portIn?: Maybe<PortIn>;
  /** Its number that leaves or has left for another operator; null when none does. */
  portOut?: Maybe<PortOut>;
  prices: Array<ItemPrice>;
  productOffering: ProductOffering;
  productSpecification: ProductSpecification;
  /** Links to other products: relies on, bundled by, ... */
  relationships: Array<ProductRelationship>;
  /** Numbers and SIMs that belong to it. TMF637 `realizingResource`. */
  resources: Array<LogicalResource>;
  /** Since when it is in service. */
  startDate?: Maybe<Scalars['DateTime']['output']>;
  status: ProductStatus;
  /** Name of the minimum term it was bought with; null: none. Its prices stay those of this term. TMF637 `productTerm`. */
  term?: Maybe<Scalars['String']['output']>;
  /** Since when it is ended. */
  terminationDate?: Maybe<Scalars['DateTime']['output']>;
  /** Grows by one with each order item that touched the product. */
  version: Scalars['Int']['output'];
};


/** More call minutes for a line, on top of its plan. */
export type VoiceAddOnAsOfArgs = {
  date: Scalars['DateTime']['input'];
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
  BillingAccount: BillingAccount;
  Customer: Customer;
  DataAddOn: DataAddOn;
  Device: Device;
  FibreAccess: FibreAccess;
  GenericProduct: GenericProduct;
  HomeBundle: HomeBundle;
  Iccid: Iccid;
  MobileLine: MobileLine;
  Msisdn: Msisdn;
  Product: Product;
  RoamingDiscount: RoamingDiscount;
  RoamingOption: RoamingOption;
  SimCard: SimCard;
  TvService: TvService;
  VoiceAddOn: VoiceAddOn;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  BillingAccount:
    ( { __typename: 'BillingAccount' }
    & GraphQLRecursivePick<FederationTypes['BillingAccount'], {"id":true}> );
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  DataAddOn:
    ( { __typename: 'DataAddOn' }
    & GraphQLRecursivePick<FederationTypes['DataAddOn'], {"id":true}> );
  Device:
    ( { __typename: 'Device' }
    & GraphQLRecursivePick<FederationTypes['Device'], {"id":true}> );
  FibreAccess:
    ( { __typename: 'FibreAccess' }
    & GraphQLRecursivePick<FederationTypes['FibreAccess'], {"id":true}> );
  GenericProduct:
    ( { __typename: 'GenericProduct' }
    & GraphQLRecursivePick<FederationTypes['GenericProduct'], {"id":true}> );
  HomeBundle:
    ( { __typename: 'HomeBundle' }
    & GraphQLRecursivePick<FederationTypes['HomeBundle'], {"id":true}> );
  Iccid:
    ( { __typename: 'Iccid' }
    & GraphQLRecursivePick<FederationTypes['Iccid'], {"id":true}> );
  MobileLine:
    ( { __typename: 'MobileLine' }
    & GraphQLRecursivePick<FederationTypes['MobileLine'], {"id":true}> );
  Msisdn:
    ( { __typename: 'Msisdn' }
    & GraphQLRecursivePick<FederationTypes['Msisdn'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  RoamingDiscount:
    ( { __typename: 'RoamingDiscount' }
    & GraphQLRecursivePick<FederationTypes['RoamingDiscount'], {"id":true}> );
  RoamingOption:
    ( { __typename: 'RoamingOption' }
    & GraphQLRecursivePick<FederationTypes['RoamingOption'], {"id":true}> );
  SimCard:
    ( { __typename: 'SimCard' }
    & GraphQLRecursivePick<FederationTypes['SimCard'], {"id":true}> );
  TvService:
    ( { __typename: 'TvService' }
    & GraphQLRecursivePick<FederationTypes['TvService'], {"id":true}> );
  VoiceAddOn:
    ( { __typename: 'VoiceAddOn' }
    & GraphQLRecursivePick<FederationTypes['VoiceAddOn'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  BlockNumberResult:
    | ( Omit<BlockNumberSuccess, 'msisdn'> & { msisdn: _RefType['Msisdn'] } & { __typename: 'BlockNumberSuccess' } )
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( Omit<NumberRefused, 'problems'> & { problems: Array<_RefType['UserError']> } & { __typename: 'NumberRefused' } )
  ;
  ClaimLeasesResult:
    | ( LeaseExpiredError & { __typename: 'LeaseExpiredError' } )
    | ( Omit<LeaseRejected, 'problems'> & { problems: Array<_RefType['UserError']> } & { __typename: 'LeaseRejected' } )
    | ( LeaseOfCart & { __typename: 'NumberLease' } )
  ;
  CreatePortOutCodeResult:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( Omit<NumberRefused, 'problems'> & { problems: Array<_RefType['UserError']> } & { __typename: 'NumberRefused' } )
    | ( PortOutCode & { __typename: 'PortOutCode' } )
  ;
  LeaseNumbersResult:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( Omit<LeaseRejected, 'problems'> & { problems: Array<_RefType['UserError']> } & { __typename: 'LeaseRejected' } )
    | ( LeaseOfCart & { __typename: 'NumberLease' } )
    | ( NumberTakenError & { __typename: 'NumberTakenError' } )
  ;
  PortInResult:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( Omit<NumberRefused, 'problems'> & { problems: Array<_RefType['UserError']> } & { __typename: 'NumberRefused' } )
    | ( Omit<PortInSuccess, 'portIn'> & { portIn: _RefType['PortIn'] } & { __typename: 'PortInSuccess' } )
  ;
  PortOutResult:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( Omit<NumberRefused, 'problems'> & { problems: Array<_RefType['UserError']> } & { __typename: 'NumberRefused' } )
    | ( Omit<PortOutSuccess, 'portOut'> & { portOut: _RefType['PortOut'] } & { __typename: 'PortOutSuccess' } )
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
  ReleaseNumberResult:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( Omit<NumberRefused, 'problems'> & { problems: Array<_RefType['UserError']> } & { __typename: 'NumberRefused' } )
    | ( Omit<ReleaseNumberSuccess, 'msisdn'> & { msisdn: _RefType['Msisdn'] } & { __typename: 'ReleaseNumberSuccess' } )
  ;
  RenewLeaseResult:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( Omit<LeaseRejected, 'problems'> & { problems: Array<_RefType['UserError']> } & { __typename: 'LeaseRejected' } )
    | ( Omit<RenewLeaseSuccess, 'lease'> & { lease?: Maybe<_RefType['NumberLease']> } & { __typename: 'RenewLeaseSuccess' } )
  ;
  ReplaceSimResult:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( Omit<NumberRefused, 'problems'> & { problems: Array<_RefType['UserError']> } & { __typename: 'NumberRefused' } )
    | ( Omit<ReplaceSimSuccess, 'iccid' | 'msisdn'> & { iccid: _RefType['Iccid'], msisdn: _RefType['Msisdn'] } & { __typename: 'ReplaceSimSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  LogicalResource:
    | ( StoredIccid & { __typename: 'Iccid' } )
    | ( StoredMsisdn & { __typename: 'Msisdn' } )
  ;
  Product:
    | ( StoredProduct & { __typename: 'DataAddOn' } )
    | ( StoredProduct & { __typename: 'Device' } )
    | ( StoredProduct & { __typename: 'FibreAccess' } )
    | ( StoredProduct & { __typename: 'GenericProduct' } )
    | ( StoredProduct & { __typename: 'HomeBundle' } )
    | ( StoredProduct & { __typename: 'MobileLine' } )
    | ( StoredProduct & { __typename: 'RoamingDiscount' } )
    | ( StoredProduct & { __typename: 'RoamingOption' } )
    | ( StoredProduct & { __typename: 'SimCard' } )
    | ( StoredProduct & { __typename: 'TvService' } )
    | ( StoredProduct & { __typename: 'VoiceAddOn' } )
  ;
  TaskRequest: never;
  UserError:
    | ( IdempotencyConflictError & { __typename: 'IdempotencyConflictError' } )
    | ( InputProblem & { __typename: 'InputProblem' } )
    | ( LeaseExpiredError & { __typename: 'LeaseExpiredError' } )
    | ( NumberTakenError & { __typename: 'NumberTakenError' } )
    | ( PriceChangedError & { __typename: 'PriceChangedError' } )
    | ( ProductChangeConflictError & { __typename: 'ProductChangeConflictError' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessRole: AccessRole;
  AnswerPortInInput: AnswerPortInInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AssignResourceInput: AssignResourceInput;
  AvailableNumber: ResolverTypeWrapper<AvailableNumber>;
  AvailableNumbersFilter: AvailableNumbersFilter;
  BillFormat: BillFormat;
  BillMedia: BillMedia;
  BillingAccount: ResolverTypeWrapper<Reference>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  BillingPreferencesInput: BillingPreferencesInput;
  BlockNumberInput: BlockNumberInput;
  BlockNumberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BlockNumberResult']>;
  BlockNumberSuccess: ResolverTypeWrapper<Omit<BlockNumberSuccess, 'msisdn'> & { msisdn: ResolversTypes['Msisdn'] }>;
  CancelPortInInput: CancelPortInInput;
  CancelPortOutInput: CancelPortOutInput;
  ChangeProductInput: ChangeProductInput;
  Characteristic: ResolverTypeWrapper<Characteristic>;
  CharacteristicInput: CharacteristicInput;
  ClaimLeasesInput: ClaimLeasesInput;
  ClaimLeasesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClaimLeasesResult']>;
  ConfigurationChoice: ResolverTypeWrapper<ConfigurationChoice>;
  ConfigurationOption: ResolverTypeWrapper<ConfigurationOption>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ContactPurpose: ContactPurpose;
  CorrectPortInInput: CorrectPortInInput;
  CreatePortOutCodeInput: CreatePortOutCodeInput;
  CreatePortOutCodeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreatePortOutCodeResult']>;
  Customer: ResolverTypeWrapper<Reference>;
  CustomerType: CustomerType;
  DataAddOn: ResolverTypeWrapper<StoredProduct>;
  DataAddOnAttributes: ResolverTypeWrapper<DataAddOnAttributes>;
  DataAddOnConfigurationInput: DataAddOnConfigurationInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideRequestInput: DecideRequestInput;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Device: ResolverTypeWrapper<StoredProduct>;
  DeviceAttributes: ResolverTypeWrapper<DeviceAttributes>;
  DeviceClass: DeviceClass;
  DeviceColour: DeviceColour;
  DeviceConfigurationInput: DeviceConfigurationInput;
  DiscardProductInput: DiscardProductInput;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  EndProductInput: EndProductInput;
  ErasureBlocker: ResolverTypeWrapper<ErasureBlocker>;
  ErasureBlockerKind: ErasureBlockerKind;
  EsimProfileState: EsimProfileState;
  FibreAccess: ResolverTypeWrapper<StoredProduct>;
  FibreAccessAttributes: ResolverTypeWrapper<FibreAccessAttributes>;
  FibreAccessConfigurationInput: FibreAccessConfigurationInput;
  FibreAccessInstallation: FibreAccessInstallation;
  GenericAttributes: ResolverTypeWrapper<GenericAttributes>;
  GenericProduct: ResolverTypeWrapper<StoredProduct>;
  HeldOffering: ResolverTypeWrapper<HeldOffering>;
  HomeBundle: ResolverTypeWrapper<StoredProduct>;
  HomeBundleAttributes: ResolverTypeWrapper<HomeBundleAttributes>;
  HomeBundleConfigurationInput: HomeBundleConfigurationInput;
  HomeBundleInstallationSlot: HomeBundleInstallationSlot;
  HomeBundleServiceLevel: HomeBundleServiceLevel;
  Iccid: ResolverTypeWrapper<StoredIccid>;
  IdempotencyConflictError: ResolverTypeWrapper<IdempotencyConflictError>;
  IdentificationInput: IdentificationInput;
  InputProblem: ResolverTypeWrapper<InputProblem>;
  ItemAction: ItemAction;
  ItemPrice: ResolverTypeWrapper<ItemPrice>;
  ItemRelationshipType: ItemRelationshipType;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LeaseExpiredError: ResolverTypeWrapper<LeaseExpiredError>;
  LeaseLineInput: LeaseLineInput;
  LeaseNumbersInput: LeaseNumbersInput;
  LeaseNumbersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LeaseNumbersResult']>;
  LeaseRejected: ResolverTypeWrapper<Omit<LeaseRejected, 'problems'> & { problems: Array<ResolversTypes['UserError']> }>;
  LeasedLine: ResolverTypeWrapper<LineOfLease>;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  LogicalResource: ResolverTypeWrapper<Resource>;
  MobileLine: ResolverTypeWrapper<StoredProduct>;
  MobileLineAttributes: ResolverTypeWrapper<MobileLineAttributes>;
  MobileLineCallerId: MobileLineCallerId;
  MobileLineConfigurationInput: MobileLineConfigurationInput;
  MobileLineCoverage: MobileLineCoverage;
  MobileLinePaymentModel: MobileLinePaymentModel;
  MobileLineTechnology: MobileLineTechnology;
  Money: ResolverTypeWrapper<Money>;
  MonthlyStep: ResolverTypeWrapper<MonthlyStep>;
  MoveLeasesInput: MoveLeasesInput;
  MovedLineInput: MovedLineInput;
  Msisdn: ResolverTypeWrapper<StoredMsisdn>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewCustomerInput: NewCustomerInput;
  NewIndividualInput: NewIndividualInput;
  NewOrganizationInput: NewOrganizationInput;
  NumberClass: NumberClass;
  NumberLease: ResolverTypeWrapper<LeaseOfCart>;
  NumberRefused: ResolverTypeWrapper<Omit<NumberRefused, 'problems'> & { problems: Array<ResolversTypes['UserError']> }>;
  NumberTakenError: ResolverTypeWrapper<NumberTakenError>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PersonalData: ResolverTypeWrapper<PersonalData>;
  PersonalDataOwnerInput: PersonalDataOwnerInput;
  PhoneNumber: ResolverTypeWrapper<Scalars['PhoneNumber']['output']>;
  PortIn: ResolverTypeWrapper<StoredPortIn>;
  PortInRejection: ResolverTypeWrapper<PortInRejection>;
  PortInRejectionCode: PortInRejectionCode;
  PortInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PortInResult']>;
  PortInState: PortInState;
  PortInStep: ResolverTypeWrapper<PortInStep>;
  PortInSuccess: ResolverTypeWrapper<Omit<PortInSuccess, 'portIn'> & { portIn: ResolversTypes['PortIn'] }>;
  PortOut: ResolverTypeWrapper<StoredPortOut>;
  PortOutCode: ResolverTypeWrapper<PortOutCode>;
  PortOutResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PortOutResult']>;
  PortOutState: PortOutState;
  PortOutSuccess: ResolverTypeWrapper<Omit<PortOutSuccess, 'portOut'> & { portOut: ResolversTypes['PortOut'] }>;
  PortingDonorInput: PortingDonorInput;
  PostalAddressInput: PostalAddressInput;
  PrepareProductInput: PrepareProductInput;
  PriceChangedError: ResolverTypeWrapper<PriceChangedError>;
  PriceDifference: ResolverTypeWrapper<PriceDifference>;
  PriceKind: PriceKind;
  PriceTotals: ResolverTypeWrapper<PriceTotals>;
  Product: ResolverTypeWrapper<StoredProduct>;
  ProductAsOf: ResolverTypeWrapper<ProductAt>;
  ProductAttributes: ResolverTypeWrapper<TypedFields>;
  ProductChangeConflictError: ResolverTypeWrapper<ProductChangeConflictError>;
  ProductConfigurationInput: ProductConfigurationInput;
  ProductConnection: ResolverTypeWrapper<ProductPage>;
  ProductEdge: ResolverTypeWrapper<EdgeOfPage>;
  ProductOffering: ResolverTypeWrapper<ProductOffering>;
  ProductOrder: ResolverTypeWrapper<ProductOrder>;
  ProductRelationship: ResolverTypeWrapper<StoredRelationship>;
  ProductRelationshipInput: ProductRelationshipInput;
  ProductSpecification: ResolverTypeWrapper<ProductSpecification>;
  ProductStatus: ProductStatus;
  ProductVersion: ResolverTypeWrapper<VersionOfProduct>;
  ProviderError: ResolverTypeWrapper<ProviderError>;
  Quantity: ResolverTypeWrapper<Quantity>;
  QuantityInput: QuantityInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecoverAction: ResolverTypeWrapper<RecoverAction>;
  ReleaseNumberInput: ReleaseNumberInput;
  ReleaseNumberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReleaseNumberResult']>;
  ReleaseNumberSuccess: ResolverTypeWrapper<Omit<ReleaseNumberSuccess, 'msisdn'> & { msisdn: ResolversTypes['Msisdn'] }>;
  RenewLeaseInput: RenewLeaseInput;
  RenewLeaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RenewLeaseResult']>;
  RenewLeaseSuccess: ResolverTypeWrapper<Omit<RenewLeaseSuccess, 'lease'> & { lease?: Maybe<ResolversTypes['NumberLease']> }>;
  ReplaceSimInput: ReplaceSimInput;
  ReplaceSimResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplaceSimResult']>;
  ReplaceSimSuccess: ResolverTypeWrapper<Omit<ReplaceSimSuccess, 'iccid' | 'msisdn'> & { iccid: ResolversTypes['Iccid'], msisdn: ResolversTypes['Msisdn'] }>;
  ReplacedNumber: ResolverTypeWrapper<ReplacedNumber>;
  ReportEsimProfileInput: ReportEsimProfileInput;
  RequestDecision: ResolverTypeWrapper<RequestDecision>;
  RequestPortInInput: RequestPortInInput;
  RequestPortOutInput: RequestPortOutInput;
  RequestedDateInput: RequestedDateInput;
  RequiredResourceInput: RequiredResourceInput;
  ResourceState: ResourceState;
  RiskSegment: RiskSegment;
  RoamingDiscount: ResolverTypeWrapper<StoredProduct>;
  RoamingDiscountAttributes: ResolverTypeWrapper<RoamingDiscountAttributes>;
  RoamingDiscountDiscountZone: RoamingDiscountDiscountZone;
  RoamingOption: ResolverTypeWrapper<StoredProduct>;
  RoamingOptionAttributes: ResolverTypeWrapper<RoamingOptionAttributes>;
  RoamingOptionConfigurationInput: RoamingOptionConfigurationInput;
  RoamingOptionZone: RoamingOptionZone;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  SimCard: ResolverTypeWrapper<StoredProduct>;
  SimCardAttributes: ResolverTypeWrapper<SimCardAttributes>;
  SimCardCardFormat: SimCardCardFormat;
  SimCardConfigurationInput: SimCardConfigurationInput;
  SimCardSimType: SimCardSimType;
  SimType: SimType;
  TaskExchange: ResolverTypeWrapper<TaskExchange>;
  TaskRequest: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['TaskRequest']>;
  TaskRequestState: TaskRequestState;
  TaskState: TaskState;
  TimePeriod: ResolverTypeWrapper<TimePeriod>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  TmfVersion: TmfVersion;
  TransferProductInput: TransferProductInput;
  TvService: ResolverTypeWrapper<StoredProduct>;
  TvServiceAttributes: ResolverTypeWrapper<TvServiceAttributes>;
  TvServiceConfigurationInput: TvServiceConfigurationInput;
  TvServiceExtraPackages: TvServiceExtraPackages;
  TvServiceResolution: TvServiceResolution;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  VoiceAddOn: ResolverTypeWrapper<StoredProduct>;
  VoiceAddOnAttributes: ResolverTypeWrapper<VoiceAddOnAttributes>;
  VoiceAddOnConfigurationInput: VoiceAddOnConfigurationInput;
  VoiceAddOnDestination: VoiceAddOnDestination;
  WallClockInput: WallClockInput;
  WithdrawRequestInput: WithdrawRequestInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AnswerPortInInput: AnswerPortInInput;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AssignResourceInput: AssignResourceInput;
  AvailableNumber: AvailableNumber;
  AvailableNumbersFilter: AvailableNumbersFilter;
  BillingAccount: Reference;
  Int: Scalars['Int']['output'];
  BillingPreferencesInput: BillingPreferencesInput;
  BlockNumberInput: BlockNumberInput;
  BlockNumberResult: ResolversUnionTypes<ResolversParentTypes>['BlockNumberResult'];
  BlockNumberSuccess: Omit<BlockNumberSuccess, 'msisdn'> & { msisdn: ResolversParentTypes['Msisdn'] };
  CancelPortInInput: CancelPortInInput;
  CancelPortOutInput: CancelPortOutInput;
  ChangeProductInput: ChangeProductInput;
  Characteristic: Characteristic;
  CharacteristicInput: CharacteristicInput;
  ClaimLeasesInput: ClaimLeasesInput;
  ClaimLeasesResult: ResolversUnionTypes<ResolversParentTypes>['ClaimLeasesResult'];
  ConfigurationChoice: ConfigurationChoice;
  ConfigurationOption: ConfigurationOption;
  Float: Scalars['Float']['output'];
  CorrectPortInInput: CorrectPortInInput;
  CreatePortOutCodeInput: CreatePortOutCodeInput;
  CreatePortOutCodeResult: ResolversUnionTypes<ResolversParentTypes>['CreatePortOutCodeResult'];
  Customer: Reference;
  DataAddOn: StoredProduct;
  DataAddOnAttributes: DataAddOnAttributes;
  DataAddOnConfigurationInput: DataAddOnConfigurationInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideRequestInput: DecideRequestInput;
  Decimal: Scalars['Decimal']['output'];
  Device: StoredProduct;
  DeviceAttributes: DeviceAttributes;
  DeviceConfigurationInput: DeviceConfigurationInput;
  DiscardProductInput: DiscardProductInput;
  EmailAddress: Scalars['EmailAddress']['output'];
  EndProductInput: EndProductInput;
  ErasureBlocker: ErasureBlocker;
  FibreAccess: StoredProduct;
  FibreAccessAttributes: FibreAccessAttributes;
  FibreAccessConfigurationInput: FibreAccessConfigurationInput;
  GenericAttributes: GenericAttributes;
  GenericProduct: StoredProduct;
  HeldOffering: HeldOffering;
  HomeBundle: StoredProduct;
  HomeBundleAttributes: HomeBundleAttributes;
  HomeBundleConfigurationInput: HomeBundleConfigurationInput;
  Iccid: StoredIccid;
  IdempotencyConflictError: IdempotencyConflictError;
  IdentificationInput: IdentificationInput;
  InputProblem: InputProblem;
  ItemPrice: ItemPrice;
  JSON: Scalars['JSON']['output'];
  LeaseExpiredError: LeaseExpiredError;
  LeaseLineInput: LeaseLineInput;
  LeaseNumbersInput: LeaseNumbersInput;
  LeaseNumbersResult: ResolversUnionTypes<ResolversParentTypes>['LeaseNumbersResult'];
  LeaseRejected: Omit<LeaseRejected, 'problems'> & { problems: Array<ResolversParentTypes['UserError']> };
  LeasedLine: LineOfLease;
  LocalTime: Scalars['LocalTime']['output'];
  LogicalResource: Resource;
  MobileLine: StoredProduct;
  MobileLineAttributes: MobileLineAttributes;
  MobileLineConfigurationInput: MobileLineConfigurationInput;
  Money: Money;
  MonthlyStep: MonthlyStep;
  MoveLeasesInput: MoveLeasesInput;
  MovedLineInput: MovedLineInput;
  Msisdn: StoredMsisdn;
  Mutation: Record<PropertyKey, never>;
  NewCustomerInput: NewCustomerInput;
  NewIndividualInput: NewIndividualInput;
  NewOrganizationInput: NewOrganizationInput;
  NumberLease: LeaseOfCart;
  NumberRefused: Omit<NumberRefused, 'problems'> & { problems: Array<ResolversParentTypes['UserError']> };
  NumberTakenError: NumberTakenError;
  PageInfo: PageInfo;
  PersonalData: PersonalData;
  PersonalDataOwnerInput: PersonalDataOwnerInput;
  PhoneNumber: Scalars['PhoneNumber']['output'];
  PortIn: StoredPortIn;
  PortInRejection: PortInRejection;
  PortInResult: ResolversUnionTypes<ResolversParentTypes>['PortInResult'];
  PortInStep: PortInStep;
  PortInSuccess: Omit<PortInSuccess, 'portIn'> & { portIn: ResolversParentTypes['PortIn'] };
  PortOut: StoredPortOut;
  PortOutCode: PortOutCode;
  PortOutResult: ResolversUnionTypes<ResolversParentTypes>['PortOutResult'];
  PortOutSuccess: Omit<PortOutSuccess, 'portOut'> & { portOut: ResolversParentTypes['PortOut'] };
  PortingDonorInput: PortingDonorInput;
  PostalAddressInput: PostalAddressInput;
  PrepareProductInput: PrepareProductInput;
  PriceChangedError: PriceChangedError;
  PriceDifference: PriceDifference;
  PriceTotals: PriceTotals;
  Product: StoredProduct;
  ProductAsOf: ProductAt;
  ProductAttributes: TypedFields;
  ProductChangeConflictError: ProductChangeConflictError;
  ProductConfigurationInput: ProductConfigurationInput;
  ProductConnection: ProductPage;
  ProductEdge: EdgeOfPage;
  ProductOffering: ProductOffering;
  ProductOrder: ProductOrder;
  ProductRelationship: StoredRelationship;
  ProductRelationshipInput: ProductRelationshipInput;
  ProductSpecification: ProductSpecification;
  ProductVersion: VersionOfProduct;
  ProviderError: ProviderError;
  Quantity: Quantity;
  QuantityInput: QuantityInput;
  Query: Record<PropertyKey, never>;
  RecoverAction: RecoverAction;
  ReleaseNumberInput: ReleaseNumberInput;
  ReleaseNumberResult: ResolversUnionTypes<ResolversParentTypes>['ReleaseNumberResult'];
  ReleaseNumberSuccess: Omit<ReleaseNumberSuccess, 'msisdn'> & { msisdn: ResolversParentTypes['Msisdn'] };
  RenewLeaseInput: RenewLeaseInput;
  RenewLeaseResult: ResolversUnionTypes<ResolversParentTypes>['RenewLeaseResult'];
  RenewLeaseSuccess: Omit<RenewLeaseSuccess, 'lease'> & { lease?: Maybe<ResolversParentTypes['NumberLease']> };
  ReplaceSimInput: ReplaceSimInput;
  ReplaceSimResult: ResolversUnionTypes<ResolversParentTypes>['ReplaceSimResult'];
  ReplaceSimSuccess: Omit<ReplaceSimSuccess, 'iccid' | 'msisdn'> & { iccid: ResolversParentTypes['Iccid'], msisdn: ResolversParentTypes['Msisdn'] };
  ReplacedNumber: ReplacedNumber;
  ReportEsimProfileInput: ReportEsimProfileInput;
  RequestDecision: RequestDecision;
  RequestPortInInput: RequestPortInInput;
  RequestPortOutInput: RequestPortOutInput;
  RequestedDateInput: RequestedDateInput;
  RequiredResourceInput: RequiredResourceInput;
  RoamingDiscount: StoredProduct;
  RoamingDiscountAttributes: RoamingDiscountAttributes;
  RoamingOption: StoredProduct;
  RoamingOptionAttributes: RoamingOptionAttributes;
  RoamingOptionConfigurationInput: RoamingOptionConfigurationInput;
  SafeInt: Scalars['SafeInt']['output'];
  SimCard: StoredProduct;
  SimCardAttributes: SimCardAttributes;
  SimCardConfigurationInput: SimCardConfigurationInput;
  TaskExchange: TaskExchange;
  TaskRequest: ResolversInterfaceTypes<ResolversParentTypes>['TaskRequest'];
  TimePeriod: TimePeriod;
  TimeZone: Scalars['TimeZone']['output'];
  TransferProductInput: TransferProductInput;
  TvService: StoredProduct;
  TvServiceAttributes: TvServiceAttributes;
  TvServiceConfigurationInput: TvServiceConfigurationInput;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VoiceAddOn: StoredProduct;
  VoiceAddOnAttributes: VoiceAddOnAttributes;
  VoiceAddOnConfigurationInput: VoiceAddOnConfigurationInput;
  WallClockInput: WallClockInput;
  WithdrawRequestInput: WithdrawRequestInput;
};

export type AccessDirectiveArgs = {
  roles: Array<AccessRole>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AvailableNumberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AvailableNumber'] = ResolversParentTypes['AvailableNumber']> = {
  class?: Resolver<ResolversTypes['NumberClass'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['PhoneNumber'], ParentType, ContextType>;
};

export type BillingAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillingAccount'] = ResolversParentTypes['BillingAccount'], FederationReferenceType extends FederationReferenceTypes['BillingAccount'] = FederationReferenceTypes['BillingAccount']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BillingAccount']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<BillingAccountProductsArgs, 'first'>>;
};

export type BlockNumberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlockNumberResult'] = ResolversParentTypes['BlockNumberResult']> = {
  __resolveType: TypeResolveFn<'BlockNumberSuccess' | 'IdempotencyConflictError' | 'NumberRefused', ParentType, ContextType>;
};

export type BlockNumberSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlockNumberSuccess'] = ResolversParentTypes['BlockNumberSuccess']> = {
  msisdn?: Resolver<ResolversTypes['Msisdn'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CharacteristicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Characteristic'] = ResolversParentTypes['Characteristic']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  valueType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClaimLeasesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimLeasesResult'] = ResolversParentTypes['ClaimLeasesResult']> = {
  __resolveType: TypeResolveFn<'LeaseExpiredError' | 'LeaseRejected' | 'NumberLease', ParentType, ContextType>;
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

export type CreatePortOutCodeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatePortOutCodeResult'] = ResolversParentTypes['CreatePortOutCodeResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflictError' | 'NumberRefused' | 'PortOutCode', ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<CustomerProductsArgs, 'first'>>;
};

export type DataAddOnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataAddOn'] = ResolversParentTypes['DataAddOn'], FederationReferenceType extends FederationReferenceTypes['DataAddOn'] = FederationReferenceTypes['DataAddOn']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DataAddOn']> | FederationReferenceType, FederationReferenceType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['ProductAsOf']>, ParentType, ContextType, RequireFields<DataAddOnAsOfArgs, 'date'>>;
  attributes?: Resolver<ResolversTypes['ProductAttributes'], ParentType, ContextType>;
  autoRenew?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  billingAccount?: Resolver<Maybe<ResolversTypes['BillingAccount']>, ParentType, ContextType>;
  characteristics?: Resolver<Array<ResolversTypes['Characteristic']>, ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  dataVolume?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['ProductVersion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  portIn?: Resolver<Maybe<ResolversTypes['PortIn']>, ParentType, ContextType>;
  portOut?: Resolver<Maybe<ResolversTypes['PortOut']>, ParentType, ContextType>;
  prices?: Resolver<Array<ResolversTypes['ItemPrice']>, ParentType, ContextType>;
  productOffering?: Resolver<ResolversTypes['ProductOffering'], ParentType, ContextType>;
  productSpecification?: Resolver<ResolversTypes['ProductSpecification'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['ProductRelationship']>, ParentType, ContextType>;
  resources?: Resolver<Array<ResolversTypes['LogicalResource']>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductStatus'], ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terminationDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validityDays?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type DeviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Device'] = ResolversParentTypes['Device'], FederationReferenceType extends FederationReferenceTypes['Device'] = FederationReferenceTypes['Device']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Device']> | FederationReferenceType, FederationReferenceType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['ProductAsOf']>, ParentType, ContextType, RequireFields<DeviceAsOfArgs, 'date'>>;
  attributes?: Resolver<ResolversTypes['ProductAttributes'], ParentType, ContextType>;
  billingAccount?: Resolver<Maybe<ResolversTypes['BillingAccount']>, ParentType, ContextType>;
  characteristics?: Resolver<Array<ResolversTypes['Characteristic']>, ParentType, ContextType>;
  colour?: Resolver<ResolversTypes['DeviceColour'], ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  deviceClass?: Resolver<ResolversTypes['DeviceClass'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['ProductVersion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  portIn?: Resolver<Maybe<ResolversTypes['PortIn']>, ParentType, ContextType>;
  portOut?: Resolver<Maybe<ResolversTypes['PortOut']>, ParentType, ContextType>;
  prices?: Resolver<Array<ResolversTypes['ItemPrice']>, ParentType, ContextType>;
  productOffering?: Resolver<ResolversTypes['ProductOffering'], ParentType, ContextType>;
  productSpecification?: Resolver<ResolversTypes['ProductSpecification'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['ProductRelationship']>, ParentType, ContextType>;
  resources?: Resolver<Array<ResolversTypes['LogicalResource']>, ParentType, ContextType>;
  screenSize?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductStatus'], ParentType, ContextType>;
  storage?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  supports5g?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terminationDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warrantyMonths?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
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

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type ErasureBlockerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasureBlocker'] = ResolversParentTypes['ErasureBlocker']> = {
  ids?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ErasureBlockerKind'], ParentType, ContextType>;
};

export type FibreAccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FibreAccess'] = ResolversParentTypes['FibreAccess'], FederationReferenceType extends FederationReferenceTypes['FibreAccess'] = FederationReferenceTypes['FibreAccess']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FibreAccess']> | FederationReferenceType, FederationReferenceType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['ProductAsOf']>, ParentType, ContextType, RequireFields<FibreAccessAsOfArgs, 'date'>>;
  attributes?: Resolver<ResolversTypes['ProductAttributes'], ParentType, ContextType>;
  billingAccount?: Resolver<Maybe<ResolversTypes['BillingAccount']>, ParentType, ContextType>;
  characteristics?: Resolver<Array<ResolversTypes['Characteristic']>, ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  downloadSpeed?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  fixedIpAddress?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['ProductVersion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  installation?: Resolver<ResolversTypes['FibreAccessInstallation'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  portIn?: Resolver<Maybe<ResolversTypes['PortIn']>, ParentType, ContextType>;
  portOut?: Resolver<Maybe<ResolversTypes['PortOut']>, ParentType, ContextType>;
  prices?: Resolver<Array<ResolversTypes['ItemPrice']>, ParentType, ContextType>;
  productOffering?: Resolver<ResolversTypes['ProductOffering'], ParentType, ContextType>;
  productSpecification?: Resolver<ResolversTypes['ProductSpecification'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['ProductRelationship']>, ParentType, ContextType>;
  resources?: Resolver<Array<ResolversTypes['LogicalResource']>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductStatus'], ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terminationDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  uploadSpeed?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type GenericProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GenericProduct'] = ResolversParentTypes['GenericProduct'], FederationReferenceType extends FederationReferenceTypes['GenericProduct'] = FederationReferenceTypes['GenericProduct']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GenericProduct']> | FederationReferenceType, FederationReferenceType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['ProductAsOf']>, ParentType, ContextType, RequireFields<GenericProductAsOfArgs, 'date'>>;
  attributes?: Resolver<ResolversTypes['ProductAttributes'], ParentType, ContextType>;
  billingAccount?: Resolver<Maybe<ResolversTypes['BillingAccount']>, ParentType, ContextType>;
  characteristics?: Resolver<Array<ResolversTypes['Characteristic']>, ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['ProductVersion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  portIn?: Resolver<Maybe<ResolversTypes['PortIn']>, ParentType, ContextType>;
  portOut?: Resolver<Maybe<ResolversTypes['PortOut']>, ParentType, ContextType>;
  prices?: Resolver<Array<ResolversTypes['ItemPrice']>, ParentType, ContextType>;
  productOffering?: Resolver<ResolversTypes['ProductOffering'], ParentType, ContextType>;
  productSpecification?: Resolver<ResolversTypes['ProductSpecification'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['ProductRelationship']>, ParentType, ContextType>;
  resources?: Resolver<Array<ResolversTypes['LogicalResource']>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductStatus'], ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terminationDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HeldOfferingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldOffering'] = ResolversParentTypes['HeldOffering']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  productOffering?: Resolver<ResolversTypes['ProductOffering'], ParentType, ContextType>;
  productSpecification?: Resolver<ResolversTypes['ProductSpecification'], ParentType, ContextType>;
};

export type HomeBundleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HomeBundle'] = ResolversParentTypes['HomeBundle'], FederationReferenceType extends FederationReferenceTypes['HomeBundle'] = FederationReferenceTypes['HomeBundle']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HomeBundle']> | FederationReferenceType, FederationReferenceType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['ProductAsOf']>, ParentType, ContextType, RequireFields<HomeBundleAsOfArgs, 'date'>>;
  attributes?: Resolver<ResolversTypes['ProductAttributes'], ParentType, ContextType>;
  billingAccount?: Resolver<Maybe<ResolversTypes['BillingAccount']>, ParentType, ContextType>;
  characteristics?: Resolver<Array<ResolversTypes['Characteristic']>, ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['ProductVersion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  installationSlot?: Resolver<Maybe<ResolversTypes['HomeBundleInstallationSlot']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  portIn?: Resolver<Maybe<ResolversTypes['PortIn']>, ParentType, ContextType>;
  portOut?: Resolver<Maybe<ResolversTypes['PortOut']>, ParentType, ContextType>;
  prices?: Resolver<Array<ResolversTypes['ItemPrice']>, ParentType, ContextType>;
  productOffering?: Resolver<ResolversTypes['ProductOffering'], ParentType, ContextType>;
  productSpecification?: Resolver<ResolversTypes['ProductSpecification'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['ProductRelationship']>, ParentType, ContextType>;
  resources?: Resolver<Array<ResolversTypes['LogicalResource']>, ParentType, ContextType>;
  serviceLevel?: Resolver<ResolversTypes['HomeBundleServiceLevel'], ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductStatus'], ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terminationDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HomeBundleAttributesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HomeBundleAttributes'] = ResolversParentTypes['HomeBundleAttributes']> = {
  installationSlot?: Resolver<Maybe<ResolversTypes['HomeBundleInstallationSlot']>, ParentType, ContextType>;
  otherCharacteristics?: Resolver<Maybe<Array<ResolversTypes['Characteristic']>>, ParentType, ContextType>;
  serviceLevel?: Resolver<Maybe<ResolversTypes['HomeBundleServiceLevel']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IccidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Iccid'] = ResolversParentTypes['Iccid'], FederationReferenceType extends FederationReferenceTypes['Iccid'] = FederationReferenceTypes['Iccid']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Iccid']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activationCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pairedMsisdn?: Resolver<Maybe<ResolversTypes['Msisdn']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  profileState?: Resolver<Maybe<ResolversTypes['EsimProfileState']>, ParentType, ContextType>;
  simType?: Resolver<ResolversTypes['SimType'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ResourceState'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type LeaseExpiredErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaseExpiredError'] = ResolversParentTypes['LeaseExpiredError']> = {
  cartItemIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recover?: Resolver<Array<ResolversTypes['RecoverAction']>, ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['AvailableNumber']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaseNumbersResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaseNumbersResult'] = ResolversParentTypes['LeaseNumbersResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflictError' | 'LeaseRejected' | 'NumberLease' | 'NumberTakenError', ParentType, ContextType>;
};

export type LeaseRejectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaseRejected'] = ResolversParentTypes['LeaseRejected']> = {
  problems?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeasedLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeasedLine'] = ResolversParentTypes['LeasedLine']> = {
  cartItemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iccid?: Resolver<Maybe<ResolversTypes['Iccid']>, ParentType, ContextType>;
  msisdn?: Resolver<ResolversTypes['Msisdn'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  simCartItemId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  taxRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export interface LocalTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalTime'], any> {
  name: 'LocalTime';
}

export type LogicalResourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogicalResource'] = ResolversParentTypes['LogicalResource']> = {
  __resolveType: TypeResolveFn<'Iccid' | 'Msisdn', ParentType, ContextType>;
};

export type MobileLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MobileLine'] = ResolversParentTypes['MobileLine'], FederationReferenceType extends FederationReferenceTypes['MobileLine'] = FederationReferenceTypes['MobileLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MobileLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['ProductAsOf']>, ParentType, ContextType, RequireFields<MobileLineAsOfArgs, 'date'>>;
  attributes?: Resolver<ResolversTypes['ProductAttributes'], ParentType, ContextType>;
  billingAccount?: Resolver<Maybe<ResolversTypes['BillingAccount']>, ParentType, ContextType>;
  callerId?: Resolver<ResolversTypes['MobileLineCallerId'], ParentType, ContextType>;
  characteristics?: Resolver<Array<ResolversTypes['Characteristic']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['MobileLineCoverage'], ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  dataAllowance?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['ProductVersion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maxDownloadSpeed?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paymentModel?: Resolver<ResolversTypes['MobileLinePaymentModel'], ParentType, ContextType>;
  portIn?: Resolver<Maybe<ResolversTypes['PortIn']>, ParentType, ContextType>;
  portOut?: Resolver<Maybe<ResolversTypes['PortOut']>, ParentType, ContextType>;
  prices?: Resolver<Array<ResolversTypes['ItemPrice']>, ParentType, ContextType>;
  productOffering?: Resolver<ResolversTypes['ProductOffering'], ParentType, ContextType>;
  productSpecification?: Resolver<ResolversTypes['ProductSpecification'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['ProductRelationship']>, ParentType, ContextType>;
  resources?: Resolver<Array<ResolversTypes['LogicalResource']>, ParentType, ContextType>;
  spendingCap?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductStatus'], ParentType, ContextType>;
  technology?: Resolver<ResolversTypes['MobileLineTechnology'], ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terminationDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voiceMinutes?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  voicemail?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type MsisdnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Msisdn'] = ResolversParentTypes['Msisdn'], FederationReferenceType extends FederationReferenceTypes['Msisdn'] = FederationReferenceTypes['Msisdn']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Msisdn']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agentReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  class?: Resolver<ResolversTypes['NumberClass'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pairedIccid?: Resolver<Maybe<ResolversTypes['Iccid']>, ParentType, ContextType>;
  portedIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ResourceState'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  activateProduct?: Resolver<ResolversTypes['Product'], ParentType, ContextType, RequireFields<MutationActivateProductArgs, 'productId'>>;
  answerPortIn?: Resolver<Maybe<ResolversTypes['PortIn']>, ParentType, ContextType, RequireFields<MutationAnswerPortInArgs, 'input'>>;
  assignResource?: Resolver<Maybe<ResolversTypes['LogicalResource']>, ParentType, ContextType, RequireFields<MutationAssignResourceArgs, 'input'>>;
  attachBillingAccount?: Resolver<ResolversTypes['Product'], ParentType, ContextType, RequireFields<MutationAttachBillingAccountArgs, 'billingAccountId' | 'productId'>>;
  blockNumber?: Resolver<ResolversTypes['BlockNumberResult'], ParentType, ContextType, RequireFields<MutationBlockNumberArgs, 'input'>>;
  cancelPortIn?: Resolver<ResolversTypes['PortInResult'], ParentType, ContextType, RequireFields<MutationCancelPortInArgs, 'input'>>;
  cancelPortOut?: Resolver<ResolversTypes['PortOutResult'], ParentType, ContextType, RequireFields<MutationCancelPortOutArgs, 'input'>>;
  changeProduct?: Resolver<ResolversTypes['Product'], ParentType, ContextType, RequireFields<MutationChangeProductArgs, 'input'>>;
  claimLeases?: Resolver<ResolversTypes['ClaimLeasesResult'], ParentType, ContextType, RequireFields<MutationClaimLeasesArgs, 'input'>>;
  correctPortIn?: Resolver<ResolversTypes['PortInResult'], ParentType, ContextType, RequireFields<MutationCorrectPortInArgs, 'input'>>;
  createPortOutCode?: Resolver<ResolversTypes['CreatePortOutCodeResult'], ParentType, ContextType, RequireFields<MutationCreatePortOutCodeArgs, 'input'>>;
  discardProduct?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationDiscardProductArgs, 'input'>>;
  erasePersonalDataOfInventory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationErasePersonalDataOfInventoryArgs, 'owner'>>;
  leaseNumbers?: Resolver<ResolversTypes['LeaseNumbersResult'], ParentType, ContextType, RequireFields<MutationLeaseNumbersArgs, 'input'>>;
  moveLeases?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationMoveLeasesArgs, 'input'>>;
  prepareProduct?: Resolver<ResolversTypes['Product'], ParentType, ContextType, RequireFields<MutationPrepareProductArgs, 'input'>>;
  releaseNumber?: Resolver<ResolversTypes['ReleaseNumberResult'], ParentType, ContextType, RequireFields<MutationReleaseNumberArgs, 'input'>>;
  releaseNumbers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationReleaseNumbersArgs, 'cartId'>>;
  renewLease?: Resolver<ResolversTypes['RenewLeaseResult'], ParentType, ContextType, RequireFields<MutationRenewLeaseArgs, 'input'>>;
  replaceSim?: Resolver<ResolversTypes['ReplaceSimResult'], ParentType, ContextType, RequireFields<MutationReplaceSimArgs, 'input'>>;
  reportEsimProfile?: Resolver<Maybe<ResolversTypes['Iccid']>, ParentType, ContextType, RequireFields<MutationReportEsimProfileArgs, 'input'>>;
  requestPortIn?: Resolver<ResolversTypes['PortInResult'], ParentType, ContextType, RequireFields<MutationRequestPortInArgs, 'input'>>;
  requestPortOut?: Resolver<ResolversTypes['PortOutResult'], ParentType, ContextType, RequireFields<MutationRequestPortOutArgs, 'input'>>;
  terminateProduct?: Resolver<ResolversTypes['Product'], ParentType, ContextType, RequireFields<MutationTerminateProductArgs, 'input'>>;
  transferProduct?: Resolver<ResolversTypes['Product'], ParentType, ContextType, RequireFields<MutationTransferProductArgs, 'input'>>;
  unclaimLeases?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationUnclaimLeasesArgs, 'forGood' | 'processId'>>;
};

export type NumberLeaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NumberLease'] = ResolversParentTypes['NumberLease']> = {
  cartId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  leaseToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['LeasedLine']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NumberRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NumberRefused'] = ResolversParentTypes['NumberRefused']> = {
  problems?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NumberTakenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NumberTakenError'] = ResolversParentTypes['NumberTakenError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recover?: Resolver<Array<ResolversTypes['RecoverAction']>, ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['AvailableNumber']>, ParentType, ContextType>;
  taken?: Resolver<Array<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonalDataResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalData'] = ResolversParentTypes['PersonalData']> = {
  blockers?: Resolver<Array<ResolversTypes['ErasureBlocker']>, ParentType, ContextType>;
  data?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export interface PhoneNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PhoneNumber'], any> {
  name: 'PhoneNumber';
}

export type PortInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortIn'] = ResolversParentTypes['PortIn']> = {
  cartId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cartItemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  donorOperator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['PortInStep']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  msisdn?: Resolver<ResolversTypes['PhoneNumber'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  rejection?: Resolver<Maybe<ResolversTypes['PortInRejection']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PortInState'], ParentType, ContextType>;
  wantedDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  withTemporaryNumber?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PortInRejectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortInRejection'] = ResolversParentTypes['PortInRejection']> = {
  code?: Resolver<ResolversTypes['PortInRejectionCode'], ParentType, ContextType>;
  correct?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  donorCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PortInResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortInResult'] = ResolversParentTypes['PortInResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflictError' | 'NumberRefused' | 'PortInSuccess', ParentType, ContextType>;
};

export type PortInStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortInStep'] = ResolversParentTypes['PortInStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PortInState'], ParentType, ContextType>;
};

export type PortInSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortInSuccess'] = ResolversParentTypes['PortInSuccess']> = {
  portIn?: Resolver<ResolversTypes['PortIn'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PortOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortOut'] = ResolversParentTypes['PortOut']> = {
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  msisdn?: Resolver<ResolversTypes['PhoneNumber'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  recipientOperator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PortOutState'], ParentType, ContextType>;
  wantedDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PortOutCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortOutCode'] = ResolversParentTypes['PortOutCode']> = {
  authorizationCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  msisdn?: Resolver<ResolversTypes['PhoneNumber'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PortOutResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortOutResult'] = ResolversParentTypes['PortOutResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflictError' | 'NumberRefused' | 'PortOutSuccess', ParentType, ContextType>;
};

export type PortOutSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortOutSuccess'] = ResolversParentTypes['PortOutSuccess']> = {
  portOut?: Resolver<ResolversTypes['PortOut'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'DataAddOn' | 'Device' | 'FibreAccess' | 'GenericProduct' | 'HomeBundle' | 'MobileLine' | 'RoamingDiscount' | 'RoamingOption' | 'SimCard' | 'TvService' | 'VoiceAddOn', ParentType, ContextType>;
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
};

export type ProductAsOfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductAsOf'] = ResolversParentTypes['ProductAsOf']> = {
  attributes?: Resolver<ResolversTypes['ProductAttributes'], ParentType, ContextType>;
  characteristics?: Resolver<Array<ResolversTypes['Characteristic']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isPlanned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  prices?: Resolver<Array<ResolversTypes['ItemPrice']>, ParentType, ContextType>;
  productOrder?: Resolver<Maybe<ResolversTypes['ProductOrder']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductStatus'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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

export type ProductConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProductOfferingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductOffering'] = ResolversParentTypes['ProductOffering']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProductOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductOrder'] = ResolversParentTypes['ProductOrder']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProductRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductRelationship'] = ResolversParentTypes['ProductRelationship']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ItemRelationshipType'], ParentType, ContextType>;
};

export type ProductSpecificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductSpecification'] = ResolversParentTypes['ProductSpecification']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProductVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductVersion'] = ResolversParentTypes['ProductVersion']> = {
  action?: Resolver<ResolversTypes['ItemAction'], ParentType, ContextType>;
  attributes?: Resolver<ResolversTypes['ProductAttributes'], ParentType, ContextType>;
  orderItemId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  productOrder?: Resolver<Maybe<ResolversTypes['ProductOrder']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductStatus'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  availableNumbers?: Resolver<Array<ResolversTypes['AvailableNumber']>, ParentType, ContextType, RequireFields<QueryAvailableNumbersArgs, 'first'>>;
  claimingProcesses?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<QueryClaimingProcessesArgs, 'first'>>;
  hasProductsOfBillingAccount?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<QueryHasProductsOfBillingAccountArgs, 'billingAccountId'>>;
  hasRecurringProducts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<QueryHasRecurringProductsArgs, 'customerId'>>;
  heldOfferings?: Resolver<Array<ResolversTypes['HeldOffering']>, ParentType, ContextType, RequireFields<QueryHeldOfferingsArgs, 'customerId'>>;
  iccid?: Resolver<Maybe<ResolversTypes['Iccid']>, ParentType, ContextType, RequireFields<QueryIccidArgs, 'value'>>;
  lineByNumber?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryLineByNumberArgs, 'msisdn'>>;
  msisdn?: Resolver<Maybe<ResolversTypes['Msisdn']>, ParentType, ContextType, RequireFields<QueryMsisdnArgs, 'value'>>;
  numberLease?: Resolver<Maybe<ResolversTypes['NumberLease']>, ParentType, ContextType, RequireFields<QueryNumberLeaseArgs, 'cartId'>>;
  personalDataOfInventory?: Resolver<ResolversTypes['PersonalData'], ParentType, ContextType, RequireFields<QueryPersonalDataOfInventoryArgs, 'owner'>>;
  portIn?: Resolver<Maybe<ResolversTypes['PortIn']>, ParentType, ContextType, RequireFields<QueryPortInArgs, 'id'>>;
  portOut?: Resolver<Maybe<ResolversTypes['PortOut']>, ParentType, ContextType, RequireFields<QueryPortOutArgs, 'id'>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductArgs, 'id'>>;
  productsForOrder?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductsForOrderArgs, 'customerId' | 'ids'>>;
  productsRelyingOn?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductsRelyingOnArgs, 'productIds'>>;
  productsWithoutAccount?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<QueryProductsWithoutAccountArgs, 'before' | 'first'>>;
  similarNumbers?: Resolver<Array<ResolversTypes['AvailableNumber']>, ParentType, ContextType, RequireFields<QuerySimilarNumbersArgs, 'cartId' | 'cartItemIds' | 'first'>>;
};

export type RecoverActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecoverAction'] = ResolversParentTypes['RecoverAction']> = {
  arguments?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReleaseNumberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseNumberResult'] = ResolversParentTypes['ReleaseNumberResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflictError' | 'NumberRefused' | 'ReleaseNumberSuccess', ParentType, ContextType>;
};

export type ReleaseNumberSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseNumberSuccess'] = ResolversParentTypes['ReleaseNumberSuccess']> = {
  msisdn?: Resolver<ResolversTypes['Msisdn'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenewLeaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewLeaseResult'] = ResolversParentTypes['RenewLeaseResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflictError' | 'LeaseRejected' | 'RenewLeaseSuccess', ParentType, ContextType>;
};

export type RenewLeaseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewLeaseSuccess'] = ResolversParentTypes['RenewLeaseSuccess']> = {
  lease?: Resolver<Maybe<ResolversTypes['NumberLease']>, ParentType, ContextType>;
  lostItemIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  replaced?: Resolver<Array<ResolversTypes['ReplacedNumber']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplaceSimResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplaceSimResult'] = ResolversParentTypes['ReplaceSimResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflictError' | 'NumberRefused' | 'ReplaceSimSuccess', ParentType, ContextType>;
};

export type ReplaceSimSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplaceSimSuccess'] = ResolversParentTypes['ReplaceSimSuccess']> = {
  iccid?: Resolver<ResolversTypes['Iccid'], ParentType, ContextType>;
  msisdn?: Resolver<ResolversTypes['Msisdn'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplacedNumberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplacedNumber'] = ResolversParentTypes['ReplacedNumber']> = {
  cartItemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lost?: Resolver<ResolversTypes['PhoneNumber'], ParentType, ContextType>;
  msisdn?: Resolver<ResolversTypes['PhoneNumber'], ParentType, ContextType>;
};

export type RequestDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestDecision'] = ResolversParentTypes['RequestDecision']> = {
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RoamingDiscountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoamingDiscount'] = ResolversParentTypes['RoamingDiscount'], FederationReferenceType extends FederationReferenceTypes['RoamingDiscount'] = FederationReferenceTypes['RoamingDiscount']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RoamingDiscount']> | FederationReferenceType, FederationReferenceType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['ProductAsOf']>, ParentType, ContextType, RequireFields<RoamingDiscountAsOfArgs, 'date'>>;
  attributes?: Resolver<ResolversTypes['ProductAttributes'], ParentType, ContextType>;
  billingAccount?: Resolver<Maybe<ResolversTypes['BillingAccount']>, ParentType, ContextType>;
  characteristics?: Resolver<Array<ResolversTypes['Characteristic']>, ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  discountPercent?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  discountZone?: Resolver<ResolversTypes['RoamingDiscountDiscountZone'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['ProductVersion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  portIn?: Resolver<Maybe<ResolversTypes['PortIn']>, ParentType, ContextType>;
  portOut?: Resolver<Maybe<ResolversTypes['PortOut']>, ParentType, ContextType>;
  prices?: Resolver<Array<ResolversTypes['ItemPrice']>, ParentType, ContextType>;
  productOffering?: Resolver<ResolversTypes['ProductOffering'], ParentType, ContextType>;
  productSpecification?: Resolver<ResolversTypes['ProductSpecification'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['ProductRelationship']>, ParentType, ContextType>;
  resources?: Resolver<Array<ResolversTypes['LogicalResource']>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductStatus'], ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terminationDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoamingDiscountAttributesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoamingDiscountAttributes'] = ResolversParentTypes['RoamingDiscountAttributes']> = {
  discountPercent?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  discountZone?: Resolver<Maybe<ResolversTypes['RoamingDiscountDiscountZone']>, ParentType, ContextType>;
  otherCharacteristics?: Resolver<Maybe<Array<ResolversTypes['Characteristic']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoamingOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoamingOption'] = ResolversParentTypes['RoamingOption'], FederationReferenceType extends FederationReferenceTypes['RoamingOption'] = FederationReferenceTypes['RoamingOption']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RoamingOption']> | FederationReferenceType, FederationReferenceType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['ProductAsOf']>, ParentType, ContextType, RequireFields<RoamingOptionAsOfArgs, 'date'>>;
  attributes?: Resolver<ResolversTypes['ProductAttributes'], ParentType, ContextType>;
  billingAccount?: Resolver<Maybe<ResolversTypes['BillingAccount']>, ParentType, ContextType>;
  characteristics?: Resolver<Array<ResolversTypes['Characteristic']>, ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  dailyDataLimit?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  dataRoaming?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['ProductVersion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  portIn?: Resolver<Maybe<ResolversTypes['PortIn']>, ParentType, ContextType>;
  portOut?: Resolver<Maybe<ResolversTypes['PortOut']>, ParentType, ContextType>;
  prices?: Resolver<Array<ResolversTypes['ItemPrice']>, ParentType, ContextType>;
  productOffering?: Resolver<ResolversTypes['ProductOffering'], ParentType, ContextType>;
  productSpecification?: Resolver<ResolversTypes['ProductSpecification'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['ProductRelationship']>, ParentType, ContextType>;
  resources?: Resolver<Array<ResolversTypes['LogicalResource']>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductStatus'], ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terminationDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['RoamingOptionZone'], ParentType, ContextType>;
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

export type SimCardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimCard'] = ResolversParentTypes['SimCard'], FederationReferenceType extends FederationReferenceTypes['SimCard'] = FederationReferenceTypes['SimCard']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SimCard']> | FederationReferenceType, FederationReferenceType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['ProductAsOf']>, ParentType, ContextType, RequireFields<SimCardAsOfArgs, 'date'>>;
  attributes?: Resolver<ResolversTypes['ProductAttributes'], ParentType, ContextType>;
  billingAccount?: Resolver<Maybe<ResolversTypes['BillingAccount']>, ParentType, ContextType>;
  cardFormat?: Resolver<Maybe<ResolversTypes['SimCardCardFormat']>, ParentType, ContextType>;
  characteristics?: Resolver<Array<ResolversTypes['Characteristic']>, ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['ProductVersion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pinProtection?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  portIn?: Resolver<Maybe<ResolversTypes['PortIn']>, ParentType, ContextType>;
  portOut?: Resolver<Maybe<ResolversTypes['PortOut']>, ParentType, ContextType>;
  prices?: Resolver<Array<ResolversTypes['ItemPrice']>, ParentType, ContextType>;
  productOffering?: Resolver<ResolversTypes['ProductOffering'], ParentType, ContextType>;
  productSpecification?: Resolver<ResolversTypes['ProductSpecification'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['ProductRelationship']>, ParentType, ContextType>;
  resources?: Resolver<Array<ResolversTypes['LogicalResource']>, ParentType, ContextType>;
  simType?: Resolver<ResolversTypes['SimCardSimType'], ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductStatus'], ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terminationDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SimCardAttributesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimCardAttributes'] = ResolversParentTypes['SimCardAttributes']> = {
  cardFormat?: Resolver<Maybe<ResolversTypes['SimCardCardFormat']>, ParentType, ContextType>;
  otherCharacteristics?: Resolver<Maybe<Array<ResolversTypes['Characteristic']>>, ParentType, ContextType>;
  pinProtection?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  simType?: Resolver<Maybe<ResolversTypes['SimCardSimType']>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
};

export type TimePeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimePeriod'] = ResolversParentTypes['TimePeriod']> = {
  endDateTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startDateTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type TvServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TvService'] = ResolversParentTypes['TvService'], FederationReferenceType extends FederationReferenceTypes['TvService'] = FederationReferenceTypes['TvService']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TvService']> | FederationReferenceType, FederationReferenceType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['ProductAsOf']>, ParentType, ContextType, RequireFields<TvServiceAsOfArgs, 'date'>>;
  attributes?: Resolver<ResolversTypes['ProductAttributes'], ParentType, ContextType>;
  billingAccount?: Resolver<Maybe<ResolversTypes['BillingAccount']>, ParentType, ContextType>;
  channelCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  characteristics?: Resolver<Array<ResolversTypes['Characteristic']>, ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  extraPackages?: Resolver<Maybe<Array<ResolversTypes['TvServiceExtraPackages']>>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['ProductVersion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  portIn?: Resolver<Maybe<ResolversTypes['PortIn']>, ParentType, ContextType>;
  portOut?: Resolver<Maybe<ResolversTypes['PortOut']>, ParentType, ContextType>;
  prices?: Resolver<Array<ResolversTypes['ItemPrice']>, ParentType, ContextType>;
  productOffering?: Resolver<ResolversTypes['ProductOffering'], ParentType, ContextType>;
  productSpecification?: Resolver<ResolversTypes['ProductSpecification'], ParentType, ContextType>;
  recordingHours?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['ProductRelationship']>, ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes['TvServiceResolution'], ParentType, ContextType>;
  resources?: Resolver<Array<ResolversTypes['LogicalResource']>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductStatus'], ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terminationDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'IdempotencyConflictError' | 'InputProblem' | 'LeaseExpiredError' | 'NumberTakenError' | 'PriceChangedError' | 'ProductChangeConflictError', ParentType, ContextType>;
};

export type VoiceAddOnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoiceAddOn'] = ResolversParentTypes['VoiceAddOn'], FederationReferenceType extends FederationReferenceTypes['VoiceAddOn'] = FederationReferenceTypes['VoiceAddOn']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VoiceAddOn']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addedMinutes?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['ProductAsOf']>, ParentType, ContextType, RequireFields<VoiceAddOnAsOfArgs, 'date'>>;
  attributes?: Resolver<ResolversTypes['ProductAttributes'], ParentType, ContextType>;
  autoRenew?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  billingAccount?: Resolver<Maybe<ResolversTypes['BillingAccount']>, ParentType, ContextType>;
  characteristics?: Resolver<Array<ResolversTypes['Characteristic']>, ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  destination?: Resolver<ResolversTypes['VoiceAddOnDestination'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['ProductVersion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  portIn?: Resolver<Maybe<ResolversTypes['PortIn']>, ParentType, ContextType>;
  portOut?: Resolver<Maybe<ResolversTypes['PortOut']>, ParentType, ContextType>;
  prices?: Resolver<Array<ResolversTypes['ItemPrice']>, ParentType, ContextType>;
  productOffering?: Resolver<ResolversTypes['ProductOffering'], ParentType, ContextType>;
  productSpecification?: Resolver<ResolversTypes['ProductSpecification'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['ProductRelationship']>, ParentType, ContextType>;
  resources?: Resolver<Array<ResolversTypes['LogicalResource']>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductStatus'], ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terminationDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoiceAddOnAttributesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoiceAddOnAttributes'] = ResolversParentTypes['VoiceAddOnAttributes']> = {
  addedMinutes?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  autoRenew?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  destination?: Resolver<Maybe<ResolversTypes['VoiceAddOnDestination']>, ParentType, ContextType>;
  otherCharacteristics?: Resolver<Maybe<Array<ResolversTypes['Characteristic']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AvailableNumber?: AvailableNumberResolvers<ContextType>;
  BillingAccount?: BillingAccountResolvers<ContextType>;
  BlockNumberResult?: BlockNumberResultResolvers<ContextType>;
  BlockNumberSuccess?: BlockNumberSuccessResolvers<ContextType>;
  Characteristic?: CharacteristicResolvers<ContextType>;
  ClaimLeasesResult?: ClaimLeasesResultResolvers<ContextType>;
  ConfigurationChoice?: ConfigurationChoiceResolvers<ContextType>;
  ConfigurationOption?: ConfigurationOptionResolvers<ContextType>;
  CreatePortOutCodeResult?: CreatePortOutCodeResultResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  DataAddOn?: DataAddOnResolvers<ContextType>;
  DataAddOnAttributes?: DataAddOnAttributesResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Device?: DeviceResolvers<ContextType>;
  DeviceAttributes?: DeviceAttributesResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  ErasureBlocker?: ErasureBlockerResolvers<ContextType>;
  FibreAccess?: FibreAccessResolvers<ContextType>;
  FibreAccessAttributes?: FibreAccessAttributesResolvers<ContextType>;
  GenericAttributes?: GenericAttributesResolvers<ContextType>;
  GenericProduct?: GenericProductResolvers<ContextType>;
  HeldOffering?: HeldOfferingResolvers<ContextType>;
  HomeBundle?: HomeBundleResolvers<ContextType>;
  HomeBundleAttributes?: HomeBundleAttributesResolvers<ContextType>;
  Iccid?: IccidResolvers<ContextType>;
  IdempotencyConflictError?: IdempotencyConflictErrorResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  ItemPrice?: ItemPriceResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LeaseExpiredError?: LeaseExpiredErrorResolvers<ContextType>;
  LeaseNumbersResult?: LeaseNumbersResultResolvers<ContextType>;
  LeaseRejected?: LeaseRejectedResolvers<ContextType>;
  LeasedLine?: LeasedLineResolvers<ContextType>;
  LocalTime?: GraphQLScalarType;
  LogicalResource?: LogicalResourceResolvers<ContextType>;
  MobileLine?: MobileLineResolvers<ContextType>;
  MobileLineAttributes?: MobileLineAttributesResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MonthlyStep?: MonthlyStepResolvers<ContextType>;
  Msisdn?: MsisdnResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NumberLease?: NumberLeaseResolvers<ContextType>;
  NumberRefused?: NumberRefusedResolvers<ContextType>;
  NumberTakenError?: NumberTakenErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PersonalData?: PersonalDataResolvers<ContextType>;
  PhoneNumber?: GraphQLScalarType;
  PortIn?: PortInResolvers<ContextType>;
  PortInRejection?: PortInRejectionResolvers<ContextType>;
  PortInResult?: PortInResultResolvers<ContextType>;
  PortInStep?: PortInStepResolvers<ContextType>;
  PortInSuccess?: PortInSuccessResolvers<ContextType>;
  PortOut?: PortOutResolvers<ContextType>;
  PortOutCode?: PortOutCodeResolvers<ContextType>;
  PortOutResult?: PortOutResultResolvers<ContextType>;
  PortOutSuccess?: PortOutSuccessResolvers<ContextType>;
  PriceChangedError?: PriceChangedErrorResolvers<ContextType>;
  PriceDifference?: PriceDifferenceResolvers<ContextType>;
  PriceTotals?: PriceTotalsResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductAsOf?: ProductAsOfResolvers<ContextType>;
  ProductAttributes?: ProductAttributesResolvers<ContextType>;
  ProductChangeConflictError?: ProductChangeConflictErrorResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductOffering?: ProductOfferingResolvers<ContextType>;
  ProductOrder?: ProductOrderResolvers<ContextType>;
  ProductRelationship?: ProductRelationshipResolvers<ContextType>;
  ProductSpecification?: ProductSpecificationResolvers<ContextType>;
  ProductVersion?: ProductVersionResolvers<ContextType>;
  ProviderError?: ProviderErrorResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecoverAction?: RecoverActionResolvers<ContextType>;
  ReleaseNumberResult?: ReleaseNumberResultResolvers<ContextType>;
  ReleaseNumberSuccess?: ReleaseNumberSuccessResolvers<ContextType>;
  RenewLeaseResult?: RenewLeaseResultResolvers<ContextType>;
  RenewLeaseSuccess?: RenewLeaseSuccessResolvers<ContextType>;
  ReplaceSimResult?: ReplaceSimResultResolvers<ContextType>;
  ReplaceSimSuccess?: ReplaceSimSuccessResolvers<ContextType>;
  ReplacedNumber?: ReplacedNumberResolvers<ContextType>;
  RequestDecision?: RequestDecisionResolvers<ContextType>;
  RoamingDiscount?: RoamingDiscountResolvers<ContextType>;
  RoamingDiscountAttributes?: RoamingDiscountAttributesResolvers<ContextType>;
  RoamingOption?: RoamingOptionResolvers<ContextType>;
  RoamingOptionAttributes?: RoamingOptionAttributesResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  SimCard?: SimCardResolvers<ContextType>;
  SimCardAttributes?: SimCardAttributesResolvers<ContextType>;
  TaskExchange?: TaskExchangeResolvers<ContextType>;
  TaskRequest?: TaskRequestResolvers<ContextType>;
  TimePeriod?: TimePeriodResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  TvService?: TvServiceResolvers<ContextType>;
  TvServiceAttributes?: TvServiceAttributesResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VoiceAddOn?: VoiceAddOnResolvers<ContextType>;
  VoiceAddOnAttributes?: VoiceAddOnAttributesResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
